import { crc32, deflateSync } from 'node:zlib'

export interface PngOptions {
  /** Bits of a sample. */
  readonly depth?: number
  /** 0 grey · 2 RGB · 3 palette · 4 grey and alpha · 6 RGB and alpha. */
  readonly type?: number
  readonly interlaced?: boolean
  readonly transparent?: boolean
  /** Number of the filter that each line begins with. */
  readonly filter?: number
  /** Lines really written. */
  readonly lines?: number
}

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** A PNG of one colour, written chunk by chunk. */
export function png(width: number, height: number, options: PngOptions = {}): Uint8Array {
  const { depth = 8, type = 6, interlaced = false, transparent = false, filter = 0, lines = height } = options
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, type, 0, 0, interlaced ? 1 : 0], 8)
  const line = Buffer.alloc(1 + Math.ceil((width * (channels[type] ?? 1) * depth) / 8), 120)
  line[0] = filter
  const pixels = Buffer.concat(Array.from({ length: lines }, () => line))
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      ...(type === 3 ? [chunk('PLTE', Buffer.alloc(3 * 2 ** depth, 90))] : []),
      ...(transparent ? [chunk('tRNS', Buffer.from([0]))] : []),
      chunk('IDAT', deflateSync(pixels)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

const decoded = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

/** 16 × 8 points, grey. */
export const greyJpeg = decoded(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AIj/2Q==',
)

/** 16 × 8 points, four print colours. */
export const printJpeg = decoded(
  '/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwBQNzxGPDJQRkFGWlVQX3jIgnhubnj1r7mRyP///////////////////////////////////////////////////8AAFAgACAAQBEMRAE0RAFkRAEsRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAADBP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAOBEMATQBZAEsAAD8AyppNoA//2Q==',
)
