import { anyCase, type Rule } from './rule.ts'

/** Abbreviations that keep their full stop, with what they stand for when it is one word. */
export const abbreviations: Readonly<Record<string, string>> = {
  'm.': 'monsieur',
  'mm.': 'monsieur',
  'mme.': 'madame',
  'mlle.': 'mademoiselle',
  'dr.': 'docteur',
  'pr.': 'professeur',
  'st.': 'saint',
  'ste.': 'saint',
  'etc.': 'etc.',
  'cf.': 'cf.',
  'ex.': 'exemple',
  'p.ex.': 'par exemple',
  'p. ex.': 'par exemple',
  'c.-à-d.': "c'est-à-dire",
  'c.à.d.': "c'est-à-dire",
  'i.e.': "c'est-à-dire",
  'av.': 'avenue',
  'bd.': 'boulevard',
  'tél.': 'téléphone',
  'tel.': 'téléphone',
  'env.': 'environ',
  'min.': 'minimum',
  'max.': 'maximum',
  'vol.': 'volume',
  'pp.': 'page',
  'p.': 'page',
  'art.': 'article',
  'resp.': 'responsable',
  'hab.': 'habitant',
  'réf.': 'référence',
}

// A full stop that ends the sentence is not the abbreviation's: « au max. » followed by a capital or nothing.
const always = ['etc.', 'cf.', 'p.ex.', 'p. ex.', 'c.-à-d.', 'c.à.d.', 'i.e.', 'pp.', 'tél.', 'tel.']
const before = Object.keys(abbreviations).filter((each) => !always.includes(each))

export const abbreviation: Rule = {
  kind: 'abbreviation',
  pattern: [
    `(?:${always.map(anyCase).join('|')})(?!\\p{L})`,
    `(?:${before
      .filter((each) => !/^(?:m|mm|dr|pr|st|ste)\.$/.test(each))
      .map(anyCase)
      .join('|')})(?= ?[\\p{Ll}\\d:])`,
    '(?:M|MM|Mme|Mlle|Dr|Pr|St|Ste|Me)\\.(?= ?\\p{Lu})',
    '(?:\\p{Lu}\\.-?){2,}(?:\\p{Lu}(?![\\p{L}]))?',
    '\\p{Lu}\\.(?= ?\\p{Lu}\\p{Ll})',
    '[nN]°(?= ?\\d)',
  ].join('|'),
}
