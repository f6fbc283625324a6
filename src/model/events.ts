import type { SourceId, SourceSummary } from './contribution.ts'

/** One immutable file per act that changes the data. State = union of records minus what an event supersedes or retracts. */
export type StoreEvent = IngestEvent | UndoEvent

export interface IngestEvent {
  readonly type: 'ingest'
  readonly id: string
  /** ISO instant. */
  readonly at: string
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
