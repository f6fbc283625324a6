import type { Diagnostic } from '../model/diagnostic.ts'
import type { TextEngine, Token } from '../model/token.ts'
import { givenTokens } from './given-tokens.ts'

/** Signs of a line beyond which it is not held: its words would not fit in memory. */
export const longestLine = 16_000_000

/** What a line gets back. `error` is the name of the finding that left it without tokens. */
export interface LineAnswer {
  readonly id: string | number | null
  readonly tokens: readonly Token[]
  readonly error?: Diagnostic['code']
}

type Told = (code: 'LINE_NOT_JSON' | 'LINE_WITHOUT_TEXT' | 'LINE_WITHOUT_ID') => void

/** The answer to one line: always one, whatever the line holds, and what a person should know about it. */
export function answerLine(
  text: string | null,
  line: number,
  engine: TextEngine,
): { answer: LineAnswer; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const told: Told = (code) => diagnostics.push({ code, level: 'warning', args: { line } })
  const without = (id: LineAnswer['id']): { answer: LineAnswer; diagnostics: Diagnostic[] } => {
    const error = diagnostics.at(-1)?.code
    return { answer: { id, tokens: [], ...(error ? { error } : {}) }, diagnostics }
  }
  if (text === null) {
    diagnostics.push({ code: 'LINE_TOO_LONG', level: 'warning', args: { line, limit: longestLine } })
    return without(null)
  }
  const request = objectOf(text)
  if (request === null) {
    told('LINE_NOT_JSON')
    return without(null)
  }
  const id = typeof request.id === 'string' || typeof request.id === 'number' ? request.id : null
  if (id === null) told('LINE_WITHOUT_ID')
  if (typeof request.text !== 'string') {
    told('LINE_WITHOUT_TEXT')
    return without(id)
  }
  if (request.tokens === undefined)
    return { answer: { id, tokens: engine.tokens(request.text).map(plain) }, diagnostics }
  const given = givenTokens(request.text, request.tokens, engine)
  if ('missing' in given) {
    const args = { line, token: given.missing }
    diagnostics.push({ code: 'TOKENS_NOT_IN_TEXT', level: 'warning', args })
    return without(id)
  }
  return { answer: { id, tokens: given.tokens.map(plain) }, diagnostics }
}

/** Exactly what the protocol names, in its order. */
function plain({ form, lemma, upos, start, end, counted }: Token): Token {
  return { form, lemma, upos, start, end, counted }
}

function objectOf(line: string): { id?: unknown; text?: unknown; tokens?: unknown } | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

/**
 * Lines of UTF-8 chunks; a sign cut between two chunks is put together again. A line longer than `longest` comes as null,
 * and is not held.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest = longestLine,
): AsyncIterable<string | null> {
  const decoder = new TextDecoder()
  // Pieces are joined once: a line that comes in thousands of chunks is not copied at each.
  let pieces: string[] = []
  let held = 0
  const take = (piece: string) => {
    held += piece.length
    if (held > longest) pieces = []
    else pieces.push(piece)
  }
  const done = () => {
    const line = held > longest ? null : pieces.join('').replace(/\r$/, '')
    pieces = []
    held = 0
    return line
  }
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    for (const [index, part] of parts.entries()) {
      if (index > 0) yield done()
      take(part)
    }
  }
  take(decoder.decode())
  if (held > 0) yield done()
}
