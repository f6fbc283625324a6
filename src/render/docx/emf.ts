import type { Scene, SceneNode } from '../../model/scene.ts'
import type { Fonts } from '../fonts.ts'
import { type Outline, outlineOf } from './outline.ts'

/** Units in a point: fine enough for the letters of the smallest text. */
const unit = 100
/** The device that the picture was made for: A4 at that many units. */
const device = { width: 59_528, height: 84_189, mm: { width: 210, height: 297 } } as const

const record = {
  header: 1,
  bezierTo: 5,
  end: 14,
  background: 18,
  fillMode: 19,
  moveTo: 27,
  select: 37,
  brush: 39,
  remove: 40,
  lineTo: 54,
  beginPath: 59,
  endPath: 60,
  close: 61,
  fillPath: 62,
} as const
const noPen = 0x8000_0008

/**
 * A figure as an enhanced metafile ([MS-EMF]), which every word processor draws and prints as sharp as text: all shapes,
 * letters included, are filled outlines, so that the fonts need not be there. Photographs are not in it.
 */
export function renderEmf(scene: Scene, fonts: Fonts): Uint8Array {
  const records: Buffer[] = [
    words(record.background, 1),
    // Outlines of letters wind: what is inside is where they do not cancel out.
    words(record.fillMode, 2),
    words(record.select, noPen),
  ]
  let colour = ''
  for (const node of scene.nodes) {
    const outline = outlineOf(node, fonts)
    if (outline.length === 0) continue
    const own = colourOf(node)
    if (own !== colour) {
      if (colour !== '') records.push(words(record.select, 0x8000_0004), words(record.remove, 1))
      records.push(words(record.brush, 1, 0, bgr(own), 0), words(record.select, 1))
      colour = own
    }
    records.push(...filled(outline))
  }
  records.push(words(record.end, 0, 16, 20))
  const length = records.reduce((sum, each) => sum + each.length, headerLength)
  return new Uint8Array(Buffer.concat([header(scene, length, records.length + 1), ...records], length))
}

const headerLength = 88

function header({ width, height }: Scene, bytes: number, records: number): Buffer {
  const out = Buffer.alloc(headerLength)
  const right = Math.round(width * unit)
  const bottom = Math.round(height * unit)
  // Hundredths of a millimetre.
  const frame = (value: number) => Math.round((value / 72) * 2540)
  const values = [
    ...[record.header, headerLength],
    ...[0, 0, right, bottom],
    ...[0, 0, frame(width), frame(height)],
    ...[0x464d_4520, 0x1_0000, bytes, records],
    // Objects: one brush at a time, and the place that the format keeps for itself.
    2,
    ...[0, 0, 0],
    ...[device.width, device.height, device.mm.width, device.mm.height],
  ]
  values.forEach((value, index) => {
    out.writeUInt32LE(value, index * 4)
  })
  return out
}

function filled(outline: Outline): Buffer[] {
  const box = boundsOf(outline).map(inUnits)
  return [
    words(record.beginPath),
    ...outline.map((part) => recordOf(part, box)),
    words(record.endPath),
    words(record.fillPath, ...box),
  ]
}

const inUnits = (points: number) => Math.round(points * unit)

function recordOf(part: Outline[number], box: readonly number[]): Buffer {
  switch (part.kind) {
    case 'move':
      return words(record.moveTo, inUnits(part.x), inUnits(part.y))
    case 'line':
      return words(record.lineTo, inUnits(part.x), inUnits(part.y))
    case 'curve':
      return words(record.bezierTo, ...box, 3, ...part.points.map(inUnits))
    case 'close':
      return words(record.close)
  }
}

function boundsOf(outline: Outline): [number, number, number, number] {
  const xs: number[] = []
  const ys: number[] = []
  for (const part of outline)
    if (part.kind === 'curve')
      part.points.forEach((value, index) => {
        ;(index % 2 === 0 ? xs : ys).push(value)
      })
    else if (part.kind !== 'close') {
      xs.push(part.x)
      ys.push(part.y)
    }
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b))
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b))
  return [least(xs), least(ys), most(xs), most(ys)]
}

/** A record: its type, its length, its numbers (32 bits). */
function words(type: number, ...values: readonly number[]): Buffer {
  const out = Buffer.alloc(8 + 4 * values.length)
  out.writeUInt32LE(type, 0)
  out.writeUInt32LE(out.length, 4)
  values.forEach((value, index) => {
    out.writeInt32LE(value | 0, 8 + 4 * index)
  })
  return out
}

const colourOf = (node: SceneNode): string =>
  node.kind === 'line' ? node.stroke : node.kind === 'picture' ? '#000000' : node.fill

function bgr(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16)
  return ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16)
}
