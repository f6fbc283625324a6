/** Findings of `analyse`: code → arguments of its sentence. */
export interface AnalyseDiagnostics {
  /** Fewer voices than a percentage needs to mean anything. */
  FEW_VOICES: { voices: number }
  /** Too few ideas with words in common to be grouped. */
  TOO_FEW_TO_GROUP: { ideas: number; least: number }
  /** A grouping that other draws of the same corpus do not find again; `rand` = mean adjusted Rand index. */
  GROUPS_UNSTABLE: { rand: number }
}
