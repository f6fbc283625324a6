import { createHash } from 'node:crypto'
import type { Answer, Contribution, ContributionId, DataRecord } from '../model/contribution.ts'

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The union of the sources' records, in the order the sources came. A row that bears the export's own key and comes in
 * two sources is one answer: the later reading stands, with all of the options that it ticks. A text without a key that two files of a session share is two
 * contributions (two tables wrote the same words): the later one gets an id of its own, made from the first one's.
 */
export function unite(sources: readonly (readonly DataRecord[])[]): DataRecord[] {
  const united: (DataRecord | null)[] = []
  const placeOf = new Map<string, number>()
  const answers = new AnswersByQuestion(united)
  const keyed = (record: DataRecord, key: string): void => {
    const place = placeOf.get(key)
    if (place === undefined) placeOf.set(key, united.push(record) - 1)
    else united[place] = record
  }
  for (const [source, records] of sources.entries())
    for (const record of records) {
      if (record.type === 'respondent') keyed(record, `respondent ${record.id}`)
      else if (record.type === 'answer') answers.add(record, source)
      else if (record.rowKey !== null) keyed(record, `row ${record.id}`)
      else united.push(ownId(record, placeOf))
    }
  return united.filter((record) => record !== null)
}

/** A respondent answers a question with one value or several; another source's answer takes the place of all of them. */
class AnswersByQuestion {
  readonly #united: (DataRecord | null)[]
  readonly #held = new Map<string, { source: number; places: number[]; free: number[] }>()

  constructor(united: (DataRecord | null)[]) {
    this.#united = united
  }

  add(answer: Answer, source: number): void {
    const key = `${answer.respondent} ${answer.question}`
    let held = this.#held.get(key)
    if (held === undefined || held.source !== source) {
      const free = held?.places ?? []
      for (const place of free) this.#united[place] = null
      held = { source, places: [], free: [...free] }
      this.#held.set(key, held)
    }
    const place = held.free.shift() ?? this.#united.length
    this.#united[place] = answer
    held.places.push(place)
  }
}

function ownId(record: Contribution, seen: Map<string, number>): Contribution {
  const key = `text ${record.id}`
  const rank = seen.get(key) ?? 0
  seen.set(key, rank + 1)
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
