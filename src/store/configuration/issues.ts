import type * as v from 'valibot'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { YamlKind } from '../../model/diagnostics/store.ts'
import { closest } from '../../text/closest.ts'
import { foldKey } from '../../text/fold.ts'
import { colourSuggestion, dateSuggestion, idSuggestion } from './cures.ts'
import { limits } from './schema.ts'
import type { Path, Spot, YamlDocument } from './yaml-document.ts'

type Issue = v.BaseIssue<unknown>

/** French names that a person may write for a key or a choice. */
export interface Synonyms {
  readonly keys: Readonly<Record<string, readonly string[]>>
  readonly choices: Readonly<Record<string, string>>
}

/** Places a finding: file, line, column; the excerpt goes into its arguments. */
export function placed(document: YamlDocument, spot: Spot): NonNullable<Diagnostic['place']> {
  return { file: document.file, line: spot.line, column: String(spot.column) }
}

/** Each issue of the schema as a finding that says where, what and what to write instead. */
export function issueDiagnostics(
  issues: readonly Issue[],
  document: YamlDocument,
  synonyms: Synonyms,
  keysAt: (path: Path) => readonly string[],
): Diagnostic[] {
  const lists = new Set<string>()
  const meant = new Set<string>()
  const found = issues.flatMap((issue): { diagnostic: Diagnostic; wanted?: string }[] => {
    const path: Path = (issue.path ?? []).map((item) => item.key as string | number)
    const owner = path.slice(0, -1)
    const context = { issue, path, document, synonyms, keysAt }
    if (issue.type !== 'strict_object' || issue.expected === 'Object')
      return [{ diagnostic: wrongValue(context) }]
    // A list where keys belong lacks every key: say that once, of the list.
    if (Array.isArray(issue.path?.at(-1)?.input)) {
      if (lists.has(owner.join('/'))) return []
      lists.add(owner.join('/'))
      return [{ diagnostic: listForBlock(owner, document) }]
    }
    if (issue.expected !== 'never') return [{ diagnostic: missingKey(context), wanted: path.join('/') }]
    const { diagnostic, suggestion } = unknownKey(context)
    if (suggestion !== null) meant.add([...owner, suggestion].join('/'))
    return [{ diagnostic }]
  })
  // `titre:` for `title:` is one fault, not an unknown key and a missing one.
  return found
    .filter(({ wanted }) => wanted === undefined || !meant.has(wanted))
    .map(({ diagnostic }) => diagnostic)
}

/** `constructor` is no synonym. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function listForBlock(path: Path, document: YamlDocument): Diagnostic {
  const spot = document.valueAt(path)
  return {
    code: 'CONFIGURATION_WRONG_KIND',
    level: 'error',
    args: { key: nameOf(path), expected: 'block', found: 'list', excerpt: spot.excerpt },
    place: placed(document, spot),
  }
}

interface Context {
  readonly issue: Issue
  readonly path: Path
  readonly document: YamlDocument
  readonly synonyms: Synonyms
  readonly keysAt: (path: Path) => readonly string[]
}

function unknownKey({ path, document, synonyms, keysAt }: Context): {
  diagnostic: Diagnostic
  suggestion: string | null
} {
  const key = String(path.at(-1))
  const known = keysAt(path.slice(0, -1))
  const translated = own(synonyms.keys, foldKey(key).replace(/[\s_-]+/g, ' '))
  const suggestion = translated?.find((name) => known.includes(name)) ?? closest(key, known)
  const spot = document.keyAt(path)
  const diagnostic: Diagnostic = {
    code: 'CONFIGURATION_UNKNOWN_KEY',
    level: 'error',
    args: { key, suggestion, known, excerpt: spot.excerpt },
    place: placed(document, spot),
  }
  return { diagnostic, suggestion }
}

function missingKey({ path, document }: Context): Diagnostic {
  const within = path.length > 1 ? nameOf(path.slice(0, -1)) : null
  const spot = document.keyAt(path)
  return {
    code: 'CONFIGURATION_MISSING_KEY',
    level: 'error',
    args: { key: String(path.at(-1)), within, excerpt: spot.excerpt },
    place: placed(document, spot),
  }
}

function wrongValue({ issue, path, document, synonyms }: Context): Diagnostic {
  const spot = document.valueAt(path)
  const { excerpt } = spot
  const key = nameOf(path)
  const value = String(issue.input)
  const as = (named: Pick<Diagnostic, 'code' | 'args'>) =>
    ({ ...named, level: 'error', place: placed(document, spot) }) as Diagnostic
  switch (issue.type) {
    case 'non_empty':
      return as({ code: 'CONFIGURATION_EMPTY', args: { key, excerpt } })
    case 'picklist': {
      const allowed = choices(issue)
      const suggestion = own(synonyms.choices, foldKey(value)) ?? closest(value, allowed)
      return as({ code: 'CONFIGURATION_WRONG_CHOICE', args: { key, value, allowed, suggestion, excerpt } })
    }
    case 'regex':
      return key === 'colour'
        ? as({
            code: 'CONFIGURATION_COLOUR',
            args: { key, value, suggestion: colourSuggestion(value), excerpt },
          })
        : as({ code: 'CONFIGURATION_ID', args: { key, value, suggestion: idSuggestion(value), excerpt } })
    case 'check':
      return issue.message === 'date'
        ? as({ code: 'CONFIGURATION_DATE', args: { key, value, suggestion: dateSuggestion(value), excerpt } })
        : as({ code: 'CONFIGURATION_LOGO', args: { key, value, excerpt } })
    case 'integer':
    case 'min_value':
    case 'max_value':
      return as({ code: 'CONFIGURATION_NUMBER', args: { key, value, ...rangeOf(key), excerpt } })
    case 'min_length':
    case 'max_length':
      return as({
        code: 'CONFIGURATION_PRINCIPLE_COUNT',
        args: {
          count: Array.isArray(issue.input) ? issue.input.length : 0,
          minimum: 1,
          maximum: 12,
          excerpt,
        },
      })
    default:
      if (issue.input === null) return as({ code: 'CONFIGURATION_EMPTY', args: { key, excerpt } })
      return as({
        code: 'CONFIGURATION_WRONG_KIND',
        args: { key, expected: expectedKind(issue), found: foundKind(issue.input), excerpt },
      })
  }
}

function rangeOf(key: string): { minimum: number; maximum: number } {
  if (key === 'population') return limits.population
  if (key === 'terms') return limits.terms
  if (key === 'headerRows') return limits.headerRows
  return key === 'minimum' ? limits.voices : limits.people
}

/** Last key of a path; an entry of a list is named by its rank and its list: `sessions 3`. */
function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return ''
  if (typeof last === 'string') return last
  return `${path.at(-2) ?? ''} ${last + 1}`.trim()
}

function choices(issue: Issue): string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')
}

function expectedKind(issue: Issue): YamlKind {
  if (issue.type === 'array') return 'list'
  if (issue.type === 'strict_object' || issue.type === 'record') return 'block'
  return issue.type === 'string' ? 'text' : 'number'
}

function foundKind(input: unknown): YamlKind {
  if (Array.isArray(input)) return 'list'
  if (typeof input === 'object') return 'block'
  return typeof input === 'number' ? 'number' : 'text'
}
