import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'

/** A JSON text as values: the ones of each line, or the one value that the whole is. */
export interface ParsedJson {
  readonly values: readonly unknown[]
  /** Line of each value, for JSON lines. */
  readonly lines?: readonly number[]
  /** Records that could not be parsed. */
  readonly badRows: number
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * JSON or JSON lines → values. What strict parsing refuses is read again record by record, so that a file cut short or
 * one damaged record costs nothing else.
 * @throws Refusal JSON_BROKEN
 */
export function parseJson(text: string, file: string): ParsedJson {
  const body = text.trim()
  if (isLines(body)) return parseLines(text)
  const whole = parsed(body)
  if (whole !== undefined) return { values: [whole], badRows: 0, diagnostics: [] }
  return salvage(text, file)
}

/** `undefined` when it is no JSON. */
function parsed(text: string): unknown {
  for (const candidate of [text, null]) {
    try {
      return JSON.parse(candidate ?? escapedControls(text)) as unknown
    } catch {
      // Line ends typed inside a string are no JSON, but say what they mean.
    }
  }
  return undefined
}

/** One record a line: the first line is a whole value and another follows. */
function isLines(body: string): boolean {
  const end = body.indexOf('\n')
  if (end < 0) return false
  const [first, second] = [body.slice(0, end).trim(), body.slice(end).trimStart()]
  if (!/^[{[]/.test(first) || first[0] !== second[0]) return false
  try {
    JSON.parse(first)
    return true
  } catch {
    return false
  }
}

function parseLines(text: string): ParsedJson {
  const values: unknown[] = []
  const lines: number[] = []
  const bad: number[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const value = parsed(line)
    if (value === undefined) bad.push(index + 1)
    else {
      values.push(value)
      lines.push(index + 1)
    }
  })
  const [first] = bad
  if (first === undefined) return { values, lines, badRows: 0, diagnostics: [] }
  return {
    values,
    lines,
    badRows: bad.length,
    diagnostics: [
      {
        code: 'JSON_BAD_RECORDS',
        level: 'warning',
        args: { count: bad.length, lines: bad.slice(0, 5) },
        place: { line: first },
      },
    ],
  }
}

/** The whole records of the first list of objects in a text that is no JSON as a whole. */
function salvage(text: string, file: string): ParsedJson {
  const list = /\[\s*(?=\{)/.exec(text)
  const records: unknown[] = []
  const bad: number[] = []
  let cut: number | null = null
  let end = text.length
  if (list)
    for (const { start, stop } of objectsFrom(text, list.index + list[0].length)) {
      if (stop === null) {
        cut = start
        break
      }
      const value = parsed(text.slice(start, stop))
      if (value === undefined) bad.push(lineAt(text, start))
      else records.push(value)
      end = stop
    }
  const line = lineAt(text, cut ?? end)
  if (records.length === 0)
    throw new Refusal({ code: 'JSON_BROKEN', level: 'error', args: { file, line }, place: { file, line } })
  const diagnostics: Diagnostic[] = []
  const [first] = bad
  if (first !== undefined)
    diagnostics.push({
      code: 'JSON_BAD_RECORDS',
      level: 'warning',
      args: { count: bad.length, lines: bad.slice(0, 5) },
      place: { line: first },
    })
  if (!/^\s*\]/.test(text.slice(end)))
    diagnostics.push({
      code: 'JSON_CUT_SHORT',
      level: 'warning',
      args: { records: records.length, line },
      place: { line },
    })
  return { values: [records], badRows: bad.length + (cut === null ? 0 : 1), diagnostics }
}

/** Where the objects of a list begin and stop; the last stops nowhere when the text ends inside it. */
function* objectsFrom(text: string, from: number): Generator<{ start: number; stop: number | null }> {
  let at = from
  while (text[at] === '{') {
    const start = at
    let depth = 0
    let quoted = false
    for (; at < text.length; at++) {
      const sign = text[at]
      if (quoted) {
        if (sign === '\\') at++
        else if (sign === '"') quoted = false
      } else if (sign === '"') quoted = true
      else if (sign === '{' || sign === '[') depth++
      else if ((sign === '}' || sign === ']') && --depth === 0) break
    }
    if (at >= text.length) {
      yield { start, stop: null }
      return
    }
    yield { start, stop: ++at }
    while (at < text.length && /[\s,]/.test(text[at] ?? '')) at++
  }
}

/** Control characters inside strings written as JSON wants them. */
function escapedControls(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (quoted) =>
    quoted.replace(/[\u0000-\u001f]/g, (sign) => JSON.stringify(sign).slice(1, -1)),
  )
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
