import type { Consultation, Session, SessionKind } from '../model/consultation.ts'
import type { ColumnRole, SourceSummary } from '../model/contribution.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { sha256, sourceId } from './identity.ts'
import type { Labels } from './labels.ts'
import type { RecordBuilder } from './record-builder.ts'
import type { ReadOptions } from './source-reading.ts'

/** What every reader of one file shares. */
export interface FileContext {
  readonly file: string
  readonly bytes: Uint8Array
  readonly options: ReadOptions
  readonly consultation: Consultation
  readonly labels: Labels
  readonly kind: SessionKind | null
  readonly theme: string | null
  readonly encoding: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The options that change what a file yields, in a fixed order: part of the source's identity. Where accepted mappings
 * were applied, what they come to counts, whether a person says it again by options or not.
 */
function optionKey(options: ReadOptions, applied: readonly string[]): string {
  const { theme, kind, map, sheet, encoding, delimiter, headerRows } = options
  const stated =
    applied.length > 0
      ? { theme, encoding, delimiter }
      : { theme, kind, sheet, encoding, delimiter, headerRows }
  return JSON.stringify([
    Object.entries(stated).filter(([, value]) => value !== undefined),
    applied.length > 0 ? applied : [...map].sort(),
  ])
}

export function summarise(
  context: FileContext,
  builder: RecordBuilder,
  session: Session,
  kind: SessionKind,
  read: {
    readonly format: string
    readonly sheet: string | null
    readonly delimiter: string | null
    readonly columns: readonly ColumnRole[]
    /** What accepted mappings come to, one text a table; none where no mapping was applied. */
    readonly applied?: readonly string[]
  },
): SourceSummary {
  return {
    id: sourceId(context.bytes, session.id, optionKey(context.options, read.applied ?? [])),
    file: context.file,
    sha256: sha256(context.bytes),
    session: session.id,
    kind,
    format: read.format,
    sheet: read.sheet,
    encoding: context.encoding,
    delimiter: read.delimiter,
    rows: builder.rows,
    ...builder.counts,
    masked: builder.masked,
    skipped: builder.skipped.list(),
    columns: read.columns,
  }
}
