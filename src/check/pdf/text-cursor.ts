import { identity, type Matrix, matrixOf, times } from './matrix.ts'
import type { Operand } from './operations.ts'

export const numberAt = (operands: readonly Operand[], index: number): number => {
  const operand = operands[index]
  return typeof operand === 'number' ? operand : 0
}

/** Where text is shown: the text matrix and the operators that move it (ISO 32000-1, 9.4.2). */
export class TextCursor {
  matrix: Matrix = identity
  private line: Matrix = identity
  private leading = 0

  /** True when the operator was one of those that move. */
  apply(operator: string, operands: readonly Operand[]): boolean {
    switch (operator) {
      case 'BT':
        this.start(identity)
        return true
      case 'Tm':
        this.start(matrixOf(operands))
        return true
      case 'TL':
        this.leading = numberAt(operands, 0)
        return true
      case 'Td':
        this.move(numberAt(operands, 0), numberAt(operands, 1))
        return true
      case 'TD':
        this.leading = -numberAt(operands, 1)
        this.move(numberAt(operands, 0), numberAt(operands, 1))
        return true
      case 'T*':
        this.nextLine()
        return true
      default:
        return false
    }
  }

  nextLine(): void {
    this.move(0, -this.leading)
  }

  private start(matrix: Matrix): void {
    this.line = matrix
    this.matrix = matrix
  }

  private move(x: number, y: number): void {
    this.start(times([1, 0, 0, 1, x, y], this.line))
  }
}
