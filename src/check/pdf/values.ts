/** A name of PDF, without its slash. */
export class PdfName {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** A string of PDF. */
export class PdfText {
  readonly text: string
  readonly bytes: Uint8Array

  constructor(text: string, bytes: Uint8Array) {
    this.text = text
    this.bytes = bytes
  }
}

export class PdfStream {
  readonly dict: PdfDict
  /** Decoded content. */
  readonly content: () => Uint8Array

  constructor(dict: PdfDict, content: () => Uint8Array) {
    this.dict = dict
    this.content = content
  }
}

export type PdfValue = null | boolean | number | PdfName | PdfText | PdfStream | PdfDict | readonly PdfValue[]

/** A dictionary whose references are followed as they are asked for; the same object is always the same instance. */
export class PdfDict {
  readonly #entries: ReadonlyMap<string, () => PdfValue>

  constructor(entries: ReadonlyMap<string, () => PdfValue>) {
    this.#entries = entries
  }

  get(key: string): PdfValue {
    return this.#entries.get(key)?.() ?? null
  }

  keys(): string[] {
    return [...this.#entries.keys()]
  }

  name(key: string): string | null {
    const value = this.get(key)
    return value instanceof PdfName ? value.name : null
  }

  number(key: string): number | null {
    const value = this.get(key)
    return typeof value === 'number' ? value : null
  }

  text(key: string): string | null {
    const value = this.get(key)
    return value instanceof PdfText ? value.text : null
  }

  /** A dictionary, or that of a stream. */
  dict(key: string): PdfDict | null {
    const value = this.get(key)
    return value instanceof PdfStream ? value.dict : value instanceof PdfDict ? value : null
  }

  stream(key: string): PdfStream | null {
    const value = this.get(key)
    return value instanceof PdfStream ? value : null
  }

  /** An array; anything else that is there counts as an array of one. */
  list(key: string): readonly PdfValue[] {
    const value = this.get(key)
    return value === null ? [] : isList(value) ? value : [value]
  }
}

export const isList = (value: PdfValue): value is readonly PdfValue[] => Array.isArray(value)
