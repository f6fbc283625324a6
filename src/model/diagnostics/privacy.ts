import type { SensitiveKind } from '../marks.ts'

/** Findings about people who could be recognised: code → arguments of its sentence. */
export interface PrivacyDiagnostics {
  SENSITIVE_PASSAGES: { count: number; kinds: readonly SensitiveKind[]; rows: readonly number[] }
  SENSITIVE_QUESTION: { column: string }
  COLUMN_OF_NAMES: { column: string }
  PERSONAL_FILE_NAME: Record<never, never>
  // The list of people whose names are masked
  ROLL_EMPTY: { file: string }
  ROLL_LINES_LEFT_OUT: { count: number; lines: readonly number[] }
  // What looks personal and was left in what is stored
  LEFT_PERSONAL: { kind: LeftKind; attribute: string | null; count: number; rows: readonly number[] }
  SENSITIVE_TO_READ: { kinds: readonly SensitiveKind[]; count: number; rows: readonly number[] }
}

/** What a stored text may still hold. */
export type LeftKind = 'name' | 'digits' | 'at-sign' | 'token' | 'unique-attribute' | 'mark'
