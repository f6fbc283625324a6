import { en as analyse } from './en/analyse.ts'
import { en as command } from './en/command.ts'
import { en as compose } from './en/compose.ts'
import { help } from './en/help.ts'
import { en as ingest } from './en/ingest.ts'
import { en as mapping } from './en/mapping.ts'
import { en as render } from './en/render.ts'
import { en as store } from './en/store.ts'
import { talk } from './en/talk.ts'
import type { Texts } from './texts.ts'

export const texts: Texts = {
  diagnostics: { ...analyse, ...command, ...compose, ...ingest, ...mapping, ...render, ...store },
  talk,
  help,
}
