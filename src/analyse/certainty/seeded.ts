/**
 * A generator of numbers in [0, 1) that a seed fixes once and for all: the 32-bit « Weyl sequence and mixing » of
 * splitmix (Steele, Lea and Flood, OOPSLA 2014, with the finaliser of MurmurHash3). Never for secrets.
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
  }
}

/** Numbers of `count` things drawn with replacement out of `n`: one bootstrap resample, as how often each is in it. */
export function resample(n: number, random: () => number): Int32Array {
  const times = new Int32Array(n)
  for (let draw = 0; draw < n; draw++) {
    const place = Math.floor(random() * n)
    times[place] = (times[place] ?? 0) + 1
  }
  return times
}
