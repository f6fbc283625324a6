import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OpenText } from '../encoding/open-text.ts'
import type { GridRow } from '../grid.ts'
import { canonicalQuotes } from './canonical-quotes.ts'
import { LostCommas } from './commas.ts'
import { delimiterNamed } from './delimiter.ts'
import { detectDialect } from './dialect.ts'
import { RaggedRows } from './ragged-rows.ts'
import { type Piece, RecordStream } from './record-stream.ts'

const batchRows = 500
/** Records looked at before the usual number of cells is settled. */
const settledAfter = 500
const sepLine = /^("?)sep=(.)?\1(?:\r\n|\n|\r)/i

export interface OpenCsv {
  readonly delimiter: string
  /** Batches of some hundred rows each, in order; once. */
  batches(): AsyncIterable<readonly GridRow[]>
  /** Rows whose quotes were wrong and that do not have the usual number of cells; whole once the batches have been read. */
  readonly badRows: number
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Delimited text → rows, in flat memory. Rows are numbered as a spreadsheet numbers them; Excel's `sep=` line is not a row.
 * @throws Refusal UNKNOWN_DELIMITER, AMBIGUOUS_DELIMITER; while reading, TOO_MANY_COLUMNS, CELL_TOO_LARGE
 */
export function openCsv(text: OpenText, asked: string | undefined): OpenCsv {
  const sep = sepLine.exec(text.sample)
  const skipped = sep?.[0].length ?? 0
  const given = asked !== undefined ? delimiterNamed(asked) : (sep?.[2] ?? null)
  const dialect = detectDialect(text.sample.slice(skipped), given)
  const rewriter = dialect.rewriting === null ? null : canonicalQuotes(dialect.rewriting)
  const stream = new RecordStream(dialect, sep ? 2 : 1)
  const ragged = new RaggedRows(settledAfter)
  const commas = new LostCommas(text.sample)
  let row = 0

  function* rowsOf(pieces: readonly Piece[]): Generator<readonly GridRow[]> {
    for (const { records, line } of pieces) {
      ragged.add(records, line, row + 1)
      for (let at = 0; at < records.length; at += batchRows)
        yield records.slice(at, at + batchRows).map((cells) => ({ cells: commas.restore(cells), row: ++row }))
    }
  }

  return {
    delimiter: dialect.delimiter,
    async *batches() {
      let skip = skipped
      for await (const chunk of text.chunks()) {
        const part = skip === 0 ? chunk : chunk.slice(skip)
        skip = Math.max(0, skip - chunk.length)
        if (part !== '') yield* rowsOf(stream.write(rewriter === null ? part : rewriter.write(part)))
      }
      if (rewriter !== null) yield* rowsOf(stream.write(rewriter.end()))
      yield* rowsOf(stream.end())
      ragged.end()
    },
    get badRows() {
      return stream.badRows
    },
    get diagnostics() {
      return [...quoteFindings(stream), ...ragged.findings(), ...commaFindings(commas)]
    },
  }
}

function quoteFindings({ faults, faultCount }: RecordStream): Diagnostic[] {
  const findings: Diagnostic[] = faults.map(({ line, cells, truncated }) =>
    truncated
      ? { code: 'TRUNCATED_TEXT', level: 'warning', args: { cut: 'quote' }, place: { line } }
      : { code: 'BAD_QUOTE', level: 'warning', args: { count: cells }, place: { line } },
  )
  const more = faultCount - faults.length
  if (more > 0)
    findings.push({
      code: 'MORE_BAD_QUOTES',
      level: 'warning',
      args: { count: more, limit: faults.length },
    })
  return findings
}

function commaFindings({ count }: LostCommas): Diagnostic[] {
  return count === 0 ? [] : [{ code: 'COMMAS_RESTORED', level: 'info', args: { count } }]
}
