import { createHash } from 'node:crypto'
import type {
  Contribution,
  ContributionId,
  RespondentId,
  SourceId,
  SourceSummary,
} from '../../src/model/contribution.ts'
import type { Reading } from '../../src/store/records.ts'
import { SpoolPart } from '../../src/store/spool.ts'
import type { Ingest } from '../../src/store/transaction.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

export interface ReadingOf {
  readonly session?: string
  readonly file?: string
  readonly format?: string
  readonly sheet?: string | null
  /** Options of the reading: other options, other source id. */
  readonly options?: string
  readonly diagnostics?: Reading['diagnostics']
}

/** Bytes of a file whose lines are ideas; a line `key|text` has a row key. */
function bytesOf(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'))
}

/** What ingest would make of those bytes. */
export function readingOf(
  lines: readonly string[],
  given: ReadingOf = {},
): Reading & { readonly records: readonly Contribution[] } {
  const { session = 'A1', file = 'atelier.csv', format = 'notes-table', sheet = null, options = '' } = given
  const sha256 = hash(lines.join('\n'))
  const ranks = new Map<string, number>()
  const records = lines.map((line, index): Contribution => {
    const [key, text] = line.includes('|') ? (line.split('|') as [string, string]) : [null, line]
    const identity = `${session} ${key ?? line}`
    const rank = ranks.get(identity) ?? 0
    ranks.set(identity, rank + 1)
    return {
      type: 'contribution',
      id: hash(`${identity} ${rank}`).slice(0, 16).toUpperCase() as ContributionId,
      session,
      question: 'Idée',
      verbatim: text,
      masked: [],
      place: { file, row: index + 2, column: 'B' },
      rubric: 'idea',
      theme: null,
      level: null,
      respondent: key === null ? null : (`R${key}` as RespondentId),
      votes: null,
      attributes: {},
      rowKey: key,
    }
  })
  const summary: SourceSummary = {
    id: hash(`${sha256} ${session} ${options}`).slice(0, 16) as SourceId,
    file,
    sha256,
    session,
    kind: 'workshop',
    format,
    sheet,
    encoding: 'utf-8',
    delimiter: ';',
    rows: lines.length,
    contributions: lines.length,
    answers: 0,
    respondents: 0,
    masked: 0,
    skipped: [],
    columns: [],
  }
  const part = new SpoolPart()
  for (const record of records) part.write(record)
  return { summary, part, records, diagnostics: given.diagnostics ?? [] }
}

export function ingestOf(
  lines: readonly string[],
  given: ReadingOf = {},
  supersedes: SourceId[] = [],
): Ingest {
  const reading = readingOf(lines, given)
  const { file, sha256 } = reading.summary
  const bytes = bytesOf(lines)
  return {
    readings: [reading],
    originals: [
      {
        file,
        sha256,
        source: {
          size: bytes.length,
          chunks: async function* () {
            yield bytes
          },
        },
      },
    ],
    supersedes,
  }
}
