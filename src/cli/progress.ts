import type { World } from '../model/world.ts'
import { plainText } from './plain-text.ts'

/** One line on stderr that says what is going on: only on a terminal, only after 300 ms, gone at the end. */
export class Progress {
  readonly #world: Pick<World, 'err' | 'now'>
  readonly #enabled: boolean
  readonly #start: number
  #shown = false

  constructor(world: Pick<World, 'err' | 'now'>, quiet: boolean) {
    this.#world = world
    this.#enabled = world.err.isTerminal && !quiet
    this.#start = world.now().getTime()
  }

  /** `long` = known to take its time (nothing can be written while it computes): shown at once. */
  step(text: string, long = false): void {
    if (!this.#enabled) return
    if (!long && this.#world.now().getTime() - this.#start < 300) return
    const line = [...plainText(text)]
    const most = Math.max(10, this.#world.err.columns - 1)
    const cut = line.length > most ? `${line.slice(0, most - 1).join('')}…` : line.join('')
    this.#world.err.write(`\r\u001b[K${cut}`)
    this.#shown = true
  }

  /** Takes the line away, before anything else is written. */
  clear(): void {
    if (this.#shown) this.#world.err.write('\r\u001b[K')
    this.#shown = false
  }
}
