import type { Rgb } from '../../model/colour.ts'
import type { Operand } from './operations.ts'

/** The colour that the operands of `g`, `rg`, `k`, `sc` or `scn` set; null for a pattern. */
export function colourOf(operands: readonly Operand[]): Rgb | null {
  const [a, b, c, d] = operands
  if (operands.some((each) => typeof each !== 'number')) return null
  if (operands.length === 1) return [a as number, a as number, a as number]
  if (operands.length === 3) return [a as number, b as number, c as number]
  if (operands.length !== 4) return null
  const ink = (value: Operand | undefined) => (1 - (value as number)) * (1 - (d as number))
  return [ink(a), ink(b), ink(c)]
}
