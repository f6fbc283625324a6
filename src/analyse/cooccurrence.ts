import type { Cooccurrence } from '../model/cooccurrence.ts'
import type { Term } from '../model/term.ts'
import type { Corpus } from './occurrences.ts'

/** Words looked at: more would not be read. */
const most = 40
/** Contributions that must hold both words of a link. */
const leastTogether = 3
/** A tree of fewer words is a list. */
const leastWords = 8

/**
 * Which frequent words are said in the same contributions: the maximum spanning tree of their co-occurrences (« analyse de
 * similitude », Flament 1962), by Kruskal's algorithm. Of equal links the one whose words are said least without each
 * other comes first. Only the largest tree is kept.
 */
export function cooccurrence({ stretches, keyOf }: Corpus, terms: readonly Term[]): Cooccurrence | null {
  const chosen = terms
    .filter(({ mark, sensitive }) => !mark && !sensitive)
    .sort((a, b) => b.documentFrequency - a.documentFrequency || (a.key < b.key ? -1 : 1))
    .slice(0, most)
  const place = new Map(chosen.map(({ key }, index) => [key, index]))
  const held = new Map<string, Set<number>>()
  for (const { contribution, runs, counted } of stretches) {
    if (!counted) continue
    const own = held.get(contribution.id) ?? new Set()
    held.set(contribution.id, own)
    for (const run of runs) {
      const found = place.get(keyOf(run))
      if (found !== undefined) own.add(found)
    }
  }
  const together = chosen.map(() => chosen.map(() => 0))
  for (const own of held.values())
    for (const a of own)
      for (const b of own) {
        const row = together[a]
        if (a !== b && row) row[b] = (row[b] ?? 0) + 1
      }
  const links = chosen
    .flatMap((one, from) =>
      chosen.slice(from + 1).map((other, rest) => {
        const to = from + 1 + rest
        const contributions = together[from]?.[to] ?? 0
        const either = one.documentFrequency + other.documentFrequency - contributions
        return { from, to, contributions, share: contributions / either }
      }),
    )
    .filter(({ contributions }) => contributions >= leastTogether)
    .sort((a, b) => b.contributions - a.contributions || b.share - a.share || a.from - b.from || a.to - b.to)
  return largestTree(links, chosen)
}

interface Link {
  readonly from: number
  readonly to: number
  readonly contributions: number
}

function largestTree(links: readonly Link[], chosen: readonly Term[]): Cooccurrence | null {
  const group = chosen.map((_, index) => index)
  const kept = links.filter(({ from, to }) => {
    const [one, other] = [group[from], group[to]]
    if (one === other) return false
    group.forEach((own, index) => {
      if (own === other) group[index] = one as number
    })
    return true
  })
  const sizes = new Map<number, number>()
  for (const own of group) sizes.set(own, (sizes.get(own) ?? 0) + 1)
  const [largest] = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? []
  const places = group.flatMap((own, index) => (own === largest ? [index] : []))
  if (places.length < leastWords) return null
  const renumbered = new Map(places.map((index, next) => [index, next]))
  return {
    words: places.map((index) => ({
      key: chosen[index]?.key ?? '',
      contributions: chosen[index]?.documentFrequency ?? 0,
    })),
    links: kept.flatMap(({ from, to, contributions }) => {
      const [one, other] = [renumbered.get(from), renumbered.get(to)]
      return one === undefined || other === undefined ? [] : [{ from: one, to: other, contributions }]
    }),
    apart: chosen.length - places.length,
  }
}
