import { createInterface } from 'node:readline/promises'
import { plainText } from '../plain-text.ts'

/** What is answered when the person leaves the question (Ctrl-D, a terminal that closes). */
const left = 'n'

/** Asks on stderr, so that the question does not mix with results, and waits for a line of stdin. */
export async function askPerson(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const closed = new Promise<null>((resolve) => lines.once('close', () => resolve(null)))
  // The terminal is read key by key meanwhile: Ctrl-C would reach nobody else.
  lines.once('SIGINT', () => process.emit('SIGINT'))
  try {
    const answer = await Promise.race([lines.question(plainText(question)).catch(ifLeft), closed])
    if (answer === null) process.stderr.write('\n')
    return answer ?? left
  } finally {
    lines.close()
  }
}

function ifLeft(error: unknown): null {
  if (error instanceof Error && error.name === 'AbortError') return null
  throw error
}
