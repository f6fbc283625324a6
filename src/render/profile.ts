import type { Outlines, Profile } from '../model/measure.ts'
import type { Fonts } from './fonts.ts'
import { printable } from './signs.ts'

/** Width of a column, thousandths of the em. */
const step = 40
/** Straight pieces that a curve is taken for. */
const pieces = 8
const smallLetters = 480

/** Profiles of texts from the outlines of their glyphs, each worked out once. */
export function outlinesOf(fonts: Fonts): Outlines {
  const known = new Map<string, Profile>()
  return {
    profile(text, face) {
      const key = `${face}|${text}`
      const found = known.get(key) ?? profileOf(text, face, fonts)
      known.set(key, found)
      return found
    },
  }
}

function profileOf(text: string, face: Parameters<Outlines['profile']>[1], fonts: Fonts): Profile {
  const width = fonts.width(text, face, 1000)
  const count = Math.max(1, Math.ceil(width / step))
  const top = new Array<number>(count).fill(Number.NEGATIVE_INFINITY)
  const bottom = new Array<number>(count).fill(Number.POSITIVE_INFINITY)
  const mark = (x0: number, y0: number, x1: number, y1: number) => {
    const column = (x: number) => Math.min(count - 1, Math.max(0, Math.floor(x / step)))
    // Flat enough between two points: both heights count for every column between them.
    for (let at = column(Math.min(x0, x1)); at <= column(Math.max(x0, x1)); at++) {
      top[at] = Math.max(top[at] ?? 0, y0, y1)
      bottom[at] = Math.min(bottom[at] ?? 0, y0, y1)
    }
  }
  let left = 0
  for (const piece of fonts.pieces(printable(text), face))
    for (const glyph of fonts.shape(piece.draw, piece.face, 'plain').glyphs) {
      const at = (args: readonly number[], index: number): Point => [
        left + glyph.xOffset + (args[2 * index] ?? 0),
        glyph.yOffset + (args[2 * index + 1] ?? 0),
      ]
      let start: Point = [0, 0]
      let from: Point = [0, 0]
      for (const { command, args } of fonts.outline(glyph.id, piece.face)) {
        if (command === 'moveTo') {
          start = at(args, 0)
          from = start
          continue
        }
        const points =
          command === 'closePath' ? [start] : Array.from({ length: args.length / 2 }, (_, i) => at(args, i))
        const parts = points.length === 1 ? 1 : pieces
        let last = from
        for (let part = 1; part <= parts; part++) {
          const next = bezier([from, ...points], part / parts)
          mark(...last, ...next)
          last = next
        }
        from = points.at(-1) ?? from
      }
      left += glyph.xAdvance
    }
  return {
    step,
    top: top.map((value) => (Number.isFinite(value) ? value : smallLetters)),
    bottom: bottom.map((value) => (Number.isFinite(value) ? value : 0)),
  }
}

type Point = readonly [number, number]

/** A point of a Bézier curve of any degree (de Casteljau); of a line, its end. */
function bezier(points: readonly Point[], share: number): Point {
  let row = points
  while (row.length > 1)
    row = row.slice(1).map(([x, y], index): Point => {
      const [beforeX, beforeY] = row[index] ?? [0, 0]
      return [beforeX + share * (x - beforeX), beforeY + share * (y - beforeY)]
    })
  return row[0] ?? [0, 0]
}
