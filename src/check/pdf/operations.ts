/** What stands before an operator in a content stream. */
export type Operand = number | boolean | null | OperandName | OperandText | Operand[] | Map<string, Operand>

export class OperandName {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

export class OperandText {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}

export interface Operation {
  readonly operator: string
  readonly operands: readonly Operand[]
}

/** The operations of a content stream (ISO 32000-1, 7.8.2). Broken syntax is passed over, as viewers do. */
export function operationsOf(content: Uint8Array): Operation[] {
  return new Reader(content).operations()
}

const blanks = new Set([0, 9, 10, 12, 13, 32])
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)))
const code = (sign: string) => sign.charCodeAt(0)
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

class Reader {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  operations(): Operation[] {
    const found: Operation[] = []
    let operands: Operand[] = []
    for (;;) {
      this.skip()
      if (this.at >= this.bytes.length) return found
      const operand = this.operand()
      if (operand !== undefined) {
        operands.push(operand)
        continue
      }
      const operator = this.word()
      if (operator === '') {
        this.at++
        continue
      }
      found.push({ operator, operands })
      operands = []
      if (operator === 'ID') this.skipPicture()
    }
  }

  private skip(): void {
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0
      if (byte === code('%'))
        while (this.at < this.bytes.length && !/[\r\n]/.test(String.fromCharCode(this.bytes[this.at] ?? 10)))
          this.at++
      else if (!blanks.has(byte)) return
    }
  }

  private word(): string {
    const start = this.at
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at] ?? 0
      if (blanks.has(byte) || delimiters.has(byte)) break
      this.at++
    }
    return String.fromCharCode(...this.bytes.subarray(start, this.at))
  }

  /** undefined where an operator stands. */
  private operand(): Operand | undefined {
    const byte = this.bytes[this.at] ?? 0
    const next = this.bytes[this.at + 1]
    if (byte === code('/')) {
      this.at++
      return new OperandName(
        this.word().replace(/#([\da-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
      )
    }
    if (byte === code('(')) return this.literal()
    if (byte === code('<') && next === code('<')) return this.dictionary()
    if (byte === code('<')) return this.hexadecimal()
    if (byte === code('[')) return this.array()
    const start = this.at
    const word = this.word()
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return Number(word)
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null') return null
    this.at = start
    return undefined
  }

  private array(): Operand[] {
    const list: Operand[] = []
    this.at++
    for (;;) {
      this.skip()
      if (this.at >= this.bytes.length) return list
      if (this.bytes[this.at] === code(']')) {
        this.at++
        return list
      }
      const operand = this.operand()
      if (operand === undefined) this.at += Math.max(1, this.word().length)
      else list.push(operand)
    }
  }

  private dictionary(): Map<string, Operand> {
    const map = new Map<string, Operand>()
    this.at += 2
    for (let key: string | null = null; ; ) {
      this.skip()
      if (this.at >= this.bytes.length) return map
      if (this.bytes[this.at] === code('>')) {
        this.at += 2
        return map
      }
      const operand = this.operand()
      if (operand === undefined) this.at += Math.max(1, this.word().length)
      else if (key === null) key = operand instanceof OperandName ? operand.name : null
      else {
        map.set(key, operand)
        key = null
      }
    }
  }

  private hexadecimal(): OperandText {
    const end = this.bytes.indexOf(code('>'), this.at)
    const last = end < 0 ? this.bytes.length : end
    const digits = String.fromCharCode(...this.bytes.subarray(this.at + 1, last)).replace(/[^\da-fA-F]/g, '')
    this.at = last + 1
    return new OperandText(
      Uint8Array.from((digits.length % 2 ? `${digits}0` : digits).match(/../g) ?? [], (pair) =>
        Number.parseInt(pair, 16),
      ),
    )
  }

  private literal(): OperandText {
    const out: number[] = []
    let depth = 1
    for (this.at++; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at] ?? 0
      if (byte === code('\\')) {
        this.at++
        const sign = String.fromCharCode(this.bytes[this.at] ?? 0)
        const octal = /^[0-7]{1,3}/.exec(
          String.fromCharCode(...this.bytes.subarray(this.at, this.at + 3)),
        )?.[0]
        if (octal) {
          out.push(Number.parseInt(octal, 8) & 255)
          this.at += octal.length - 1
        } else if (sign === '\r') this.at += this.bytes[this.at + 1] === 10 ? 1 : 0
        else if (sign !== '\n') out.push(escapes[sign] ?? sign.charCodeAt(0))
        continue
      }
      if (byte === code('(')) depth++
      if (byte === code(')') && --depth === 0) {
        this.at++
        break
      }
      out.push(byte)
    }
    return new OperandText(Uint8Array.from(out))
  }

  /** Past the bytes of a picture written in the stream, to its « EI ». */
  private skipPicture(): void {
    for (this.at++; this.at < this.bytes.length; this.at++)
      if (
        this.bytes[this.at] === code('E') &&
        this.bytes[this.at + 1] === code('I') &&
        blanks.has(this.bytes[this.at - 1] ?? 0) &&
        (this.at + 2 >= this.bytes.length || blanks.has(this.bytes[this.at + 2] ?? 0))
      )
        return
  }
}
