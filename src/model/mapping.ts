import type { SessionKind } from './consultation.ts'
import type { Role } from './contribution.ts'
import type { Diagnostic } from './diagnostic.ts'

/** How the tables of one shape are read, as a person accepted it. Holds no data: headers and roles alone. */
export interface Mapping {
  /** Hash of the header: what names a shape. */
  readonly signature: string
  /** Every header in file order, '' where a column has none. */
  readonly headers: readonly string[]
  readonly kind: SessionKind
  /** Rows of titles and header, when the person had to say it. */
  readonly headerRows: number | null
  /** Sheet, when the person had to say it. */
  readonly sheet: string | null
  readonly columns: readonly MappedColumn[]
}

export interface MappedColumn {
  /** Letter of the column. */
  readonly column: string
  readonly header: string
  readonly role: Role
}

export interface SavedMapping extends Mapping {
  /** `data/mappings/….yaml` */
  readonly file: string
}

/** The accepted mappings of a consultation. */
export interface MappingBook {
  readonly saved: readonly SavedMapping[]
  /** Shapes whose mapping cannot be used, with what is wrong: tables of such a shape must not be read otherwise unsaid. */
  readonly broken: ReadonlyMap<string, readonly Diagnostic[]>
  /** What a person should look at in files that can be used. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The names of roles that people write, passed from where columns are read to where files are kept. */
export interface RoleWords {
  readonly known: readonly string[]
  read(word: string): Role | null
  write(role: Role): string
  suggest(word: string): string | null
}

/** What may make the reading of a table uncertain besides its columns. */
export interface TableDoubts {
  /** No header was found: the first row is read as data. */
  readonly header: boolean
  /** The table looks like one of the other kind than its session's. */
  readonly kind: boolean
}

/** How one column would be read, and why. */
export interface ProposedColumn extends MappedColumn {
  readonly by: 'map' | 'mapping' | 'format' | 'name' | 'content'
  /** False when a person must confirm the role. */
  readonly sure: boolean
  /** False for a column without any content: its role stays open. */
  readonly filled: boolean
  /** A few first values, masked, on one line; none of a column that identifies people. */
  readonly examples: readonly string[]
}

/** A row as it would be read: its cells by role, masked. */
export interface ProposedRow {
  readonly row: number
  readonly cells: readonly { readonly role: Role; readonly column: string; readonly text: string }[]
}

/** How a table would be read, for a person to accept or correct. */
export interface Proposal {
  readonly file: string
  readonly sheet: string | null
  readonly session: string
  readonly signature: string
  readonly kind: SessionKind
  /** As the person gave it. */
  readonly headerRows: number | null
  /** Sheet that the person named. */
  readonly namedSheet: string | null
  readonly doubts: TableDoubts
  /** False as long as no column holds ideas or answers. */
  readonly usable: boolean
  /** True when the person's options answer every doubt: nothing is left to ask, and the reading is worth keeping. */
  readonly stated: boolean
  /** Mapping that the proposal starts from, null when there is none. */
  readonly from: string | null
  readonly columns: readonly ProposedColumn[]
  readonly rows: readonly ProposedRow[]
}
