import type { Consultation } from '../model/consultation.ts'
import type { DataRecord, SourceSummary } from '../model/contribution.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { IngestEvent, StoreEvent, UndoEvent } from '../model/events.ts'
import type { Mapping, MappingBook, RoleWords } from '../model/mapping.ts'
import type { Dictionary } from '../model/token.ts'
import type { Comparison } from './comparison.ts'
import type { Integrity } from './integrity.ts'
import type { Reading } from './records.ts'
import type { Ingest } from './transaction.ts'

/** What the consultation holds now. */
export interface State {
  /** Sources that count, in the order they came. */
  readonly sources: readonly SourceState[]
  /** Changes whenever the sources that count change: part of the cache's keys. */
  readonly version: string
}

export interface SourceState {
  readonly summary: SourceSummary
  /** ISO instant of the ingest that brought it. */
  readonly at: string
  readonly event: string
  /** Path of the original in the folder, null with `--no-originals`. */
  readonly original: string | null
}

export interface Undone {
  readonly event: UndoEvent
  /** The act taken back. */
  readonly undone: StoreEvent
  /** Sources that no longer count. */
  readonly removed: readonly SourceSummary[]
  /** Sources that count again. */
  readonly restored: readonly SourceSummary[]
}

/**
 * A consultation's folder. Every operation is async and may throw a `Refusal`; none touches anything outside the
 * folder. Readers need no lock: they see each act whole or not at all.
 */
export interface Folder {
  /** Absolute path. */
  readonly root: string
  /** `charter.yaml`; a `Refusal` carries the first error and, as `others`, the rest. */
  configuration(): Promise<{ consultation: Consultation; diagnostics: readonly Diagnostic[] }>
  /** `dictionary.yaml`; absent = empty. */
  dictionary(): Promise<Dictionary>
  state(): Promise<State>
  /** Contributions, answers and respondents of all sources that count, in the order they came. */
  records(): AsyncIterable<DataRecord>
  /** What was found while reading the sources that count. */
  findings(): Promise<readonly Diagnostic[]>
  /** How the readings of one file stand to what is stored. Writes nothing. */
  compare(readings: readonly Reading[], options?: { replace?: boolean }): Promise<Comparison>
  /** Stores an ingest as one act, whole or not at all. Sweeps what an interrupted ingest left. */
  append(ingest: Ingest): Promise<IngestEvent>
  /** Takes back the last ingest that counts, or the event named (an undo too: its ingest counts again). */
  undo(event?: string): Promise<Undone>
  /** Accepted readings of tables; a file that cannot be used is in `broken`. */
  mappings(words: RoleWords): Promise<MappingBook>
  /** Keeps an accepted reading beside those that are there, and gives its path. */
  saveMapping(mapping: Mapping, version: string, words: RoleWords): Promise<string>
  /** Every act, in causal order. */
  events(): Promise<readonly StoreEvent[]>
  /** Writes `out/<name>`, whole or not at all, and gives the path relative to the folder. */
  writeOutput(name: string, bytes: Uint8Array): Promise<string>
  /** The person's own templates: path under `templates/` → text; empty when none was ejected. */
  readTemplateOverrides(): Promise<ReadonlyMap<string, string>>
  /** Copies templates into `templates/`; a file that is there stays as it is. */
  writeTemplates(templates: ReadonlyMap<string, string>): Promise<{ written: string[]; kept: string[] }>
  /** A file of the folder (the logo); null when absent. */
  readFile(path: string): Promise<Uint8Array | null>
  /** Derived data; null when it was never put or was deleted. */
  cacheGet(key: string): Promise<Uint8Array | null>
  /** Best effort: a cache that cannot be written is no failure. */
  cachePut(key: string, bytes: Uint8Array): Promise<void>
  /** Integrity, for `doctor`. */
  check(): Promise<Integrity>
}
