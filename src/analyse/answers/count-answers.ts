import type { Answer, Respondent } from '../../model/contribution.ts'
import { foldKey } from '../../text/fold.ts'
import { isNoOpinion, ladderRanks } from './ladders.ts'

export interface ValueCount {
  /** In its most frequent spelling. */
  readonly value: string
  /** Distinct respondents. */
  readonly count: number
  /** Of the respondents who answered the question; may add up to more than 1 where several options can be ticked. */
  readonly share: number
}

export interface QuestionCount {
  readonly session: string
  readonly question: string
  /** Question of the matrix that it is a row of, and the row; null for a question of its own. */
  readonly stem: string | null
  readonly row: string | null
  /** single: one value of several · multiple: options ticked together · scale: ordered values · number. */
  readonly kind: 'single' | 'multiple' | 'scale' | 'number'
  /** Respondents who answered it. */
  readonly respondents: number
  /** Respondents of the session, whether they answered it or not. */
  readonly sessionRespondents: number
  /** True where shares mean little. */
  readonly smallBase: boolean
  /** Scales and numbers in order, the rest by count; answers that take no side last. */
  readonly values: readonly ValueCount[]
  /** Middle answer of a scale or of numbers, answers that take no side apart (the lower of two). */
  readonly median: string | number | null
  /** Of numbers alone. */
  readonly mean: number | null
}

/** Below this many answers a share is to be read with care. */
const smallest = 30

interface Tally {
  readonly session: string
  readonly question: string
  readonly by: Set<string>
  /** Folded value → spellings and respondents. */
  readonly values: Map<string, { readonly spellings: Map<string, number>; readonly by: Set<string> }>
  ticked: boolean
}

/** Closed answers by question, in the order the questions came. `levels` are the consultation's own, from first to last. */
export function countAnswers(
  answers: readonly Answer[],
  respondents: readonly Respondent[],
  levels: readonly string[],
): QuestionCount[] {
  const tallies = new Map<string, Tally>()
  const nameOf = repeatedQuestions(answers)
  for (const answer of answers) {
    const question = nameOf(answer)
    const key = `${answer.session}\n${question}`
    const tally = tallies.get(key) ?? {
      session: answer.session,
      question,
      by: new Set(),
      values: new Map(),
      ticked: false,
    }
    tallies.set(key, tally)
    tally.by.add(answer.respondent)
    tally.ticked ||= answer.multiple === true
    const folded = foldKey(answer.value)
    const value = tally.values.get(folded) ?? { spellings: new Map(), by: new Set() }
    tally.values.set(folded, value)
    value.by.add(answer.respondent)
    value.spellings.set(answer.value, (value.spellings.get(answer.value) ?? 0) + 1)
  }
  const people = new Map<string, number>()
  for (const { session } of respondents) people.set(session, (people.get(session) ?? 0) + 1)
  const stems = stemsOf([...tallies.values()])
  return [...tallies.values()].map((tally) => {
    const stem = stems.get(tally) ?? null
    return {
      session: tally.session,
      question: tally.question,
      stem: stem?.stem ?? null,
      row: stem?.row ?? null,
      ...measured(tally, levels),
      respondents: tally.by.size,
      sessionRespondents: Math.max(people.get(tally.session) ?? 0, tally.by.size),
      smallBase: tally.by.size < smallest,
    }
  })
}

function measured(
  tally: Tally,
  levels: readonly string[],
): Pick<QuestionCount, 'kind' | 'values' | 'median' | 'mean'> {
  const values = [...tally.values.values()].map(({ spellings, by }): ValueCount => {
    const [value = ''] = [...spellings]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([text]) => text)
    return { value, count: by.size, share: Math.round((by.size / tally.by.size) * 10_000) / 10_000 }
  })
  const several = values.reduce((sum, { count }) => sum + count, 0) > tally.by.size
  if (tally.ticked || several)
    return { kind: 'multiple', values: values.sort(byCount), median: null, mean: null }
  const sided = values.filter(({ value }) => !isNoOpinion(value))
  const rest = values.filter(({ value }) => isNoOpinion(value)).sort(byCount)
  const { ranks, isNumber } = ranksOf(
    sided.map(({ value }) => value),
    levels,
  )
  if (ranks === null) return { kind: 'single', values: values.sort(byCount), median: null, mean: null }
  sided.sort((a, b) => (ranks.get(a.value) ?? 0) - (ranks.get(b.value) ?? 0))
  const middle = median(sided)
  const labelled = sided.some(({ value }) => !/^[-+]?[\d.,\s]+$/.test(value))
  if (!isNumber) return { kind: 'scale', values: [...sided, ...rest], median: middle, mean: null }
  const total = sided.reduce((sum, { count }) => sum + count, 0)
  const sum = sided.reduce((all, { value, count }) => all + (ranks.get(value) ?? 0) * count, 0)
  return {
    kind: labelled || isScale([...ranks.values()]) ? 'scale' : 'number',
    values: [...sided, ...rest],
    median: middle === null ? null : (ranks.get(middle) ?? null),
    mean: Math.round((sum / total) * 100) / 100,
  }
}

