/** Bytes of a file that may be too large to hold: read from the start as often as needed. */
export interface ByteSource {
  readonly size: number
  /** From the first byte, each time it is called. */
  chunks(): AsyncIterable<Uint8Array>
}

/** Bytes at hand, as a source. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  const step = 1 << 18
  return {
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
    },
  }
}
