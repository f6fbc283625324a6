/** U+201A where French has a comma: after a word and before a blank, or between the digits of a number. */
const standsForComma = /(?<=[\p{L}\p{N}%€°)\]»”"’'.!?…]\s?)\u201a(?=\s|$)|(?<=\d)\u201a(?=\d)/gu

/**
 * Gives back the commas of exports that wrote « ‚ » (U+201A, byte 0x82) for them, so as not to cut their cells. Only in a text
 * that has its é: elsewhere the sign may be an é of cp850 that was lost before.
 */
export class LostCommas {
  count = 0
  readonly #sought: boolean

  constructor(sample: string) {
    this.#sought = sample.includes('é') || sample.includes('e\u0301')
  }

  restore(record: string[]): string[] {
    if (!this.#sought || !record.some((cell) => cell.includes('\u201a'))) return record
    return record.map((cell) =>
      cell.replace(standsForComma, () => {
        this.count++
        return ','
      }),
    )
  }
}
