import type { SourceId, SourceSummary } from './contribution.ts'
import type { Decision } from './decision.ts'

/** One immutable file per act that changes the data. State = union of records minus what an event supersedes, retracts or erases. */
export type StoreEvent = IngestEvent | UndoEvent | PurgeEvent | BlindEvent | DecideEvent

export interface IngestEvent {
  readonly type: 'ingest'
  readonly id: string
  /** ISO instant. */
  readonly at: string
  /** A source that was erased since keeps its id and its numbers; its name is ''. */
  readonly adds: readonly SourceSummary[]
  readonly supersedes: readonly SourceId[]
}

export interface UndoEvent {
  readonly type: 'undo'
  readonly id: string
  readonly at: string
  /** Id of the event taken back. */
  readonly undoes: string
}

/** Blind answers of one reader, kept in a file of their own. */
export interface BlindEvent {
  readonly type: 'blind'
  readonly id: string
  readonly at: string
  readonly who: string
  readonly answers: number
}

/** What a purge was asked for: the row of a person, a source, originals, everything before a date, the link of respondents. */
export type PurgeScope = 'respondent' | 'source' | 'originals' | 'before' | 'link'

/** The record that data was erased: no name, no text. It cannot be taken back. */
export interface PurgeEvent {
  readonly type: 'purge'
  readonly id: string
  readonly at: string
  readonly scope: PurgeScope
  readonly erased: ErasedCounts
}

/** What a purge took away, counted. */
export interface ErasedCounts {
  /** Sources that counted and are wholly gone. */
  readonly sources: number
  /** Rows of people, in sources that stay. */
  readonly rows: number
  readonly contributions: number
  readonly answers: number
  /** Readings that counted no more (replaced, taken back) and that `undo` could have brought back. */
  readonly earlierReadings: number
  readonly originals: number
}

/** What a person decided in one command. */
export interface DecideEvent {
  readonly type: 'decide'
  readonly id: string
  readonly at: string
  readonly who: string
  readonly decisions: readonly Decision[]
}
