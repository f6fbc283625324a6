import type { Language } from './sentences/index.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What must be known before the call is understood: in which words and in which shape to answer. */
export interface FirstGlance {
  readonly language: Language
  readonly json: boolean
  readonly quiet: boolean
  readonly debug: boolean
  readonly color: boolean
  /** First word that is no option; null when there is none. */
  readonly command: string | null
  readonly help: boolean
  readonly version: boolean
}

const withValue = new Set(['-C', '--dir', '--lang'])

/** Looks the arguments through without understanding them; stops at `--`. */
export function glance(argv: readonly string[], env: Env): FirstGlance {
  const seen = new Set<string>()
  let command: string | null = null
  let asked: string | null = null
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? ''
    if (argument === '--') break
    if (argument.startsWith('--lang=')) asked = argument.slice('--lang='.length)
    else if (argument === '--lang') asked = argv[index + 1] ?? null
    if (withValue.has(argument)) index++
    else if (argument.startsWith('-')) seen.add(argument)
    else command ??= argument
  }
  const has = (...flags: readonly string[]) => flags.some((flag) => seen.has(flag))
  return {
    language: chosen(asked) ?? languageOf(env),
    json: has('--json'),
    quiet: has('-q', '--quiet'),
    debug: has('--debug'),
    color: !has('--no-color'),
    command,
    help: has('-h', '--help'),
    version: has('-V', '--version'),
  }
}

/** CHARTER_LANG, then the locale as POSIX ranks it. C, POSIX, another language or nothing is French. */
export function languageOf(env: Env): Language {
  const own = chosen(env['CHARTER_LANG'])
  if (own) return own
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => (value ?? '') !== '')
  return chosen(locale) ?? 'fr'
}

function chosen(value: string | null | undefined): Language | null {
  const tongue = /^(fr|en)(?![a-z])/i.exec(value ?? '')?.[1]?.toLowerCase()
  return tongue === 'fr' || tongue === 'en' ? tongue : null
}
