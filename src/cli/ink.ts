import type { Stream } from '../model/world.ts'

/** Colours of one stream; where the stream shows none, texts pass as they are. */
export interface Ink {
  error(text: string): string
  warning(text: string): string
  strong(text: string): string
  soft(text: string): string
  lead(text: string): string
}

const plain = (text: string) => text
const none: Ink = { error: plain, warning: plain, strong: plain, soft: plain, lead: plain }

/** chalk is loaded only where colours are shown. */
export async function inkFor(stream: Stream): Promise<Ink> {
  if (!stream.colour) return none
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return {
    error: chalk.red.bold,
    warning: chalk.yellow,
    strong: chalk.bold,
    soft: chalk.dim,
    lead: chalk.cyan,
  }
}
