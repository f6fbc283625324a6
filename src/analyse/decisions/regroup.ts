import type { Decision, Target } from '../../model/decision.ts'
import type { Candidate } from '../candidates.ts'

/** Segments that are one idea, in reading order; the first gives the idea its id. */
export type Group = readonly Candidate[]

/**
 * The groups as people want them: what a person brought together is one idea, what a person parted is several. Decisions
 * apply one after the other; a segment that is gone changes nothing. Groups stay in the order of their first segments.
 */
export function regroup(
  groups: readonly Group[],
  decisions: readonly Decision[],
  aim: (target: Target) => Candidate | null,
): Group[] {
  const changes = decisions.filter(({ choice }) => choice.kind === 'merge' || choice.kind === 'split')
  if (changes.length === 0) return [...groups]
  const current = groups.map((group) => new Set(group))
  const groupOf = new Map(current.flatMap((group) => [...group].map((candidate) => [candidate, group])))
  const move = (candidates: readonly Candidate[], into: Set<Candidate>) => {
    for (const candidate of candidates) {
      groupOf.get(candidate)?.delete(candidate)
      into.add(candidate)
      groupOf.set(candidate, into)
    }
  }
  const found = (targets: readonly Target[]) => targets.flatMap((target) => aim(target) ?? [])
  for (const { targets, choice } of changes) {
    if (choice.kind === 'merge') {
      const into = groupOf.get(found(targets)[0] as Candidate)
      if (into) for (const other of found(choice.others)) move([...(groupOf.get(other) ?? [])], into)
    } else if (choice.kind === 'split')
      for (const group of choice.groups) {
        const leaving = found(group)
        if (leaving.length === 0) continue
        const own = new Set<Candidate>()
        current.push(own)
        move(leaving, own)
      }
  }
  const order = (a: Candidate, b: Candidate) => a.order - b.order
  return current
    .filter((group) => group.size > 0)
    .map((group) => [...group].sort(order))
    .sort((a, b) => order(a[0] as Candidate, b[0] as Candidate))
}
