import { createHash } from 'node:crypto'
import type { Idea } from '../../model/idea.ts'

/** Key of the segment that leads an idea: what a sample and its answers hold on to. */
export function leadOf({ verbatims }: Pick<Idea, 'verbatims'>): string {
  const [lead] = verbatims
  return lead === undefined ? '' : segmentRef(lead)
}

export function segmentRef(segment: { contribution: string; start: number; end: number }): string {
  return `${segment.contribution}:${segment.start}-${segment.end}`
}

/** First 16 hexadecimal digits of the SHA-256 of a text: tells that it is still the same, repeats no word of it. */
export function textMark(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/**
 * A blind sample of `count` ideas, the same for whoever gives the same seed, in an order that tells nothing. Strata are
 * the principles, what is left to a person, and what has none; each gets its share by largest remainders, and one idea
 * at least where the sample allows. Within a stratum an idea's place is a hash of the seed and its lead segment, so
 * that ideas that come later disturb the sample as little as can be.
 */
export function drawBlind(ideas: readonly Idea[], count: number, seed: number): readonly Idea[] {
  const strata = new Map<string, { idea: Idea; rank: string }[]>()
  for (const idea of ideas) {
    const stratum = idea.principleState === 'assigned' ? `principle ${idea.principle}` : idea.principleState
    const rank = createHash('sha256')
      .update(`${seed} ${leadOf(idea)}`)
      .digest('hex')
    const list = strata.get(stratum)
    if (list) list.push({ idea, rank })
    else strata.set(stratum, [{ idea, rank }])
  }
  const sizes = new Map([...strata].map(([stratum, list]) => [stratum, list.length]))
  const shares = allot(sizes, Math.min(count, ideas.length))
  const drawn = [...strata].flatMap(([stratum, list]) => list.sort(byRank).slice(0, shares.get(stratum) ?? 0))
  return drawn.sort(byRank).map(({ idea }) => idea)
}

/** Seats by largest remainders after one seat for each stratum, where there are enough. */
function allot(sizes: ReadonlyMap<string, number>, seats: number): ReadonlyMap<string, number> {
  const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  const quotas = [...sizes].map(([stratum, size]) => {
    const exact = whole === 0 ? 0 : (seats * size) / whole
    const least = seats >= sizes.size ? 1 : 0
    const given = Math.max(least, Math.floor(exact))
    return { stratum, size, given, rest: exact - given }
  })
  const byNeed = (a: (typeof quotas)[number], b: (typeof quotas)[number]) =>
    b.rest - a.rest || b.size - a.size || (a.stratum < b.stratum ? -1 : 1)
  let left = seats - quotas.reduce((sum, { given }) => sum + given, 0)
  while (left !== 0) {
    const able = quotas.filter(({ given, size }) => (left > 0 ? given < size : given > 1)).sort(byNeed)
    const next = left > 0 ? able[0] : able.at(-1)
    if (!next) break
    const step = Math.sign(left)
    next.given += step
    next.rest -= step
    left -= step
  }
  return new Map(quotas.map(({ stratum, given }) => [stratum, given]))
}

function byRank(a: { rank: string }, b: { rank: string }): number {
  return a.rank < b.rank ? -1 : 1
}
