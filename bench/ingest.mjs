// Reading rows: against the bare parsers on the same files, and how memory grows with the number of rows.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import * as XLSX from 'xlsx'
import { alternate, measure } from './measure.mjs'

const header = ['Table', 'Thème', 'Idée', 'Votes']
const quote = (text) => `"${text.replaceAll('"', '""')}"`
const rowOf = (texts, i) => [
  String((i % 9) + 1),
  'Transport',
  `${texts[i % texts.length]} (${i})`,
  String(i % 7),
]

/** A questionnaire or workshop of so many rows, written piece by piece. */
function csvOf(texts, rows) {
  const pieces = [Buffer.from(`\ufeff${header.join(';')}\r\n`)]
  for (let from = 0; from < rows; from += 10_000) {
    const lines = []
    for (let i = from; i < Math.min(rows, from + 10_000); i++)
      lines.push(rowOf(texts, i).map(quote).join(';'))
    pieces.push(Buffer.from(`${lines.join('\r\n')}\r\n`))
  }
  return Buffer.concat(pieces)
}

function workbookOf(texts, rows) {
  const book = XLSX.utils.book_new()
  const cells = [header, ...Array.from({ length: rows }, (_, i) => rowOf(texts, i))]
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), 'Notes')
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}

/** CPU seconds a row of `readSource`, in this process, records thrown away. */
async function reader(consultation) {
  const { readSource } = await import('../dist/ingest/read-source.js')
  const { bytesSource } = await import('../dist/ingest/byte-source.js')
  const { parseWorkbook } = await import('../dist/ingest/xlsx/parse-workbook.js')
  const sink = { open: () => () => {}, flush: async () => {} }
  return (bytes, file) =>
    readSource({
      source: bytesSource(bytes),
      file,
      options: { session: 'A1', map: [] },
      consultation,
      people: { salt: new Uint8Array(32) },
      guarded: async (_, content, options) => parseWorkbook(content, options),
      sink,
    })
}

export async function ingest({ texts, consultation, work, bin, tell, round }) {
  const read = await reader(consultation)
  const [csv, book] = [csvOf(texts, 20_000), workbookOf(texts, 10_000)]
  const [ours, bare] = await alternate([() => read(csv, 'banc.csv'), () => parse(csv, { delimiter: ';' })], 4)
  tell(
    'rows',
    { ratio: round(ours / bare), perSecond: Math.round(20_000 / ours) },
    `ingest of a CSV row costs ${round(ours / bare)} × bare csv-parse (${Math.round(20_000 / ours)} rows/s)`,
  )
  const [sheet, sheetBare] = await alternate(
    [() => read(book, 'banc.xlsx'), () => XLSX.read(book, { type: 'array', dense: true })],
    3,
  )
  tell(
    'sheet',
    { ratio: round(sheet / sheetBare), perSecond: Math.round(10_000 / sheet) },
    `ingest of a workbook's row costs ${round(sheet / sheetBare)} × bare SheetJS (${Math.round(10_000 / sheet)} rows/s)`,
  )

  const memory = {}
  // A million takes more than a minute: on request.
  const sizes = process.argv.includes('--million') ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]
  for (const rows of sizes) {
    const file = join(work, `rows-${rows}.csv`)
    writeFileSync(file, csvOf(texts, rows))
    const mission = join(work, `mission-${rows}`)
    measure([bin, 'init', mission, '--preset', 'flers'], { cwd: work })
    const cost = measure([bin, 'ingest', file, '--session', 'A1', '--no-originals'], { cwd: mission })
    memory[rows] = { megabytes: Math.round(cost.memory), seconds: round(cost.cpu) }
  }
  const [smaller, larger] = sizes.slice(-2)
  const growth = ((memory[larger].megabytes - memory[smaller].megabytes) * 2 ** 20) / (larger - smaller)
  tell(
    'memory',
    { ...memory, bytesPerRow: Math.round(growth) },
    `charter ingest peaks at ${Object.entries(memory)
      .map(([rows, { megabytes, seconds }]) => `${megabytes} MB for ${rows} rows (${seconds} CPU-s)`)
      .join(', ')}: ${Math.round(growth)} bytes a row beyond ${smaller} (aim ≤ 64 beyond 100 000)`,
  )
}
