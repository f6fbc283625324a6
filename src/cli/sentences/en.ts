import { en as agree } from './en/agree.ts'
import { en as analyse } from './en/analyse.ts'
import { en as check } from './en/check.ts'
import { en as command } from './en/command.ts'
import { en as compose } from './en/compose.ts'
import { en as decisions } from './en/decisions.ts'
import { en as exports } from './en/exports.ts'
import { en as form } from './en/form.ts'
import { help } from './en/help.ts'
import { en as ingest } from './en/ingest.ts'
import { en as limits } from './en/limits.ts'
import { en as mapping } from './en/mapping.ts'
import { en as notes } from './en/notes.ts'
import { en as privacy } from './en/privacy.ts'
import { en as purge } from './en/purge.ts'
import { en as render } from './en/render.ts'
import { en as shell } from './en/shell.ts'
import { en as store } from './en/store.ts'
import { talk } from './en/talk.ts'
import { en as terms } from './en/terms.ts'
import { en as textFiles } from './en/text-files.ts'
import { en as tokenLines } from './en/token-lines.ts'
import { en as verify } from './en/verify.ts'
import type { Texts } from './texts.ts'

export const texts: Texts = {
  diagnostics: {
    ...agree,
    ...analyse,
    ...command,
    ...compose,
    ...decisions,
    ...exports,
    ...form,
    ...ingest,
    ...limits,
    ...mapping,
    ...notes,
    ...privacy,
    ...purge,
    ...check,
    ...render,
    ...verify,
    ...shell,
    ...store,
    ...terms,
    ...textFiles,
    ...tokenLines,
  },
  talk,
  help,
}
