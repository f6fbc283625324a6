import type { CodeWords, DiagnosticCauses } from '../texts.ts'
import { fr as agree } from './causes/agree.ts'
import { fr as analyse } from './causes/analyse.ts'
import { fr as check } from './causes/check.ts'
import { fr as command } from './causes/command.ts'
import { fr as compose } from './causes/compose.ts'
import { fr as decisions } from './causes/decisions.ts'
import { fr as exports } from './causes/exports.ts'
import { fr as form } from './causes/form.ts'
import { fr as ingest } from './causes/ingest.ts'
import { fr as limits } from './causes/limits.ts'
import { fr as mapping } from './causes/mapping.ts'
import { fr as notes } from './causes/notes.ts'
import { fr as privacy } from './causes/privacy.ts'
import { fr as purge } from './causes/purge.ts'
import { fr as render } from './causes/render.ts'
import { fr as shell } from './causes/shell.ts'
import { fr as store } from './causes/store.ts'
import { fr as terms } from './causes/terms.ts'
import { fr as textFiles } from './causes/text-files.ts'
import { fr as tokenLines } from './causes/token-lines.ts'
import { fr as verify } from './causes/verify.ts'

export const causes: DiagnosticCauses = {
  ...agree,
  ...analyse,
  ...command,
  ...compose,
  ...decisions,
  ...exports,
  ...ingest,
  ...limits,
  ...form,
  ...purge,
  ...notes,
  ...privacy,
  ...mapping,
  ...check,
  ...render,
  ...verify,
  ...shell,
  ...store,
  ...terms,
  ...textFiles,
  ...tokenLines,
}

export const words: CodeWords = {
  error: 'erreur',
  warning: 'à regarder',
  why: 'Pourquoi',
  cure: 'Que faire',
  example: 'Exemple',
  beginning: (start) => `Codes qui commencent par ${start}`,
}
