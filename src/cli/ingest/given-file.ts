import { bytesSource } from '../../ingest/byte-source.ts'
import type { ByteSource, Files } from '../../model/world.ts'
import { unreadable } from '../given-bytes.ts'

/** Files up to this many bytes are read once and held, so that all passes see the same. */
const held = 32 << 20

/** A file as the person named it (`shown`). @throws Refusal FILE_UNREADABLE */
export async function givenFile(files: Files, path: string, shown: string): Promise<ByteSource> {
  const size = (await files.stat(path))?.size ?? 0
  if (size > held) return { size, chunks: () => chunksOf(files, path, shown) }
  try {
    return bytesSource(await files.read(path))
  } catch (cause) {
    throw unreadable(shown, cause)
  }
}

async function* chunksOf(files: Files, path: string, shown: string): AsyncIterable<Uint8Array> {
  try {
    yield* files.readChunks(path)
  } catch (cause) {
    throw unreadable(shown, cause)
  }
}
