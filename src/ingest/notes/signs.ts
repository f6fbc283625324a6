import type { OutlineItem } from './outline.ts'

type Sign = '+' | '−'

export function signOf(sign: string): Sign | null {
  if (sign.startsWith('+')) return '+'
  return /^[-–—−]$/.test(sign) ? '−' : null
}

/** Indexes of the bullets whose list mixes pluses and minuses: there the sign says something. */
export function signedItems(
  steps: readonly ({ readonly type: string } | OutlineItem)[],
): ReadonlySet<number> {
  const signed = new Set<number>()
  /** The open lists, by depth. */
  let lists: { indexes: number[]; signs: Set<Sign> }[] = []
  const close = (from: number) => {
    for (const { indexes, signs } of lists.slice(from).filter(Boolean))
      if (signs.size === 2) for (const index of indexes) signed.add(index)
    lists = lists.slice(0, from)
  }
  steps.forEach((step, index) => {
    if (!('depth' in step)) {
      if (step.type !== 'aside') close(0)
      return
    }
    close(step.kind === 'paragraph' ? 0 : step.depth + 1)
    const sign = signOf(step.sign)
    if (sign === null) return
    const list = lists[step.depth] ?? { indexes: [], signs: new Set<Sign>() }
    list.indexes.push(index)
    list.signs.add(sign)
    lists[step.depth] = list
  })
  close(0)
  return signed
}
