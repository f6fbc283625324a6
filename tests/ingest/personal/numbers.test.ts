import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskPersonalData } from '../../../src/ingest/personal/mask.ts'

const masked = (text: string) => maskPersonalData(text).text

describe('numbers, machines, links and addresses', () => {
  it.each([
    // Social security: key 86 for 1850561169023, keys of Corsica by the rule of 2A and 2B
    ['NIR 1 85 05 61 169 023 86', 'NIR [numéro de sécurité sociale]'],
    ['185056116902386', '[numéro de sécurité sociale]'],
    ['mon numéro de sécu 1850561169023', 'mon numéro de sécu [numéro de sécurité sociale]'],
    ['IBAN FR76 3000 6000 0112 3456 7890 189', 'IBAN [compte bancaire]'],
    ['FR7630006000011234567890189 merci', '[compte bancaire] merci'],
    ['plaque AA-123-AA', 'plaque [plaque]'],
    ['AA-123-BB stationne mal', '[plaque] stationne mal'],
    ['garé en 1234 TB 61', 'garé en [plaque]'],
    ['voiture ab 123 cd', 'voiture ab 123 cd'],
    ['camion AB123CD', 'camion [plaque]'],
    ['depuis 192.168.10.4', 'depuis [adresse IP]'],
    ['2001:0db8:85a3:0000:0000:8a2e:0370:7334', '[adresse IP]'],
    ['voir https://exemple.fr/suivi?token=a1b2 svp', 'voir [lien] svp'],
    ['voir https://docs.google.com/document/d/abc.', 'voir [lien].'],
    ['(www.linkedin.com/in/quelqu-un)', '([lien])'],
    ['https://teams.microsoft.com/l/meetup-join/19', '[lien]'],
    ['https://a.fr/u?email=a@b.fr', '[lien]'],
    ['j’habite 12 bis rue des Lilas, 61100 Flers depuis', 'j’habite [adresse] depuis'],
    ['3, avenue de la Gare 14000 CAEN', '[adresse]'],
    ['marie point durand arobase exemple point fr', '[courriel]'],
    ['33 6 12 34 56 78', '[téléphone]'],
    ['06 123 456 78', '[téléphone]'],
  ])('masks %s', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  it.each([
    ['185056116902387'],
    ['norme EN-123-AB'],
    ['réf. AB 123 CD'],
    ['dossier AB123CD'],
    ['article 12 AB 34'],
    ['3 500 KW 20'],
    ['version 1.2.3.4'],
    ['chapitre 10.2.3.4'],
    ['le 12.05.2026 à 9:30:15'],
    ['https://www.exemple.fr/actualites/le-plan-climat-de-la-ville-2026'],
    ['https://www.exemple.fr/article?id=123'],
    ['12 rue des Lilas'],
    ['le jardin partagé du 12 rue des Lilas, 61100 Flers'],
    ['l’école, 3 rue du Lac 61100 Flers'],
    ['place de la mairie 61100 Flers'],
    ['au 3 rue du Lac, 20 personnes'],
    ['3 voies vers Caen'],
    ['FR 2030 et Europe'],
    ['venir at work'],
  ])('leaves %s', (text) => {
    expect(masked(text)).toBe(text)
  })

  it('proves every key of a social-security number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 95 }), (rank, department) => {
        const body = `18505${String(department).padStart(2, '0')}1${String(rank).padStart(5, '0')}`
        const key = String(97 - (Number(body) % 97)).padStart(2, '0')
        expect(masked(body + key)).toBe('[numéro de sécurité sociale]')
      }),
    )
  })
})
