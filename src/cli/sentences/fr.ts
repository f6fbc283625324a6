import { fr as analyse } from './fr/analyse.ts'
import { fr as command } from './fr/command.ts'
import { fr as compose } from './fr/compose.ts'
import { help } from './fr/help.ts'
import { fr as ingest } from './fr/ingest.ts'
import { fr as mapping } from './fr/mapping.ts'
import { fr as render } from './fr/render.ts'
import { fr as store } from './fr/store.ts'
import { talk } from './fr/talk.ts'
import type { Texts } from './texts.ts'

export const texts: Texts = {
  diagnostics: { ...analyse, ...command, ...compose, ...ingest, ...mapping, ...render, ...store },
  talk,
  help,
}
