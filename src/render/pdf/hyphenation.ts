import patterns, { createHyphenator } from '#vendor/hyphen-fr'

const mark = '\u00ad'
const hyphenate = createHyphenator(patterns, { hyphenChar: mark, minWordLength: 6 })
const known = new Map<string, readonly number[]>()

/**
 * Where a French word may be cut, as offsets into it: Liang's patterns, at least two letters before and three after,
 * six letters in all, no capitals; the parts of an elided or compound word are cut each on its own.
 */
export function cuts(word: string): readonly number[] {
  let found = known.get(word)
  if (!found) {
    found = find(word)
    known.set(word, found)
  }
  return found
}

function find(word: string): readonly number[] {
  const out: number[] = []
  for (const match of word.matchAll(/[\p{L}\p{M}]+/gu)) {
    const part = match[0]
    if (part.length < 6 || /\p{Lu}/u.test(part) || part.length > 60) continue
    let offset = 0
    for (const syllable of hyphenate(part).split(mark)) {
      offset += syllable.length
      if (offset >= 2 && part.length - offset >= 3) out.push(match.index + offset)
    }
  }
  return out
}
