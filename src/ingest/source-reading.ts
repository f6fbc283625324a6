import type { Consultation } from '../model/consultation.ts'
import type { DataRecord, SourceSummary } from '../model/contribution.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { MappingBook, Proposal } from '../model/mapping.ts'
import type { GuardedParse } from '../model/world.ts'

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
  readonly bytes: Uint8Array
  /** File name or path as given; only its last part is kept. */
  readonly file: string
  readonly options: ReadOptions
  readonly consultation: Consultation
  readonly guarded: GuardedParse
  /** True when the French lexicon knows a word. */
  readonly knows?: (word: string) => boolean
}

/** What one session got from a file. */
export interface SourceReading {
  readonly summary: SourceSummary
  readonly records: DataRecord[]
  readonly diagnostics: Diagnostic[]
  /** How each table of the file was understood, with what was uncertain; with the file's first reading, absent for texts. */
  readonly proposals?: readonly Proposal[]
}
