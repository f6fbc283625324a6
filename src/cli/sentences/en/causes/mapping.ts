import type { MappingDiagnostics } from '../../../../model/diagnostics/mapping.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<MappingDiagnostics> = {
  MAPPING_TO_CONFIRM: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  MAPPING_DECLINED: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  MAPPING_COLUMN_ABSENT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  MAPPING_OVERRIDDEN: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  MAPPING_OTHER_KIND: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  MAPPING_ROLE_UNKNOWN: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  MAPPING_COLUMN_UNNAMED: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  MAPPING_MISNAMED: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  MAPPING_UNREADABLE: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  MAPPING_FOREIGN: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
}
