import { readRecords } from '../analysis.ts'
import { columns } from '../columns.ts'
import type { Context } from '../context.ts'
import { partAsked } from '../filters.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'

interface Question {
  readonly session: string
  readonly question: string
  readonly respondents: number
  readonly values: readonly { readonly value: string; readonly count: number }[]
}

/** Closed answers, counted by question. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const folder = await context.folder()
  const { consultation } = await folder.configuration()
  const { session } = partAsked(given, consultation)
  const { answers } = await readRecords(folder)
  const counts = new Map<
    string,
    { session: string; question: string; values: Map<string, number>; by: Set<string> }
  >()
  for (const answer of answers) {
    if (session !== undefined && answer.session !== session) continue
    const key = `${answer.session}\n${answer.question}`
    const { question } = answer
    const found = counts.get(key) ?? { session: answer.session, question, values: new Map(), by: new Set() }
    found.values.set(answer.value, (found.values.get(answer.value) ?? 0) + 1)
    found.by.add(answer.respondent)
    counts.set(key, found)
  }
  const collator = new Intl.Collator('fr', { numeric: true })
  const questions: Question[] = [...counts.values()].map(({ values, by, ...rest }) => ({
    ...rest,
    respondents: by.size,
    values: [...values]
      .map(([value, count]) => ({ value, count }))
      .sort(
        (a, b) => b.count - a.count || collator.compare(a.value, b.value) || (a.value < b.value ? -1 : 1),
      ),
  }))
  const { talk } = context.texts
  return {
    result: { questions },
    ...(given.flag('jsonl') ? { lines: questions } : {}),
    text: textOf(questions),
    told: [talk.answers.found(questions.length)],
    next: talk.nextSteps.status,
  }
}

function* textOf(questions: readonly Question[]): Iterable<string> {
  for (const { session, question, values } of questions) {
    yield `${session} · ${question}`
    yield* columns(values.map(({ value, count }) => [count, value]))
    yield ''
  }
}
