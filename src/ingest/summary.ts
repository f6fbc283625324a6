import type { Consultation, Session, SessionKind } from '../model/consultation.ts'
import type { AskedOptions, ColumnRole, RecordSink, SourceSummary } from '../model/contribution.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type People, sourceId } from './identity.ts'
import type { Labels } from './labels.ts'
import type { Masker } from './personal/mask.ts'
import type { RecordBuilder } from './record-builder.ts'
import type { ReadOptions } from './source-reading.ts'

/** What every reader of one file shares. */
export interface FileContext {
  readonly file: string
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string
  readonly options: ReadOptions
  readonly consultation: Consultation
  readonly labels: Labels
  readonly people: People
  readonly kind: SessionKind | null
  readonly theme: string | null
  readonly encoding: string | null
  readonly diagnostics: readonly Diagnostic[]
  readonly sink: RecordSink
  readonly masker: Masker
}

/** What a source's identity holds beside its bytes and session. */
interface ReadWith {
  readonly options: ReadOptions
  readonly people: People
  /** Names that a roll masked, when one was given. */
  readonly named: number | undefined
  /** Accepted mappings that were applied: what they come to counts, whether a person says it again by options or not. */
  readonly applied: readonly string[]
}

/** The options that change what a file yields, in a fixed order: part of the source's identity. */
function optionKey({ options, people, named, applied }: ReadWith): string {
  const { theme, kind, map, sheet, encoding, delimiter, headerRows } = options
  const linked = people.secret === undefined ? undefined : true
  const common = { theme, encoding, delimiter, linked, named }
  const stated = applied.length > 0 ? common : { ...common, kind, sheet, headerRows }
  return JSON.stringify([
    Object.entries(stated).filter(([, value]) => value !== undefined),
    applied.length > 0 ? applied : [...map].sort(),
  ])
}

/** What the person said of the file, where anything was said. */
function asked({ options, masker }: FileContext): Pick<SourceSummary, 'asked'> {
  const { session, theme, kind, map, sheet, encoding, delimiter, headerRows } = options
  const said: AskedOptions = {
    ...(session === undefined ? {} : { session }),
    ...(theme === undefined ? {} : { theme }),
    ...(kind === undefined ? {} : { kind }),
    ...(map.length === 0 ? {} : { map }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(headerRows === undefined ? {} : { headerRows }),
    ...(masker.named ? { roll: true as const } : {}),
  }
  return Object.keys(said).length > 0 ? { asked: said } : {}
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
    // Of a roll nothing is kept, not even a hash: what it masked tells a reading with it from one without.
    id: sourceId(
      context.sha256,
      session.id,
      optionKey({
        options: context.options,
        people: context.people,
        named: context.masker.named ? builder.masked : undefined,
        applied: read.applied ?? [],
      }),
    ),
    file: context.file,
    sha256: context.sha256,
    session: session.id,
    kind,
    format: read.format,
    sheet: read.sheet,
    encoding: context.encoding,
    delimiter: read.delimiter,
    ...asked(context),
    rows: builder.rows,
    ...builder.counts,
    masked: builder.masked,
    ...(context.people.secret === undefined ? {} : { linked: builder.mint.linked }),
    skipped: builder.skipped.list(),
    columns: read.columns,
  }
}
