import type { FaultCode } from '../model/diagnostics/check.ts'
import type { CheckedDocument } from './document.ts'

export interface Fault {
  readonly code: FaultCode
  /** From 1; null for the file as a whole. */
  readonly page: number | null
  /** What is meant, as the file has it: a name, a text, a ratio. */
  readonly detail?: string
}

/** One thing looked at. Pure: the same file gives the same faults in the same order. */
export type Rule = (document: CheckedDocument) => Fault[]
