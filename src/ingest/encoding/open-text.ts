import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ByteSource } from '../../model/world.ts'
import { allBytes } from '../byte-source.ts'
import { decodeText } from './decode.ts'

export interface OpenText {
  readonly encoding: string
  readonly sample: string
  chunks(): AsyncIterable<string>
  readonly diagnostics: readonly Diagnostic[]
}

export async function openText(source: ByteSource, asked: string | undefined): Promise<OpenText> {
  const decoded = decodeText(await allBytes(source), asked)
  return {
    encoding: decoded.encoding,
    sample: decoded.text.slice(0, 1 << 20),
    diagnostics: decoded.diagnostics,
    async *chunks() {
      yield decoded.text
    },
  }
}
