import { accentedClosedForms } from './closed-words.ts'
import { bareForm } from './lexicon.ts'
import { own } from './own.ts'

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

/** Whether two spellings of the same letters have accents on the same ones. */
export function sameAccentPlaces(form: string, spelling: string): boolean {
  const [a, b] = [opened(form), opened(spelling)]
  return (
    a.length === b.length && [...a].every((sign, at) => /[a-z'-]/.test(sign) === /[a-z'-]/.test(b[at] ?? ''))
  )
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
  `moitie moities recompensee recompensees recompensant comite comites revision revisions reforme reformes recompense recompenses recompenser reclame reclames reclament reclamer
  reviser referendum referendums interim congres foret forets periodique age ages media medias pole poles aines`.split(
    /\s+/,
  ),
)
// Of several spellings that differ by accents, the one that people mean.
const usual: Readonly<Record<string, string>> = {
  meme: 'même',
  memes: 'mêmes',
  evenement: 'événement',
  evenements: 'événements',
  modele: 'modèle',
  modeles: 'modèles',
  presente: 'présente',
  peche: 'pêche',
  pate: 'pâte',
}

/** The spellings of a form, what people mean first; « ré- » before « re- »: « récompensée », « révèle ». */
export function byUse(form: string, spellings: readonly string[]): readonly string[] {
  if (spellings.length < 2) return spellings
  const meant = own(usual, form)
  const rank = (spelling: string) => (spelling === meant ? 0 : spelling.startsWith('ré') ? 1 : 2)
  return meant !== undefined || form.startsWith('re')
    ? [...spellings].sort((a, b) => rank(a) - rank(b))
    : spellings
}

// Words as usual as those with accents, but less so among nouns: where accents are not typed, the accented one is meant;
// of several, the one that people write most.
const whereBare: Readonly<Record<string, string>> = {
  cote: 'côté',
  cotes: 'côtés',
  tache: 'tâche',
  taches: 'tâches',
  marches: 'marchés',
  traites: 'traités',
  fosse: 'fossé',
  lies: 'liés',
  lie: 'lié',
  voila: 'voilà',
  repartie: 'répartie',
  reparties: 'réparties',
}

/** Spellings to be read before a form that is a word as it stands; null where it is what people mean. */
export function meantAccented(form: string, stripped: boolean): string | 'any' | null {
  if (everywhere.has(form)) return 'any'
  return stripped ? (own(whereBare, form) ?? null) : null
}

// Usual words that would be another one with accents, nobody ever means: « carbone » is no « carboné ».
const meantBare = new Set(
  `actes adresses affaire affaires agences aides amende amendes ampoules attente attentes avantage avantages banque
  banques bouteille bouteilles cadre cadres cantine cantines carbone carte cartes catastrophe centres cercle chambre
  chambres chine chose choses classes code codes commerce commerces complexe complexes compte comptes concurrence
  confiance contrat couches courses crise cuisine date discipline distance douche douches doute entrave envie espace
  espaces facture factures faille failles fausses feuille feuilles fibre fiche format fortune fortunes fracture fraude fraudes
  gares genre gratuites grave graves grises groupes habitat huile hybride image images indice jeune jeunes langue
  langues lettre lettres ligne lignes liste listes lourde lourdes luxe machine machines mandat marge masse membre
  membres mesures minutes monde monopole moyenne moyennes mur musique nature niches niveaux nombre nombres norme
  normes office ondes orange origine origines outre page pages peine peines permanente peuple phase piste pistes place
  plastique plastiques poche poches police politique politiques pompe positive positives poste postes prime primes
  programme programmes reprise ressource ressources revanche risque risques route routes rue rues seconde somme source
  sources structures style surface surfaces taille terre terres titre titres toilettes tranches type types usage usine
  usines vente ventes verre viande viandes vivre voiture voitures voyages zone zones`.split(/\s+/),
)

/** Whether accents are never to be given to a form, even where they are not typed. */
export function meantAsWritten(form: string): boolean {
  return meantBare.has(form)
}
