import type { Stream } from '../../model/world.ts'

interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
  readonly writableNeedDrain?: boolean
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
  once?(event: 'drain', listener: () => void): unknown
}

type Env = Readonly<Record<string, string | undefined>>

/** A terminal or a pipe. A reader that left (`| head`) ends the writing without a word. */
export function streamOf(output: Output, env: Env): Stream {
  let open = true
  let wake = () => {}
  output.on('error', (error) => {
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error
    open = false
    wake()
  })
  return {
    write: (text) => {
      if (open) output.write(text)
    },
    drained: async () => {
      // Pipes are written at once on Linux and in the background elsewhere.
      if (!open || output.writableNeedDrain !== true) return
      await new Promise<void>((resolve) => {
        wake = resolve
        output.once?.('drain', resolve)
      })
    },
    isTerminal: output.isTTY === true,
    get columns() {
      return output.columns ?? 80
    },
    colour: wantsColour(output.isTTY === true, env),
  }
}

/** NO_COLOR (no-color.org: any value but empty) comes before FORCE_COLOR, which comes before what the terminal can do. */
export function wantsColour(isTerminal: boolean, env: Env): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  const force = env['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}
