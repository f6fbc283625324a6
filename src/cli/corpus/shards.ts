import { createHash } from 'node:crypto'
import type { SharedRespondents } from '../../analyse/shards/respondents.ts'
import { type ShardRecord, shardRecord } from '../../analyse/shards/shard.ts'
import type { DataRecord } from '../../model/contribution.ts'

/** Most contributions of a shard: small enough that every core has some, large enough that tables repeat little. */
export const shardSize = 5000
/** Contributions from which a shard ends with its session, so that a new session leaves the shards before it alone. */
const worthAlone = 500

export interface Shard {
  /** Hash of all that its reading depends on. */
  readonly key: string
  readonly records: Uint8Array
}

/** The contributions cut into shards, in the order they came; tells respondents whom a cut parts. */
export async function* shardsOf(
  records: AsyncIterable<DataRecord>,
  respondents: SharedRespondents,
  version: string,
  size = shardSize,
): AsyncIterable<Shard> {
  let held: ShardRecord[] = []
  let number = 0
  const cut = (): Shard => {
    const text = JSON.stringify(held)
    const key = `shard ${createHash('sha256').update(version).update(text).digest('hex')}`
    held = []
    number++
    return { key, records: new TextEncoder().encode(text) }
  }
  for await (const record of records) {
    if (record.type !== 'contribution') continue
    const last = held.at(-1)
    const ends = last && last.session !== record.session && held.length >= Math.min(worthAlone, size)
    if (ends || held.length >= size) yield cut()
    held.push(shardRecord(record))
    if (record.respondent !== null) respondents.meet(record.respondent, number)
  }
  if (held.length > 0) yield cut()
}
