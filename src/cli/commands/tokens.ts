import type { Diagnostic } from '../../model/diagnostic.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { Dictionary, TextEngine, Token } from '../../model/token.ts'
import { textEngine } from '../analysis.ts'
import { columns } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'

const noDictionary: Dictionary = { corrections: {}, toolWords: [], keep: [], groups: {} }

/** The words of a text. Inside a consultation its dictionary counts; elsewhere the language alone. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const stream = given.flag('jsonl')
  const phrase = given.arguments.join(' ')
  if (!stream && phrase === '') throw new Refusal({ code: 'NO_TEXT_GIVEN', level: 'error', args: {} })
  const engine = await textEngine(context, await dictionaryHere(context))
  if (stream) return await answerLines(context, engine)
  const tokens = engine.tokens(phrase)
  const { talk } = context.texts
  return {
    result: { text: phrase, tokens },
    text: columns([
      talk.tokens.header,
      ...tokens.map(({ form, lemma, upos, start, end, counted }) => [
        form,
        lemma,
        upos,
        start,
        end,
        counted ? talk.tokens.counted : '',
      ]),
    ]),
    next: talk.nextSteps.terms,
  }
}

async function dictionaryHere(context: Context): Promise<Dictionary> {
  try {
    return await (await context.folder()).dictionary()
  } catch (error) {
    const outside = error instanceof Refusal && error.diagnostic.code === 'NO_CONSULTATION'
    if (outside) return noDictionary
    throw error
  }
}

/** One line in, one line out, at once, until stdin ends. A line that cannot be read gets an answer too. */
async function answerLines({ world }: Context, engine: TextEngine): Promise<Outcome> {
  const diagnostics: Diagnostic[] = []
  let texts = 0
  let line = 0
  for await (const text of linesOf(world.stdin())) {
    line++
    if (text.trim() === '') continue
    const request = parseRequest(text)
    if (request === null) diagnostics.push({ code: 'LINE_NOT_JSON', level: 'warning', args: { line } })
    else texts++
    world.out.write(
      `${JSON.stringify(request ? answer(request, engine) : { id: null, tokens: [], error: 'LINE_NOT_JSON' })}\n`,
    )
  }
  return { result: { texts }, lines: [], diagnostics }
}

interface Request {
  readonly id: unknown
  readonly text: string
}

function answer({ id, text }: Request, engine: TextEngine): { id: unknown; tokens: readonly Token[] } {
  return {
    id,
    tokens: engine
      .tokens(text)
      .map(({ form, lemma, upos, start, end, counted }) => ({ form, lemma, upos, start, end, counted })),
  }
}

function parseRequest(line: string): Request | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('text' in value)) return null
    return typeof value.text === 'string' ? { id: 'id' in value ? value.id : null, text: value.text } : null
  } catch {
    return null
  }
}

/** Lines of UTF-8 chunks; a sign cut between two chunks is put together again. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
