import { silentMark } from '../../model/form.ts'
import type { Sheet, SheetCell, SheetRow, Validation } from '../../model/workbook.ts'
import type { FormTexts } from './form-texts.ts'

/** Last row that a form's drop-downs reach. */
export const lastFormRow = 3000

/** Columns of allowed values in a hidden sheet: a value may hold commas and be of any length there. */
export class Lists {
  readonly #texts: FormTexts
  readonly #columns: (readonly string[])[] = []

  constructor(texts: FormTexts) {
    this.#texts = texts
  }

  /** What lets a column of cells take the values alone; nothing when there are none. */
  validation(
    column: number,
    firstRow: number,
    values: readonly string[],
    lastRow = lastFormRow,
  ): readonly Validation[] {
    if (values.length === 0) return []
    this.#columns.push(values)
    return [
      {
        kind: 'list',
        column,
        firstRow,
        lastRow,
        sheet: this.#texts.sheets.lists,
        values: { column: this.#columns.length - 1, from: 2, to: values.length + 1 },
        errorTitle: this.#texts.wrongEntry,
        error: this.#texts.fromList,
      },
    ]
  }

  sheet(): Sheet {
    const height = Math.max(0, ...this.#columns.map((values) => values.length))
    const rows: SheetRow[] = [{ cells: [{ value: silentMark, style: 'mark' }] }]
    for (let row = 0; row < height; row++)
      rows.push({ cells: this.#columns.map((values): SheetCell => values[row] ?? null) })
    return {
      name: this.#texts.sheets.lists,
      hidden: true,
      columns: this.#columns.map(() => ({ width: 30 })),
      rows,
    }
  }
}

const helpWidth = 110

/** The how-to: a title, then one paragraph a row. */
export function helpSheet(name: string, paragraphs: readonly string[]): Sheet {
  const [title = '', ...rest] = paragraphs
  return {
    name,
    columns: [{ width: helpWidth }],
    rows: [
      { cells: [{ value: silentMark, style: 'mark' }] },
      { cells: [{ value: title, style: 'title' }], height: 24 },
      ...rest.map(
        (text): SheetRow => ({
          cells: [{ value: text, style: 'help' }],
          height: wrappedHeight([text], [helpWidth]),
        }),
      ),
    ],
  }
}

export const styled =
  (style: 'heading' | 'example') =>
  (value: string | number | null): SheetCell => ({ value: value ?? '', style })

/**
 * Height, in points, of a row whose texts wrap in columns of these widths. Estimated, since not every program finds it
 * by itself in a file that it did not write.
 */
export function wrappedHeight(texts: readonly (string | number | null)[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => {
    const room = Math.max(5, (widths[index] ?? 20) * 1.02)
    return String(text ?? '')
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0)
  })
  // Programs take no row above 409 points.
  return Math.min(405, 15 * Math.max(1, ...lines) + 3)
}
