/** Findings of `charter terms`: code → arguments of its sentence. */
export interface TermsDiagnostics {
  /** Two options that each ask for another answer. */
  OPTIONS_APART: { options: readonly [string, string] }
  /** An option that only says how another answers. */
  OPTION_NEEDS: { option: string; needs: string }
  /** A correction that does not say which form becomes which word. */
  CORRECTION_UNREADABLE: { given: string }
}
