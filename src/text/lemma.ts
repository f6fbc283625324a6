import type { Upos } from '../model/token.ts'
import type { Candidates } from './candidates.ts'
import type { Reading } from './lexicon.ts'

// Where the tagger's choice is not among a word's readings, the nearest class that is.
const near: Partial<Record<Upos, readonly Upos[]>> = {
  ADJ: ['VERB', 'NOUN', 'DET', 'PRON', 'NUM'],
  AUX: ['VERB'],
  VERB: ['AUX', 'ADJ'],
  NOUN: ['ADJ', 'PROPN', 'NUM', 'VERB'],
  PROPN: ['NOUN', 'ADJ'],
  PRON: ['DET', 'ADJ', 'NOUN'],
  DET: ['ADJ', 'PRON', 'NUM', 'ADP'],
  ADV: ['ADJ', 'ADP', 'NOUN'],
  ADP: ['ADV', 'VERB', 'DET'],
  INTJ: ['ADV', 'NOUN', 'ADJ'],
}

/** Dictionary head of a word once its part of speech is chosen. */
export function lemmaOf(candidates: Candidates, upos: Upos): string {
  const { readings, form, token, known } = candidates
  if (upos === 'PROPN') {
    // « la Commune », « produits Verts »: a capital does not make another word of one the lexicon knows no name for.
    const named = readings.some((each) => each.upos === 'PROPN')
    const common = readings.find((each) => each.upos === 'NOUN' || each.upos === 'ADJ')
    if (common && known && !named && (common.lemma === form || token.opens)) return common.lemma
  }
  const same = readings.find((reading) => reading.upos === upos)
  if (same) return same.lemma
  for (const other of near[upos] ?? []) {
    const reading = readings.find((each) => each.upos === other)
    if (!reading) continue
    // « motivées » as an adjective has no entry of its own: its head is the masculine participle.
    if (upos === 'ADJ' || upos === 'NOUN') {
      if (reading.verb === 'K') return participleHead(form, readings)
      // « marrantes », « arrivants »: so are words in -ant.
      if (reading.verb === 'G' && /ante?s?$/.test(form)) return form.replace(/e?s?$/, '')
    }
    return reading.lemma
  }
  return readings[0]?.lemma ?? form
}

/** Masculine singular of a past participle: « motivées » → « motivé », « prises » → « pris ». */
function participleHead(form: string, readings: readonly Reading[]): string {
  if (/(?:é|i|u|ï)e?s?$/.test(form)) return form.replace(/e?s?$/, '')
  if (/(?:is|us|os|ert|int|uit|ait|eint|oint)(?:e|es)?$/.test(form)) return form.replace(/(?:e|es)$/, '')
  if (/(?:ert|int|uit|ait)s$/.test(form)) return form.slice(0, -1)
  return readings.find((reading) => reading.verb === 'K')?.lemma ?? form
}
