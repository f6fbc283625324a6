import type * as v from 'valibot'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { YamlKind } from '../../model/diagnostics/store.ts'
import { closest } from '../../text/closest.ts'
import { foldKey } from '../../text/fold.ts'
import { colourSuggestion, dateSuggestion, idSuggestion } from './cures.ts'
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
  return issues.map((issue) => {
    const path: Path = (issue.path ?? []).map((item) => item.key as string | number)
    const context = { issue, path, document, synonyms, keysAt }
    if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(context)
    if (issue.type === 'strict_object' && issue.received === 'undefined') return missingKey(context)
    return wrongValue(context)
  })
}

interface Context {
  readonly issue: Issue
  readonly path: Path
  readonly document: YamlDocument
  readonly synonyms: Synonyms
  readonly keysAt: (path: Path) => readonly string[]
}

function unknownKey({ path, document, synonyms, keysAt }: Context): Diagnostic {
  const key = String(path.at(-1))
  const known = keysAt(path.slice(0, -1))
  const translated = synonyms.keys[foldKey(key).replace(/[\s_-]+/g, ' ')]
  const suggestion = translated?.find((name) => known.includes(name)) ?? closest(key, known)
  const spot = document.keyAt(path)
  return {
    code: 'CONFIGURATION_UNKNOWN_KEY',
    level: 'error',
    args: { key, suggestion, known, excerpt: spot.excerpt },
    place: placed(document, spot),
  }
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
      const suggestion = synonyms.choices[foldKey(value)] ?? closest(value, allowed)
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
      return as({
        code: 'CONFIGURATION_WRONG_KIND',
        args: { key, expected: expectedKind(issue), found: foundKind(issue.input), excerpt },
      })
  }
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

function foundKind(input: unknown): YamlKind | 'nothing' {
  if (input === null || input === undefined) return 'nothing'
  if (Array.isArray(input)) return 'list'
  if (typeof input === 'object') return 'block'
  return typeof input === 'number' ? 'number' : 'text'
}
