import { createHash } from 'node:crypto'
import type { Contribution, ContributionId, DataRecord, RespondentId } from '../model/contribution.ts'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The union of the sources' records, in the order the sources came. A row that bears the export's own key and comes in
 * two sources of a session is one answer by one respondent: the later reading stands, and since each source numbers its
 * respondents at random, the number of the first one stands for all. A text without a key that two files of a session
 * share is two contributions (two tables wrote the same words): the later one gets an id of its own, made from the
 * first one's.
 */
export function unite(sources: readonly (readonly DataRecord[])[]): DataRecord[] {
  const united: (DataRecord | null)[] = []
  const texts = new Map<string, number>()
  const people = new Map<string, RespondentId>()
  const slots = new Map<string, Slot>()

  /** Several records of one source may share a key (the choices joined in one cell): a later source replaces them all. */
  const keyed = (record: DataRecord, key: string, source: number): void => {
    const held = slots.get(key)
    const slot = held?.source === source ? held : newSlot(source, held)
    if (slot !== held) {
      slots.set(key, slot)
      for (const place of slot.free) united[place] = null
    }
    const place = slot.free.shift() ?? united.push(null) - 1
    united[place] = record
    slot.taken.push(place)
  }

  for (const [source, records] of sources.entries())
    for (const given of records) {
      const record = withFirstNumber(given, people)
      const { session } = record
      const row = rowKeyOf(record)
      if (record.type === 'respondent') keyed(record, `respondent ${session} ${record.id}`, source)
      else if (row === null) united.push(record.type === 'contribution' ? ownId(record, texts) : record)
      else if (record.type === 'answer')
        keyed(record, `answer ${JSON.stringify([session, row, record.question])}`, source)
      else keyed(record, `row ${record.id}`, source)
    }
  return united.filter((record) => record !== null)
}

interface Slot {
  readonly source: number
  /** Places in the union that records of that source stand at. */
  readonly taken: number[]
  /** Places that earlier sources left. */
  readonly free: number[]
}

function newSlot(source: number, earlier: Slot | undefined): Slot {
  return { source, taken: [], free: earlier ? [...earlier.taken, ...earlier.free] : [] }
}

/** Records written before rows were told by key have none. */
function rowKeyOf(record: DataRecord): string | null {
  return record.rowKey ?? null
}

function withFirstNumber(record: DataRecord, people: Map<string, RespondentId>): DataRecord {
  const row = rowKeyOf(record)
  const number = record.type === 'respondent' ? record.id : record.respondent
  if (row === null || number === null) return record
  const key = JSON.stringify([record.session, row])
  const first = people.get(key)
  if (first === undefined) people.set(key, number)
  if (first === undefined || first === number) return record
  return record.type === 'respondent' ? { ...record, id: first } : { ...record, respondent: first }
}

function ownId(record: Contribution, seen: Map<string, number>): Contribution {
  const rank = seen.get(record.id) ?? 0
  seen.set(record.id, rank + 1)
  return rank === 0 ? record : { ...record, id: derivedId(record.id, rank) }
}

/** 80 bits, written as ingest writes its ids. */
function derivedId(id: ContributionId, rank: number): ContributionId {
  const digest = createHash('sha256').update(`again\n${id}\n${rank}`).digest()
  let text = ''
  for (let bit = 0; bit < 80; bit += 5) {
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0)
    text += crockford[(pair >> (11 - (bit & 7))) & 31]
  }
  return text as ContributionId
}

/** All that an iterable gives, held. */
export async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
