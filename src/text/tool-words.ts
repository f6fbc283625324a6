import type { Upos } from '../model/token.ts'

/**
 * Lemmas that say how one speaks rather than what one speaks of. Adverbs, negations and numbers are no content words
 * anyway; what may carry an idea (nouveau, valeur, personne, possible) is not here.
 */
const lemmas = new Set(
  `être avoir faire pouvoir devoir falloir vouloir aller venir mettre dire voir savoir prendre donner permettre
  laisser rendre passer rester devenir sembler paraître trouver penser croire souhaiter aimer essayer tenter
  commencer continuer finir arriver servir valoir compter tenir agir   chose cas fois façon manière fait sorte genre type espèce exemple point niveau part partie nombre ensemble
  reste suite titre terme question réponse idée proposition remarque commentaire avis thème but côté
  effet sens besoin possibilité plupart majorité maximum minimum peu profit coup truc machin     an année mois jour semaine week-end heure minute seconde moment instant fin début matin soir midi
  lundi mardi mercredi jeudi vendredi samedi dimanche
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  million milliard millier dizaine quinzaine vingtaine trentaine cinquantaine centaine moitié tiers quart
  pourcentage euro centime km kilomètre mètre cm kg kilo gramme litre min mn kwh mo go
  monsieur madame merci bonjour
  autre même seul vrai tel quel certain quelconque tout différent divers nécessaire important
  grand petit gros meilleur premier dernier second prochain`
    .split(/\s+/)
    .filter((lemma) => lemma !== ''),
)

const content = new Set<Upos>(['NOUN', 'VERB', 'ADJ', 'PROPN'])
// Adverbs say how often and how much; only those that carry an idea of their own are terms.
const tellingAdverbs = new Set([
  'localement',
  'collectivement',
  'gratuitement',
  'durablement',
  'écologiquement',
  'autrement',
  'ensemble',
])

/** True when a word of this lemma and class can be a term. */
export function canCount(lemma: string, upos: Upos, more: ReadonlySet<string>): boolean {
  if (more.has(lemma) || lemmas.has(lemma)) return false
  // A letter alone, a number and its unit, an ordinal are no words; « 5G » is one.
  if (!/^[^\d]*\p{L}[^\d]*\p{L}|^[2-6][GD]$/u.test(lemma)) return false
  return content.has(upos) || (upos === 'ADV' && tellingAdverbs.has(lemma))
}
