/** Findings about the exports of named tools and about JSON: code → arguments of its sentence. */
export interface ExportDiagnostics {
  JSON_BROKEN: { file: string; line: number }
  JSON_WITHOUT_RECORDS: { file: string }
  JSON_TOO_LARGE: { file: string; megabytes: number; limit: number }
  JSON_TOO_WIDE: { file: string; fields: number; limit: number }
  JSON_BAD_RECORDS: { count: number; lines: readonly number[] }
  JSON_CUT_SHORT: { records: number; line: number }
}
