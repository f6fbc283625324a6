import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseWorkbook } from '../../src/ingest/xlsx/parse-workbook.ts'
import { describeWithShared, shared } from '../support/requirements.ts'

const cells = (file: string, rows: number) =>
  parseWorkbook(new Uint8Array(readFileSync(shared(`data/xlsx-zoo/${file}`))))
    .sheets[0]?.grid.rows.slice(0, rows)
    .map((row) => row.cells)

describeWithShared('data/xlsx-zoo', 'dates of real workbooks', () => {
  // A locale's date in French order; one with words or a day without its year in ISO form: both epochs give the same day.
  it.each(['readxl__dates-1900.xls', 'readxl__dates-1904.xls'])('%s', (file) => {
    expect(cells(file, 1)).toEqual([['01/01/2000', '2000-01-01', '2000-01-01', '2000-01-01', '01/01/2000']])
  })

  it.each(['xls', 'xlsx', 'xlsb'].flatMap((ext) => [`calamine__date.${ext}`, `calamine__date_1904.${ext}`]))(
    '%s: ISO dates as shown, and a duration longer than a day',
    (file) => {
      expect(cells(file, 3)).toEqual([
        ['2021-01-01', '15'],
        ['2021-01-02', '16'],
        ['255:10:10', '17'],
      ])
    },
  )

  it.each(['readxl__datetime-rounding.xls', 'readxl__datetime-rounding.xlsx'])(
    '%s: to the second',
    (file) => {
      const [, ...rows] = cells(file, 500) ?? []
      expect(rows.length).toBeGreaterThan(3)
      for (const [shown = '', meant = ''] of rows) expect(meant.startsWith(shown)).toBe(true)
    },
  )

  it.each([
    ['calamine__formula-date-format.xls', [['27/02/2017'], ['28/02/2017']]],
    ['exceljs__dateIssue.xlsx', [['Date'], ['20/11/2020']]],
    ['calamine__date_iso.xlsx', [['2021-01-01'], ['2021-01-01 10:10:10'], ['10:10:10']]],
    ['calamine__date_quoted_format.xlsx', [['2021-01-01'], ['2021-01-01'], ['2021-01-01'], ['2021-01-01']]],
  ])('%s', (file, rows) => {
    expect(cells(file, rows.length)).toEqual(rows)
  })
})
