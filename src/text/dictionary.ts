import type { Dictionary, Upos } from '../model/token.ts'
import { canCount } from './tool-words.ts'

/** What a person decided about words, ready for look-ups. */
export interface Decisions {
  /** Lower-case misspelt form → correction. */
  readonly corrections: Readonly<Record<string, string>>
  /** Lemma under which the word is counted, after groupings. */
  head(lemma: string, form: string): string
  /** `light` = the word stands in a set phrase (« mise en place »). */
  counts(lemma: string, upos: Upos, form: string, light: boolean): boolean
}

export function decisionsOf(dictionary: Dictionary): Decisions {
  const plain = (word: string) => word.normalize('NFC').replaceAll('’', "'").trim().toLowerCase()
  const toolWords = new Set(dictionary.toolWords.map(plain))
  const keep = new Set(dictionary.keep.map(plain).filter((word) => !word.includes(' ')))
  const heads = new Map<string, string>()
  for (const [head, members] of Object.entries(dictionary.groups))
    for (const member of members) heads.set(plain(member), head.normalize('NFC'))
  const corrections: Record<string, string> = {}
  for (const [form, correction] of Object.entries(dictionary.corrections))
    corrections[plain(form)] = plain(correction)
  return {
    corrections,
    head: (lemma, form) => heads.get(lemma.toLowerCase()) ?? heads.get(form) ?? lemma,
    counts: (lemma, upos, form, light) =>
      keep.has(lemma.toLowerCase()) ||
      keep.has(form) ||
      (!light && !toolWords.has(form) && canCount(lemma, upos, toolWords)),
  }
}
