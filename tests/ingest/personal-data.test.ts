import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskPersonalData } from '../../src/ingest/personal/mask.ts'
import { personalMarks } from '../../src/model/marks.ts'
import { readOne } from './support.ts'

const masked = (text: string) => maskPersonalData(text).text

describe('personal data', () => {
  it.each([
    ['06 12 34 56 78'],
    ['06.12.34.56.78'],
    ['06-12-34-56-78'],
    ['0612345678'],
    ['02 33 64 66 00'],
    ['+33 6 12 34 56 78'],
    ['+33612345678'],
    ['+33 (0)6 12 34 56 78'],
    ['0033 6 12 34 56 78'],
    ['06\u00a012\u00a034\u00a056\u00a078'],
    ['+44 20 7946 0958'],
    ['+32 2 555 12 12'],
    ['+352 26 12 34 56'],
    ['+1 (415) 555-2671'],
  ])('masks the phone number %s', (phone) => {
    expect(masked(`Joindre le référent au ${phone}, merci`)).toBe('Joindre le référent au [téléphone], merci')
    expect(masked(`Tél : ${phone}.`)).toBe('Tél : [téléphone].')
  })

  it.each([
    ['marie.durand@flers-agglo.fr'],
    ['m-durand+charte@ville.gouv.fr'],
    ['MARIE@EXEMPLE.COM'],
    ['jérôme@mairie.fr'],
    ['marie.durand (at) flers.fr'],
    ['marie[at]flers[point]fr'],
  ])('masks the address %s', (email) => {
    expect(masked(`Écrire à ${email} ou passer`)).toBe('Écrire à [courriel] ou passer')
  })

  it.each([
    ['SIRET 213 501 697 00018'],
    ['SIREN 213501697'],
    ['SIRET 21350169700018'],
    ['budget de 1 200 000 € en 2026'],
    ['0,12345678 kWh par an'],
    ['de 2020 à 2030, soit 10 ans'],
    ['dossier 2026-03-12-0045'],
    ['le 12/03/2026 à 14 h 30'],
    ['IBAN FR76 3000 6000 0112 3456 7890 188'],
    ['01 02 03 04 ou 05'],
    ['61100 Flers, 14000 Caen'],
    ['compte @ville_flers'],
    ['3 500 000 000 pas'],
    ['page 12, 13, 14, 15, 16'],
    ['référence 0612345678901'],
    ['version 1.2.3.4.5.6.7.8'],
  ])('leaves %s alone', (text) => {
    expect(masked(text)).toBe(text)
  })

  it('masks several in a row', () => {
    expect(masked('06 12 34 56 78 06 12 34 56 79')).toBe('[téléphone] [téléphone]')
    expect(masked('06.12.34.56.78/02.33.64.66.00')).toBe('[téléphone]/[téléphone]')
    expect(masked('a@b.fr,c@d.fr')).toBe('[courriel],[courriel]')
  })

  it('says where the marks stand', () => {
    const { text, masked: spans } = maskPersonalData('a@b.fr puis 06 12 34 56 78')
    expect(spans.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['email', '[courriel]'],
      ['phone', '[téléphone]'],
    ])
  })

  it('holds every mark at its offsets, and nothing more to mask, whatever the text', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('06 12 34 56 78', 'a.b@ville.fr', '+33612345678', ' ', '\n', '12', '@', '[nom]', '.'),
      fc.constantFrom(
        'M.',
        'Mme',
        'Durand',
        'DUPONT',
        'de',
        'et',
        'Paul',
        ',',
        'mon chef',
        'FR7630006000011234567890189',
      ),
      fc.constantFrom(
        'AA-123-AA',
        '1 85 05 61 169 023 86',
        '192.168.10.4',
        'https://a.fr/?token=z',
        '3 rue du Lac 61100 Flers',
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const { text, masked: spans } = maskPersonalData(parts.join(' '))
        for (const { kind, start, end } of spans) expect(text.slice(start, end)).toBe(personalMarks[kind])
        expect(maskPersonalData(text)).toEqual({ text, masked: [] })
      }),
    )
  })

  it('never stores what identifies people, in whatever column it comes', async () => {
    const reading = await readOne(
      [
        'Nom;Adresse e-mail;Thème;Idée;Service',
        'Marie Durand;marie@flers.fr;10.12.4.1;Plus de vélos de service, voir marie@flers.fr;Voirie',
        'Paul Martin;paul@flers.fr;10.12.4.2;Un abri à vélos fermé près du CTM;Voirie (06 12 34 56 78)',
        'Zoé Leroy;zoe@flers.fr;10.12.4.3;Covoiturer à trois depuis Condé;Écoles',
      ].join('\n'),
    )
    const stored = JSON.stringify(reading)
    for (const secret of ['Durand', 'Martin', 'Leroy', '@flers', '10.12.4', '06 12'])
      expect(stored).not.toContain(secret)
    expect(reading.summary.columns.map(({ role }) => role)).toEqual([
      'personal',
      'personal',
      'personal',
      'idea',
      'attribute',
    ])
    expect(reading.summary.masked).toBe(2)
  })
})
