import { markAt } from '../../text/segments/marks.ts'
import { indentOf, isEmpty, type NoteLine } from './lines.ts'

/** The bullet that opens a line. */
export interface Bullet {
  readonly kind: 'number' | 'arrow' | 'bullet'
  readonly indent: number
  /** UTF-16 units before the words. */
  readonly length: number
  /** The signs of the bullet, without blanks. */
  readonly sign: string
}

const arrow = /^(?:[-=–—]+>|[→⇒⇨➔➜➢➤↳]|>)/u
const box = /^[\s\u00a0]*\[[ xX✓✔]?\][\s\u00a0]+(?=\S)/u
/** `+idée`, and the letters that Word's bullets become when they are pasted. */
const pasted =
  /^[\s\u00a0]*(?:\+(?=\p{L})|[–—]+>[\s\u00a0]*|o[ \t\u00a0]+(?=[\p{L}«])|[§ØüvÞ](?:\t\s*| {2,}))/u
/** `** sous-idée`: as deep as there are stars. */
const stars = /^[\s\u00a0]*(\*{2,4}|•{2,4})[ \t\u00a0]+(?=[^\s*])/u
/** A line drawn between two parts. */
const drawn = /^\s*(?:[-*_=~–—.·•]\s*){3,}$/u
const lone = /^\s*(?:[-–—•*+·○●▪■□o§]|->|=>|→)\s*$/u

/** The bullet of a line: given by the document's style, else typed. Null for a heading, a rule or plain words. */
export function bulletOf({ text, look }: NoteLine): Bullet | null {
  if (look?.list && look.first)
    return {
      kind: look.list.numbered ? 'number' : 'bullet',
      indent: look.list.depth * 4,
      length: 0,
      sign: '',
    }
  if (look && look.heading !== null) return null
  if (drawn.test(text) || isEmpty(text)) return null
  const bare = text.replace(/^[\s\u00a0\ufeff]+/u, '')
  const blanks = text.length - bare.length
  const starred = stars.exec(text)
  const special = (box.exec(text) ?? pasted.exec(text) ?? starred)?.[0].length
  const mark = markAt(bare)
  if (special === undefined && mark === null) return null
  // An emoji is part of what was said; it only shows that the line is one of its own.
  const length = special ?? (mark?.kind === 'emoji' ? blanks : blanks + (mark?.length ?? 0))
  if (isEmpty(text.slice(length))) return null
  const sign = text.slice(0, length).trim()
  const kind =
    mark?.kind === 'number' || mark?.kind === 'letter' ? 'number' : arrow.test(bare) ? 'arrow' : 'bullet'
  const deeper = 4 * Math.max(0, (starred?.[1]?.length ?? 1) - 1)
  return { kind: special === undefined ? kind : 'bullet', indent: indentOf(text) + deeper, length, sign }
}

/** A rule or a bullet without words: nothing is said in it. */
export function saysNothing(text: string): boolean {
  return isEmpty(text) || drawn.test(text) || lone.test(text)
}

/** The rule that underlines the heading above it. */
export function underlines(text: string): boolean {
  return /^\s*(={3,}|-{3,}|_{3,}|~{3,}|\*{3,})\s*$/.test(text)
}

/** `## Titre`. */
export const hashes = /^ {0,3}(#{1,6})(?:[ \t]+|(?=\p{L}))(?=\S)/u
