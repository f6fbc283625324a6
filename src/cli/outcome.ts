import type { Diagnostic } from '../model/diagnostic.ts'
import type { Context } from './context.ts'
import type { Given } from './given.ts'

/** What a command did. The shell delivers it: as text, as lines of JSON, or as one envelope. */
export interface Outcome {
  /** `result` of the envelope. */
  readonly result: Readonly<Record<string, unknown>>
  /** For people, on stdout. */
  readonly text?: Iterable<string>
  /** With `--jsonl`: one value a line on stdout. */
  readonly lines?: Iterable<unknown>
  /** Bytes for stdout, when they are the result itself (an export, a script). */
  readonly raw?: string
  /** What was done, for people, on stderr. */
  readonly told?: readonly string[]
  readonly diagnostics?: readonly Diagnostic[]
  /** Findings that make the call fail in part: exit code 2, what could be done is done. */
  readonly refused?: readonly Diagnostic[]
  /** The next useful command, with a word about it. */
  readonly next?: string | null
}

export interface CommandModule {
  run(context: Context, given: Given): Promise<Outcome>
}
