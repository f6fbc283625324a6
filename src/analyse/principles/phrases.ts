import type { KnownWord } from './known-words.ts'

/** A given phrase found in a clause. */
interface FoundPhrase {
  /** Place in `profile.phrases`. */
  readonly phrase: number
  /** Places of its words in the clause. */
  readonly places: readonly number[]
  /** How near the words are to those given, 0–1. */
  readonly fit: number
}

/** Greatest distance, in content words, between two words of a phrase. */
const reach = 3
/** Two words that are both mere neighbours of those given say too little. */
const leastFit = 0.4

/** The phrases that a clause has every word of, close together, in any order. */
export function phrasesIn(words: readonly KnownWord[]): FoundPhrase[] {
  const candidates = new Map<number, { place: number; fit: number }[][]>()
  words.forEach(({ kin }, place) => {
    for (const { phrase, step, fit, of } of kin) {
      const steps = candidates.get(phrase) ?? Array.from({ length: of }, () => [])
      steps[step] = [...(steps[step] ?? []), { place, fit }]
      candidates.set(phrase, steps)
    }
  })
  return [...candidates]
    .sort(([a], [b]) => a - b)
    .flatMap(([phrase, steps]) => {
      const found = match(steps)
      return found ? [{ phrase, ...found }] : []
    })
}

function match(steps: readonly (readonly { place: number; fit: number }[])[]) {
  const places: number[] = []
  let fit = 1
  for (const step of steps) {
    let best = -1
    let bestFit = 0
    for (const candidate of step) {
      if (places.some((other) => other === candidate.place || Math.abs(other - candidate.place) > reach))
        continue
      if (candidate.fit > bestFit) {
        best = candidate.place
        bestFit = candidate.fit
      }
    }
    if (best < 0) return null
    places.push(best)
    fit *= bestFit
  }
  return fit < leastFit ? null : { places, fit }
}
