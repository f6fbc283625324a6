import type { Consultation } from '../model/consultation.ts'
import type { RecordSink, SourceSummary } from '../model/contribution.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { MappingBook, Proposal } from '../model/mapping.ts'
import type { ByteSource, GuardedParse } from '../model/world.ts'
import type { People } from './identity.ts'
import type { Roll } from './personal/roll.ts'

/** What the person said on the command line about the files. */
export interface ReadOptions {
  readonly session?: string
  readonly theme?: string
  /** `workshop` or `questionnaire`, or their French names. */
  readonly kind?: string
  /** Each `Colonne=role`; the column by its header or its letter. */
  readonly map: readonly string[]
  readonly sheet?: string
  readonly encoding?: string
  readonly delimiter?: string
  /** How many rows from the top are titles and header; 0 = the data starts at once. */
  readonly headerRows?: number
  /** Readings that were accepted for tables of a shape. */
  readonly mappings?: MappingBook
  /** Roles that a person gave while looking at the proposal of one table; `map` is for every table of the file. */
  readonly corrections?: { readonly signature: string; readonly map: readonly string[] }
  /** True to stop, by a `MappingDoubt`, at a table whose reading a person must confirm; else it is read as proposed. */
  readonly stopAtDoubt?: boolean
}

export interface ReadInput {
  readonly source: ByteSource
  /** File name or path as given; only its last part is kept. */
  readonly file: string
  readonly options: ReadOptions
  readonly consultation: Consultation
  readonly guarded: GuardedParse
  /** Where the records go as they are read. */
  readonly sink: RecordSink
  /** What the numbers of respondents are drawn from, fresh for each reading. */
  readonly people: People
  /** True when the French lexicon knows a word. */
  readonly knows?: (word: string) => boolean
  /** People whose names are masked wherever they stand; never stored. */
  readonly roll?: Roll
}

/** What one session got from a file; its records went to the sink. */
export interface SourceReading {
  readonly summary: SourceSummary
  readonly diagnostics: Diagnostic[]
  /** How each table of the file was understood, with what was uncertain; with the file's first reading, absent for texts. */
  readonly proposals?: readonly Proposal[]
}
