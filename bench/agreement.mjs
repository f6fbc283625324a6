// How far two readings of the same ideas agree: the ceiling of any program that is compared with them.
const round = (value) => Number(value.toFixed(3))

/** Raw agreement, Cohen's kappa (1960) and Krippendorff's alpha for names (2004) of two readings of each idea. */
export function agreementOfReadings(set) {
  const sides = { principle: 0, nature: 2, actor: 3 }
  return Object.fromEntries(
    Object.entries(sides).map(([what, place]) => [
      what,
      agreement(set.map(({ readings: [a, b] }) => [a[place], b[place]])),
    ]),
  )
}

function agreement(pairs) {
  const n = pairs.length
  const raw = pairs.filter(([a, b]) => a === b).length / n
  const share = (side) => {
    const counts = new Map()
    for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1)
    return counts
  }
  const [first, second] = [share(0), share(1)]
  let chance = 0
  for (const [name, count] of first) chance += (count / n) * ((second.get(name) ?? 0) / n)
  const pooled = new Map(first)
  for (const [name, count] of second) pooled.set(name, (pooled.get(name) ?? 0) + count)
  const all = 2 * n
  let expected = 0
  for (const count of pooled.values()) expected += (count * (all - count)) / (all * (all - 1))
  return {
    ideas: n,
    raw: round(raw),
    kappa: round((raw - chance) / (1 - chance)),
    alpha: round(1 - (1 - raw) / expected),
  }
}
