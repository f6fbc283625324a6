import { fr as agree } from './fr/agree.ts'
import { fr as analyse } from './fr/analyse.ts'
import { fr as check } from './fr/check.ts'
import { fr as command } from './fr/command.ts'
import { fr as compose } from './fr/compose.ts'
import { fr as decisions } from './fr/decisions.ts'
import { fr as exports } from './fr/exports.ts'
import { fr as form } from './fr/form.ts'
import { help } from './fr/help.ts'
import { fr as ingest } from './fr/ingest.ts'
import { fr as limits } from './fr/limits.ts'
import { fr as mapping } from './fr/mapping.ts'
import { fr as notes } from './fr/notes.ts'
import { fr as privacy } from './fr/privacy.ts'
import { fr as purge } from './fr/purge.ts'
import { fr as render } from './fr/render.ts'
import { fr as shell } from './fr/shell.ts'
import { fr as store } from './fr/store.ts'
import { talk } from './fr/talk.ts'
import { fr as terms } from './fr/terms.ts'
import { fr as textFiles } from './fr/text-files.ts'
import { fr as tokenLines } from './fr/token-lines.ts'
import { fr as verify } from './fr/verify.ts'
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
