/** Findings of `analyse`: code → arguments of its sentence. */
export interface AnalyseDiagnostics {
  /** Fewer voices than a percentage needs to mean anything. */
  FEW_VOICES: { voices: number }
}
