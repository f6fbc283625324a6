import type { Target } from '../../model/decision.ts'
import type { Candidate } from '../candidates.ts'
import { hashOf } from './target.ts'

/** Share of the shorter of two segments that must be common for one to stand for the other. */
const leastOverlap = 0.5

/**
 * Finds the segment that a decision points at: the same place; else, in the same contribution, the same words elsewhere
 * (a corrected row), else the segment that covers most of the place (a text cut otherwise). Null when there is none.
 */
export function aimer(candidates: readonly Candidate[]): (target: Target) => Candidate | null {
  const byContribution = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const list = byContribution.get(candidate.contribution.id)
    if (list) list.push(candidate)
    else byContribution.set(candidate.contribution.id, [candidate])
  }
  return ({ contribution, start, end, hash }) => {
    const own = byContribution.get(contribution) ?? []
    const there = own.find((segment) => segment.start === start && segment.end === end)
    if (there && hashOf(there.text) === hash) return there
    const same = own.find(({ text }) => hashOf(text) === hash)
    if (same) return same
    let best: Candidate | null = null
    let bestShare = 0
    for (const segment of own) {
      const common = Math.min(segment.end, end) - Math.max(segment.start, start)
      const share = common / Math.max(1, Math.min(segment.end - segment.start, end - start))
      if (share >= leastOverlap && share > bestShare) {
        best = segment
        bestShare = share
      }
    }
    return best
  }
}
