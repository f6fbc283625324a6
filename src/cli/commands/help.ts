import { Refusal } from '../../model/diagnostic.ts'
import { closest } from '../../text/closest.ts'
import { commandNames, isCommand } from '../command-table.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import { commandHelp, generalHelp } from '../help-text.ts'
import type { Outcome } from '../outcome.ts'

/** Help in general, or about one command. */
export async function run({ texts }: Context, given: Given): Promise<Outcome> {
  const command = given.arguments[0]
  if (command === undefined) {
    const commands = commandNames.map((name) => ({ name, summary: texts.help.commands[name].summary }))
    return { result: { commands }, raw: generalHelp(texts.help) }
  }
  if (!isCommand(command)) {
    const suggestion = closest(command, commandNames)
    throw new Refusal({ code: 'UNKNOWN_COMMAND', level: 'error', args: { command, suggestion } })
  }
  const text = commandHelp(command, texts.help)
  return { result: { command, text }, raw: text }
}
