import {
  type ArgumentSpec,
  type CommandName,
  commandNames,
  globalOptions,
  type OptionSpec,
  specOf,
} from './command-table.ts'
import type { HelpTexts } from './sentences/texts.ts'

const groups = ['prepare', 'read', 'look', 'make', 'keep'] as const
const width = 98

/** What bare `charter` and `charter --help` print. */
export function generalHelp(texts: HelpTexts): string {
  const blocks = groups.map((group) => {
    const rows = commandNames
      .filter((name) => specOf(name).group === group)
      .map((name) => [[name, ...argumentsOf(name, texts)].join(' '), texts.commands[name].summary] as const)
    return section(texts.groups[group], rows)
  })
  return [
    texts.title,
    `${texts.usage} charter <${texts.commandWord}> [${texts.optionsWord}]`,
    ...blocks,
    section(texts.globalOptions, optionRows(globalOptions, texts.global, texts)),
    wrap(texts.exitCodes, 0),
    texts.more,
  ]
    .join('\n\n')
    .replace(/$/, '\n')
}

/** What `charter help <command>` and `charter <command> --help` print. */
export function commandHelp(name: CommandName, texts: HelpTexts, { footer } = { footer: true }): string {
  const spec = specOf(name)
  const words = texts.commands[name]
  const options = Object.keys(spec.options).length > 0 ? [`[${texts.optionsWord}]`] : []
  const described: Readonly<Record<string, string>> = words.arguments
  const parts = [
    `${texts.usage} ${['charter', name, ...argumentsOf(name, texts), ...options].join(' ')}`,
    wrap(sentence(words.summary), 0),
  ]
  if (words.details) parts.push(wrap(words.details, 0))
  if (spec.arguments.length > 0)
    parts.push(
      section(
        texts.arguments,
        spec.arguments.map((argument) => [
          shown(argument, texts),
          withChoices(described[argument.name] ?? '', argument, texts),
        ]),
      ),
    )
  if (options.length > 0) parts.push(section(texts.options, optionRows(spec.options, words.options, texts)))
  parts.push([texts.examples, ...words.examples.map((example) => `  ${example}`)].join('\n'))
  if (footer) parts.push(texts.globalShort)
  return `${parts.join('\n\n')}\n`
}

/** `-o, --output <fichier>` in the language of the texts. */
export function flagsWithValue(option: OptionSpec, texts: HelpTexts): string {
  return option.value ? `${option.flags} <${texts.values[option.value]}>` : option.flags
}

export function argumentsOf(name: CommandName, texts: HelpTexts): readonly string[] {
  return specOf(name).arguments.map((argument) => shown(argument, texts))
}

function shown(argument: ArgumentSpec, texts: HelpTexts): string {
  const { choices } = argument
  if (choices?.length === 1) return choices.join('')
  if (choices) return `<${choices.join('|')}>`
  const word = `${texts.values[argument.value]}${argument.many ? '…' : ''}`
  return argument.required ? `<${word}>` : `[${word}]`
}

function optionRows(
  options: Readonly<Record<string, OptionSpec>>,
  words: Readonly<Record<string, string>>,
  texts: HelpTexts,
): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, option]) => {
    const text = words[name] ?? ''
    const short = option.flags.startsWith('--') ? '    ' : ''
    const repeat = option.many ? ` (${texts.repeatable})` : ''
    return [short + flagsWithValue(option, texts), withChoices(text + repeat, option, texts)]
  })
}

/** Choices are listed only where the words do not name them already. */
function withChoices(
  text: string,
  { choices }: { readonly choices?: readonly string[] },
  texts: HelpTexts,
): string {
  if (!choices || choices.every((choice) => text.includes(choice))) return text
  return `${text} (${texts.choices} ${choices.join(', ')})`
}

/** Texts start at one column within a help. */
const column = 32

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  const lines = rows.map(([left, right]) => {
    const start =
      left.length + 2 > column ? `  ${left}\n${' '.repeat(column + 2)}` : `  ${left.padEnd(column)}`
    return start + wrap(right, column + 2)
  })
  return [title, ...lines].join('\n')
}

/** Breaks at ordinary spaces only; following lines are indented. */
function wrap(text: string, indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`)
}

function sentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('fr')}${text.slice(1)}.`
}
