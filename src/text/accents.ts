import { accentedClosedForms } from './closed-words.ts'
import { bareForm } from './lexicon.ts'

const opened = (word: string) => word.replaceAll('œ', 'oe').replaceAll('æ', 'ae')

/** Whether `written` is `spelling` with accents left out: those that are written must be there. */
export function mayStandFor(written: string, spelling: string): boolean {
  const [a, b] = [opened(written), opened(spelling)]
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) {
    const [from, to] = [a[index] ?? '', b[index] ?? '']
    if (from !== to && from !== (to.normalize('NFD')[0] ?? '')) return false
  }
  return true
}

// Little words that have no entry in the lexicon, by their letters without accents: « tres », « trés », « deja ».
const closed = new Map<string, string[]>()
for (const form of accentedClosedForms) {
  const bare = bareForm(form)
  closed.set(bare, [...(closed.get(bare) ?? []), form])
}

/** Closed-class words written with these letters and some accents. */
export function closedSpellings(form: string): readonly string[] {
  return closed.get(bareForm(form)) ?? []
}

// Rare words whose letters nearly always stand for a usual one without its accents, whoever types them.
const everywhere = new Set(
  `comite comites revision revisions reforme reformes recompense recompenses recompenser reclame reclames reclament reclamer
  reviser referendum referendums interim congres foret forets periodique age ages media medias pole poles aines`.split(
    /\s+/,
  ),
)
// Words as usual as those with accents, less so as nouns: where accents are not typed, the accented one is meant.
const whereBare = new Set(
  'cote cotes tache taches marches traites fosse lies lie voila repartie reparties'.split(' '),
)

/** Whether a form that is a word as it stands is first to be read as the one with accents. */
export function accentedFirst(form: string, stripped: boolean): boolean {
  return everywhere.has(form) || (stripped && whereBare.has(form))
}
