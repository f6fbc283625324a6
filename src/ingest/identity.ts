import { createHash } from 'node:crypto'
import type { ContributionId, RespondentId, SourceId } from '../model/contribution.ts'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 80 bits of SHA-256 over length-prefixed parts (so that no two lists of parts collide), as 16 Crockford base 32 characters. */
function hash80(kind: string, parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(`${kind}\n`)
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  const digest = hash.digest()
  let id = ''
  for (let bit = 0; bit < 80; bit += 5) {
    const at = bit >> 3
    const pair = ((digest[at] ?? 0) << 8) | (digest[at + 1] ?? 0)
    id += crockford[(pair >> (11 - (bit & 7))) & 31]
  }
  return id
}

/** Identity of a source generation: its bytes, the session it gave to, and every option that changes the reading. */
export function sourceId(bytes: Uint8Array, session: string, options: string): SourceId {
  return hash80('source', [bytes, session, options]) as SourceId
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function respondentId(session: string, key: string): RespondentId {
  return hash80('respondent', [session, key]) as RespondentId
}

/** The same words whatever the line ends of the system that exported them. */
const canonical = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n')

/**
 * Mints contribution ids within one file and session. Where the export has its own row key the id follows the row, so a
 * corrected text keeps it; elsewhere it follows the text, with its rank among equals: the place never enters, so
 * inserting a row or renaming the file changes no id.
 */
export class IdentityMint {
  readonly #session: string
  readonly #ranks = new Map<string, number>()

  constructor(session: string) {
    this.#session = session
  }

  contribution(question: string, text: string, rowKey: string | null): ContributionId {
    const identity = rowKey === null ? ['text', question, canonical(text)] : ['row', question, rowKey]
    return hash80('contribution', [this.#session, ...identity, this.#rank(identity)]) as ContributionId
  }

  /** Pseudonym of a row: from its own key, else from its content with its rank among equal rows. */
  respondent(rowKey: string | null, content: () => string): RespondentId {
    if (rowKey !== null) return respondentId(this.#session, `key ${rowKey}`)
    const text = canonical(content())
    return respondentId(this.#session, `row ${text} ${this.#rank(['respondent', text])}`)
  }

  #rank(identity: readonly string[]): string {
    const key = identity.join('\u0000')
    const rank = this.#ranks.get(key) ?? 0
    this.#ranks.set(key, rank + 1)
    return String(rank)
  }
}
