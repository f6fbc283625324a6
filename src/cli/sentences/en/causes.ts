import type { CodeWords, DiagnosticCauses } from '../texts.ts'
import { en as agree } from './causes/agree.ts'
import { en as analyse } from './causes/analyse.ts'
import { en as check } from './causes/check.ts'
import { en as command } from './causes/command.ts'
import { en as compose } from './causes/compose.ts'
import { en as decisions } from './causes/decisions.ts'
import { en as exports } from './causes/exports.ts'
import { en as form } from './causes/form.ts'
import { en as ingest } from './causes/ingest.ts'
import { en as limits } from './causes/limits.ts'
import { en as mapping } from './causes/mapping.ts'
import { en as notes } from './causes/notes.ts'
import { en as privacy } from './causes/privacy.ts'
import { en as purge } from './causes/purge.ts'
import { en as render } from './causes/render.ts'
import { en as shell } from './causes/shell.ts'
import { en as store } from './causes/store.ts'
import { en as terms } from './causes/terms.ts'
import { en as textFiles } from './causes/text-files.ts'
import { en as tokenLines } from './causes/token-lines.ts'
import { en as verify } from './causes/verify.ts'

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
  error: 'error',
  warning: 'to look at',
  why: 'Why',
  cure: 'What to do',
  example: 'Example',
  beginning: (start) => `Codes that begin with ${start}`,
}
