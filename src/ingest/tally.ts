import type { Skipped, SkipReason } from '../model/contribution.ts'

const order: readonly SkipReason[] = [
  'empty-row',
  'example',
  'no-content',
  'reference',
  'test',
  'draft',
  'unfinished',
  'withdrawn',
  'repeated',
  'bad-row',
]

/** Rows and cells left out or without content, by reason. */
export class SkipTally {
  readonly #counts = new Map<SkipReason, number>()

  add(reason: SkipReason, count = 1): void {
    if (count > 0) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count)
  }

  list(): Skipped[] {
    return order.flatMap((reason) => {
      const count = this.#counts.get(reason) ?? 0
      return count > 0 ? [{ reason, count }] : []
    })
  }
}
