import type { Contribution, Place } from '../../model/contribution.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { Content, World } from '../../model/world.ts'
import type { ContainedFiles } from '../contained-files.ts'
import type { ErasedReading, Erasing, StoredEvent } from '../events.ts'
import { originalFile, sha256 } from '../file-names.ts'
import { recordsFolder } from '../records.ts'
import { unite } from '../union.ts'
import { countDecisions } from './decisions.ts'
import { hashOf } from './erasures.ts'
import { findRows, type Leaving } from './find-rows.ts'
import { recordsFileOf } from './held-reading.ts'
import { marksOf } from './marks.ts'
import type { PurgePlan, PurgeRequest, Touched } from './request.ts'
import { type Row, rowsOf, withoutRows } from './rows.ts'
import {
  keyOf,
  type LoadedReading,
  readingsNamed,
  storedReadings,
  unread,
  withEarlier,
  withRecords,
} from './stored-readings.ts'
import { unreachedBy } from './unreached.ts'

type RowsRequest = Exclude<PurgeRequest, { scope: 'link' }>

/** A plan with all that carrying it out needs. */
export interface Prepared {
  readonly plan: PurgePlan
  readonly erasing: Erasing
  /** New records files of sources that lose rows. */
  readonly writes: readonly { readonly path: string; readonly content: Content }[]
  /** Ids whose decisions go. */
  readonly contributions: readonly string[]
}

/** Tells one state of the folder from the next. */
export const basisOf = (events: readonly StoredEvent[]) =>
  sha256(new TextEncoder().encode(events.map(({ id }) => id).join('\n'))).slice(0, 32)

/** What a purge will take away; writes nothing. `id` is that of the event to be, `salt` its own. @throws Refusal */
export async function preparePurge(
  world: World,
  files: ContainedFiles,
  events: readonly StoredEvent[],
  request: RowsRequest,
  { id, salt }: { readonly id: string; readonly salt: string },
): Promise<Prepared> {
  const stored = storedReadings(events)
  const all =
    request.scope === 'originals'
      ? stored.map(unread)
      : await withRecords(files, stored, request.scope === 'respondent')
  const { leaving, alike } = chosen(all, request, events)
  const originals = await originalsOf(files, request, all, leaving)
  if (leaving.length + originals.length === 0) {
    if (request.scope === 'respondent') throw new Error('a row was found and nothing of it')
    throw new Refusal({ code: 'PURGE_NOTHING', level: 'error', args: { scope: request.scope } })
  }

  const readings: ErasedReading[] = []
  const touched: Touched[] = []
  const writes = new Map<string, { path: string; content: Content; by: NonNullable<ErasedReading['by']> }>()
  const known = new Set<string>()
  const contents: (readonly string[])[] = []
  const gone: Contribution[] = []
  for (const { from, rows } of leaving) {
    const { reading, file, event, summary, counts } = from
    const left = rows === null ? null : withoutRows(reading, rows)
    const out = left ? rowsOf(reading.records).filter(({ at }) => rows?.has(at)) : []
    const wholly = left === null || left.counts.contributions + left.counts.answers === 0
    const records = left?.gone ?? reading.records
    const contributions = records.filter((record) => record.type === 'contribution')
    gone.push(...contributions)
    if (left && !wholly && !writes.has(file.records)) {
      const path = `${recordsFolder}/${summary.id}-${id.slice(-10)}${writes.size}.ndjson`
      const { content, sha256 } = recordsFileOf(left.reading)
      writes.set(file.records, {
        path,
        content,
        by: { records: path, sha256, counts: left.counts },
      })
    }
    const by = wholly ? null : (writes.get(file.records)?.by ?? null)
    readings.push({ event, source: summary.id, records: file.records, by })
    const marks = out.map((row) => marksOf(row, reading, salt))
    for (const mark of marks.flatMap((one) => one.known)) known.add(mark)
    contents.push(marks.flatMap(({ content }) => content ?? []))
    touched.push({
      file: summary.file,
      id: summary.id,
      session: summary.session,
      counts,
      wholly,
      rows: rows === null ? summary.rows : out.length,
      contributions: contributions.length,
      answers: records.filter(({ type }) => type === 'answer').length,
      places: wholly ? [] : out.map(placeOf),
    })
  }

  const words = request.scope !== 'originals'
  const outputs = words ? await deliverables(files, request.deliverables) : []
  const ids = words ? unitedIds(all, leaving, gone) : []
  const erased = new Set([...outputs, ...originals])
  const sources = touched.map(({ file }) => file)
  const texts = gone.map(({ verbatim }) => verbatim)
  const counted = touched.filter(({ counts }) => counts)
  const sum = (of: (one: Touched) => number) => counted.reduce((total, one) => total + of(one), 0)
  return {
    plan: {
      scope: request.scope,
      basis: basisOf(events),
      erased: {
        sources: counted.filter(({ wholly }) => wholly).length,
        rows: sum((one) => (one.wholly ? 0 : one.rows)),
        contributions: sum((one) => one.contributions),
        answers: sum((one) => one.answers),
        earlierReadings: touched.length - counted.length,
        originals: originals.length,
      },
      touched,
      originals,
      outputs,
      decisions: ids.length === 0 ? 0 : await countDecisions(files, new Set(ids)),
      alike,
      unreached: await unreachedBy(world, files, {
        sources: words ? sources : originalNames(originals),
        texts,
        erased,
      }),
    },
    erasing: {
      readings,
      originals: [...new Set(originals.flatMap((path) => hashOf(path) ?? []))],
      salt,
      rows: [...known].sort(),
      contents: mostOf(contents),
    },
    writes: [...writes.values()].map(({ path, content }) => ({ path, content })),
    contributions: ids,
  }
}

