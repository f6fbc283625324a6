import type { SceneLine, SceneNode, SceneText } from '../../model/scene.ts'
import type { Fonts } from '../fonts.ts'
import { printable } from '../signs.ts'

/** What is filled: points, y down; a curve is a cubic Bézier by its two handles and its end. */
export type Outline = readonly (
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly kind: 'curve'; readonly points: readonly [number, number, number, number, number, number] }
  | { readonly kind: 'close' }
)[]

type Step = Outline[number]

/** The outline of a node of a scene; a photograph has none. */
export function outlineOf(node: SceneNode, fonts: Fonts): Outline {
  switch (node.kind) {
    case 'rect':
      return rounded(node.x, node.y, node.width, node.height, node.radius ?? 0)
    case 'circle':
      return rounded(node.cx - node.r, node.cy - node.r, 2 * node.r, 2 * node.r, node.r)
    case 'line':
      return dashes(node).flatMap(stroke)
    case 'path':
      return pathOf(node.d)
    case 'text':
      return letters(node, fonts)
    case 'picture':
      return []
  }
}

const point = (kind: 'move' | 'line', x: number, y: number): Step => ({ kind, x, y })
const curve = (...points: [number, number, number, number, number, number]): Step => ({
  kind: 'curve',
  points,
})
const close: Step = { kind: 'close' }

/** Handle of a quarter of a circle of radius 1, to three ten-thousandths. */
const quarter = 0.5523

function rounded(x: number, y: number, width: number, height: number, radius: number): Step[] {
  const [right, bottom] = [x + width, y + height]
  if (radius === 0)
    return [
      point('move', x, y),
      point('line', right, y),
      point('line', right, bottom),
      point('line', x, bottom),
      close,
    ]
  const r = Math.min(radius, width / 2, height / 2)
  const h = r * (1 - quarter)
  return [
    point('move', x + r, y),
    point('line', right - r, y),
    curve(right - h, y, right, y + h, right, y + r),
    point('line', right, bottom - r),
    curve(right, bottom - h, right - h, bottom, right - r, bottom),
    point('line', x + r, bottom),
    curve(x + h, bottom, x, bottom - h, x, bottom - r),
    point('line', x, y + r),
    curve(x, y + h, x + h, y, x + r, y),
    close,
  ]
}

/** The pieces that a dashed line shows; the whole line when it is not dashed. */
function dashes(line: SceneLine): SceneLine[] {
  const { x1, y1, x2, y2, dash = [] } = line
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (dash.length === 0 || dash.some((part) => part <= 0)) return [line]
  const at = (distance: number) => {
    const share = Math.min(1, distance / length)
    return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)] as const
  }
  const out: SceneLine[] = []
  for (let from = 0, index = 0; from < length; index++) {
    const to = from + (dash[index % dash.length] ?? length)
    if (index % 2 === 0) {
      const [[ax, ay], [bx, by]] = [at(from), at(to)]
      out.push({ ...line, x1: ax, y1: ay, x2: bx, y2: by })
    }
    from = to
  }
  return out
}

function stroke({ x1, y1, x2, y2, width }: SceneLine): Step[] {
  const length = Math.hypot(x2 - x1, y2 - y1)
  if (length === 0) return []
  const [dx, dy] = [((y1 - y2) / length) * (width / 2), ((x2 - x1) / length) * (width / 2)]
  return [
    point('move', x1 + dx, y1 + dy),
    point('line', x2 + dx, y2 + dy),
    point('line', x2 - dx, y2 - dy),
    point('line', x1 - dx, y1 - dy),
    close,
  ]
}

/** Path data of a scene: M, L, C and Z, absolute. */
function pathOf(data: string): Step[] {
  const out: Step[] = []
  for (const [, command = '', rest = ''] of data.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/gi)].map(([value]) => Number(value))
    if (command === 'Z') out.push(close)
    else if (command === 'C')
      for (let at = 0; at + 5 < numbers.length; at += 6)
        out.push(curve(...(numbers.slice(at, at + 6) as [number, number, number, number, number, number])))
    else
      for (let at = 0; at + 1 < numbers.length; at += 2)
        out.push(point(command === 'M' && at === 0 ? 'move' : 'line', numbers[at] ?? 0, numbers[at + 1] ?? 0))
  }
  return out
}

function letters(node: SceneText, fonts: Fonts): Step[] {
  const text = printable(node.text)
  const width = fonts.width(text, node.face, node.size)
  const scale = node.size / 1000
  const out: Step[] = []
  let x = node.x - (node.anchor === 'end' ? width : node.anchor === 'middle' ? width / 2 : 0)
  for (const piece of fonts.pieces(text, node.face))
    for (const glyph of fonts.shape(piece.draw, piece.face, 'plain').glyphs) {
      const place = (px: number, py: number) =>
        [x + (glyph.xOffset + px) * scale, node.y - (glyph.yOffset + py) * scale] as const
      let [lastX, lastY] = [0, 0]
      for (const { command, args } of fonts.outline(glyph.id, piece.face)) {
        const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = args
        if (command === 'moveTo' || command === 'lineTo')
          out.push(point(command === 'moveTo' ? 'move' : 'line', ...place(ax, ay)))
        else if (command === 'quadraticCurveTo')
          // A quadratic curve as a cubic one: handles at two thirds of the way to its own.
          out.push(
            curve(
              ...place(lastX + (2 / 3) * (ax - lastX), lastY + (2 / 3) * (ay - lastY)),
              ...place(bx + (2 / 3) * (ax - bx), by + (2 / 3) * (ay - by)),
              ...place(bx, by),
            ),
          )
        else if (command === 'bezierCurveTo')
          out.push(curve(...place(ax, ay), ...place(bx, by), ...place(cx, cy)))
        else out.push(close)
        if (args.length > 0) [lastX, lastY] = [args.at(-2) ?? 0, args.at(-1) ?? 0]
      }
      x += glyph.xAdvance * scale
    }
  return out
}
