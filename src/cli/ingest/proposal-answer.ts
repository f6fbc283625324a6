import type { Proposal } from '../../model/mapping.ts'

/** Accepted reading of a source, as `charter ingest --json` gives it. */
export interface MappingAnswer {
  /** `data/mappings/….yaml`, one for each shape of table in the file. */
  readonly files: readonly string[]
  /** True when this call kept it. */
  readonly saved: boolean
}

/** A proposal as `charter ingest --json` gives it. */
export type ProposalAnswer = Pick<Proposal, 'signature' | 'sheet' | 'session' | 'kind' | 'doubts'> & {
  readonly columns: readonly Pick<
    Proposal['columns'][number],
    'column' | 'header' | 'role' | 'by' | 'sure' | 'examples'
  >[]
}

export function proposalAnswer({
  signature,
  sheet,
  session,
  kind,
  doubts,
  columns,
}: Proposal): ProposalAnswer {
  return {
    signature,
    sheet,
    session,
    kind,
    doubts,
    columns: columns.map(({ column, header, role, by, sure, examples }) => ({
      column,
      header,
      role,
      by,
      sure,
      examples,
    })),
  }
}
