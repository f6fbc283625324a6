import { mix } from './hash.ts'

const kind = { share: 101, some: 102, strength: 103, first: 104, lead: 105, second: 106 } as const
const none = { whole: 111, strength: 112, nothing: 113, lead: 114 } as const

/** Evidence added to the whole, so that little of it never makes a large share. */
const prior = 0.25
/** Evidence that counts at all. */
const least = 0.1

/**
 * What a balance of evidence shows of each principle and, last, of there being none: keys that are the same for every
 * principle of every scheme, so that what was learnt on one holds for another.
 *
 * @param sums evidence of each principle
 */
export function balanceClues(sums: readonly number[]): number[][] {
  const total = sums.reduce((sum, value) => sum + value, 0)
  const order = sums.map((_, index) => index).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
  const [first = -1, second = -1] = order
  const lead = Math.floor((4 * ((sums[first] ?? 0) - (sums[second] ?? 0))) / (total + prior))
  const rows = sums.map((sum, index) => {
    const keys = steps(kind.share, Math.floor((5 * sum) / (total + prior)))
    if (sum > 0) keys.push(mix(kind.some, 0, 0))
    keys.push(...steps(kind.strength, Math.min(4, Math.floor(sum * 2))))
    if (index === first && sum > least) keys.push(mix(kind.first, 0, 0), ...steps(kind.lead, lead))
    if (index === second && sum > least) keys.push(mix(kind.second, 0, 0))
    return keys
  })
  const nothing = total < least ? [mix(none.nothing, 0, 0)] : []
  const strength = steps(none.strength, Math.min(6, Math.floor(total * 2)))
  return [...rows, [mix(none.whole, 0, 0), ...nothing, ...strength, ...steps(none.lead, lead)]]
}

/** One key for every step that is reached: each adds to those below it. */
const steps = (what: number, reached: number): number[] =>
  Array.from({ length: reached }, (_, index) => mix(what, index + 1, 0))
