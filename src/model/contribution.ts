import type { MaskKind, SensitiveMark } from './marks.ts'

/** 80-bit hash in Crockford base 32 (16 characters), minted only by `ingest/identity.ts`. */
export type ContributionId = string & { readonly brand: 'ContributionId' }
/** Content hash of one source generation (file bytes and options). */
export type SourceId = string & { readonly brand: 'SourceId' }
/**
 * Random number of a respondent, valid within one source: no key or salt that leads back is kept. With
 * `--link-respondents` a pseudonym valid in all sources of the consultation, made with a secret kept outside of it.
 */
export type RespondentId = string & { readonly brand: 'RespondentId' }

/** Where a text was read. Rows and columns are 1-based as people see them in a spreadsheet; line is 1-based in a text file, and the rank of the paragraph in a document. */
export interface Place {
  readonly file: string
  readonly sheet?: string
  readonly row?: number
  readonly column?: string
  readonly line?: number
}

/** What a cell or heading says about its content before any analysis. */
export type Rubric = 'done' | 'proposal' | 'commitment' | 'obstacle' | 'off-topic' | 'idea' | 'comment'

/** A stretch of a verbatim that held personal data and now holds a typed mark such as `[courriel]`. */
export interface MaskedSpan {
  readonly kind: MaskKind
  /** UTF-16 offsets of the mark in `verbatim`. */
  readonly start: number
  readonly end: number
}

/** One note or answer as received. Immutable. */
export interface Contribution {
  readonly type: 'contribution'
  readonly id: ContributionId
  readonly session: string
  /** Column header or heading above the text; '' when there is none. Part of the identity. */
  readonly question: string
  /** As received and decoded; personal-data spans alone are replaced by marks. */
  readonly verbatim: string
  readonly masked: readonly MaskedSpan[]
  /** What a person must read before it is shown outside; absent when nothing was found. */
  readonly sensitive?: readonly SensitiveMark[]
  readonly place: Place
  readonly rubric: Rubric
  readonly theme: string | null
  /** Level id when a column or heading states it. */
  readonly level: string | null
  readonly respondent: RespondentId | null
  /** Stickers, likes: kept apart from voices. */
  readonly votes: number | null
  /** Workshop table or group, service of the respondent… by column label. Never printed in a public output. */
  readonly attributes: Readonly<Record<string, string>>
  /** Export's own row key when it has one. */
  readonly rowKey: string | null
}

/** A closed answer (choice, scale, yes/no) of a questionnaire. */
export interface Answer {
  readonly type: 'answer'
  readonly session: string
  readonly respondent: RespondentId
  readonly question: string
  readonly value: string
  /** True for one of the options that a person could tick together. */
  readonly multiple?: true
  readonly place: Place
  /** The survey tool's own number of the row, by which two exports of one survey are matched; never an address or token. */
  readonly rowKey: string | null
}

export interface Respondent {
  readonly type: 'respondent'
  readonly id: RespondentId
  readonly session: string
  readonly attributes: Readonly<Record<string, string>>
  readonly rowKey: string | null
}

/** What an immutable source file holds, one JSON object a line. */
export type DataRecord = Contribution | Answer | Respondent

export type RecordWriter = (record: DataRecord) => void

/** Takes the records of a file as they are read, one stream a session, so that no reader holds them all. */
export interface RecordSink {
  open(session: string): RecordWriter
  /** To be awaited between batches of rows: what is in memory may go to a file. */
  flush(): Promise<void>
}

/** Rows or cells left out on purpose, counted by reason. */
export interface Skipped {
  readonly reason: SkipReason
  readonly count: number
}

/**
 * `empty-row`: nothing in it · `no-content`: « RAS », « / », « ? » (kept as contribution, nature no-content) ·
 * `example`: the example row of one of our own forms ·
 * `reference`: « idem », « voir plus haut » · `test`, `draft`, `unfinished`, `withdrawn`: rows the survey tool marks so ·
 * `repeated`: a row that the export holds twice, its key included ·
 * `bad-row`: could not be read, see the diagnostics.
 */
export type SkipReason =
  | 'empty-row'
  | 'example'
  | 'no-content'
  | 'reference'
  | 'test'
  | 'draft'
  | 'unfinished'
  | 'withdrawn'
  | 'repeated'
  | 'bad-row'

/** Options of a reading, as they were given. */
export interface AskedOptions {
  readonly session?: string
  readonly theme?: string
  readonly kind?: string
  readonly map?: readonly string[]
  readonly sheet?: string
  readonly encoding?: string
  readonly delimiter?: string
  readonly headerRows?: number
  /** A roll masked names; which ones is not kept. */
  readonly roll?: true
}

/** What one file became: the last line of `data/records/<source>.ndjson` is this. */
export interface SourceSummary {
  readonly id: SourceId
  /** File name (not the path), NFC. */
  readonly file: string
  readonly sha256: string
  readonly session: string
  readonly kind: 'workshop' | 'questionnaire'
  /** `notes-table` · `notes-text` · `limesurvey` · `questionnaire-table` … */
  readonly format: string
  readonly sheet: string | null
  readonly encoding: string | null
  readonly delimiter: string | null
  /** What the person said on the command line, so that the file can be read again in the same way; absent when nothing. */
  readonly asked?: AskedOptions
  readonly rows: number
  readonly contributions: number
  readonly answers: number
  readonly respondents: number
  readonly masked: number
  /** Rows whose person `--link-respondents` knows in other sources too; absent without that option. */
  readonly linked?: number
  readonly skipped: readonly Skipped[]
  /** How each column was read, in file order. */
  readonly columns: readonly ColumnRole[]
}

export interface ColumnRole {
  readonly column: string
  readonly header: string
  readonly role: Role
  /** What its cells answer, for texts and answers: a question with options has a column for each. */
  readonly question?: string
  /** True when the question takes several answers of one person. */
  readonly several?: boolean
  /** What a column that is not kept would have told of people. */
  readonly holds?: PersonalKind
}

export type PersonalKind = 'address' | 'name' | 'phone' | 'place' | 'time' | 'identifier'

/** What a column is for; `--map "Colonne=role"` takes these or their French names (`ingest/roles.ts`). */
export type Role =
  | 'idea'
  | 'done'
  | 'proposal'
  | 'commitment'
  | 'obstacle'
  | 'comment'
  | 'rubric'
  | 'theme'
  | 'level'
  | 'votes'
  | 'table'
  | 'respondent'
  | 'attribute'
  | 'answer'
  | 'session'
  | 'personal'
  | 'ignored'
