/** Arguments and options of one call, as the parser understood them. */
export class Given {
  readonly arguments: readonly string[]
  readonly #options: Readonly<Record<string, unknown>>

  constructor(args: readonly string[], options: Readonly<Record<string, unknown>>) {
    this.arguments = args
    this.#options = options
  }

  text(name: string): string | null {
    const value = this.#options[name]
    return typeof value === 'string' ? value : null
  }

  texts(name: string): readonly string[] {
    const value = this.#options[name]
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  }

  number(name: string): number | null {
    const value = this.#options[name]
    return typeof value === 'number' ? value : null
  }

  flag(name: string): boolean {
    return this.#options[name] === true
  }
}
