import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSensitive } from '../../../src/ingest/personal/sensitive.ts'

const kinds = (text: string) => [...new Set(findSensitive(text).map(({ kind }) => kind))]

describe('what a person must read first', () => {
  it.each([
    ['Je suis en arrêt maladie depuis mars', 'health'],
    ['Mon mari a un cancer, je viens en voiture', 'health'],
    ['Pas de vélo pour raison de santé', 'health'],
    ['Deux burn-out dans le service', 'health'],
    ['Une collègue est enceinte', 'health'],
    ['J’ai une RQTH et le vélo m’est interdit', 'disability'],
    ['Je suis handicapé, le bus est loin', 'disability'],
    ['La CGT a déjà tout dit', 'union'],
    ['Je suis syndiqué', 'union'],
    ['En tant que délégué syndical', 'union'],
    ['Nous avons fait grève', 'union'],
    ['Je vote à gauche', 'politics'],
    ['Ce sont des fachos', 'politics'],
    ['Pendant le ramadan je pars plus tôt', 'religion'],
    ['Mes collègues d’origine maghrébine', 'origin'],
    ['Des propos racistes au dépôt', 'accusation'],
    ['Le racisme au dépôt', 'origin'],
    ['Les blagues homophobes', 'sexuality'],
    ['Mon collègue a fait de la prison', 'offence'],
    ['J’ai porté plainte', 'offence'],
    ['Mon chef me harcèle', 'accusation'],
    ['Du harcèlement au service technique', 'accusation'],
    ['Certains agents ne font rien', 'accusation'],
    ['M. [nom] ne trie jamais', 'accusation'],
    ['Notre directeur est incompétent', 'accusation'],
    ['Quel connard', 'accusation'],
    ['LE CHEF NOUS INSULTE', 'accusation'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toContain(kind)
  })

  it.each([
    ['La santé de la planète'],
    ['La maladie des arbres du parc'],
    ['Le syndicat des eaux distribue des carafes'],
    ['Voir avec le syndicat d’initiative'],
    ['Le syndicat mixte de collecte'],
    ['Demander au syndic de poser des composteurs'],
    ['L’origine des produits de la cantine'],
    ['La politique de déplacement de la ville'],
    ['Une politique environnementale forte'],
    ['Un accès pour les personnes en situation de handicap'],
    ['Des places handicapés devant la mairie'],
    ['Un jour de grève des déchets'],
    ['Les ordures ménagères'],
    ['Ne rien jeter'],
    ['Il ne fait rien d’autre que pleuvoir'],
    ['Mettre en marche le chauffage plus tard'],
    ['Une voile d’ombrage dans la cour'],
    ['Travailler au noir sur blanc'],
    ['Un arrêt de bus'],
    ['Moins de viande, pour ma santé et la planète'],
    ['Taxer les volés intérieurs'],
    ['Quand un enfant est malade'],
    ['Le vol des abeilles'],
    ['Plainte des voisins pour le bruit'],
    ['Une bande de roulement'],
    ['Le cas échéant, covoiturer'],
    ['Les cons­ignes de tri'],
  ])('nothing in « %s »', (text) => {
    expect(kinds(text)).toEqual([])
  })

  it('points at the words, composed or not', () => {
    for (const text of [
      'Le sujet : mon chef me harcèle !',
      'Le sujet : mon chef me harcèle !'.normalize('NFD'),
    ]) {
      const [mark] = findSensitive(text)
      expect(text.slice(mark?.start, mark?.end).normalize('NFC')).toBe('harcèle')
    }
  })

  it('stays within the text, whatever it is', () => {
    const words = fc.constantFrom(
      'harcèle',
      'mon chef',
      'e\u0301',
      'İ',
      '🚲',
      'œ',
      ' ',
      'cancer',
      'ma',
      '.',
      'CGT',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), words), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ')
        let last = 0
        for (const { start, end } of findSensitive(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
    )
  })
})
