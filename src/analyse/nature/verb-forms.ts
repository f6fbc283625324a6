import type { Token } from '../../model/token.ts'

export type Tense = 'future' | 'conditional' | 'participle' | 'infinitive' | 'other'

const irregularStems =
  /^(?:ser|aur|ir|fer|viendr|tiendr|pourr|devr|saur|voudr|faudr|verr|enverr|courr|vaudr|(?:re|par|pré|de|sou|con|sur|inter)?(?:viendr|tiendr)|recevr|cueiller|accueiller|(?:re)?fer|jetter|appeller|nettoier|emploier|essaier|paier)$/

/** What the ending of a verb says of its tense, by the rules of French conjugation. */
export function tenseOf({ form, lemma }: Token): Tense {
  const lower = form.toLowerCase().normalize('NFC')
  const base = lemma.toLowerCase()
  if (lower === base) return 'infinitive'
  const ending = /^(.*r)(ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$/u.exec(lower)
  if (ending) {
    const [, stem = '', suffix = ''] = ending
    const regular = stem.length >= base.length - 1 && plain(stem).slice(0, 3) === plain(base).slice(0, 3)
    const own =
      stem === base || stem === base.replace(/e$/, '') || (regular && /er$/.test(base) && /er$/.test(stem))
    if (own || irregularStems.test(stem))
      return /^(?:ais|ait|ions|iez|aient)$/.test(suffix) ? 'conditional' : 'future'
  }
  return /(?:é|i|is|it|u|ert|aint|eint|oint)e?s?$/.test(lower) && !/(?:ons|ez|ent)$/.test(lower)
    ? 'participle'
    : 'other'
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
