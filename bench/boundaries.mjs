// How well the stretches found in notes are the ideas that a person counted in them.

/** Text without markup, accents, marks and blanks: two texts that are the same under it have the same boundaries. */
const key = (text) =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const edge = 4

/** The same text, or the same four first and four last words (a difference in the middle moves no boundary). */
const sameBounds = (one, other) => {
  if (one === other) return true
  const [a, b] = [one.split(' '), other.split(' ')]
  if (a.length < 2 * edge || b.length < 2 * edge) return false
  const ends = (words) => [...words.slice(0, edge), ...words.slice(-edge)].join(' ')
  return ends(a) === ends(b)
}

/** Words shared over all words of both, repeats counted. */
function overlap(one, other) {
  const count = (text) => {
    const counts = new Map()
    for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  }
  const [a, b] = [count(one), count(other)]
  let shared = 0
  for (const [word, times] of a) shared += Math.min(times, b.get(word) ?? 0)
  return shared / (one.split(' ').length + other.split(' ').length - shared)
}

/**
 * Recall: ideas of the person that were found; precision: stretches that are one of them. `exact`: each idea is matched
 * with one stretch of its own that has the same bounds. `overlapping`: at least half of the words of both are shared
 * with the best partner, which may serve several times.
 */
export function boundaries(ideas, found) {
  const wanted = ideas.map(key).filter((text) => text !== '')
  const given = found.map(key).filter((text) => text !== '')
  const free = new Set(given.keys())
  let exact = 0
  const missed = []
  for (const same of [(a, b) => a === b, sameBounds])
    for (const [rank, idea] of (same === sameBounds ? missed.splice(0) : [...wanted.entries()]).values()) {
      const index = [...free].find((one) => same(idea, given[one]))
      if (index === undefined) missed.push([rank, idea])
      else {
        free.delete(index)
        exact++
      }
    }
  const near = (text, others) => others.some((other) => overlap(text, other) >= 0.5)
  const share = (count, all) => (all === 0 ? 0 : count / all)
  return {
    ideas: wanted.length,
    found: given.length,
    exact: { recall: share(exact, wanted.length), precision: share(exact, given.length) },
    overlapping: {
      recall: share(wanted.filter((idea) => near(idea, given)).length, wanted.length),
      precision: share(given.filter((text) => near(text, wanted)).length, given.length),
    },
    missed: missed.map(([rank]) => ideas[rank]),
    extra: [...free].map((index) => given[index]),
  }
}
