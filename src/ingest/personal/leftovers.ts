import { personalMarks } from '../../model/marks.ts'
import type { Knows } from './civility.ts'
import type { Masker } from './mask.ts'
import { isCapital, isInitial, isOffice, isShouted, opensSentence, wordAfter } from './name-words.ts'

/** Something that looks personal in a text that was cleared already. */
export interface Leftover {
  readonly kind: 'name' | 'digits' | 'at-sign' | 'token' | 'unique-attribute' | 'mark'
}

const digits = /(?<![\d.,])\d(?:[ .\u00a0\u202f/-]?\d){8,40}(?![\d.,])/g
const amount = /^\d{1,3}(?:[ .\u00a0\u202f]\d{3})+$/
const token =
  /(?<![\p{L}\p{N}-])(?=[\w-]{0,80}\d)(?=[\w-]{0,80}[A-Za-z])[A-Za-z0-9_-]{16,80}(?![\p{L}\p{N}-])/u
const marks = new RegExp(
  Object.values(personalMarks)
    .map((mark) => mark.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'gu',
)
const places =
  /(?:rue|avenue|place|boulevard|chemin|route|quai|square|[ée]cole|coll[èe]ge|lyc[ée]e|salle|stade|parc|h[ôo]pital|saint|sainte|ville|commune|gare|lac|mont|val)\s(?:de\s|du\s|d['’])?$/iu

/** Kinds of what looks personal in a text, each once. A value of an attribute is looked at for tokens too. */
export function leftovers(
  text: string,
  masker: Masker,
  knows: Knows,
  isValue: boolean,
): readonly Leftover['kind'][] {
  const found = new Set<Leftover['kind']>()
  if (masker.mask(text).masked.length > 0) found.add('mark')
  const plain = text.replace(marks, ' ')
  if (/\p{L}@|@\p{L}/u.test(plain)) found.add('at-sign')
  for (const [run] of plain.matchAll(digits)) if (!amount.test(run)) found.add('digits')
  if (isValue && token.test(plain)) found.add('token')
  if (holdsName(plain, knows)) found.add('name')
  return [...found]
}

const capital = /(?<![\p{L}\p{N}'’-])\p{Lu}\p{Ll}/gu

/** Two words in a row with capitals that French does not have. */
function holdsName(text: string, knows: Knows): boolean {
  const unknown = (word: string) =>
    word.length > 2 &&
    !opensSentence(word) &&
    !isOffice(word) &&
    !word.split(/[-‑'’]/).some((part) => knows(part.toLowerCase()))
  for (const { index } of text.matchAll(capital)) {
    const first = wordAfter(text, index)
    const second = first && wordAfter(text, first.end)
    if (!first || !second || isInitial(second.text) || !isCapital(second.text)) continue
    // Letters in capitals after a word are a service or a brand more often than a surname: four at least.
    if (isShouted(second.text) && second.text.length < 4) continue
    if (!unknown(first.text) || !unknown(second.text)) continue
    if (!places.test(text.slice(Math.max(0, index - 20), index))) return true
  }
  return false
}

/** True for values that tell nearly every row from the others: few words each, hardly one twice. */
export function nearlyUnique(values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '')
  if (filled.length < 10) return false
  const words = filled.reduce((sum, value) => sum + value.trim().split(/\s+/).length, 0) / filled.length
  return words <= 6 && new Set(filled).size >= filled.length * 0.9
}
