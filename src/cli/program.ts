import { Argument, Command, CommanderError, Option } from 'commander'
import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import { closest } from '../text/closest.ts'
import {
  type CommandName,
  commandNames,
  flagsOf,
  globalOptions,
  isCommand,
  type OptionSpec,
  specOf,
} from './command-table.ts'
import { Given } from './given.ts'

/** A call that was understood. */
export interface Call {
  readonly command: CommandName
  readonly given: Given
  readonly globals: Given
  readonly help: boolean
}

/** The parser, made from the command table. `called` hears which command was found. */
export function buildProgram(called: (call: Call) => void): Command {
  const program = new Command('charter')
  quiet(program)
  for (const [name, spec] of Object.entries(globalOptions)) program.addOption(optionOf(name, spec))
  for (const name of commandNames) {
    const spec = specOf(name)
    const command = quiet(program.command(name))
    for (const argument of spec.arguments) {
      const shape = `${argument.name}${argument.many ? '...' : ''}`
      command.addArgument(new Argument(argument.required ? `<${shape}>` : `[${shape}]`))
    }
    for (const [key, option] of Object.entries(spec.options)) command.addOption(optionOf(key, option))
    command.action(() => {
      for (const [index, { name: argument, choices }] of spec.arguments.entries())
        if (choices) check(command.args[index], choices, argument)
      const globals = new Given([], program.opts())
      called({
        command: name,
        given: new Given(command.args, withKeys(spec.options, command.opts())),
        globals,
        help: false,
      })
    })
  }
  return program
}

/** @throws Refusal with a suggestion when the call cannot be understood. */
export function understand(argv: readonly string[]): Call {
  let found: Call | null = null
  const program = buildProgram((call) => {
    found = call
  })
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    throw new Refusal(refusalOf(error, argv), { cause: error })
  }
  // `--json` alone, or options without a command.
  return (
    found ?? { command: 'help', given: new Given([], {}), globals: new Given([], program.opts()), help: true }
  )
}

/** Speaks only through what it throws, in our words. */
function quiet(command: Command): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .showSuggestionAfterError(false)
    .helpOption(false)
    .helpCommand(false)
    .allowExcessArguments(false)
}

function optionOf(name: string, spec: OptionSpec): Option {
  const option = new Option(spec.value ? `${spec.flags} <value>` : spec.flags)
  const flag = flagsOf(spec).at(-1) ?? name
  const { choices } = spec
  if (spec.many)
    option.argParser((value: string, earlier: unknown) => [...(Array.isArray(earlier) ? earlier : []), value])
  else if (choices)
    option.argParser((value: string) => {
      check(value, choices, flag)
      return value
    })
  else if (spec.value === 'count') option.argParser((value: string) => wholeNumber(value, flag))
  return option
}

function check(value: string | undefined, allowed: readonly string[], option: string): void {
  if (value === undefined || allowed.includes(value)) return
  const suggestion = closest(value, allowed)
  throw new Refusal({ code: 'INVALID_VALUE', level: 'error', args: { option, value, allowed, suggestion } })
}

function wholeNumber(value: string, option: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new Refusal({ code: 'NOT_A_NUMBER', level: 'error', args: { option, value } })
}

/** From commander's names (`dryRun`, `output`) to the table's keys: they only differ for `-o, --output` like flags. */
function withKeys(
  specs: Readonly<Record<string, OptionSpec>>,
  options: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(specs).map(([key, spec]) => [key, options[new Option(spec.flags).attributeName()]]),
  )
}

/** commander's codes are stable, its English is not: only what stands between quotes is taken from it. */
function refusalOf(error: CommanderError, argv: readonly string[]): Diagnostic {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const command = argv.find(isCommand) ?? null
  switch (error.code) {
    case 'commander.unknownCommand':
      return {
        code: 'UNKNOWN_COMMAND',
        level: 'error',
        args: { command: quoted, suggestion: closest(quoted, commandNames) },
      }
    case 'commander.unknownOption': {
      const flags = command === null ? [] : Object.values(specOf(command).options).flatMap(flagsOf)
      const known = [...flags, ...Object.values(globalOptions).flatMap(flagsOf)].filter((flag) =>
        flag.startsWith('--'),
      )
      const option = quoted.replace(/=.*/, '')
      const near = closest(
        option.replace(/^-+/, ''),
        known.map((flag) => flag.slice(2)),
      )
      return {
        code: 'UNKNOWN_OPTION',
        level: 'error',
        args: { option, suggestion: near === null ? null : `--${near}`, command },
      }
    }
    case 'commander.optionMissingArgument':
      return {
        code: 'OPTION_WITHOUT_VALUE',
        level: 'error',
        args: { option: quoted.replace(/ <.*/, ''), command },
      }
    case 'commander.missingArgument':
      return { code: 'MISSING_ARGUMENT', level: 'error', args: { argument: quoted, command } }
    case 'commander.excessArguments':
      return { code: 'TOO_MANY_ARGUMENTS', level: 'error', args: { command } }
    default:
      throw error
  }
}
