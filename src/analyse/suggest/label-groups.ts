import { foldKey } from '../../text/fold.ts'
import { specificity } from '../specificity.ts'

/** A word that a group says more than the others. */
export interface SpecificWord {
  readonly word: string
  /** Hypergeometric, as in `specificity.ts`. */
  readonly specificity: number
  /** Ideas of the group that hold it. */
  readonly ideas: number
}

export interface GroupLabel {
  readonly id: string
  readonly label: string
  readonly words: readonly SpecificWord[]
}

const least = { specificity: 2, ideas: 2 }
const most = 15
const inLabel = 3

/** Words of each group by specificity; a word belongs to the group that says it most, so that vocabularies do not overlap. */
export function labelGroups(
  words: readonly ReadonlySet<string>[],
  groups: Int32Array,
  k: number,
): readonly GroupLabel[] {
  const sizes = new Array<number>(k).fill(0)
  const counts = new Map<string, number[]>()
  let corpus = 0
  words.forEach((own, row) => {
    const group = groups[row] ?? -1
    if (group < 0) return
    corpus++
    sizes[group] = (sizes[group] ?? 0) + 1
    for (const word of own) {
      const row = counts.get(word) ?? new Array<number>(k).fill(0)
      row[group] = (row[group] ?? 0) + 1
      counts.set(word, row)
    }
  })
  const own: SpecificWord[][] = Array.from({ length: k }, () => [])
  for (const [word, row] of counts) {
    const frequency = row.reduce((sum, count) => sum + count, 0)
    const scores = row.map((count, group) => specificity(corpus, sizes[group] ?? 0, frequency, count))
    const group = scores.indexOf(Math.max(...scores))
    const score = k === 1 ? frequency : (scores[group] ?? 0)
    if (score < least.specificity || (row[group] ?? 0) < least.ideas) continue
    own[group]?.push({ word, specificity: Math.round(score * 100) / 100, ideas: row[group] ?? 0 })
  }
  const taken = new Set<string>()
  return own.map((list, group) => {
    const top = list
      .sort((a, b) => b.specificity - a.specificity || (a.word < b.word ? -1 : 1))
      .slice(0, most)
    const label = top.slice(0, inLabel).map(({ word }) => word)
    const id = freeId(label.slice(0, 2), group, taken)
    return { id, label: label.length === 0 ? `groupe ${group + 1}` : label.join(', '), words: top }
  })
}

/** Fit for `charter.yaml`: small letters, figures and hyphens, as no other group has. */
function freeId(words: readonly string[], group: number, taken: Set<string>): string {
  const plain = foldKey(words.join('-'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
  const id = plain === '' || taken.has(plain) ? `groupe-${group + 1}` : plain
  taken.add(id)
  return id
}
