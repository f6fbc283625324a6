import { createHash, createHmac } from 'node:crypto'
import type { ContributionId, RespondentId, SourceId } from '../model/contribution.ts'
import { IdCounter } from './id-counter.ts'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The first 80 bits of a digest as 16 Crockford base 32 characters. */
function base32(digest: Uint8Array): string {
  let id = ''
  for (let bit = 0; bit < 80; bit += 5) {
    const at = bit >> 3
    const pair = ((digest[at] ?? 0) << 8) | (digest[at + 1] ?? 0)
    id += crockford[(pair >> (11 - (bit & 7))) & 31]
  }
  return id
}

/** 80 bits of SHA-256 over length-prefixed parts, so that no two lists of parts collide. */
export function hash80(kind: string, parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(`${kind}\n`)
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part)
  return base32(hash.digest())
}

/** Identity of a source generation: its bytes (by their SHA-256), the session it gave to, and every option that changes the reading. */
export function sourceId(sha256: string, session: string, options: string): SourceId {
  return hash80('source', [sha256, session, options]) as SourceId
}

/** The same words whatever the line ends of the system that exported them. */
const canonical = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n')

/** What respondents' numbers are made from, for one reading of one file. */
export interface People {
  /**
   * Fresh random bytes of this reading, thrown away with it. Whoever has the records and even the file cannot make the
   * numbers again, so none can be traced back to a row; within the reading equal rows of one person get equal numbers,
   * without a map in memory.
   */
  readonly salt: Uint8Array
  /** The consultation's secret with `--link-respondents`: one person has then one number in all sources. */
  readonly secret?: Uint8Array | undefined
}

/**
 * Mints the ids of one file and session. Where the export has its own row key a contribution's id follows the row, so a
 * corrected text keeps it; elsewhere it follows the text, with its rank among equals: the place never enters, so
 * inserting a row or renaming the file changes no id. The ids given so far are all that is held of what was read.
 */
export class IdentityMint {
  readonly #session: string
  readonly #people: People
  readonly #given = new IdCounter()
  /** Respondents that the secret links to other sources. */
  linked = 0

  constructor(session: string, people: People) {
    this.#session = session
    this.#people = people
  }

  contribution(question: string, text: string, rowKey: string | null): ContributionId {
    const identity = rowKey === null ? ['text', question, canonical(text)] : ['row', question, rowKey]
    return this.#ranked((rank) =>
      hash80('contribution', [this.#session, ...identity, rank]),
    ) as ContributionId
  }

  /**
   * A random number for who gave a row. `who` tells people of this reading apart (row key, stated respondent, place of
   * the row); `identity` is what tells them apart everywhere (an address, a login, a name), asked only when linking.
   */
  respondent(who: string, identity: () => string | null = () => null): RespondentId {
    const { salt, secret } = this.#people
    const known = secret === undefined ? null : identity()
    if (secret === undefined || known === null)
      return hash80('respondent', [salt, this.#session, who]) as RespondentId
    this.linked++
    return base32(createHmac('sha256', secret).update(known).digest()) as RespondentId
  }

  /** The first of equals has the rank 0; its id counts those that follow. */
  #ranked(idOf: (rank: string) => string): string {
    const first = idOf('0')
    const rank = this.#given.add(first)
    return rank === 0 ? first : idOf(String(rank))
  }
}
