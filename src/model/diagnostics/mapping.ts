import type { Excerpt } from './store.ts'

/** Findings about accepted readings of tables: code → arguments of their sentence. */
export interface MappingDiagnostics {
  // A table whose reading is uncertain
  MAPPING_TO_CONFIRM: {
    /** Headers (or letters) of the columns that nothing but their content explains. */
    columns: readonly string[]
    header: boolean
    kind: 'workshop' | 'questionnaire' | null
    /** What `--map` takes to say otherwise: `Zorglub=frein`. */
    example: string
  }
  MAPPING_DECLINED: { file: string }
  // A mapping that was used
  MAPPING_COLUMN_ABSENT: { mapping: string; column: string }
  MAPPING_OVERRIDDEN: { mapping: string; columns: readonly string[] }
  MAPPING_OTHER_KIND: { mapping: string; kind: 'workshop' | 'questionnaire'; session: string }
  // The file of a mapping
  MAPPING_ROLE_UNKNOWN: {
    role: string
    known: readonly string[]
    suggestion: string | null
    excerpt: Excerpt
  }
  MAPPING_COLUMN_UNNAMED: { excerpt: Excerpt }
  MAPPING_MISNAMED: { mapping: string; signature: string; excerpt: Excerpt }
  MAPPING_UNREADABLE: { mapping: string; reason: 'size' | 'encoding' }
  MAPPING_FOREIGN: { mapping: string }
}
