/** Findings of the command line itself: code → arguments of its sentence. */
export interface CommandDiagnostics {
  UNKNOWN_COMMAND: { command: string; suggestion: string | null }
  UNKNOWN_OPTION: { option: string; suggestion: string | null }
  MISSING_ARGUMENT: { argument: string }
  INVALID_VALUE: { option: string; value: string; allowed: readonly string[] }
}
