import type { Reading } from './lexicon.ts'

// Endings of words no lexicon knows, longest first: strip, add, part of speech. Ends tell plural and feminine.
const endings: readonly (readonly [RegExp, string, 'NOUN' | 'ADJ' | 'VERB' | 'ADV', Reading['verb']])[] = [
  [/(?:é|e|i)ments?$/u, '', 'NOUN', ''],
  [/([a-zé])amment$/u, '$&', 'ADV', ''],
  [/isations?$/u, 'isation', 'NOUN', ''],
  [/(tion|sion|age|ment|ance|ence|ité|isme|ure|thèque|erie|logie|teur|eur|ance)s?$/u, '$1', 'NOUN', ''],
  [/iser$/u, 'iser', 'VERB', 'W'],
  [/([^aeiouyé])er$/u, '$1er', 'VERB', 'W'],
  [/isé(?:e|s|es)?$/u, 'iser', 'VERB', 'K'],
  [/ifié(?:e|s|es)?$/u, 'ifier', 'VERB', 'K'],
  [/is(?:ons|ez|ent|ait|aient|era|eront|erait|eraient)$/u, 'iser', 'VERB', 'F'],
  [/trices?$/u, 'teur', 'NOUN', ''],
  [/euses?$/u, 'eur', 'NOUN', ''],
  [/ifs?$/u, 'if', 'ADJ', ''],
  [/ives?$/u, 'if', 'ADJ', ''],
  [/(?:eux|euse|euses)$/u, 'eux', 'ADJ', ''],
  [/(ique|able|ible|aire|iste|esque)s?$/u, '$1', 'ADJ', ''],
  [/el(?:s|le|les)?$/u, 'el', 'ADJ', ''],
  [/ien(?:s|ne|nes)?$/u, 'ien', 'ADJ', ''],
  [/aux$/u, 'al', 'ADJ', ''],
  [/al(?:e|es|s)?$/u, 'al', 'ADJ', ''],
  [/é(?:e|s|es)$/u, 'é', 'ADJ', ''],
]

/** What the ending of an unknown lower-case word suggests; a noun at the very least. */
export function guessReadings(form: string): Reading[] {
  const readings: Reading[] = []
  if (form.length > 5)
    for (const [ending, lemma, upos, verb] of endings)
      if (ending.test(form)) {
        const head = lemma === '' ? form.replace(/s$/, '') : form.replace(ending, lemma)
        readings.push({ lemma: head, upos, verb })
        break
      }
  if (!readings.some((each) => each.upos === 'NOUN'))
    readings.push({ lemma: singular(form), upos: 'NOUN', verb: '' })
  return readings
}

/** The form without a plural mark, when it is long enough to carry one. */
function singular(form: string): string {
  if (form.length > 4 && /eaux$/.test(form)) return form.slice(0, -1)
  return form.length > 3 && /[^sux']s$/.test(form) && !/(?:us|is|os|as)$/.test(form)
    ? form.slice(0, -1)
    : form
}
