import { describe, expect, it } from 'vitest'
import { closest } from '../../src/text/closest.ts'
import { isNoContent, isReference } from '../../src/text/content.ts'
import { foldKey } from '../../src/text/fold.ts'

describe('answers without content', () => {
  it.each([
    'RAS',
    'R.A.S.',
    'ras !',
    '/',
    '?',
    '-',
    '...',
    '',
    'néant',
    'Rien à signaler',
    'rien',
    'je ne sais pas',
    'Pas d’idée',
    "pas d'idée pour le moment",
    'aucune idée',
    'Aucun',
    'Sans avis',
    'NSP',
    'Ne se prononce pas',
    'N/A',
    'n.a.',
    "je n'ai rien à ajouter",
    'pas de réponse',
    'Non.',
    'oui',
    'merci !',
    'x',
    '1.',
    '👍',
  ])('%s', (text) => expect(isNoContent(text)).toBe(true))
  it.each([
    'vélo',
    '19°',
    'pas de voiture',
    'plus de vélos',
    'rien ne va dans le tri',
    'Aucun tri à la cantine',
    'moins',
    '2 poubelles',
    'Non au plastique',
  ])('but not %s', (text) => expect(isNoContent(text)).toBe(false))
})

describe('answers that point at another', () => {
  it.each([
    'idem',
    'Idem.',
    'idem que plus haut',
    'voir plus haut',
    'cf. question 3',
    'même réponse',
    'déjà dit',
    'voir ci-dessus',
    'Pareil que plus haut',
    '"',
    'Voir ma réponse à la question 2',
  ])('%s', (text) => expect(isReference(text)).toBe(true))
  it.each([
    'idem pour les vélos',
    'voir avec la mairie pour le tri',
    'comme les autres communes',
    'même tarif pour tous',
  ])('but not %s', (text) => expect(isReference(text)).toBe(false))
})

describe('the word a person most likely meant', () => {
  const commands = ['ingest', 'init', 'report', 'status', 'terms', 'tokens', 'principles']
  it.each([
    ['ingets', 'ingest'],
    ['Rapport', 'report'],
    ['nuage', null],
    ['reprot', 'report'],
    ['princip', 'principles'],
    ['statut', 'status'],
    ['zzz', null],
    ['', null],
  ])('%s → %s', (word, expected) => expect(closest(word, commands)).toBe(expected))
  it('ignores case and accents', () => expect(closest('THEME', ['Session', 'Thème'])).toBe('Thème'))
})

it('folds case, accents, ligatures, apostrophes and blanks', () => {
  expect(foldKey('  L’Œuvre\u00A0ÉCOLOGIQUE ')).toBe("l'oeuvre ecologique")
  expect(foldKey('énergie'.normalize('NFD'))).toBe(foldKey('ENERGIE'))
})
