import { parseColour } from '../../model/colour.ts'
import type { SceneNode } from '../../model/scene.ts'
import type { ShapeMark } from './strips.ts'

/** Content stream operators; the page is turned so that y goes down from its top left. */
export const fixed = (value: number): string => String(Math.round(value * 1000) / 1000)

const colour = (hex: string, operator: 'rg' | 'RG') =>
  `${parseColour(hex)
    .map((channel) => fixed(channel))
    .join(' ')} ${operator}`

export const fillColour = (hex: string): string => colour(hex, 'rg')
export const strokeColour = (hex: string): string => colour(hex, 'RG')

export function rectangle(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2)
  if (r <= 0) return `${[x, y, width, height].map(fixed).join(' ')} re`
  const k = r * 0.5523
  const [right, bottom] = [x + width, y + height]
  const curve = (...points: number[]) => `${points.map(fixed).join(' ')} c`
  const line = (a: number, b: number) => `${fixed(a)} ${fixed(b)} l`
  return [
    `${fixed(x + r)} ${fixed(y)} m`,
    line(right - r, y),
    curve(right - r + k, y, right, y + r - k, right, y + r),
    line(right, bottom - r),
    curve(right, bottom - r + k, right - r + k, bottom, right - r, bottom),
    line(x + r, bottom),
    curve(x + r - k, bottom, x, bottom - r + k, x, bottom - r),
    line(x, y + r),
    curve(x, y + r - k, x + r - k, y, x + r, y),
    'h',
  ].join('\n')
}

export function shapeOperators(mark: ShapeMark, x: number, y: number): string {
  const path = rectangle(x, y, mark.width, mark.height, mark.radius)
  const out: string[] = []
  if (mark.fill !== null && mark.fill !== 'none') out.push(fillColour(mark.fill), path, 'f')
  if (mark.stroke) {
    const { colour: hex, width, dash } = mark.stroke
    out.push(
      'q',
      strokeColour(hex),
      `${fixed(width)} w`,
      `[${dash.map(fixed).join(' ')}] 0 d`,
      path,
      'S',
      'Q',
    )
  }
  return out.join('\n')
}

/** A row of dots between two places. */
export function dots(from: number, to: number, y: number, hex: string): string {
  if (to - from < 6) return ''
  // Dots of all lines stand under each other.
  const start = Math.ceil(from / 4) * 4
  return `q\n${strokeColour(hex)}\n0.8 w\n1 J\n[0 4] 0 d\n${fixed(start)} ${fixed(y)} m\n${fixed(to)} ${fixed(y)} l\nS\nQ`
}

/** A figure's shapes; its texts and pictures are set by the painter. */
export function sceneOperators(node: Exclude<SceneNode, { kind: 'text' | 'picture' }>): string {
  switch (node.kind) {
    case 'rect':
      return `${fillColour(node.fill)}\n${rectangle(node.x, node.y, node.width, node.height, node.radius)}\nf`
    case 'circle': {
      const { cx, cy, r } = node
      return `${fillColour(node.fill)}\n${rectangle(cx - r, cy - r, 2 * r, 2 * r, r)}\nf`
    }
    case 'line': {
      const dash = node.dash ? `[${node.dash.map(fixed).join(' ')}] 0 d\n` : ''
      const ends = `${fixed(node.x1)} ${fixed(node.y1)} m\n${fixed(node.x2)} ${fixed(node.y2)} l`
      return `q\n${strokeColour(node.stroke)}\n${fixed(node.width)} w\n${dash}${ends}\nS\nQ`
    }
    case 'path':
      return `${fillColour(node.fill)}\n${pathOperators(node.d)}\nf`
  }
}

/** SVG path data with absolute M, L, C and Z. */
function pathOperators(d: string): string {
  const out: string[] = []
  for (const [, command = '', rest = ''] of d.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi) ?? []).map(Number)
    if (command === 'Z') out.push('h')
    const size = command === 'C' ? 6 : 2
    for (let index = 0; command !== 'Z' && index + size <= numbers.length; index += size) {
      const operator = command === 'C' ? 'c' : command === 'M' && index === 0 ? 'm' : 'l'
      out.push(
        `${numbers
          .slice(index, index + size)
          .map(fixed)
          .join(' ')} ${operator}`,
      )
    }
  }
  return out.join('\n')
}
