import { describe, expect, it } from 'vitest'
import { createMasker } from '../../../src/ingest/personal/mask.ts'
import { knows } from './support.ts'

const { clean } = createMasker({ knows })

describe('names after a civility', () => {
  it.each([
    ['Voir M. Grandval pour les clés', 'Voir M. [nom] pour les clés'],
    ['Voir M Grandval', 'Voir M [nom]'],
    ['Mr Grandval a refusé', 'Mr [nom] a refusé'],
    ['M.Grandval est parti', 'M.[nom] est parti'],
    ['Madame GRANDVAL', 'Madame [nom]'],
    ['Mme Odile Tremblot-Pagnol coordonne', 'Mme [nom] coordonne'],
    ['Mme O. Tremblot', 'Mme [nom]'],
    ['M. J.-P. Tremblot', 'M. [nom]'],
    ['M. de la Tour', 'M. [nom]'],
    ["M. d'Aubrac", 'M. [nom]'],
    ['M. d’Aubrac', 'M. [nom]'],
    ["Mr Valère Gravier d'Estrac", 'Mr [nom]'],
    ['Monsieur Le Gall', 'Monsieur [nom]'],
    ['Mme Van Damme', 'Mme [nom]'],
    ['Monsieur L’Hermitte', 'Monsieur [nom]'],
    ['MM. Tremblot et Pagnol', 'MM. [nom] et [nom]'],
    ['MM. Tremblot, Pagnol et Corbin partent', 'MM. [nom], [nom] et [nom] partent'],
    ['M. et Mme Tremblot', 'M. et Mme [nom]'],
    ['M. Tremblot et Mme Pagnol', 'M. [nom] et Mme [nom]'],
    ['le chef M. Tremblot, absent', 'le chef M. [nom], absent'],
    ['Dr Tremblot', 'Dr [nom]'],
    ['Maître Tremblot', 'Maître [nom]'],
    ['Mme Petit fait le tri', 'Mme [nom] fait le tri'],
    ['Mme Petit. Elle fait le tri', 'Mme [nom]. Elle fait le tri'],
    ['Mme Petit Elle fait le tri', 'Mme [nom] Elle fait le tri'],
    ['M. Tremblot Directeur des sports', 'M. [nom] Directeur des sports'],
    ['MME TREMBLOT NE TRIE RIEN', 'MME [nom] NE TRIE RIEN'],
    ['mme tremblot ne trie pas', 'mme [nom] ne trie pas'],
    ['mr basile tremblot ne trie pas', 'mr [nom] ne trie pas'],
    ['mon chef Tremblot refuse', 'mon chef [nom] refuse'],
    ['ma collègue Oriane Tremblot', 'ma collègue [nom]'],
    ['Cordialement,\nOdile Tremblot', 'Cordialement,\n[nom]'],
  ])('masks %s', (text, masked) => {
    expect(clean(text)).toBe(masked)
  })

  it.each([
    ['M. le maire'],
    ['Monsieur Le Maire'],
    ['Mme la directrice'],
    ['Madame la Présidente'],
    ['MADAME LA PRÉSIDENTE'],
    ['Monsieur le Vice-Président'],
    ['Mme l’adjointe'],
    ['Madame L’Adjointe'],
    ['Monsieur Tout-le-monde'],
    ['Monsieur et Madame Tout le monde'],
    ['M. X'],
    ['M. Propre'],
    ['Monsieur Météo'],
    ['Bonjour Monsieur, je propose'],
    ['Merci Madame. Les vélos sont utiles'],
    ['Maître de conférences'],
    ['un Maître Chanteur'],
    ['Professeur d’Économie'],
    ['la M.E.L. le fait'],
    ['maître composteur'],
    ['Me déplacer à vélo'],
    ['Me former'],
    ['Docteur en biologie'],
    ['20 M Euros'],
    ['à 5 m. Une haie'],
    ['mon chef Voirie'],
    ['le responsable RH'],
    ['la directrice Culture'],
    ['notre secrétaire'],
    ['madame a dit non'],
    ['mesdames et messieurs les élus'],
    ['Cordialement'],
    ['Le pr et le dr'],
  ])('leaves %s', (text) => {
    expect(clean(text)).toBe(text)
  })
})

describe('names of a roll', () => {
  const roll = [
    { first: 'Ariane', last: 'Tremblot' },
    { first: 'Jean-Pierre', last: 'Courtepaille' },
    { first: 'Élodie', last: 'Le Guennec' },
    { first: 'Paul', last: 'Boulanger' },
  ]
  const { clean: cleared } = createMasker({ roll, knows })

  it.each([
    ['Voir Ariane Tremblot', 'Voir [nom]'],
    ['Voir TREMBLOT Ariane', 'Voir [nom]'],
    ['voir ariane tremblot demain', 'voir [nom] demain'],
    ['A. Tremblot', '[nom]'],
    ['A Tremblot', '[nom]'],
    ['Tremblot A.', '[nom].'],
    ['Tremblot le dit', '[nom] le dit'],
    ['tremblot le dit', '[nom] le dit'],
    ['Jean Pierre Courtepaille', '[nom]'],
    ['JEAN-PIERRE COURTEPAILLE', '[nom]'],
    ['J.-P. Courtepaille', '[nom]'],
    ['JP Courtepaille', '[nom]'],
    ['Jean Courtepaille', '[nom]'],
    ['Elodie Le Guennec', '[nom]'],
    ['Le-Guennec', '[nom]'],
    ['Paul Boulanger est là', '[nom] est là'],
    ['P. Boulanger est là', '[nom] est là'],
    ['M. Boulanger est là', 'M. [nom] est là'],
    ['Mme Ariane Tremblot-Pagnol', 'Mme [nom]'],
  ])('masks %s', (text, masked) => {
    expect(cleared(text)).toBe(masked)
  })

  it.each([
    ['Boulanger à vélo'],
    ['aller chez le boulanger'],
    ['Paul le sait'],
    ['à Tremblotière'],
    ['rue Tremblot'],
    ['l’école Ariane Tremblot'],
    ['il y a tremblement'],
  ])('leaves %s', (text) => {
    expect(cleared(text)).toBe(text)
  })
})
