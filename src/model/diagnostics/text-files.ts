/** Findings about the bytes and the shape of text files: code → arguments of its sentence. */
export interface TextFileDiagnostics {
  // The file cannot be read as it is
  AMBIGUOUS_DELIMITER: { candidates: readonly string[] }
  CELL_TOO_LARGE: { limit: number }
  // Something a person should look at
  MIXED_ENCODINGS: { main: string; other: string; count: number; lines: readonly number[] }
  ENCODING_UNSURE: { encoding: string; other: string; word: string; otherWord: string }
  DOUBLE_ENCODED: { count: number; before: string; after: string }
  TRUNCATED_TEXT: { cut: 'character' | 'quote' }
  MORE_BAD_QUOTES: { count: number; limit: number }
  COMMAS_RESTORED: { count: number }
}
