import { personalMarks, type SensitiveKind, type SensitiveMark } from '../../model/marks.ts'
import { accusationRules } from './accusation-words.ts'
import { beliefRules } from './belief-words.ts'
import { healthRules } from './health-words.ts'
import { plainCopy } from './plain-copy.ts'
import type { SensitiveRule } from './sensitive-rule.ts'

interface Compiled {
  readonly kind: SensitiveKind
  readonly words: RegExp
  readonly near: RegExp | null
  readonly unless: RegExp | null
}

/** Words on their bones → an expression over a plain copy. */
const spelled = (words: readonly string[]) =>
  words
    .join('|')
    .replace(/oe/g, '(?:oe|œ)')
    .replace(/ (?![?)])/g, '\\s{1,2}')
const bounded = (words: readonly string[], flags: string) =>
  new RegExp(`\\b(?:${spelled(words)})(?!\\w)`, flags)

function compile({ kind, words, near, unless }: SensitiveRule): Compiled {
  return {
    kind,
    words: bounded(words, 'g'),
    near: near === undefined ? null : new RegExp(`(?<!\\w)(?:${spelled(near)})(?!\\w)`),
    unless: unless === undefined ? null : new RegExp(spelled(unless)),
  }
}

const rules = [...healthRules, ...beliefRules, ...accusationRules].map(compile)

/** How far a sentence is looked at on either side of a word. */
const reach = 140
/** A text is known to need reading after a few passages. */
const most = 20

/**
 * Passages that a person must read before the text is shown outside. A word alone decides where it can only speak of a
 * person; elsewhere the sentence must name somebody, and not be about something else.
 */
export function findSensitive(original: string): readonly SensitiveMark[] {
  const copy = plainCopy(original)
  const { text } = copy
  const found: SensitiveMark[] = []
  for (const rule of rules)
    for (const match of text.matchAll(rule.words)) {
      if (found.length >= most) break
      const start = match.index
      const end = start + match[0].trimEnd().length
      if (holds(rule, text, start, end)) found.push({ kind: rule.kind, start, end })
    }
  if (text.includes(personalMarks.name)) found.push(...complaints(text))
  return distinct(found).map(({ kind, start, end }) => ({
    kind,
    start: copy.original(start),
    end: copy.original(end),
  }))
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
const blame =
  /\[nom\][^.!?\n]{0,80}?\b(?:ne |n'|refuse|empeche|interdit|bloque|jamais|se fout|se moque|menace|insulte|crie|hurle|abuse|profite|ment |exige|impose|deteste|critique|a tort|coupable|responsable de)/g

function complaints(text: string): SensitiveMark[] {
  return [...text.matchAll(blame)].slice(0, most).map(({ index, 0: passage }) => ({
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
