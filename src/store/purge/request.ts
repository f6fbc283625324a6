import type { Place, SourceId } from '../../model/contribution.ts'
import type { ErasedCounts, PurgeScope } from '../../model/events.ts'

/** What a person asks to erase. */
export type PurgeRequest = { readonly deliverables: readonly string[] } & (
  | {
      readonly scope: 'respondent'
      readonly source: string
      readonly sheet: string | null
      /** As the person sees it in the sheet, or the line of a text. */
      readonly row: number | null
      /** The survey tool's own number. */
      readonly key: string | null
    }
  | { readonly scope: 'source'; readonly source: string }
  | { readonly scope: 'originals'; readonly source: string | null }
  /** Ingested before that day, AAAA-MM-JJ. */
  | { readonly scope: 'before'; readonly date: string }
  | { readonly scope: 'link' }
)

/** A reading that a purge touches. */
export interface Touched {
  readonly file: string
  readonly id: SourceId
  readonly session: string
  /** False for a reading that was replaced or taken back. */
  readonly counts: boolean
  /** True when nothing of it stays. */
  readonly wholly: boolean
  readonly rows: number
  readonly contributions: number
  readonly answers: number
  /** Where the erased rows stand; empty when it goes wholly. */
  readonly places: readonly Place[]
}

/** What a purge leaves to the person: places it cannot reach, or will not without being told. */
export interface Unreached {
  readonly kind:
    | 'given'
    | 'trash'
    | 'git'
    | 'sync'
    | 'outputs'
    | 'mentions'
    | 'templates'
    | 'published'
    | 'foreign'
    | 'secret'
  /** Files, a folder, or the name of a service. */
  readonly names: readonly string[]
}

/** What a purge will erase, for a person to confirm: counts and places, no words. */
export interface PurgePlan {
  readonly scope: PurgeScope
  /** Tells whether the folder is still as it was when the plan was shown. */
  readonly basis: string
  readonly erased: ErasedCounts
  readonly touched: readonly Touched[]
  /** Paths in the folder. */
  readonly originals: readonly string[]
  readonly outputs: readonly string[]
  readonly decisions: number
  /** Rows of other people's files with the very same text: another person's, for all we know. They stay. */
  readonly alike: readonly Place[]
  readonly unreached: readonly Unreached[]
}

export interface Purged {
  readonly plan: PurgePlan
  /** Null when only an earlier purge was finished. */
  readonly event: string | null
  /** Files that could not be erased yet: open in another program. The next command tries again. */
  readonly held: readonly string[]
}
