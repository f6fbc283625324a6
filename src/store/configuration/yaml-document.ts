import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Excerpt } from '../../model/diagnostics/store.ts'
import { syntaxDiagnostics } from './yaml-errors.ts'

export type Path = readonly (string | number)[]

/** Where a value, or its key, stands in the file. */
export interface Spot {
  readonly line: number
  readonly column: number
  readonly excerpt: Excerpt
}

/** A YAML file read for a person: plain data, and the way back from a path to a place in the text. */
export interface YamlDocument {
  readonly file: string
  /** Plain data; undefined when the text is no YAML or holds nothing. */
  readonly data: unknown
  readonly diagnostics: readonly Diagnostic[]
  /** Place of the value at a path, or of its nearest ancestor that exists. */
  valueAt(path: Path): Spot
  /** Place of the key (or list entry) at a path. */
  keyAt(path: Path): Spot
  /** Text of the line a place is on, as written. */
  lineText(line: number): string
}

const widest = 100

/** Crops a line around the fault and turns tabs into blanks, so that the caret below stands right. */
function excerptOf(lineText: string, line: number, column: number, length: number): Excerpt {
  const clean = lineText.replace(/[\t\r]/g, ' ').trimEnd()
  const from = clean.length <= widest ? 0 : Math.max(0, column - 1 - widest / 2)
  const cropped = clean.slice(from, from + widest)
  const before = from > 0 ? '…' : ''
  const after = from + widest < clean.length ? '…' : ''
  const caret = column - from + before.length
  const room = Math.max(1, cropped.length + before.length - caret + 1)
  return {
    line,
    text: `${before}${cropped}${after}`,
    caret,
    length: Math.min(Math.max(1, length), room),
  }
}

/** Reads a YAML text. Scalars stay text as written (`01`, `oui`, `1.0`) except under `numbers`, keys that hold numbers. */
export function readYaml(source: string, file: string, numbers: ReadonlySet<string>): YamlDocument {
  const text = source.replace(/^\uFEFF/, '')
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, merge: false })
  const lines = text.split('\n')
  const lineText = (line: number) => lines[line - 1] ?? ''
  const spot = (start: number, end: number): Spot => {
    const { line, col } = counter.linePos(start)
    return { line, column: col, excerpt: excerptOf(lineText(line), line, col, end - start) }
  }
  const diagnostics = syntaxDiagnostics(document, { file, text, spot, lineText })
  let data: unknown
  if (diagnostics.length === 0) {
    keepTextAsWritten(document, numbers)
    try {
      data = document.toJS({ maxAliasCount: 100 })
    } catch {
      // Only references that multiply without end make the conversion fail.
      const { line, column, excerpt } = spot(0, 1)
      diagnostics.push({
        code: 'YAML_SYNTAX',
        level: 'error',
        args: { reason: 'EXCESSIVE_ALIASES', excerpt },
        place: { file, line, column: String(column) },
      })
    }
  }
  return {
    file,
    data,
    diagnostics,
    valueAt: (path) => spot(...rangeAt(document, path, 'value')),
    keyAt: (path) => spot(...rangeAt(document, path, 'key')),
    lineText,
  }
}

function keepTextAsWritten(document: Document, numbers: ReadonlySet<string>): void {
  visit(document, {
    Scalar(key, node, ancestors) {
      if (typeof node.value !== 'number' && typeof node.value !== 'boolean') return
      const parent = ancestors.at(-1)
      const owner = isPair(parent) && key === 'value' && isScalar(parent.key) ? String(parent.key.value) : ''
      if (!numbers.has(owner) && node.source !== undefined) node.value = node.source
    },
  })
}

type Range = readonly [start: number, end: number]

function rangeAt(document: Document, path: Path, wanted: 'key' | 'value'): Range {
  let node: unknown = document.contents
  let range: Range = rangeOf(node) ?? [0, 1]
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document)
    const last = depth === path.length - 1
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) return firstKey(node) ?? range
      range = rangeOf(pair.key) ?? range
      if (last && wanted === 'key') return range
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
    } else return range
    // An empty value has no width: the key is what a person can see.
    const own = rangeOf(node)
    if (own && own[1] > own[0] && (last || !isMap(node))) range = own
    else if (own && isMap(node)) range = firstKey(node) ?? own
  }
  return range
}

function firstKey(node: unknown): Range | undefined {
  return isMap(node) ? rangeOf(node.items[0]?.key) : undefined
}

function rangeOf(node: unknown): Range | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined
  const range = node.range as readonly [number, number, number] | null | undefined
  return range ? [range[0], range[1]] : undefined
}
