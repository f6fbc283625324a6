import { isPrefix } from './compounds.ts'

// Loans of two words that many write with a blank.
const loans = new Set(
  'week-end week-ends start-up start-ups burn-out fast-food fast-foods turn-over'.split(' '),
)

/** The spelling of two words that a blank parted: « aujourd hui », « week end », « co voiturage »; null for others. */
export function joined(first: string, second: string, knows: (form: string) => boolean): string | null {
  if (first.length < 2 || second.length < 2 || first.length + second.length < 6) return null
  const hyphened = `${first}-${second}`
  if (loans.has(hyphened) || (isPrefix(first) && knows(hyphened))) return hyphened
  for (const whole of [`${first}'${second}`, first + second]) if (knows(whole)) return whole
  return null
}
