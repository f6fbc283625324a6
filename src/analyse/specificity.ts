/**
 * Specificity of a term in a part of a corpus, hypergeometric model (P. Lafon, « Sur la variabilité de la fréquence des
 * formes dans un corpus », Mots 1, 1980): signed −log10 of the probability of a count at least as far from what is
 * expected. Positive = over-used, negative = under-used, 0 = as expected.
 *
 * @param corpus T, occurrences in the corpus · @param part t, occurrences in the part ·
 * @param frequency f, occurrences of the term in the corpus · @param observed k, those in the part
 */
export function specificity(corpus: number, part: number, frequency: number, observed: number): number {
  if (frequency === 0 || part === 0 || part >= corpus) return 0
  const expected = (frequency * part) / corpus
  if (observed === expected) return 0
  const over = observed > expected
  const last = over ? Math.min(frequency, part) : Math.max(0, part - (corpus - frequency))
  const step = over ? 1 : -1
  let log = logProbability(corpus, part, frequency, observed)
  let sum = 1
  let ratio = 1
  // Terms of the tail by their ratio to the first one: no overflow, and it stops when they no longer count.
  for (let k = observed; k !== last; k += step) {
    ratio *= over
      ? ((frequency - k) * (part - k)) / ((k + 1) * (corpus - frequency - part + k + 1))
      : (k * (corpus - frequency - part + k)) / ((frequency - k + 1) * (part - k + 1))
    sum += ratio
    if (ratio < 1e-17 * sum) break
  }
  log += Math.log(sum)
  const value = Math.max(0, -log / Math.LN10)
  return over ? value : -value
}

function logProbability(corpus: number, part: number, frequency: number, k: number): number {
  return logChoose(frequency, k) + logChoose(corpus - frequency, part - k) - logChoose(corpus, part)
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
}

const small = [0]
/** ln n!: summed up to 1 024, Stirling's series with four terms beyond (error below 1e-17). */
function logFactorial(n: number): number {
  for (let i = small.length; i <= Math.min(n, 1024); i++) small.push((small[i - 1] ?? 0) + Math.log(i))
  if (n <= 1024) return small[n] ?? 0
  const inverse = 1 / n
  const square = inverse * inverse
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)))
  return (n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI) + series
}
