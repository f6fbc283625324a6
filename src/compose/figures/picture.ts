import { inflateSync } from 'node:zlib'
import { imageSize } from 'image-size'
import type { ScenePicture } from '../../model/scene.ts'

/** What keeps a picture out of the charter. `form`: PNG with several passes, or with a small palette and transparency. */
export type PictureProblem = 'format' | 'broken' | 'large' | 'turned' | 'print-colours' | 'form'

export interface Picture {
  readonly bytes: Uint8Array
  readonly format: ScenePicture['format']
  /** Pixels. */
  readonly width: number
  readonly height: number
}

const mostPixels = 30e6

/**
 * A PNG (ISO/IEC 15948) or JPEG (ISO/IEC 10918-1) that the PDF can hold as it is: whole, upright, in grey or RGB. What is
 * wrong with it is told here, since the writer of the PDF would fail in the middle of its work.
 */
export function readPicture(bytes: Uint8Array): Picture | PictureProblem {
  const format = formatOf(bytes)
  if (format === null) return 'format'
  const size = sizeOf(bytes)
  if (size === null) return 'broken'
  const { width, height, orientation = 1 } = size
  if (width * height > mostPixels) return 'large'
  if (orientation !== 1) return 'turned'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const problem = format === 'png' ? pngProblem(bytes, view, width, height) : jpegProblem(bytes, view)
  return problem ?? { bytes, format, width, height }
}

function formatOf(bytes: Uint8Array): Picture['format'] | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  return bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47 ? 'png' : null
}

function sizeOf(bytes: Uint8Array): { width: number; height: number; orientation?: number } | null {
  try {
    const size = imageSize(bytes)
    return size.width > 0 && size.height > 0 ? size : null
  } catch {
    return null
  }
}

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

function pngProblem(bytes: Uint8Array, view: DataView, width: number, height: number): PictureProblem | null {
  const data: Uint8Array[] = []
  let transparent = false
  let ended = false
  for (let at = 8; at + 12 <= bytes.length && !ended; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return 'broken'
    if (name === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length))
    if (name === 'tRNS') transparent = true
    ended = name === 'IEND'
    at += 12 + length
  }
  const [depth = 0, type = 0] = bytes.subarray(24, 26)
  const line = 1 + Math.ceil((width * (channels[type] ?? 0) * depth) / 8)
  if (!ended || line === 1) return 'broken'
  if (bytes[28] === 1 || (type === 3 && transparent && depth < 8)) return 'form'
  try {
    const pixels = inflateSync(Buffer.concat(data), { maxOutputLength: line * height })
    if (pixels.length !== line * height) return 'broken'
    // Each line begins with the number of its filter.
    for (let at = 0; at < pixels.length; at += line) if ((pixels[at] ?? 0) > 4) return 'broken'
    return null
  } catch {
    return 'broken'
  }
}

function jpegProblem(bytes: Uint8Array, view: DataView): PictureProblem | null {
  if (bytes.at(-1) !== 0xd9 || bytes.at(-2) !== 0xff) return 'broken'
  for (let at = 2; at + 10 <= bytes.length; at += 2 + view.getUint16(at + 2)) {
    const [mark = 0, marker = 0] = bytes.subarray(at, at + 2)
    if (mark !== 0xff) return 'broken'
    // Frame headers are C0 to CF, but for tables (C4, CC) and the reserved C8.
    if (marker < 0xc0 || marker > 0xcf || [0xc4, 0xc8, 0xcc].includes(marker)) continue
    const components = bytes[at + 9]
    if (bytes[at + 4] !== 8) return 'form'
    return components === 1 || components === 3 ? null : 'print-colours'
  }
  return 'broken'
}
