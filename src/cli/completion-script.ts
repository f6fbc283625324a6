import {
  type CommandName,
  commandNames,
  flagsOf,
  globalOptions,
  type OptionSpec,
  specOf,
} from './command-table.ts'
import type { HelpTexts } from './sentences/texts.ts'

export type Shell = 'bash' | 'zsh' | 'fish'

export function isShell(name: string): name is Shell {
  return name === 'bash' || name === 'zsh' || name === 'fish'
}

/** Completion as plain words, fixed when the script is made: pressing TAB runs nothing and evaluates nothing that was typed. */
export function completionScript(shell: Shell, texts: HelpTexts): string {
  if (shell === 'bash') return bash()
  return shell === 'zsh' ? zsh(texts) : fish(texts)
}

const globals = Object.values(globalOptions)

function wordsOf(name: CommandName): readonly string[] {
  const { arguments: args, options } = specOf(name)
  return [
    ...args.flatMap(({ choices }) => choices ?? []),
    ...(name === 'help' ? commandNames : []),
    ...[...Object.values(options), ...globals].flatMap(flagsOf),
  ]
}

/** Options with a closed list of values, with those values. */
function choicesOf(name: CommandName): readonly (readonly [string, readonly string[]])[] {
  const specs: readonly OptionSpec[] = [...Object.values(specOf(name).options), ...globals]
  return specs.flatMap((spec) =>
    flagsOf(spec).flatMap((flag) => (spec.choices ? [[flag, spec.choices] as const] : [])),
  )
}

function bash(): string {
  const cases = commandNames.flatMap((name) => [
    ...choicesOf(name).map(([flag, choices]) => `    ${name}:${flag}) words='${choices.join(' ')}' ;;`),
    `    ${name}:*) words='${wordsOf(name).join(' ')}' ;;`,
  ])
  return `# charter: completion for bash. Static words; nothing typed is evaluated.
_charter() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' word words=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      ${commandNames.join('|')}) command="$word"; break ;;
    esac
  done
  case "$command:$previous" in
    :*) words='${[...commandNames, ...globals.flatMap(flagsOf)].join(' ')}' ;;
${cases.join('\n')}
  esac
  COMPREPLY=()
  for word in $words; do
    [[ "$word" == "$current"* ]] && COMPREPLY+=("$word")
  done
}
complete -o default -o bashdefault -F _charter charter
`
}

function zsh(texts: HelpTexts): string {
  const commands = commandNames.map((name) => `    '${name}:${escapeZsh(texts.commands[name].summary)}'`)
  const cases = commandNames.map((name) => `    ${name}) compadd -- ${wordsOf(name).join(' ')} ;;`)
  return `#compdef charter
# charter: completion for zsh. Static words; nothing typed is evaluated.
_charter() {
  local -a commands
  commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe charter commands
    compadd -- ${globals.flatMap(flagsOf).join(' ')}
    return
  fi
  case "$words[2]" in
${cases.join('\n')}
  esac
  _files
}
if [ "$funcstack[1]" = _charter ]; then _charter "$@"; else compdef _charter charter; fi
`
}

function fish(texts: HelpTexts): string {
  const lines = ['# charter: completion for fish. Static words; nothing typed is evaluated.']
  const seen = `__fish_seen_subcommand_from ${commandNames.join(' ')}`
  for (const name of commandNames)
    lines.push(
      `complete -c charter -f -n 'not ${seen}' -a ${name} -d '${escapeFish(texts.commands[name].summary)}'`,
    )
  for (const [name, spec] of Object.entries(globalOptions))
    lines.push(
      `complete -c charter${fishFlags(spec)} -d '${escapeFish(texts.global[name as keyof typeof globalOptions])}'`,
    )
  for (const name of commandNames) {
    const when = `-n '__fish_seen_subcommand_from ${name}'`
    const { arguments: args, options } = specOf(name)
    const words: Readonly<Record<string, string>> = texts.commands[name].options
    for (const { choices } of args)
      if (choices) lines.push(`complete -c charter -f ${when} -a '${choices.join(' ')}'`)
    for (const [key, spec] of Object.entries(options))
      lines.push(`complete -c charter ${when}${fishFlags(spec)} -d '${escapeFish(words[key] ?? '')}'`)
  }
  return `${lines.join('\n')}\n`
}

function fishFlags(spec: OptionSpec): string {
  const flags = flagsOf(spec).map((flag) =>
    flag.startsWith('--') ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`,
  )
  const values = spec.choices ? ` -x -a '${spec.choices.join(' ')}'` : spec.value ? ' -r' : ''
  return flags.join('') + values
}

const escapeZsh = (text: string) => text.replaceAll("'", "'\\''").replaceAll(':', '\\:')
const escapeFish = (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
