import type { Mark } from '../../model/term.ts'

const words = (list: string) => new Set(list.split(/\s+/))
const table = (lists: Readonly<Record<Mark, string>>) =>
  new Map(
    (Object.entries(lists) as [Mark, string][]).flatMap(([mark, list]) =>
      list.split(/\s+/).map((lemma) => [lemma, mark] as const),
    ),
  )

/** Verbs that say what is to become of their object: « réduire le papier », « supprimer la publicité ». */
export const cueVerbs = table({
  less: 'réduire diminuer limiter baisser restreindre modérer',
  none: 'arrêter stopper cesser supprimer interdire éviter bannir refuser proscrire éliminer abandonner',
  more: 'augmenter multiplier développer renforcer étendre généraliser ajouter accroître',
})

/** Nouns that say it of what « de » brings: « réduction des déchets ». */
export const cueNouns = table({
  less: 'réduction diminution baisse limitation',
  none: 'suppression interdiction abandon élimination arrêt fin',
  more: 'augmentation hausse multiplication développement renforcement extension généralisation',
})

/** Words that need the article: « arrêt de bus » and « fin de semaine » turn nothing round, « arrêt du plastique » does. */
export const cueNounsOfThe = words('arrêt fin abandon')

/** What stands still at a stop is not to be stopped. */
export const stopsHere = words('bus car tram tramway métro train navette ligne autobus autocar')

/** Nouns that measure another: less of them is less of it, whatever the article. */
export const measures = words(
  `consommation usage utilisation emploi nombre quantité volume production achat recours part gaspillage
  circulation présence masse surconsommation taux distribution impression`,
)

/** Verbs whose negation is that of their object: « ne plus utiliser la voiture ». */
export const uses = words(
  `utiliser acheter consommer prendre avoir vouloir mettre manger boire employer produire faire distribuer
  proposer donner offrir vendre autoriser`,
)

/** Verbs that lend their negation to the one after them: « il ne faut pas réduire ». */
export const modals = words('falloir pouvoir devoir vouloir aller laisser faire')

/** Nouns of what is missing: less loss of water is not less water. */
export const lacks = words('perte manque absence pénurie rareté défaut')

/** After « pas »: what is said is not denied. */
export const afterPas = words(
  `mal seulement uniquement que qu' simplement forcément trop assez beaucoup plus moins si très tous tout toutes
  toute exclusivement juste`,
)
/** Before « pas ». */
export const beforePas = words('pourquoi ou')
/** After « sans »: what is said is not without. */
export const afterSans = words('compter oublier parler attendre que doute cesse arrêt faute exception quoi')
export const halts = words('stop halte')

export const isCueAdverb = (form: string) => /^(?:moins|plus|davantage|pas|jamais)$/.test(form)
