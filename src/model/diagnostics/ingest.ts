/** Findings of the room `ingest`: code → arguments of its sentence. */
export interface IngestDiagnostics {
  // The file cannot be used
  EMPTY_FILE: { file: string }
  NOT_A_TABLE: { file: string; kind: FileKind }
  ENCRYPTED_WORKBOOK: { file: string }
  BROKEN_WORKBOOK: { file: string }
  HOSTILE_WORKBOOK: { file: string; reason: 'size' | 'ratio' | 'entries' | 'cells' | 'overlap' | 'time' }
  TOO_LARGE_FILE: { file: string; megabytes: number; limit: number }
  NO_CONTENT_FOUND: { file: string }
  // The call does not fit the file
  UNKNOWN_ENCODING: { encoding: string; known: readonly string[]; suggestion: string | null }
  UNKNOWN_DELIMITER: { delimiter: string }
  UNKNOWN_SHEET: { file: string; sheet: string; known: readonly string[]; suggestion: string | null }
  UNKNOWN_SESSION: { session: string; known: readonly string[]; suggestion: string | null }
  NO_SESSION_DECLARED: { file: string }
  SESSION_NOT_FOUND: { file: string; known: readonly string[] }
  SESSION_AMBIGUOUS: { file: string; candidates: readonly string[] }
  UNKNOWN_THEME: { theme: string; known: readonly string[]; suggestion: string | null }
  UNKNOWN_KIND: { kind: string; suggestion: string | null }
  MAP_SYNTAX: { map: string }
  MAP_UNKNOWN_COLUMN: { column: string; known: readonly string[]; suggestion: string | null }
  MAP_UNKNOWN_ROLE: { role: string; known: readonly string[]; suggestion: string | null; column: string }
  MAP_AMBIGUOUS_COLUMN: { column: string; letters: readonly string[] }
  MAP_WITHOUT_COLUMNS: { file: string }
  NO_TEXT_COLUMN: { file: string; columns: readonly string[]; example: string }
  // Something a person should look at
  WRONG_EXTENSION: { file: string; actual: 'workbook' | 'text' | 'json' }
  HIDDEN_SHEET: { sheet: string }
  SHEET_LEFT_OUT: { sheet: string; rows: number }
  ERROR_CELLS: { count: number; first: string }
  UNDECIDED_COLUMN: { column: string }
  COLUMN_BY_CONTENT: { column: string; role: string }
  PERSONAL_COLUMN: { column: string }
  MASKED: { count: number }
  NO_HEADER: { columns: number }
  BAD_QUOTE: { count: number }
  RAGGED_ROW: { found: number; expected: number }
  RAGGED_ROWS: { count: number; expected: number; lines: readonly number[] }
  BAD_ROW: { count: number }
  NUL_REMOVED: { count: number; lines: readonly number[] }
  CONTROLS_REPAIRED: { count: number }
  MOJIBAKE: { example: string }
  BROKEN_CHARACTERS: { count: number }
  HTML_DECODED: { column: string }
  VOTES_UNREADABLE: { value: string }
  THEME_VALUES_UNKNOWN: { column: string; values: readonly string[] }
  LEVEL_VALUES_UNKNOWN: { column: string; values: readonly string[] }
  SESSION_VALUES_UNKNOWN: { column: string; values: readonly string[]; known: readonly string[] }
  UNFINISHED_ROWS: { count: number; column: string }
  LINES_LEFT_OUT: { count: number; lines: readonly number[] }
  /** Findings of the code `of` beyond those told one by one. */
  FURTHER_FINDINGS: { of: string; count: number }
  DUPLICATE_ROW_KEY: { key: string; column: string }
}

/** What a file proves to be by its first bytes, when it is nothing that holds rows or notes. */
export type FileKind =
  | 'pdf'
  | 'word'
  | 'presentation'
  | 'writer'
  | 'image'
  | 'archive'
  | 'json'
  | 'html'
  | 'rtf'
  | 'xml'
  | 'database'
  | 'media'
  | 'binary'
