import type { Token } from '../../model/token.ts'
import { foldKey } from '../fold.ts'
import { isParticiple } from '../polarity/phrase.ts'

/** A run of tokens of one list, `end` excluded. */
export interface Run {
  readonly start: number
  readonly end: number
}

export const longestRun = 8

/**
 * What a token adds to the key of an expression: its lemma; `de` or `à` for their contractions; '' for an article after
 * a preposition, so that « tri des déchets » and « tri de déchets » are one; null where an expression must stop.
 */
export function elementOf(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index]
  if (!token || token.upos === 'PUNCT' || token.upos === 'SYM' || token.upos === 'X') return null
  const form = token.form.toLowerCase().replace('’', "'")
  if (/^(?:de|d'|du|des)$/.test(form)) return 'de'
  if (/^(?:à|au|aux)$/.test(form)) return 'à'
  if (/^(?:le|la|les|l')$/.test(form) && index > 0 && isPreposition(tokens[index - 1])) return ''
  return isBentAdjective(tokens, index) ? masculine(form) : token.lemma
}

/** « jardins partagés », « pièce jointe »: a participle after its noun, whatever the tagger took it for. */
export function isBentAdjective(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.upos
  return (before === 'NOUN' || before === 'ADJ') && isParticiple(tokens[index])
}

/** « partagées » → partagé. */
function masculine(participle: string): string {
  return participle.replace(/s$/, '').replace(/(?<=[éiut])e$/, '')
}

export function isPreposition(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.upos === 'ADP' || /^(?:de|d['’]|du|des|à|au|aux|en)$/i.test(token.form))
  )
}

/** Key of a run, or null when a sign stands inside. */
export function keyOf(tokens: readonly Token[], { start, end }: Run): string | null {
  const elements: string[] = []
  for (let index = start; index < end; index++) {
    const element = elementOf(tokens, index)
    if (element === null) return null
    if (element !== '') elements.push(element)
  }
  return elements.join(' ')
}

/** A word without accents, capitals and plural mark: how a person's spelling of an expression is compared. */
export function loose(word: string): string {
  const folded = foldKey(word)
  return folded.length > 3 ? folded.replace(/[sx]$/, '') : folded
}
