import { completionScript, isShell } from '../completion-script.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'

/** A static script for the person's shell, made from the command table. */
export async function run({ texts }: Context, given: Given): Promise<Outcome> {
  const shell = given.arguments[0] ?? ''
  // The parser let known shells through only.
  const script = isShell(shell) ? completionScript(shell, texts.help) : ''
  return { result: { shell, script }, raw: script }
}
