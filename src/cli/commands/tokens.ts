import type { Diagnostic } from '../../model/diagnostic.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { Dictionary, TextEngine } from '../../model/token.ts'
import { textEngine } from '../analysis.ts'
import { columns } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import { answerLine, linesOf } from '../token-lines.ts'

const noDictionary: Dictionary = { corrections: {}, toolWords: [], keep: [], groups: {} }

/** The words of a text. Inside a consultation its dictionary counts; elsewhere the language alone. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const stream = given.flag('jsonl')
  const phrase = given.arguments.join(' ')
  if (!stream && phrase === '') throw new Refusal({ code: 'NO_TEXT_GIVEN', level: 'error', args: {} })
  const engine = await textEngine(context, await dictionaryHere(context))
  if (stream && phrase === '') return await answerLines(context, engine)
  const tokens = engine.tokens(phrase)
  const { talk } = context.texts
  return {
    result: { text: phrase, tokens },
    ...(stream ? { lines: [{ id: null, tokens }] } : {}),
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
    if (text?.trim() === '') continue
    const { answer, diagnostics: found } = answerLine(text, line, engine)
    diagnostics.push(...found)
    if (!answer.error) texts++
    world.out.write(`${JSON.stringify(answer)}\n`)
    await world.out.drained?.()
  }
  return { result: { texts }, lines: [], diagnostics }
}
