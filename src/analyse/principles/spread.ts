import type { Token } from '../../model/token.ts'
import { discriminating, type Profile } from './profile.ts'
import { scoreText } from './score.ts'
import { evidential, wordsOf } from './words.ts'

/** A text teaches others only when the profile alone is this sure of it. */
const sure = { evidence: 1.6, margin: 0.5 }
/** A word learns from at least this many sure texts, and never weighs more than a word of a definition. */
const leastTexts = 3
const ceiling = 0.4

/**
 * One round of self-training (Yarowsky 1995): words that keep company with one principle among the texts that the
 * given vocabulary already settles get a small weight for it, by smoothed log-odds. Given words keep their weights.
 */
export function spreadProfile(profile: Profile, texts: readonly (readonly Token[])[]): Profile {
  const counts = new Map<string, number[]>()
  const sizes = profile.principles.map(() => 0)
  for (const tokens of texts) {
    const verdict = scoreText(tokens, profile)
    const strength = verdict.evidence.reduce((sum, { weight }) => sum + weight, 0)
    const index = profile.principles.indexOf(verdict.principle ?? '')
    if (index < 0 || strength < sure.evidence || verdict.margin < sure.margin) continue
    sizes[index] = (sizes[index] ?? 0) + 1
    for (const lemma of new Set(evidential(wordsOf(tokens)).map((word) => word.lemma))) {
      const row = counts.get(lemma) ?? profile.principles.map(() => 0)
      row[index] = (row[index] ?? 0) + 1
      counts.set(lemma, row)
    }
  }
  const all = sizes.reduce((a, b) => a + b, 0)
  const learnt = new Map<string, readonly number[]>(profile.lemmas)
  for (const [lemma, row] of counts) {
    const total = row.reduce((a, b) => a + b, 0)
    if (profile.lemmas.has(lemma) || total < leastTexts) continue
    const weights = row.map((count, index) => {
      const size = sizes[index] ?? 0
      const inside = (count + 0.5) / (size + 1)
      const outside = (total - count + 0.5) / (all - size + 1)
      return count === 0 ? 0 : Math.min(ceiling, Math.max(0, Math.log(inside / outside) / 6))
    })
    if (weights.some((weight) => weight > 0.1)) learnt.set(lemma, discriminating(weights))
  }
  return { ...profile, lemmas: learnt }
}
