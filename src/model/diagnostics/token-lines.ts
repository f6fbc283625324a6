/** Findings about lines sent to `charter tokens --jsonl`: code → arguments of its sentence. */
export interface TokenLineDiagnostics {
  /** `text` is absent, or no string. */
  LINE_WITHOUT_TEXT: { line: number }
  /** `id` is absent, or neither a string nor a number: the answer cannot be told from others. */
  LINE_WITHOUT_ID: { line: number }
  /** `tokens` is no list of strings, or one of them is not in the text after the one before. */
  TOKENS_NOT_IN_TEXT: { line: number; token: string | null }
  LINE_TOO_LONG: { line: number; limit: number }
}
