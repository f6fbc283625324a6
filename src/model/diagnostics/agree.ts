/** Findings of blind readings: code → arguments of their sentences. */
export interface AgreeDiagnostics {
  /** A reader's name that is empty, or that of the machine. */
  AGREE_NAME: { name: string }
  /** Nobody can be asked: stdin or stderr is no terminal, or the answer is for a program. */
  AGREE_NO_TERMINAL: Record<never, never>
  /** The workbook holds no blind sheet. */
  AGREE_SHEET_ABSENT: { file: string }
  /** A row of a blind sheet that cannot be taken: its idea or its answer is unknown. */
  AGREE_ROW: { what: 'idea' | 'answer'; value: string; allowed: readonly string[]; suggestion: string | null }
  /** Figures that stand on too few ideas. */
  AGREE_FEW: { n: number; least: number }
}
