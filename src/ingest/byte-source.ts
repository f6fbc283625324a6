import { createHash } from 'node:crypto'
import type { ByteSource } from '../model/world.ts'

export type { ByteSource } from '../model/world.ts'

const step = 1 << 18

/** Bytes at hand, as a source. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
    },
  }
}

/** The first `length` bytes, or all there are. */
export async function firstBytes(source: ByteSource, length: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let held = 0
  for await (const chunk of source.chunks()) {
    chunks.push(chunk)
    held += chunk.length
    if (held >= length) break
  }
  const [only] = chunks
  return chunks.length === 1 && only ? only.subarray(0, length) : Buffer.concat(chunks).subarray(0, length)
}

export async function allBytes(source: ByteSource): Promise<Uint8Array> {
  return await firstBytes(source, source.size)
}

/** SHA-256, in hexadecimal. */
export async function sha256Of(source: ByteSource): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of source.chunks()) hash.update(chunk)
  return hash.digest('hex')
}
