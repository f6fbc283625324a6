import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCandidates } from '../../src/analyse/candidates.ts'
import { foldDuplicates } from '../../src/analyse/fold/fold.ts'
import { familyFinder } from '../../src/analyse/principles/families.ts'
import { consultationWith, contribution, engine } from './consultation.ts'

const rootOf = familyFinder(engine)
const candidatesOf = (texts: readonly string[]) =>
  findCandidates(
    texts.map((text, index) => contribution(text, index + 1)),
    consultationWith([]),
    engine,
  )
const count = (...texts: string[]) => foldDuplicates(candidatesOf(texts), rootOf).length

describe('folding', () => {
  it.each([
    ['Tri des déchets', 'Trier les déchets'],
    ['TRI DES DECHETS', 'le tri des déchets !'],
    ["utiliser l'eau de pluie", "Utilisation de l'eau de pluie"],
    ['Récupération de l’eau de pluie', "Récupérer l'eau de pluie aux serres"],
    ['Consommer moins', 'Moins consommer'],
  ])('brings « %s » and « %s » together', (a, b) => {
    expect(count(a, b)).toBe(1)
  })

  it.each([
    ['Plus de vélos de service', 'Moins de vélos de service'],
    ['Éclairer le parking', 'Ne pas éclairer le parking'],
    ['Imprimer les convocations', 'Pas imprimer les convocations'],
    ['Autoriser les voitures en centre-ville', 'Interdire les voitures en centre-ville'],
    ['Deux jours de télétravail', 'Trois jours de télétravail'],
    ['Baisser le chauffage à 19', 'Baisser le chauffage à 18'],
    ['Ouvrir les fenêtres du bureau', 'Fermer les fenêtres du bureau'],
    ['Abri à vélos à Messei', 'Abri à vélos à Flers'],
    ['Tri sélectif', 'Tri sélectif, transports en commun'],
    ['Réduire la consommation de viande', "Réduire les consommations d'eau et de viande"],
    ['Acheter un véhicule hybride', 'Vendre un véhicule hybride'],
  ])('keeps « %s » and « %s » apart', (a, b) => {
    expect(count(a, b)).toBe(2)
  })

  it('never folds sentences that differ by a number, however many', () => {
    const texts = Array.from(
      { length: 400 },
      (_, index) => `Baisser le chauffage de ${index} degrés à la mairie`,
    )
    expect(count(...texts)).toBe(400)
  })

  const words = [
    'trier',
    'le',
    'déchet',
    'vélo',
    'moins',
    'pas',
    'eau',
    'deux',
    'pluie',
    'et',
    'bureau',
    'ne',
    'papier',
  ]
  const texts = fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }), {
    maxLength: 25,
  })

  it('puts every candidate into exactly one idea, and folding the leaders again changes nothing', () => {
    fc.assert(
      fc.property(texts, (lists) => {
        const candidates = candidatesOf(lists.map((list) => list.join(' ')))
        const even = () => 1
        const folded = foldDuplicates(candidates, rootOf, even)
        expect(
          folded
            .flatMap(({ members }) => members)
            .sort((a, b) => (a.contribution.id < b.contribution.id ? -1 : 1)),
        ).toEqual([...candidates].sort((a, b) => (a.contribution.id < b.contribution.id ? -1 : 1)))
        const again = foldDuplicates(
          folded.map(({ leader }) => leader),
          rootOf,
          even,
        )
        expect(again.length).toBe(folded.length)
      }),
      { numRuns: 120 },
    )
  })
})
