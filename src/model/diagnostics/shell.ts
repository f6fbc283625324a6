/** Findings of the shell: the help, odd files, our own faults. Code → arguments of its sentence. */
export interface ShellDiagnostics {
  /** `near`: the public codes that look most like what was asked, best first. */
  UNKNOWN_CODE: { code: string; near: readonly string[] }
  /** A pipe, a device, a socket: reading it might never end. */
  FILE_NOT_REGULAR: { path: string }
  /** A link found in a folder or by a pattern that leads out of the place that was given. */
  LINK_LEADS_OUTSIDE: { file: string }
  /** A fault of ours. */
  UNEXPECTED: Record<never, never>
}
