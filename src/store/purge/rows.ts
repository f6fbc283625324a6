import type { Answer, Contribution, DataRecord, Place, SourceSummary } from '../../model/contribution.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { HeldReading } from './held-reading.ts'

/** A row of a sheet or a line of a text, with what was read from it. */
export interface Row {
  /** Tells the rows of one file apart. */
  readonly at: string
  readonly place: Place
  readonly records: readonly (Contribution | Answer)[]
}

export function rowAt({ sheet, row, line }: Partial<Place>): string {
  return JSON.stringify([sheet ?? null, row ?? line ?? null])
}

/** The rows of a reading, in file order. */
export function rowsOf(records: readonly DataRecord[]): readonly Row[] {
  const rows = new Map<string, { place: Place; records: (Contribution | Answer)[] }>()
  for (const record of records) {
    if (record.type === 'respondent') continue
    const at = rowAt(record.place)
    const row = rows.get(at)
    if (row) row.records.push(record)
    else rows.set(at, { place: record.place, records: [record] })
  }
  return [...rows].map(([at, row]) => ({ at, ...row }))
}

export type Counts = Pick<SourceSummary, 'rows' | 'contributions' | 'answers' | 'respondents' | 'masked'>

/** A reading without some rows, what it counts then, and what went. */
export interface Shortened {
  readonly reading: HeldReading
  readonly counts: Counts
  readonly gone: readonly (Contribution | Answer)[]
}

/** Leaves rows out of a reading; a respondent goes with the last of the rows that bear the number. */
export function withoutRows(
  { summary, records, diagnostics }: HeldReading,
  out: ReadonlySet<string>,
): Shortened {
  const gone: (Contribution | Answer)[] = []
  const kept = records.filter((record) => {
    const stays = record.type === 'respondent' || !out.has(rowAt(record.place))
    if (!stays) gone.push(record)
    return stays
  })
  const staying = new Set(
    kept.flatMap((record) => (record.type === 'respondent' ? [] : (record.respondent ?? []))),
  )
  const leaving = new Set(gone.flatMap(({ respondent }) => respondent ?? []))
  const left = kept.filter(
    (record) => record.type !== 'respondent' || !leaving.has(record.id) || staying.has(record.id),
  )
  const of = (type: DataRecord['type']) => left.filter((record) => record.type === type)
  const contributions = of('contribution') as Contribution[]
  const counts = {
    rows: Math.max(0, summary.rows - out.size),
    contributions: contributions.length,
    answers: of('answer').length,
    respondents: of('respondent').length,
    masked: Math.max(0, summary.masked - countMasked(gone)),
  }
  return {
    reading: {
      summary: { ...summary, ...counts },
      records: left,
      diagnostics: diagnostics.filter((finding) => !isOf(out, finding)),
    },
    counts,
    gone,
  }
}

function countMasked(records: readonly (Contribution | Answer)[]): number {
  return records.reduce((sum, record) => sum + (record.type === 'contribution' ? record.masked.length : 0), 0)
}

/** Findings about a row that goes go with it, and so do those that quote cells of several rows, whose words may be its own. */
function isOf(out: ReadonlySet<string>, { args, place }: Diagnostic): boolean {
  if (place?.row !== undefined || place?.line !== undefined) return out.has(rowAt(place))
  return ['value', 'values', 'key', 'example', 'first', 'lines'].some((name) => name in args)
}
