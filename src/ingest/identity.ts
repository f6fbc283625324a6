import { createHash } from 'node:crypto'
import type { ContributionId, RespondentId, SourceId } from '../model/contribution.ts'
import { IdCounter } from './id-counter.ts'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 80 bits of SHA-256 over length-prefixed parts (so that no two lists of parts collide), as 16 Crockford base 32 characters. */
export function hash80(kind: string, parts: readonly (string | Uint8Array)[]): string {
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

/** Identity of a source generation: its bytes (by their SHA-256), the session it gave to, and every option that changes the reading. */
export function sourceId(sha256: string, session: string, options: string): SourceId {
  return hash80('source', [sha256, session, options]) as SourceId
}

function respondentId(session: string, key: string): RespondentId {
  return hash80('respondent', [session, key]) as RespondentId
}

/** The same words whatever the line ends of the system that exported them. */
const canonical = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n')

/**
 * Mints contribution ids within one file and session. Where the export has its own row key the id follows the row, so a
 * corrected text keeps it; elsewhere it follows the text, with its rank among equals: the place never enters, so
 * inserting a row or renaming the file changes no id. The ids given so far are all that is held of what was read.
 */
export class IdentityMint {
  readonly #session: string
  readonly #given = new IdCounter()

  constructor(session: string) {
    this.#session = session
  }

  contribution(question: string, text: string, rowKey: string | null): ContributionId {
    const identity = rowKey === null ? ['text', question, canonical(text)] : ['row', question, rowKey]
    return this.#ranked((rank) =>
      hash80('contribution', [this.#session, ...identity, rank]),
    ) as ContributionId
  }

  /** Pseudonym of a row: from its own key, else from its content with its rank among equal rows. */
  respondent(rowKey: string | null, content: () => string): RespondentId {
    if (rowKey !== null) return respondentId(this.#session, `key ${rowKey}`)
    const text = canonical(content())
    return this.#ranked((rank) => respondentId(this.#session, `row ${text} ${rank}`)) as RespondentId
  }

  /** The first of equals has the rank 0; its id counts those that follow. */
  #ranked(idOf: (rank: string) => string): string {
    const first = idOf('0')
    const rank = this.#given.add(first)
    return rank === 0 ? first : idOf(String(rank))
  }
}
