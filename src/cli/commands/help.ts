import { Refusal } from '../../model/diagnostic.ts'
import { closest } from '../../text/closest.ts'
import { commandNames, isCommand } from '../command-table.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import { commandHelp, generalHelp } from '../help-text.ts'
import type { Outcome } from '../outcome.ts'

/** Help in general, about one command, or about the code of a finding. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const { texts } = context
  const topic = given.arguments[0]
  if (topic === undefined) {
    const commands = commandNames.map((name) => ({ name, summary: texts.help.commands[name].summary }))
    return { result: { commands }, raw: generalHelp(texts.help) }
  }
  if (isCommand(topic)) {
    const text = commandHelp(topic, texts.help)
    return { result: { command: topic, text }, raw: text }
  }
  return (await aboutCode(topic, context)) ?? refuse(topic)
}

async function aboutCode(topic: string, { language }: Context): Promise<Outcome | null> {
  const { codeHelp, codeList, codeTopic } = await import('../help-code.ts')
  const found = codeTopic(topic)
  if (found === null) return null
  if (found.kind === 'unknown')
    throw new Refusal({ code: 'UNKNOWN_CODE', level: 'error', args: { code: topic, near: found.near } })
  const { causesOf } = await import('../sentences/index.ts')
  const { causes, words } = await causesOf(language)
  if (found.kind === 'list') {
    const codes = found.entries.map(({ code, name }) => ({ code, name, title: causes[name].title }))
    return { result: { codes }, raw: codeList(found.entries, found.start, causes, words) }
  }
  const { code, name } = found.entry
  const { example = null, ...cause } = causes[name]
  return { result: { code, name, ...cause, example }, raw: codeHelp(found.entry, causes, words) }
}

function refuse(topic: string): never {
  const suggestion = closest(topic, commandNames)
  throw new Refusal({ code: 'UNKNOWN_COMMAND', level: 'error', args: { command: topic, suggestion } })
}
