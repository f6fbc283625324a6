/** Findings about what no table of a consultation is: code → arguments of its sentence. */
export interface LimitDiagnostics {
  TOO_MANY_COLUMNS: { columns: number; limit: number }
  CELL_TOO_LONG: { length: number; limit: number }
  CELLS_BEYOND: { count: number; limit: number }
  /** A workbook saved by a program that computes nothing keeps formulas without their results. */
  FORMULAS_WITHOUT_VALUE: { count: number; first: string }
}