function ranksOf(
  values: readonly string[],
  levels: readonly string[],
): { readonly ranks: ReadonlyMap<string, number> | null; readonly isNumber: boolean } {
  const numbers = values.map((value) => [value, numberOf(value)] as const)
  const isNumber = values.length > 0 && numbers.every(([, number]) => number !== null)
  return isNumber
    ? { ranks: new Map(numbers.map(([value, number]) => [value, number ?? 0])), isNumber }
    : { ranks: ladderRanks(values, [levels]), isNumber }
}

/** Values of several questions with one scale, in its order, those that take no side last; as they come where there is none. */
export function inOrder(values: readonly string[], levels: readonly string[]): readonly string[] {
  const sided = values.filter((value) => !isNoOpinion(value))
  const { ranks } = ranksOf(sided, levels)
  if (ranks === null) return values
  const rank = (value: string) => ranks.get(value) ?? 0
  return [...sided.sort((a, b) => rank(a) - rank(b)), ...values.filter(isNoOpinion)]
}

/** Marks out of 5, 7 or 10: whole, few and from 0 or 1. */
function isScale(numbers: readonly number[]): boolean {
  return numbers.every((number) => Number.isInteger(number) && number >= 0 && number <= 10)
}

/** « 4 », « 3,5 », « 12 % », or the mark before a label: « 5 - Tout à fait », « 1 (pas du tout) ». */
function numberOf(value: string): number | null {
  const plain = /^([-+]?\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?)\s*[%€]?$/.exec(value.trim())?.[1]
  const marked = /^(\d{1,2})\s*(?:[-–—:=]\s*|\()\p{L}/u.exec(value.trim())?.[1]
  const text = plain ?? marked
  return text === undefined ? null : Number(text.replace(/\s/g, '').replace(',', '.'))
}

function median(ordered: readonly ValueCount[]): string | null {
  const total = ordered.reduce((sum, { count }) => sum + count, 0)
  let seen = 0
  for (const { value, count } of ordered) {
    seen += count
    if (seen * 2 >= total) return value
  }
  return null
}

const collator = new Intl.Collator('fr', { numeric: true })

function byCount(a: ValueCount, b: ValueCount): number {
  return b.count - a.count || collator.compare(a.value, b.value) || (a.value < b.value ? -1 : 1)
}

/** `Question [Row]`, where several rows of one session have the question in common. */
function stemsOf(tallies: readonly Tally[]): ReadonlyMap<Tally, { stem: string; row: string }> {
  const cut = tallies.flatMap((tally) => {
    const [, stem, row] = /^(.*\S)\s+\[([^[\]]+)\]$/s.exec(tally.question) ?? []
    return stem === undefined || row === undefined ? [] : [{ tally, stem, row }]
  })
  const rows = new Map<string, number>()
  const key = ({ tally, stem }: (typeof cut)[number]) => `${tally.session}\n${stem}`
  for (const one of cut) rows.set(key(one), (rows.get(key(one)) ?? 0) + 1)
  return new Map(
    cut.filter((one) => (rows.get(key(one)) ?? 0) > 1).map(({ tally, stem, row }) => [tally, { stem, row }]),
  )
}

/**
 * Two questions of one file that are worded alike (« Pourquoi ? ») are two: the letter of the column tells them apart.
 * Options of one question stand in several columns too, but each column ticks one.
 */
function repeatedQuestions(answers: readonly Answer[]): (answer: Answer) => string {
  const columns = new Map<string, Map<string, Set<string>>>()
  const key = ({ session, place, question }: Answer) =>
    `${session}\n${place.file}\n${place.sheet ?? ''}\n${question}`
  for (const answer of answers) {
    if (answer.multiple) continue
    const held = columns.get(key(answer)) ?? new Map<string, Set<string>>()
    columns.set(key(answer), held)
    const column = answer.place.column ?? ''
    held.set(column, (held.get(column) ?? new Set()).add(answer.value))
  }
  const repeated = (answer: Answer) =>
    [...(columns.get(key(answer))?.values() ?? [])].filter(({ size }) => size > 1).length > 1
  const cache = new Map<string, boolean>()
  return (answer) => {
    const at = key(answer)
    const several = cache.get(at) ?? repeated(answer)
    cache.set(at, several)
    return several && !answer.multiple ? `${answer.question} (${answer.place.column ?? ''})` : answer.question
  }
}
