import { countAnswers, inOrder, type QuestionCount } from '../../analyse/answers/count-answers.ts'
import { readRecords } from '../analysis.ts'
import { columns, shortened } from '../columns.ts'
import type { Context } from '../context.ts'
import { partAsked } from '../filters.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import type { Talk } from '../sentences/texts.ts'

/** Values listed under a question; a free « Autre » may bring hundreds. */
const mostListed = 25
/** A grid with more values than this is told row by row. */
const widest = 6

/** Closed answers, counted by question. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const folder = await context.folder()
  const { consultation } = await folder.configuration()
  const { session } = partAsked(given, consultation)
  const { answers, respondents } = await readRecords(folder)
  const wanted = answers.filter((answer) => session === undefined || answer.session === session)
  const levels = consultation.levels.map(({ label }) => label)
  const questions = countAnswers(wanted, respondents, levels)
  const { talk } = context.texts
  return {
    result: { questions },
    ...(given.flag('jsonl') ? { lines: questions } : {}),
    text: textOf(questions, levels, talk),
    told: [talk.answers.found(questions.length)],
    next: talk.nextSteps.status,
  }
}

function* textOf(
  questions: readonly QuestionCount[],
  levels: readonly string[],
  talk: Talk,
): Iterable<string> {
  const told = new Set<QuestionCount>()
  for (const question of questions) {
    if (told.has(question)) continue
    const rows = questions.filter(
      ({ session, stem }) => stem !== null && stem === question.stem && session === question.session,
    )
    const values = valuesOfGrid(rows, levels)
    if (rows.length > 1 && values !== null) {
      for (const row of rows) told.add(row)
      yield* grid(rows, values, talk)
    } else yield* single(question, talk)
    yield ''
  }
}

function* single(question: QuestionCount, talk: Talk): Iterable<string> {
  const { session, values } = question
  yield `${session} · ${question.question}`
  yield `  ${talk.answers.facts(talk.answers.about(question), talk.answers.base(question))}`
  const listed = values.slice(0, mostListed)
  yield* columns(
    listed.map(({ value, count, share }) => [count, talk.answers.share(share), shortened(value, 70)]),
    4,
    [1],
  )
  if (values.length > listed.length) yield `    ${talk.answers.others(values.length - listed.length)}`
}

/** A matrix: a line a row, a column a value, the number of answers and the middle one last. */
function* grid(rows: readonly QuestionCount[], values: readonly string[], talk: Talk): Iterable<string> {
  const [first] = rows
  if (first === undefined) return
  const { answers: words } = talk
  const smallest = rows.reduce((least, row) => (row.respondents < least.respondents ? row : least), first)
  const ordered = rows.some(({ median }) => median !== null)
  yield `${first.session} · ${first.stem}`
  yield `  ${words.facts(words.grid, words.base(smallest))}`
  const head = ['', ...values.map((value) => shortened(value, 18)), words.answered]
  const lines = rows.map((row) => [
    shortened(row.row ?? '', 40),
    ...values.map((value) => {
      const found = row.values.find((one) => one.value === value)
      return found ? `${found.count} (${words.share(found.share)})` : '0'
    }),
    row.respondents,
    ...(ordered ? [row.median ?? ''] : []),
  ])
  const right = values.map((_, index) => index + 1)
  yield* columns([[...head, ...(ordered ? [words.median] : [])], ...lines], 4, [...right, right.length + 1])
}

/** The values that rows of a matrix share, in the order of their scale; null where they are too many, or ticked. */
function valuesOfGrid(rows: readonly QuestionCount[], levels: readonly string[]): readonly string[] | null {
  if (rows.some(({ kind }) => kind === 'multiple')) return null
  const values = new Set(rows.flatMap((row) => row.values.map(({ value }) => value)))
  return values.size > widest ? null : inOrder([...values], levels)
}
