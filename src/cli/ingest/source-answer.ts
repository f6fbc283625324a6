import type { SourceSummary } from '../../model/contribution.ts'
import type { Comparison } from '../../store/consultation-folder.ts'
import type { ChangeList } from './change-list.ts'
import type { Settled } from './mapping-desk.ts'
import type { MappingAnswer, ProposalAnswer } from './proposal-answer.ts'

/** A source as `charter ingest --json` gives it: the names are a contract with outside checks. */
export type SourceAnswer = Omit<SourceSummary, 'sha256'> & {
  /** new · same (nothing to do) · generation (same file, other options) · corrected */
  readonly state: Comparison['kind']
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Files it takes the place of. */
  readonly replaces: readonly string[]
  /** Which contributions those numbers count, a hundred of each at most; null for a file without predecessor. */
  readonly changes: ChangeList | null
  /** Reading that was applied, or kept for the next file of this shape; null where names alone say what columns are. */
  readonly mapping: MappingAnswer | null
  /** With `--dry-run`: the reading that a person would have to accept. */
  readonly proposal?: ProposalAnswer
}

/** `own`: the comparison's numbers are this source's. */
export function sourceAnswer(
  summary: SourceSummary,
  comparison: Comparison,
  own: boolean,
  { changes, mapping, proposal }: Pick<Settled, 'mapping' | 'proposal'> & { readonly changes: ChangeList },
): SourceAnswer {
  const { sha256: _, ...rest } = summary
  const fresh = comparison.kind === 'new'
  return {
    ...rest,
    state: comparison.kind,
    added: fresh ? summary.contributions : own ? comparison.added : 0,
    changed: own ? comparison.changed : 0,
    removed: own ? comparison.removed : 0,
    replaces: comparison.supersedes.map(({ file }) => file),
    changes: own && !fresh && comparison.kind !== 'same' ? changes : null,
    mapping,
    ...(proposal === null ? {} : { proposal }),
  }
}