function chosen(
  all: readonly LoadedReading[],
  request: RowsRequest,
  events: readonly StoredEvent[],
): { readonly leaving: readonly Leaving[]; readonly alike: readonly Place[] } {
  if (request.scope === 'respondent') return findRows(all, request, events)
  if (request.scope === 'originals') return { leaving: [], alike: [] }
  const readings =
    request.scope === 'source'
      ? withEarlier(all, readingsNamed(all, request.source), events)
      : all.filter(({ at }) => at.slice(0, 10) < request.date)
  const keys = new Set(readings.map(keyOf))
  return {
    leaving: all.filter((one) => keys.has(keyOf(one))).map((from) => ({ from, rows: null })),
    alike: [],
  }
}

/** Originals that hold what goes: each goes whole, since nobody can take one row out of a workbook and be sure of it. */
async function originalsOf(
  files: ContainedFiles,
  request: RowsRequest,
  all: readonly LoadedReading[],
  leaving: readonly Leaving[],
): Promise<readonly string[]> {
  const there = (await files.list('sources'))
    .filter((name) => originalFile.test(name))
    .map((name) => `sources/${name}`)
  if (request.scope === 'originals' && request.source === null) return there
  const readings =
    request.scope === 'originals' && request.source !== null
      ? readingsNamed(all, request.source)
      : leaving.map(({ from }) => from)
  const hashes = new Set(readings.map(({ summary }) => summary.sha256.slice(0, 16)))
  return there.filter((path) => hashes.has(hashOf(path) ?? ''))
}

async function deliverables(files: ContainedFiles, names: readonly string[]): Promise<readonly string[]> {
  const there = new Set(await files.list('out'))
  return names.filter((name) => there.has(name)).map((name) => `out/${name}`)
}

/** Ids under which decisions know what goes: where two sources share a text, the union gave one of them another id. */
function unitedIds(
  all: readonly LoadedReading[],
  leaving: readonly Leaving[],
  gone: readonly Contribution[],
): readonly string[] {
  const places = new Set(gone.map(({ place }) => place))
  const counting = all.filter(({ counts }) => counts)
  const united = unite(counting.map(({ reading }) => reading.records))
  const ids = new Set<string>()
  const staying = new Set<string>()
  for (const record of united)
    if (record.type === 'contribution') (places.has(record.place) ? ids : staying).add(record.id)
  // What only earlier readings hold may still be pointed at.
  for (const { from } of leaving)
    if (!from.counts) for (const { id, place } of gone) if (places.has(place) && !staying.has(id)) ids.add(id)
  return [...ids]
}

function placeOf({ place: { column: _, ...place } }: Row): Place {
  return place
}

/** Equal rows of one reading are as many marks; the same row met in several readings (a file read twice) is one. */
function mostOf(readings: readonly (readonly string[])[]): readonly string[] {
  const most = new Map<string, number>()
  for (const marks of readings) {
    const counts = new Map<string, number>()
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
    for (const [mark, count] of counts) most.set(mark, Math.max(count, most.get(mark) ?? 0))
  }
  return [...most].flatMap(([mark, count]) => Array.from({ length: count }, () => mark)).sort()
}

function originalNames(originals: readonly string[]): readonly string[] {
  return originals.map((path) => path.replace(/^sources\/[0-9a-f]{16}-/, ''))
}
