import type { BlindAnswer, ReaderAnswer } from '../model/blind-answer.ts'
import type { Consultation } from '../model/consultation.ts'
import type { Contribution, DataRecord, SourceSummary } from '../model/contribution.ts'
import type { Decision, NewDecision } from '../model/decision.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { BlindEvent, DecideEvent, IngestEvent, StoreEvent, UndoEvent } from '../model/events.ts'
import type { Mapping, MappingBook, RoleWords } from '../model/mapping.ts'
import type { Dictionary } from '../model/token.ts'
import type { WordDecisions } from './configuration/dictionary-edit.ts'
import type { Difference, DifferenceOptions } from './difference.ts'
import type { Integrity } from './integrity.ts'
import type { Purged, PurgePlan, PurgeRequest } from './purge/request.ts'
import type { Reading } from './records.ts'
import type { Spool } from './spool.ts'
import type { Ingest } from './transaction.ts'

/** What the consultation holds now. */
export interface State {
  /** Sources that count, in the order they came. */
  readonly sources: readonly SourceState[]
  /** Changes whenever the sources that count change: part of the cache's keys. */
  readonly version: string
  /** Decisions that count, in causal order. */
  readonly decisions: readonly Decision[]
}

export interface SourceState {
  readonly summary: SourceSummary
  /** ISO instant of the ingest that brought it. */
  readonly at: string
  readonly event: string
  /** Path of the original in the folder, null with `--no-originals`. */
  readonly original: string | null
}

export interface Admitted {
  readonly readings: readonly Reading[]
  /** Rows left out. */
  readonly erasedRows: number
  /** ISO instant of the purge that erased this very file whole, null when none did. */
  readonly erasedAt: string | null
}

export interface LinkState {
  readonly secret: Uint8Array
  /** Where it is, for people to read. */
  readonly place: string
  readonly created: boolean
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
  /**
   * Writes what a person decided about words into `dictionary.yaml`, the rest of the file untouched.
   * @throws Refusal when the file cannot be read, or would contradict itself: then it stays as it was
   */
  decideWords(decisions: WordDecisions): Promise<void>
  state(): Promise<State>
  /** Contributions, answers and respondents of all sources that count, in the order they came. */
  records(): AsyncIterable<DataRecord>
  /** What was found while reading the sources that count. */
  findings(): Promise<readonly Diagnostic[]>
  /**
   * Where the records of a file wait while it is read; `dry` = nothing is written, and what does not fit is dropped;
   * `alone` = no other file comes with it.
   */
  spool(options?: { dry?: boolean; alone?: boolean }): Promise<Spool>
  /**
   * How the readings of one file stand to what is stored, and to those of other files that come with it (`beside`).
   * Writes derived data at most, and nothing when `dry`.
   */
  compare(readings: readonly Reading[], options?: DifferenceOptions): Promise<Difference>
  /** Contributions of sources that count, one source after the other. */
  contributionsOf(sources: readonly SourceSummary[]): AsyncIterable<Contribution>
  /** The readings without rows that were erased at a person's request; how many rows, and files that were erased whole. */
  admit(readings: readonly Reading[], options?: { replace?: boolean }): Promise<Admitted>
  /** Stores an ingest as one act, whole or not at all. Sweeps what an interrupted ingest left. */
  append(ingest: Ingest): Promise<IngestEvent>
  /** Keeps what a person decided in one command, as one act. */
  decide(decisions: readonly NewDecision[]): Promise<DecideEvent>
  /** Takes back the last act that counts (ingest, decision or blind reading), or the one named (an undo too: its act counts again). */
  undo(event?: string): Promise<Undone>
  /** Keeps what a reader said without seeing the machine's answer, as one act. */
  keepBlind(who: string, answers: readonly BlindAnswer[]): Promise<BlindEvent>
  /** All blind answers that count, in causal order. @throws Refusal READINGS_DAMAGED */
  blindAnswers(): Promise<readonly ReaderAnswer[]>
  /** What a purge would erase. Writes nothing. */
  planPurge(request: PurgeRequest): Promise<PurgePlan>
  /** Erases what the plan of that basis says; one act that cannot be taken back. */
  purge(request: PurgeRequest, basis: string): Promise<Purged>
  /** Goes on with purges that were interrupted. Gives the files that still cannot be erased, null when there was none. */
  finishPurges(): Promise<readonly string[] | null>
  /** The secret of `--link-respondents`, made if `create` and there is none. */
  link(create: boolean): Promise<LinkState | null>
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
