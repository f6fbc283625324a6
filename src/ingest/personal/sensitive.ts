import { personalMarks, type SensitiveKind, type SensitiveMark } from '../../model/marks.ts'
import { type SensitiveRule, sensitiveRules } from './sensitive-words.ts'

interface Compiled {
  readonly kind: SensitiveKind
  readonly words: RegExp
  readonly near: RegExp | null
  readonly unless: RegExp | null
}

/** A word's letters with or without their accents, composed or not. */
const letters: Readonly<Record<string, string>> = {
  a: '[aàâä]\\u0300?\\u0302?',
  e: '[eéèêë][\\u0300-\\u0302\\u0308]?',
  i: '[iîï][\\u0302\\u0308]?',
  o: '[oôö]\\u0302?',
  u: '[uùûü][\\u0300\\u0302]?',
  c: '[cç]\\u0327?',
  "'": "['’]",
  ' ': '[ \\u00a0\\u202f\\n\\r]{1,2}',
}

/** Plain words → an expression that takes them as people type them; classes and escapes stay as they are. */
function spelled(source: string): string {
  return source.replace(/\\p\{\w+\}|\\.|\[[^\]]*\]|\(\?[:!=]|oe|[aeiouc' ](?!\?)|./gu, (piece) =>
    piece === 'oe' ? '(?:oe|œ)' : (letters[piece] ?? piece),
  )
}

const bounded = (source: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled(source)})(?![\\p{L}\\p{N}])`, flags)

function compile({ kind, words, near, unless }: SensitiveRule): Compiled {
  return {
    kind,
    words: bounded(words, 'giu'),
    near: near === undefined ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled(near)})`, 'iu'),
    unless: unless === undefined ? null : new RegExp(spelled(unless), 'iu'),
  }
}

const rules = sensitiveRules.map(compile)

/** How far a sentence is looked at on either side of a word. */
const reach = 140
/** A text is known to need reading after a few passages. */
const most = 20

/**
 * Passages that a person must read before the text is shown outside. A word alone decides where it can only speak of a
 * person; elsewhere the sentence must name somebody, and not be about something else.
 */
export function findSensitive(text: string): readonly SensitiveMark[] {
  const found: SensitiveMark[] = []
  for (const rule of rules)
    for (const match of text.matchAll(rule.words)) {
      if (found.length >= most) break
      const start = match.index
      const end = start + match[0].trimEnd().length
      if (holds(rule, text, start, end)) found.push({ kind: rule.kind, start, end })
    }
  if (text.includes(personalMarks.name)) found.push(...complaints(text))
  return distinct(found)
}

function holds({ near, unless }: Compiled, text: string, start: number, end: number): boolean {
  if (near === null && unless === null) return true
  const sentence = sentenceAround(text, start, end)
  return (near === null || near.test(sentence)) && !(unless?.test(sentence) ?? false)
}

function sentenceAround(text: string, start: number, end: number): string {
  const left = text.slice(Math.max(0, start - reach), start)
  const right = text.slice(end, end + reach)
  const from = Math.max(...['.', '!', '?', '\n', ';'].map((sign) => left.lastIndexOf(sign))) + 1
  const until = /[.!?\n;]/.exec(right)?.index ?? right.length
  return left.slice(from) + text.slice(start, end) + right.slice(0, until)
}

/** A masked name in a sentence that denies or blames: « [nom] refuse », « [nom] ne répond jamais ». */
const blame = new RegExp(
  `\\[nom\\][^.!?\\n]{0,80}?(?<![\\p{L}])(?:${spelled("ne |n'|refuse|empeche|interdit|bloque|jamais|se fout|se moque|menace|insulte|crie|hurle|abuse|profite|ment |exige|impose|deteste|critique|a tort|coupable|responsable de")})`,
  'giu',
)

function complaints(text: string): SensitiveMark[] {
  return [...text.matchAll(blame)]
    .slice(0, most)
    .map(({ index, 0: passage }) => ({
      kind: 'accusation',
      start: index,
      end: index + passage.trimEnd().length,
    }))
}

/** In order, one where several say the same of the same words. */
function distinct(found: readonly SensitiveMark[]): readonly SensitiveMark[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter(
    (mark, index) => !sorted.slice(0, index).some((held) => held.kind === mark.kind && held.end > mark.start),
  )
}
