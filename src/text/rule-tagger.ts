import type { Upos } from '../model/token.ts'
import type { Candidates } from './candidates.ts'
import type { Reading } from './lexicon.ts'

/** Chooses a part of speech for each token of a sentence. */
export interface Tagger {
  tags(sentence: readonly Candidates[]): Upos[]
}

type State = Upos | 'VERB.W' | 'VERB.K' | 'VERB.G' | 'VERB.F' | 'start' | 'end'

// What follows what, in points: hand-written from French grammar. Pairs that are not listed are worth nothing.
const follow: Readonly<Record<string, Readonly<Partial<Record<State, number>>>>> = {
  start: { 'VERB.W': 3, NOUN: 2, DET: 2, PRON: 2, ADP: 1, ADV: 1, ADJ: 0, 'VERB.F': -1, 'VERB.K': -1 },
  DET: {
    NOUN: 4,
    ADJ: 3,
    NUM: 2,
    PROPN: 2,
    'VERB.F': -6,
    'VERB.W': -5,
    'VERB.K': 0,
    AUX: -6,
    PRON: -3,
    ADP: -4,
    ADV: 0,
    DET: 0,
    PUNCT: -4,
    end: -5,
  },
  ADP: {
    NOUN: 3,
    DET: 3,
    PRON: 1,
    'VERB.W': 3,
    PROPN: 3,
    NUM: 2,
    'VERB.F': -6,
    AUX: -4,
    'VERB.K': -3,
    ADJ: 0,
    ADV: 0,
    'VERB.G': 1,
    PUNCT: -3,
    end: -4,
  },
  PRON: {
    'VERB.F': 4,
    AUX: 4,
    PRON: 2,
    'VERB.W': 1,
    NOUN: -3,
    ADJ: -1,
    ADV: 1,
    'VERB.K': -3,
    DET: 0,
    ADP: 0,
  },
  NOUN: {
    ADJ: 2,
    ADP: 2,
    'VERB.K': 2,
    'VERB.F': 1,
    AUX: 1,
    CCONJ: 1,
    PUNCT: 1,
    NOUN: -1,
    PRON: 0,
    'VERB.W': -2,
    end: 1,
    ADV: 0,
    DET: -1,
  },
  PROPN: { PROPN: 1, PUNCT: 1, ADP: 1, 'VERB.F': 1, AUX: 1, CCONJ: 1 },
  ADJ: {
    NOUN: 2,
    ADP: 1,
    CCONJ: 1,
    PUNCT: 1,
    ADJ: 0,
    'VERB.F': 0,
    AUX: 0,
    end: 1,
    'VERB.W': -2,
    'VERB.K': 0,
  },
  AUX: { 'VERB.K': 5, ADV: 2, ADJ: 2, DET: 1, ADP: 1, AUX: 2, 'VERB.F': -5, NOUN: -1, PRON: 0 },
  'VERB.F': {
    DET: 2,
    ADP: 1,
    ADV: 1,
    'VERB.W': 2,
    PRON: 0,
    NOUN: 0,
    ADJ: 0,
    'VERB.F': -4,
    'VERB.K': -1,
    SCONJ: 1,
  },
  'VERB.W': {
    DET: 2,
    ADP: 1,
    ADV: 1,
    NOUN: 0,
    PRON: 0,
    'VERB.F': -4,
    'VERB.W': 0,
    'VERB.K': -1,
    ADJ: 0,
    AUX: -2,
  },
  'VERB.K': { ADP: 2, PUNCT: 1, CCONJ: 1, DET: 0, ADV: 1, 'VERB.F': -1, 'VERB.W': 0, NOUN: -1 },
  'VERB.G': { DET: 2, ADP: 1, ADV: 1 },
  ADV: { ADJ: 2, ADV: 1, ADP: 1, 'VERB.K': 2, 'VERB.W': 1, 'VERB.F': 0, DET: 0, NOUN: -1, PUNCT: 0 },
  SCONJ: { PRON: 3, DET: 2, NOUN: 0, 'VERB.F': -2, 'VERB.W': -1 },
  CCONJ: { DET: 1, NOUN: 1, 'VERB.W': 1, ADJ: 1, PRON: 1, 'VERB.F': 0, 'VERB.K': 0, ADP: 1 },
  NUM: { NOUN: 3, ADJ: 0, SYM: 1, 'VERB.F': -2 },
  PUNCT: { DET: 1, NOUN: 1, PRON: 1, 'VERB.W': 1, ADP: 1, 'VERB.F': -1 },
}

const stateOf = (reading: Reading): State =>
  reading.upos === 'VERB' && reading.verb !== '' ? `VERB.${reading.verb}` : reading.upos

/** Best path through the readings by the table above: the tagger that needs no corpus. */
export const ruleTagger: Tagger = {
  tags(sentence) {
    let paths = [{ state: 'start' as State, score: 0, tags: [] as Upos[] }]
    for (const { readings } of sentence) {
      const next: typeof paths = []
      const seen = new Set<State>()
      readings.forEach((reading, rank) => {
        const state = stateOf(reading)
        if (seen.has(state)) return
        seen.add(state)
        // The order of the readings stands for how usual they are.
        const own = -Math.min(rank, 4) * 0.8
        let best = paths[0]
        let bestScore = Number.NEGATIVE_INFINITY
        for (const path of paths) {
          const score = path.score + (follow[path.state]?.[state] ?? 0)
          if (score > bestScore) {
            bestScore = score
            best = path
          }
        }
        if (best) next.push({ state, score: bestScore + own, tags: [...best.tags, reading.upos] })
      })
      paths = next.length > 0 ? next : paths.map((path) => ({ ...path, tags: [...path.tags, 'X' as Upos] }))
    }
    let best = paths[0]
    let top = Number.NEGATIVE_INFINITY
    for (const path of paths) {
      const score = path.score + (follow[path.state]?.['end'] ?? 0)
      if (score > top) {
        top = score
        best = path
      }
    }
    return best?.tags ?? []
  },
}
