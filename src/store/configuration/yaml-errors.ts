import { type Document, visit, type YAMLError } from 'yaml'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Spot } from './yaml-document.ts'

interface Source {
  readonly file: string
  readonly text: string
  spot(start: number, end: number): Spot
  lineText(line: number): string
}

/** What the YAML parser found wrong, told as what a person did: one finding a line, since one slip often raises several. */
export function syntaxDiagnostics(document: Document, source: Source): Diagnostic[] {
  const conflict = /^(?:<{7}|={7}|>{7})(?: |$)/m.exec(source.text)
  if (conflict) {
    const spot = source.spot(conflict.index, conflict.index + 7)
    return [finding(source, spot, { code: 'YAML_MERGE_CONFLICT', args: { excerpt: spot.excerpt } })]
  }
  const seen = new Set<number>()
  const found: Diagnostic[] = []
  for (const error of [...document.errors, ...document.warnings]) {
    const spot = source.spot(error.pos[0], error.pos[1])
    const named = nameFault(error, spot, source)
    const line = Number(named.place?.line)
    // After a structural slip the parser stumbles on the lines below; those are echoes.
    if (seen.has(line) || (found.length > 0 && isEcho(error)) || found.at(-1)?.code === 'YAML_TAB') continue
    seen.add(line)
    found.push(named)
  }
  return found.length > 0 ? found : unknownAliases(document, source)
}

/** `- *important*` is read as a reference to an anchor that nobody defined. */
function unknownAliases(document: Document, source: Source): Diagnostic[] {
  const found: Diagnostic[] = []
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document) || !node.range) return
      const spot = source.spot(node.range[0], node.range[1])
      found.push(
        finding(source, spot, { code: 'YAML_RESERVED_SIGN', args: { sign: '*', excerpt: spot.excerpt } }),
      )
    },
  })
  return found
}

function isEcho(error: YAMLError): boolean {
  return (
    error.code !== 'BLOCK_AS_IMPLICIT_KEY' &&
    error.code !== 'DUPLICATE_KEY' &&
    error.code !== 'BAD_SCALAR_START'
  )
}

type Named = Pick<Diagnostic, 'code' | 'args'>

function finding(source: Source, spot: Spot, named: Named): Diagnostic {
  return {
    ...named,
    level: 'error',
    place: { file: source.file, line: spot.line, column: String(spot.column) },
  } as Diagnostic
}

function nameFault(error: YAMLError, spot: Spot, source: Source): Diagnostic {
  const { excerpt } = spot
  const as = (named: Named) => finding(source, spot, named)
  const line = source.lineText(spot.line)
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const colon = colonInText(line)
      if (!colon) return as({ code: 'YAML_INDENT', args: { excerpt } })
      return as({ code: 'YAML_COLON_IN_TEXT', args: { ...colon, excerpt } })
    }
    case 'TAB_AS_INDENT':
      return as({ code: 'YAML_TAB', args: { excerpt } })
    case 'DUPLICATE_KEY': {
      const key = /^\s*(?:- )?\s*["']?([^:"']+)/.exec(line)?.[1]?.trim() ?? ''
      const firstLine = firstLineOf(key, spot, source)
      return as({ code: 'YAML_DUPLICATE_KEY', args: { key, firstLine, excerpt } })
    }
    case 'BAD_SCALAR_START':
      return as({ code: 'YAML_RESERVED_SIGN', args: { sign: line.charAt(spot.column - 1), excerpt } })
    case 'BAD_ALIAS':
      return as({ code: 'YAML_RESERVED_SIGN', args: { sign: '*', excerpt } })
    case 'TAG_RESOLVE_FAILED':
      return as({ code: 'YAML_RESERVED_SIGN', args: { sign: '!', excerpt } })
    case 'BAD_DQ_ESCAPE':
      return as({ code: 'YAML_BACKSLASH', args: { excerpt } })
    case 'MULTILINE_IMPLICIT_KEY':
      return as({ code: 'YAML_NO_COLON', args: { excerpt } })
    case 'MISSING_CHAR':
    case 'BAD_INDENT':
      return notClosed(error, spot, source)
    case 'UNEXPECTED_TOKEN':
      if (/["'][^"':]*$|["'] /.test(line.slice(0, spot.column - 1)))
        return as({ code: 'YAML_AFTER_QUOTE', args: { excerpt } })
      return as({ code: 'YAML_INDENT', args: { excerpt } })
    default:
      return as({ code: 'YAML_SYNTAX', args: { reason: error.code, excerpt } })
  }
}

/** `nom: Charte : Flers` → key and the value to quote. */
function colonInText(line: string): { key: string; value: string } | null {
  const match = /^\s*(?:- +)*([^\s:"'#][^:]*?)\s*:\s+(\S.*:(?:\s.*)?)$/.exec(line.trimEnd())
  if (!match?.[1] || !match[2]) return null
  return { key: match[1], value: match[2].replace(/\s+#.*$/, '') }
}

/** A quote or bracket left open is found where the parser gave up, far below: tell the line that opened it. */
function notClosed(error: YAMLError, spot: Spot, source: Source): Diagnostic {
  const sign =
    /Missing closing (["'])/.exec(error.message)?.[1] ?? /end with an? ([\]}])/.exec(error.message)?.[1]
  if (!sign) {
    const { excerpt } = spot
    return finding(source, spot, { code: 'YAML_INDENT', args: { excerpt } })
  }
  const opener = sign === ']' ? '[' : sign === '}' ? '{' : sign
  const start = openedAt(source.text, error.pos[0], opener, sign)
  const at = start === null ? spot : source.spot(start, start + 1)
  return finding(source, at, { code: 'YAML_NOT_CLOSED', args: { sign, excerpt: at.excerpt } })
}

/** Last opener before the fault that begins a value and is not closed on its line. */
function openedAt(text: string, end: number, opener: string, closer: string): number | null {
  for (let at = Math.min(end, text.length) - 1; at >= 0; at--) {
    if (text[at] !== opener || !/(?:^|[:\-,[{]\s*)$/.test(text.slice(Math.max(0, at - 40), at))) continue
    const rest = text.slice(at + 1).split('\n', 1)[0] ?? ''
    if (!rest.includes(closer)) return at
  }
  return null
}

function firstLineOf(key: string, spot: Spot, source: Source): number {
  const indent = /^[\s-]*/.exec(source.lineText(spot.line))?.[0].length ?? 0
  for (let line = spot.line - 1; line > 0; line--) {
    const match = /^([\s-]*)["']?([^:"']+)["']?\s*:/.exec(source.lineText(line))
    if (match?.[2]?.trim() === key && match[1]?.length === indent) return line
  }
  return spot.line
}
