import type { World } from '../model/world.ts'
import type { FirstGlance } from './language.ts'
import { textsOf } from './sentences/index.ts'

/** Last words after Ctrl-C. */
export async function tellInterruption(first: FirstGlance, world: World): Promise<void> {
  const { talk } = await textsOf(first.language)
  world.err.write(`${world.err.isTerminal ? '\r\u001b[K' : ''}${talk.interrupted}\n`)
}
