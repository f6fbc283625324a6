import { type ByteEncoding, upperHalf } from './tables.ts'
import { isFrench } from './utf8.ts'

/** Encodings that UTF-8 text is mistaken for, the most usual first. */
const mistaken: readonly ByteEncoding[] = ['windows-1252', 'macintosh', 'cp850']

/** Character → byte, as the mistaken reading gave it; Windows-1252 takes in Latin-1, whose controls some tools keep. */
const bytesOf: readonly ReadonlyMap<number, number>[] = mistaken.map((encoding) => {
  const map = new Map<number, number>()
  if (encoding === 'windows-1252') for (let code = 128; code < 256; code++) map.set(code, code)
  for (let at = 0; at < 128; at++) map.set(upperHalf[encoding].charCodeAt(at), at + 128)
  return map
})

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const runs = /[^\u0000-\u007f]+/g

/** Characters that the first bytes of UTF-8 letters and signs become: without one of them there is nothing to undo. */
export const traces = /[ÂÃÅÌâðÔË√¬≈‚├┬┼╠\uf8ff][^\u0000-\u007f]/g

/**
 * Gives back the text of a cell that was UTF-8, read in another encoding and saved as UTF-8 once more (« dÃ©jÃ  »), once or
 * several times over. Given a cell that holds one of `traces`. Only when it is certain: every run of characters above ASCII must be whole UTF-8 when taken back to
 * bytes, and give letters and signs of French. Null otherwise; a cell that holds one true accent has a legitimate reading.
 */
export function undoDouble(cell: string): string | null {
  for (const map of bytesOf) {
    let text = cell
    for (let times = 0; times < 3; times++) {
      const next = once(text, map)
      if (next === null) break
      text = next
    }
    if (text !== cell && allFrench(text)) return text
  }
  return null
}

function once(text: string, map: ReadonlyMap<number, number>): string | null {
  let found = false
  let failed = false
  const undone = text.replace(runs, (run) => {
    if (failed) return run
    const bytes = new Uint8Array(run.length)
    for (let at = 0; at < run.length; at++) {
      const byte = map.get(run.charCodeAt(at))
      if (byte === undefined) {
        failed = true
        return run
      }
      bytes[at] = byte
    }
    try {
      found = true
      return strict.decode(bytes)
    } catch {
      failed = true
      return run
    }
  })
  return found && !failed ? undone : null
}

function allFrench(text: string): boolean {
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    if (code >= 128 && !isFrench(code)) return false
  }
  return true
}
