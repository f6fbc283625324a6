import type { Refusal } from '../../model/diagnostic.ts'
import type { Proposal } from '../../model/mapping.ts'

/** Reading stops here: a person must first see the proposal, or it is to be kept before it is used. */
export class MappingDoubt extends Error {
  readonly proposal: Proposal
  /** Why the table cannot be read as proposed, null when it can. */
  readonly refusal: Refusal | null

  constructor(proposal: Proposal, refusal: Refusal | null) {
    super('MAPPING_DOUBT')
    this.name = 'MappingDoubt'
    this.proposal = proposal
    this.refusal = refusal
  }
}
