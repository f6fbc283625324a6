import { describe, expect, it } from 'vitest'
import { createTextEngine } from '../../src/text/engine.ts'
import { marksOf } from '../../src/text/polarity.ts'
import { asset } from '../support/assets.ts'

const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })

const signs = { less: '−', none: '0', more: '+' }

/** « papier− plastique0 vélo+ »: the words that are turned round, in the order of the text. */
function read(text: string): string {
  const tokens = engine.tokens(text)
  const marks = marksOf(tokens)
  return tokens
    .flatMap(({ form }, index) => {
      const mark = marks[index]
      return mark ? [`${form.toLowerCase()}${signs[mark.mark]}`] : []
    })
    .join(' ')
}

describe('words are turned round by', () => {
  it.each([
    // Less.
    ['moins de papier', 'papier−'],
    ["Moins d'emballages jetables", 'emballages−'],
    ['moins de sacs en plastique', 'sacs− plastique−'],
    ['moins de papier et de plastique', 'papier− plastique−'],
    ['moins de voitures et plus de vélos', 'voitures− vélos+'],
    ['moins de voitures, plus de bus', 'voitures− bus+'],
    ['beaucoup moins de publicité dans les boîtes aux lettres', 'publicité−'],
    ['de moins en moins de bus le soir', 'bus−'],
    ['réduire le papier', 'papier−'],
    ['Réduire fortement les déchets', 'déchets−'],
    ['réduire au maximum les emballages', 'emballages−'],
    ['réduire le papier et le plastique', 'papier− plastique−'],
    ["réduire l'usage de la voiture", 'usage− voiture−'],
    ['réduire la consommation de papier', 'consommation− papier−'],
    ['limiter la vitesse des voitures', 'vitesse−'],
    ['baisser le chauffage la nuit', 'chauffage−'],
    ['la réduction des déchets', 'déchets−'],
    ['une baisse de la consommation', 'consommation−'],
    ['moins imprimer', 'imprimer−'],
    ['imprimer moins', 'imprimer−'],
    ['imprimer le moins possible', 'imprimer−'],
    ['prendre en stop les collègues', ''],
    ['utiliser la voiture le moins possible', 'utiliser− voiture−'],
    ['Moins utiliser la voiture', 'utiliser− voiture−'],
    // None.
    ['pas de plastique', 'plastique0'],
    ["pas d'emballage plastique", 'emballage0'],
    ['plus jamais de gobelets', 'gobelets0'],
    ['ne pas acheter de plastique', 'acheter0 plastique0'],
    ['Ne plus utiliser de gobelets jetables', 'utiliser0 gobelets0'],
    ["je n'utilise plus de sacs plastiques", 'utilise0 sacs0'],
    ['je ne prends plus la voiture', 'voiture0'],
    ['ne pas imprimer les mails', 'imprimer0'],
    ["n'imprimez pas vos mails", 'imprimez0'],
    ['ne jamais allumer les écrans', 'allumer0'],
    ["il n'y a plus de papier", 'papier0'],
    ['zéro déchet', 'déchet0'],
    ['objectif zéro papier', 'papier0'],
    ['0 plastique à la cantine', 'plastique0'],
    ['sans voiture', 'voiture0'],
    ['venir sans sa voiture', 'voiture0'],
    ['une réunion sans papier ni gobelets', 'papier0 gobelets0'],
    ['ni papier ni plastique', 'papier0 plastique0'],
    ['aucun gobelet en plastique', 'gobelet0 plastique0'],
    ['sans imprimer', 'imprimer0'],
    ['stop pub', 'pub0'],
    ['stop au plastique', 'plastique0'],
    ['Stop à la publicité', 'publicité0'],
    ['Non aux gobelets jetables', 'gobelets0'],
    ['arrêter le plastique', 'plastique0'],
    ["arrêter d'imprimer les mails", 'imprimer0'],
    ["éviter d'acheter des bouteilles", 'acheter0 bouteilles0'],
    ['supprimer les bouteilles en plastique', 'bouteilles0 plastique0'],
    ["l'interdiction de la publicité lumineuse", 'publicité0'],
    ['la fin du plastique', 'plastique0'],
    ['Fini les gobelets', 'gobelets0'],
    // More.
    ['plus de vélos', 'vélos+'],
    ["davantage d'arbres dans la cour", 'arbres+'],
    ['encore plus de pistes cyclables', 'pistes+'],
    ['de plus en plus de vélos', 'vélos+'],
    ['multiplier les pistes cyclables', 'pistes+'],
    ["l'augmentation des loyers", 'loyers+'],
    ['développer le vélo et le covoiturage', 'vélo+ covoiturage+'],
  ])('« %s » → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('nothing is turned round in', () => {
  it.each([
    'plus ou moins de papier',
    'le papier et le plastique',
    'au moins un vélo par service',
    'du moins les vélos',
    'à moins de prendre le vélo',
    'moins de 10 km à vélo',
    'moins de dix minutes à pied',
    'plus de 50 % des agents',
    'plus de la moitié des agents',
    'plus tard le vélo',
    'des vélos moins chers',
    'moins cher que la voiture',
    'des bus plus fréquents',
    'les trains plus vite',
    'sans doute le vélo',
    'sans oublier le papier',
    'sans compter les emballages',
    'pas mal de vélos',
    'non seulement le papier',
    'pas seulement le papier',
    'pas que le papier',
    'pas assez de bus',
    'pas trop de papier',
    'pourquoi pas un vélo',
    "n'utiliser que le vélo",
    'de plus, le vélo est rapide',
    'en plus du vélo',
    'non plus',
    'un arrêt de bus',
    "l'arrêt de bus",
    'en fin de semaine',
    'à la fin du mois de mars',
    'le développement durable',
    'la vitesse réduite des voitures',
    'trop de voitures',
    'se garer pas loin du vélo',
  ])('« %s »', (text) => expect(read(text)).toBe(''))

  it.each([
    ['ne pas supprimer les bus', 'supprimer0'],
    ['ne supprimez pas les bus', 'supprimez0'],
    ['sans réduire les bus', 'réduire0'],
    ['il ne faut pas réduire les bus', 'réduire0'],
    ['on ne peut pas interdire la voiture', 'interdire0'],
    ['supprimer la baisse des loyers', 'baisse0'],
    ["éviter une perte d'eau", 'perte0'],
    ['éviter de supprimer les arbres', 'supprimer0'],
  ])('the object of a verb that is denied: « %s » → %s', (text, expected) =>
    expect(read(text)).toBe(expected),
  )

  it.each([
    ['moins de papier ; le plastique reste', 'papier−'],
    ['sans voiture les enfants respirent', 'voiture0'],
    ['moins de papier dans les bureaux', 'papier−'],
    ['pas de voiture. Des vélos', 'voiture0'],
  ])('what stands beyond the phrase: « %s » → %s', (text, expected) => expect(read(text)).toBe(expected))
})
