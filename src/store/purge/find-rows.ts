import type { Place } from '../../model/contribution.ts'
import { Refusal } from '../../model/diagnostic.ts'
import { foldKey } from '../../text/fold.ts'
import { share } from '../comparison.ts'
import type { StoredEvent } from '../events.ts'
import { type HeldReading, indexOf } from './held-reading.ts'
import type { PurgeRequest } from './request.ts'
import { type Row, rowAt, rowsOf } from './rows.ts'
import { keyOf, type LoadedReading as Loaded, readingsNamed, withEarlier } from './stored-readings.ts'

/** What goes of one reading: some rows, or all of it. */
export interface Leaving {
  readonly from: Loaded
  /** Keys of rows; null = the whole reading. */
  readonly rows: ReadonlySet<string> | null
}

export interface FoundRows {
  readonly leaving: readonly Leaving[]
  readonly alike: readonly Place[]
}

/**
 * Where a person's row is: in the source named; in all readings of the same file; under its own number in other exports
 * of the survey; under the person's pseudonym where respondents are linked. An earlier reading in which it cannot be
 * told from the others (no number, another file) goes wholly: only an undo could have brought it back.
 * @throws Refusal PURGE_ROW_ABSENT, PURGE_KEY_ABSENT, PURGE_ROW_IN_SHEETS, as `readingsNamed`
 */
export function findRows(
  all: readonly Loaded[],
  request: PurgeRequest & { readonly scope: 'respondent' },
  events: readonly StoredEvent[],
): FoundRows {
  const named = new Set(readingsNamed(all, request.source).map(keyOf))
  const targets = all.filter((one) => named.has(keyOf(one)))
  // A row that the last version no longer has may still be in an earlier one: by its number in any, by its place in the
  // latest, since nobody knows which version a person has before the eyes.
  const earlier = request.key === null ? targets.slice(-1) : targets
  const tries = [targets.filter(({ counts }) => counts), earlier]
  const origin =
    tries.find((some) => some.some(({ reading }) => rowsAsked(reading, request).length > 0)) ?? []
  const asked = origin.flatMap(({ reading }) => rowsAsked(reading, request))
  if (asked.length === 0) throw absent(request, targets)
  const sheets = [...new Set(asked.map(({ place }) => place.sheet ?? ''))]
  if (sheets.length > 1)
    throw new Refusal({
      code: 'PURGE_ROW_IN_SHEETS',
      level: 'error',
      args: { source: request.source, row: request.row ?? 0, sheets },
    })

  const placeIn = ({ summary }: Loaded, { at }: Row) => `${summary.sha256} ${at}`
  const places = new Set(
    origin.flatMap((from) => rowsAsked(from.reading, request).map((row) => placeIn(from, row))),
  )
  const keys = new Set(asked.flatMap((row) => keyedQuestions(row)))
  const people = new Set(asked.flatMap(peopleOf))
  const sessions = new Set(origin.map(({ summary }) => summary.session))
  const formats = new Set(origin.map(({ summary }) => summary.format))
  const leaving = new Map<string, Leaving>()
  for (const from of all) {
    const rows = rowsOf(from.reading.records)
    const sameSurvey = sessions.has(from.summary.session) && formats.has(from.summary.format)
    const direct = rows.filter(
      (row) =>
        places.has(placeIn(from, row)) ||
        (sameSurvey && keyedQuestions(row).some((key) => keys.has(key))) ||
        peopleOf(row).some((number) => people.has(number)),
    )
    const also = new Set(direct.flatMap(peopleOf))
    const out = rows.filter((row) => direct.includes(row) || peopleOf(row).some((number) => also.has(number)))
    if (out.length > 0) leaving.set(keyOf(from), { from, rows: new Set(out.map(({ at }) => at)) })
  }

  const ids = new Set([...leaving.values()].flatMap(({ from, rows }) => idsIn(from.reading, rows)))
  const behind = new Set(withEarlier(all, targets, events).map(keyOf))
  const alike: Place[] = []
  for (const from of all) {
    if (leaving.has(keyOf(from)) || !sessions.has(from.summary.session)) continue
    const same = from.reading.records.filter(
      (record) => record.type === 'contribution' && record.rowKey === null && ids.has(record.id),
    )
    const related =
      same.length > 0 ||
      behind.has(keyOf(from)) ||
      origin.some((one) => foldKey(one.summary.file) === foldKey(from.summary.file)) ||
      origin.some((one) => share(indexOf(one.reading), indexOf(from.reading)) >= 0.5)
    const unkeyed = from.reading.records.some((record) =>
      record.type === 'respondent' ? false : !record.rowKey,
    )
    if (!from.counts && (from.torn || (related && unkeyed))) leaving.set(keyOf(from), { from, rows: null })
    else if (from.counts) alike.push(...same.flatMap((record) => ('place' in record ? [record.place] : [])))
  }
  return { leaving: [...leaving.values()], alike }
}

function rowsAsked(
  reading: HeldReading,
  { row, key, sheet }: PurgeRequest & { scope: 'respondent' },
): readonly Row[] {
  return rowsOf(reading.records).filter(({ place, records }) => {
    if (sheet !== null && foldKey(place.sheet ?? '') !== foldKey(sheet)) return false
    if (key !== null) return records.some(({ rowKey }) => rowKey === key)
    return (place.row ?? place.line) === row
  })
}

function absent(
  { source, row, key }: PurgeRequest & { scope: 'respondent' },
  targets: readonly Loaded[],
): Refusal {
  if (key !== null) return new Refusal({ code: 'PURGE_KEY_ABSENT', level: 'error', args: { source, key } })
  const rows = targets.flatMap(({ reading }) =>
    rowsOf(reading.records).map(({ place }) => place.row ?? place.line ?? 0),
  )
  const args = { source, row: row ?? 0, first: Math.min(...rows), last: Math.max(...rows) }
  return new Refusal({ code: 'PURGE_ROW_ABSENT', level: 'error', args })
}

/** One survey's row is told from that of another with the same number by their questions. */
function keyedQuestions({ records }: Row): readonly string[] {
  return records.flatMap(({ rowKey, question, session }) =>
    rowKey ? [JSON.stringify([session, rowKey, question])] : [],
  )
}

function peopleOf({ records }: Row): readonly string[] {
  return records.flatMap(({ respondent }) => respondent ?? [])
}

function idsIn(reading: HeldReading, rows: ReadonlySet<string> | null): readonly string[] {
  return reading.records.flatMap((record) =>
    record.type === 'contribution' && record.rowKey === null && (rows?.has(rowAt(record.place)) ?? true)
      ? [record.id]
      : [],
  )
}
