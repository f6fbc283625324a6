import type { Token } from '../model/token.ts'
import { elementOf, longestRun, loose, type Run } from './expressions/elements.ts'
import { cValues, gSquare, partsOf } from './expressions/scores.ts'
import {
  countCandidates,
  countNamed,
  countWords,
  type ExpressionCounts,
  groupHead,
  nameFinder,
  noCounts,
  wordsIn,
} from './expressions/statistics.ts'

/** A multiword expression found in a corpus or asked for by a person. */
export interface Expression {
  /** Lemmas joined by a space, articles left out: « tri de déchet ». */
  readonly key: string
  /** Every key its occurrences have, when the tagger read them differently. */
  readonly variants: readonly string[]
  /** `na`, `npn`…; `kept` when it comes from the dictionary or the built-in seed. */
  readonly pattern: string
  readonly count: number
  readonly cvalue: number
  readonly gsquare: number
}

export interface ExpressionRun extends Run {
  readonly expression: Expression
}

/**
 * Occurrences that make an expression: two in a few workshops, more in a large corpus where chance brings many pairs
 * together twice (3 from 64 000 counted words on, 4 from 128 000, 7 from a million).
 */
export function smallestCount(words: number): number {
  return Math.max(2, Math.floor(Math.log2(words / 8000)))
}
/** Chi-square with one degree of freedom at p = 0.001. */
const smallestG = 10.83
/** Share of the rarer word's occurrences that stand in the expression: below, the words merely meet. */
const smallestShare = 0.1

/**
 * Multiword expressions of a corpus, strongest first (C-value, then G²): runs of the French term patterns met at least
 * twice and more often than chance, what `keep` names and a short built-in list, both from one occurrence on.
 */
export function findExpressions(
  tokenLists: readonly (readonly Token[])[],
  keep: readonly string[],
  groups: Readonly<Record<string, readonly string[]>> = {},
): Expression[] {
  const counts = noCounts()
  const names = nameFinder(keep, groups)
  for (const tokens of tokenLists) {
    countWords(counts, tokens)
    countCandidates(counts.candidates, tokens)
    countNamed(counts.named, tokens, names)
  }
  return chooseExpressions(counts)
}

/**
 * The expressions that the counts of a whole corpus bear out. Candidates met less than `smallestCount` times may be
 * missing from them.
 */
export function chooseExpressions(counts: ExpressionCounts): Expression[] {
  const statistical = byStatistics(counts)
  const kept = byName(counts)
  const taken = new Set(kept.flatMap((expression) => expression.variants))
  const scores = new Map(statistical.all.map((expression) => [expression.key, expression]))
  const named = kept.map((expression) => {
    const scored = scores.get(expression.key)
    return scored ? { ...expression, cvalue: scored.cvalue, gsquare: scored.gsquare } : expression
  })
  return [...named, ...statistical.accepted.filter((expression) => !taken.has(expression.key))].sort(
    (a, b) => b.cvalue - a.cvalue || b.gsquare - a.gsquare || b.count - a.count || (a.key < b.key ? -1 : 1),
  )
}

/** Expressions of a token list from left to right, the longest at each place, never overlapping. */
export function matchExpressions(
  tokens: readonly Token[],
  expressions: readonly Expression[],
): ExpressionRun[] {
  const table = tableOf(expressions)
  const runs: ExpressionRun[] = []
  for (let start = 0; start < tokens.length; ) {
    let best: ExpressionRun | null = null
    const elements: string[] = []
    const first = elementOf(tokens, start)
    const joined = joinedExpression(tokens[start], table)
    if (joined) best = { start, end: start + 1, expression: joined }
    if (first && table.heads.has(first))
      for (let index = start; index < Math.min(tokens.length, start + longestRun); index++) {
        const element = elementOf(tokens, index)
        if (element === null) break
        if (element === '') continue
        elements.push(element)
        const expression = elements.length > 1 ? table.keys.get(elements.join(' ')) : undefined
        if (expression) best = { start, end: index + 1, expression }
      }
    if (best) runs.push(best)
    start = best ? best.end : start + 1
  }
  return runs
}

/** « recto-verso » where « recto verso » is an expression. */
function joinedExpression(token: Token | undefined, { names }: Table): Expression | undefined {
  if (!token?.counted || !token.form.includes('-')) return undefined
  return names.get(token.form.split(/[-‐‑]/).map(loose).join(' '))
}

interface Table {
  /** By the loose spelling of their words, for what is written with hyphens. */
  readonly names: ReadonlyMap<string, Expression>
  readonly heads: ReadonlySet<string>
  readonly keys: ReadonlyMap<string, Expression>
}

// The same list is matched against every contribution.
const tables = new WeakMap<readonly Expression[], Table>()

function tableOf(expressions: readonly Expression[]): Table {
  const known = tables.get(expressions)
  if (known) return known
  const keys = new Map<string, Expression>()
  const names = new Map<string, Expression>()
  for (const expression of expressions)
    for (const key of expression.variants) {
      if (!keys.has(key)) keys.set(key, expression)
      const name = key.split(' ').map(loose).join(' ')
      if (!names.has(name)) names.set(name, expression)
    }
  const table = { keys, names, heads: new Set([...keys.keys()].map((key) => key.split(' ')[0] ?? '')) }
  tables.set(expressions, table)
  return table
}

function byStatistics({ candidates: found, words, total }: ExpressionCounts): {
  all: Expression[]
  accepted: Expression[]
} {
  const frequent = [...found].filter(([, entry]) => entry.count >= smallestCount(total))
  const scores = cValues(
    frequent.map(([key, { content, count }]) => ({ key, length: content.length, count })),
  )
  const all = frequent.map(([key, { pattern, content, count }]): Expression => {
    const first = words.get(content[0] ?? '') ?? count
    const last = words.get(content.at(-1) ?? '') ?? count
    const gsquare = count * total > first * last ? gSquare(count, first, last, total) : 0
    return { key, variants: [key], pattern, count, cvalue: scores.get(key) ?? 0, gsquare }
  })
  const accepted: Expression[] = []
  // Occurrences that longer expressions have taken: what is left must be enough by itself.
  const taken = new Map<string, number>()
  for (const expression of [...all].sort((a, b) => wordsIn(b.key).length - wordsIn(a.key).length)) {
    const { key, count, cvalue, gsquare } = expression
    const own = count - (taken.get(key) ?? 0)
    const rarer = Math.min(...(found.get(key)?.content ?? []).map((word) => words.get(word) ?? count))
    if (cvalue <= 0 || gsquare < smallestG || count < rarer * smallestShare || own < smallestCount(total))
      continue
    accepted.push(expression)
    for (const part of partsOf(key.split(' '))) taken.set(part, (taken.get(part) ?? 0) + own)
  }
  return { all, accepted }
}

function byName({ named }: ExpressionCounts): Expression[] {
  return [...named].map(([name, keys]) => {
    const variants = [...keys].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key)
    const count = [...keys.values()].reduce((sum, each) => sum + each, 0)
    // A grouping's head is the key of its single words too.
    const key = groupHead(name)?.toLowerCase() ?? variants[0] ?? ''
    return { key, variants, pattern: 'kept', count, cvalue: count, gsquare: 0 }
  })
}
