import type { Fonts } from '../fonts.ts'
import { cuts } from './hyphenation.ts'
import type { Run, RunStyle } from './inline.ts'

/** The smallest thing a line is made of. */
export interface Atom {
  readonly kind: 'text' | 'space' | 'no-break-space'
  readonly text: string
  readonly draw: string
  readonly style: RunStyle
  /** Points. */
  readonly width: number
  /** May a line end after it, and what that costs: never · free · hyphen (adds one) · emergency (inside a long word). */
  readonly after: 'never' | 'free' | 'hyphen' | 'emergency'
}

export function measured(fonts: Fonts, draw: string, style: RunStyle): number {
  return (fonts.shape(draw, style.face, style.variant).width * style.size) / 1000
}

/**
 * Cuts runs into atoms. Lines may end at spaces, after a hyphen or dash between letters, after the joints of an
 * address, and — when `hyphenate` — where a word may be cut.
 */
export function atoms(runs: readonly Run[], fonts: Fonts, hyphenate: boolean): Atom[] {
  const out: Atom[] = []
  const push = (kind: Atom['kind'], text: string, run: Run, after: Atom['after']) => {
    const draw = run.draw === run.text ? text : run.draw
    out.push({ kind, text, draw, style: run.style, width: measured(fonts, draw, run.style), after })
  }
  for (const run of runs)
    for (const piece of run.text.split(/([ \u00a0])/)) {
      if (piece === '') continue
      if (piece === ' ') push('space', piece, run, 'free')
      else if (piece === '\u00a0') push('no-break-space', piece, run, 'never')
      else if (run.draw !== run.text) push('text', piece, run, 'never')
      else {
        const ends = breaks(piece, hyphenate)
        let from = 0
        for (const { at, hyphen } of ends) {
          push('text', piece.slice(from, at), run, hyphen ? 'hyphen' : 'free')
          from = at
        }
        if (from < piece.length) push('text', piece.slice(from), run, 'never')
      }
    }
  return out
}

interface Break {
  readonly at: number
  readonly hyphen: boolean
}

function breaks(word: string, hyphenate: boolean): readonly Break[] {
  const free = new Set<number>()
  const joint = /:\/\/|^www\.|@/.test(word) ? /[/?&=._@-]+(?=.)/gu : /(?<=\p{L})[-‐–—/]+(?=\p{L})|—(?=.)/gu
  for (const match of word.matchAll(joint)) free.add(match.index + match[0].length)
  const hyphens = hyphenate && free.size === 0 ? cuts(word) : []
  return [
    ...[...free].map((at) => ({ at, hyphen: false })),
    ...hyphens.map((at) => ({ at, hyphen: true })),
  ].sort((a, b) => a.at - b.at)
}

/**
 * Atoms whose unbreakable groups all fit in the width: a longer group is first hyphenated, then cut between any two
 * signs, so that no text ever leaves the page.
 */
export function fitting(all: readonly Atom[], width: number, fonts: Fonts): Atom[] {
  const out: Atom[] = []
  let group: Atom[] = []
  const close = () => {
    const size = group.reduce((sum, atom) => sum + atom.width, 0)
    if (size <= width) out.push(...group)
    else for (const atom of group) out.push(...shatter(atom, width, fonts))
    group = []
  }
  for (const atom of all) {
    if (atom.kind === 'space') {
      close()
      out.push(atom)
      continue
    }
    group.push(atom)
    if (atom.after !== 'never') close()
  }
  close()
  return out
}

function shatter(atom: Atom, width: number, fonts: Fonts): Atom[] {
  if (atom.kind !== 'text') return [{ ...atom, after: 'emergency' }]
  if (atom.draw !== atom.text) return [{ ...atom, after: 'emergency' }]
  const piece = (text: string, after: Atom['after']): Atom => ({
    ...atom,
    text,
    draw: text,
    width: measured(fonts, text, atom.style),
    after,
  })
  const out: Atom[] = []
  let from = 0
  for (const at of cuts(atom.text)) {
    out.push(piece(atom.text.slice(from, at), 'hyphen'))
    from = at
  }
  out.push(piece(atom.text.slice(from), atom.after === 'never' ? 'emergency' : atom.after))
  return out.flatMap((part) => (part.width > width || out.length === 1 ? signs(part, piece) : [part]))
}

function signs(atom: Atom, piece: (text: string, after: Atom['after']) => Atom): Atom[] {
  // A sign stays with the marks that combine with it.
  const all = atom.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [atom.text]
  return all.map((text, index) => piece(text, index === all.length - 1 ? atom.after : 'emergency'))
}
