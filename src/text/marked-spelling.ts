import type { Mark } from '../model/term.ts'
import { cueVerbs } from './polarity/cues.ts'
import { spell, type Word } from './shown-spelling.ts'

/** One occurrence of a term that is turned round: the words that do it, then the term's own. */
export interface MarkedRun {
  readonly cue: readonly Word[]
  readonly term: readonly Word[]
}

/** Words between which a cue still reads as one phrase with its term: « réduire fortement le papier ». */
const longestCue = 3
const plainest =
  /^(?:(?:moins|pas|plus|davantage) d(?:e |')|(?:sans|zéro) (?!(?:le|la|les|des?|mon|ma|mes|un|une) |l'|d')|stop (?!l[ea]s? |l'))/

/**
 * The spelling under which a marked term is shown: the phrase most often written for it (« moins de papier », « réduire
 * le papier »: the verb in the infinitive), the plainest one among equals; where only long sentences say it, the plain
 * phrase of its mark.
 */
export function markedSpelling(
  runs: readonly MarkedRun[],
  mark: Mark,
  times: readonly number[] = [],
): string {
  const verb = runs.every(({ term }) => term.length === 1 && term[0]?.upos === 'VERB')
  if (verb) return { less: 'moins ', none: 'ne pas ', more: 'plus ' }[mark] + (runs[0]?.term[0]?.lemma ?? '')
  const counts = new Map<string, number>()
  const nouns = new Map<string, number>()
  for (const [index, { cue, term }] of runs.entries()) {
    const each = times[index] ?? 1
    const noun = spell(term)
    nouns.set(noun, (nouns.get(noun) ?? 0) + each)
    const phrase = phraseOf(cue, term)
    if (phrase !== null) counts.set(phrase, (counts.get(phrase) ?? 0) + each)
  }
  const [best] = [...counts].sort(
    ([a, n], [b, m]) =>
      m - n || Number(plainest.test(b)) - Number(plainest.test(a)) || a.length - b.length || (a < b ? -1 : 1),
  )
  if (best && (best[1] > 1 || plainest.test(best[0]))) return best[0]
  const [noun = ''] = [...nouns].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] ?? []
  return `${{ less: 'moins', none: 'pas', more: 'plus' }[mark]} ${elided(noun) ? "d'" : 'de '}${noun}`
}

/** Null where the phrase is not one to show: a whole clause, or « ne … plus » that would read as its contrary. */
function phraseOf(cue: readonly Word[], term: readonly Word[]): string | null {
  const [first] = cue
  if (!first || cue.length > longestCue || /^n/i.test(first.lemma) || /^jamais$/i.test(first.form))
    return null
  if (cue.slice(1).some(({ upos }) => upos === 'VERB' || upos === 'AUX' || upos === 'NOUN')) return null
  const governs = first.upos === 'VERB' && cueVerbs.has(first.lemma)
  return spell([governs ? { ...first, form: first.lemma } : first, ...cue.slice(1), ...term])
}

const aspirated =
  /^(?:hache|haie|hall|halte|hamac|handicap|hangar|haricot|hasard|hausse|haut|héros|hêtre|heurt|homard|honte|hors|houille|huit|hutte)/

function elided(noun: string): boolean {
  return /^[aeiouyàâéèêëîïôûœh]/i.test(noun) && !aspirated.test(noun) && !/^(?:onze|oui|y[aeou])/.test(noun)
}
