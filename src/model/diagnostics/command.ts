/** Findings of the command line itself: code → arguments of its sentence. */
export interface CommandDiagnostics {
  // The call.
  UNKNOWN_COMMAND: { command: string; suggestion: string | null }
  UNKNOWN_OPTION: { option: string; suggestion: string | null; command: string | null }
  OPTION_WITHOUT_VALUE: { option: string; command: string | null }
  MISSING_ARGUMENT: { argument: string; command: string | null }
  TOO_MANY_ARGUMENTS: { command: string | null }
  INVALID_VALUE: { option: string; value: string; allowed: readonly string[]; suggestion: string | null }
  NOT_A_NUMBER: { option: string; value: string }
  UNKNOWN_PRINCIPLE: { principle: string; known: readonly string[]; suggestion: string | null }
  NO_TEXT_GIVEN: Record<never, never>

  // The files given to read.
  FILE_ABSENT: { path: string; suggestion: string | null }
  FILE_UNREADABLE: { path: string; reason: string }
  NO_FILE_MATCHES: { pattern: string }
  NO_FILE_IN_FOLDER: { path: string; kinds: string }
  FILE_LEFT_OUT: { file: string }
  CORRECTION_TO_CONFIRM: { file: string; earlier: readonly string[]; shared: number }
  CORRECTION_DECLINED: { file: string }
  /** Contributions of the file that `file` of `session` says word for word too. */
  REPEATED_ANSWERS: { count: number; file: string; session: string }

  // What commands make.
  NOTHING_TO_SHOW: Record<never, never>
  LINE_NOT_JSON: { line: number }
  OUTPUT_FAILED: { path: string; reason: string }
  BAD_SOURCE_DATE_EPOCH: { value: string }

  // The installation.
  OLD_NODE: { version: string; minimum: string }
  PACKAGE_INCOMPLETE: { part: string; reason: string }
}
