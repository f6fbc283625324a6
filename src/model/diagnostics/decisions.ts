import type { ChoiceKind } from '../decision.ts'

/** Findings about what people decide: code → arguments of its sentence. */
export interface DecisionDiagnostics {
  UNKNOWN_IDEA: { idea: string; suggestion: string | null }
  AMBIGUOUS_IDEA: { idea: string; candidates: readonly string[] }
  UNKNOWN_LEVEL: { level: string; known: readonly string[]; suggestion: string | null }
  IDEA_NOT_NAMED: Record<never, never>
  DECIDE_WHAT: Record<never, never>
  DECIDE_APART: { option: string; others: readonly string[] }
  DECIDER_NOT_NAMED: Record<never, never>
  MERGE_WITH_ITSELF: { idea: string }
  SPLIT_NUMBER: { idea: string; value: string; most: number }
  SPLIT_OF_ONE: { idea: string }
  DECISION_UNREADABLE: { file: string; line: number }
  /** Decisions whose segments are all gone, by the ids that the ideas had. */
  DECISION_ORPHANS: { count: number; ideas: readonly string[] }
  DECISION_DISAGREEMENT: { idea: string; matter: ChoiceKind; who: readonly string[] }

  // The sheet of a review.
  REVIEW_NOT_A_SHEET: { file: string; missing: readonly string[] }
  REVIEW_IDEA_UNKNOWN: { idea: string }
  REVIEW_IDEA_TWICE: { idea: string; row: number }
  REVIEW_VALUE: { heading: string; value: string; allowed: readonly string[]; suggestion: string | null }
  /** A cell of what was said, or by how many, that differs from what was exported. */
  REVIEW_GIVEN: { heading: string }
  REVIEW_EMPTIED: { heading: string }
  REVIEW_ONLY_XLSX: { format: string }
}
