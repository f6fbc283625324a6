import type { Atom } from './atoms.ts'

/** Above this many atoms the best breaks would cost more time than they are worth. */
const most = 2500

/** Whether lines are to be filled one after the other: words cut between any two signs have no best place to break. */
export function wantsFirstFit(all: readonly Atom[]): boolean {
  return all.length > most || all.some((atom) => atom.after === 'emergency')
}

/** Index of the last atom of each line, each line taking all it can. */
export function firstFit(all: readonly Atom[], width: number, indent: number): number[] {
  const ends: number[] = []
  let start = 0
  let room = width
  let used = 0
  let legal = -1
  for (let index = 0; index < all.length; index++) {
    const atom = all[index] as Atom
    used += atom.width
    const hyphen = atom.after === 'hyphen' ? atom.style.size * 0.35 : 0
    // A space may hang over the edge: it is not drawn.
    if (atom.kind !== 'space' && used > room + 0.01 && legal >= start) {
      ends.push(legal)
      start = legal + 1
      index = legal
      used = 0
      room = width - indent
      continue
    }
    if (atom.kind === 'space' || (atom.after !== 'never' && used + hyphen <= room)) legal = index
  }
  if (start < all.length) ends.push(all.length - 1)
  return ends
}
