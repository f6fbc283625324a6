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
 * Short ids that people see (`A1-7K2M`): session and four signs of the key, in reading order; an idea whose id is taken
 * by an earlier one gets one more sign until it is free, so that an id once seen stays when later ideas come.
 */
export function shortIds(ideas: readonly { session: string; key: string }[]): IdeaId[] {
  const taken = new Set<string>()
  return ideas.map(({ session, key }) => {
    let length = 4
    while (length < key.length && taken.has(`${session}-${key.slice(0, length)}`)) length++
    const id = `${session}-${key.slice(0, length)}`
    taken.add(id)
    return id as IdeaId
  })
}
