import type { Contribution } from '../model/contribution.ts'
import type { Candidate } from './candidates.ts'

/** True for a contribution that waits for a person's reading; records of earlier versions say nothing of it. */
export function isSensitive({ sensitive }: Pick<Contribution, 'sensitive'>): boolean {
  return (sensitive?.length ?? 0) > 0
}

/** The member that says the idea best: readable length, whole words in lower case, most words in common with the others. */
export function clearest(members: readonly Candidate[]): Candidate {
  const count = new Map<string, number>()
  for (const { lemmas } of members) for (const lemma of lemmas) count.set(lemma, (count.get(lemma) ?? 0) + 1)
  const clarity = ({ text, lemmas, contribution, start, end }: Candidate): number => {
    const central =
      lemmas.reduce((sum, lemma) => sum + (count.get(lemma) ?? 0), 0) /
      Math.max(1, lemmas.length * members.length)
    const readable =
      text.length >= 40 && text.length <= 220 ? 1 : text.length >= 20 && text.length <= 320 ? 0.5 : 0
    const shouted = text.length > 8 && text === text.toUpperCase() ? -1 : 0
    const masked = contribution.masked.some((mark) => mark.start < end && mark.end > start) ? -1 : 0
    // Words that a person must read first never stand for an idea that others said too.
    const kept = isSensitive(contribution) ? -10 : 0
    return central + readable + shouted + masked + kept
  }
  let best = members[0] as Candidate
  for (const member of members) if (clarity(member) > clarity(best)) best = member
  return best
}
