import type { Upos } from '../model/token.ts'

/** Lemmas that say how one speaks rather than what one speaks of. Negation and quantity words are no content words anyway. */
const lemmas = new Set(
  `être avoir faire pouvoir devoir falloir vouloir aller venir mettre dire voir savoir prendre donner permettre
  laisser rendre passer rester devenir sembler paraître trouver penser croire souhaiter aimer essayer tenter
  commencer continuer finir arriver servir falloir valoir compter tenir
  chose cas fois façon manière fait sorte genre type exemple point niveau part partie nombre ensemble reste suite
  titre terme sujet question réponse idée proposition remarque commentaire avis thème cadre but lieu côté moyen
  effet sens besoin possibilité peu plupart majorité maximum minimum plus moins
  an année mois jour semaine heure moment temps fin début matin soir
  monsieur madame merci bonjour
  autre même tel quel certain quelconque propre seul tout différent divers possible nécessaire important bon
  mauvais grand petit gros meilleur premier dernier second prochain nouveau vrai
  très bien aussi encore toujours jamais déjà trop assez beaucoup ici là alors ainsi donc ensuite puis enfin
  surtout même seulement ailleurs maintenant souvent parfois rarement plutôt environ davantage combien comment
  pourquoi ensemble pourtant cependant toutefois notamment également autour avant après etc. par exemple mieux
  vraiment simplement peut-être afin via`
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
  if (!/\p{L}.*\p{L}/u.test(lemma)) return false
  return content.has(upos) || (upos === 'ADV' && tellingAdverbs.has(lemma))
}
