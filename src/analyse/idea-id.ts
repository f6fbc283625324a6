import { createHash } from 'node:crypto'
import type { IdeaId } from '../model/idea.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Sixteen signs of Crockford's base 32 that name a segment for good: its contribution and its rank there. */
export function segmentKey(contribution: string, rank: number): string {
  const digest = createHash('sha256').update(`${contribution}:${rank}`).digest()
  let key = ''
  for (let i = 0; i < 16; i++) key += alphabet.charAt((digest[i] ?? 0) & 31)
  return key
}

/**
 * Short ids that people see (`A1-7K2M`): four signs of the key, one more for all that clash until none does, so that an
 * id depends on the set of ideas and never on their order.
 */
export function shortIds(ideas: readonly { session: string; key: string }[]): IdeaId[] {
  const length = ideas.map(() => 4)
  const name = (index: number) => `${ideas[index]?.session}-${ideas[index]?.key.slice(0, length[index])}`
  for (let clash = true; clash; ) {
    clash = false
    const holders = new Map<string, number[]>()
    ideas.forEach((_, index) => {
      const key = name(index)
      holders.set(key, [...(holders.get(key) ?? []), index])
    })
    for (const indices of holders.values())
      if (indices.length > 1)
        for (const index of indices)
          if ((length[index] ?? 16) < 16) {
            length[index] = (length[index] ?? 4) + 1
            clash = true
          }
  }
  return ideas.map((_, index) => name(index) as IdeaId)
}
