import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { GuardedParse } from '../../model/world.ts'
import { foldKey } from '../../text/fold.ts'
import { looksDelimited } from '../csv/delimiter.ts'
import { readCsv } from '../csv/read-csv.ts'
import { decodeText } from '../encoding/decode.ts'
import { type Grid, type GridRow, isBlank, isBlankRow, oneLine } from '../grid.ts'
import { containerOf } from '../refuse-other.ts'
import { readWorkbook } from '../xlsx/read-workbook.ts'
import { isShouted, particles } from './name-words.ts'
import type { RollEntry } from './roll.ts'

const firstNames = /^(?:prenoms?|first ?names?|given ?names?)$/
const lastNames =
  /^(?:noms?(?: de famille| d'usage| de naissance| usuel| patronymique)?|last ?names?|family ?names?|surnames?)$/
const wholeNames =
  /^(?:(?:noms?|prenoms?) ?(?:et|&|,|\/|-)? ?(?:noms?|prenoms?)|nom complet|agents?|participante?s?|personnes?|(?:full|display) ?name|name|liste|collaborat\w+|salariee?s?|identite)$/
const others =
  /^(?:service|direction|fonction|poste|e-?mail|mail|courriel|matricule|telephone|tel|civilite|titre|pole|site|n°|grade|date.*|presence|emargement|signature)$/

/** Names to mask, one a line or in columns « Nom » and « Prénom ». @throws Refusal ROLL_EMPTY and those of the readers */
export async function readRoll(input: {
  readonly bytes: Uint8Array
  readonly file: string
  readonly guarded: GuardedParse
}): Promise<{ roll: readonly RollEntry[]; diagnostics: readonly Diagnostic[] }> {
  const { bytes, file, guarded } = input
  const grids =
    containerOf(bytes, bytes.length, file).kind === 'workbook'
      ? (await readWorkbook(bytes, file, guarded)).map(({ grid }) => grid)
      : [await textGrid(decodeText(bytes, undefined).text, file)]
  const left: number[] = []
  const roll = grids.flatMap((grid) => entriesOf(grid, left))
  const place = { file }
  if (roll.length === 0) throw new Refusal({ code: 'ROLL_EMPTY', level: 'error', args: { file }, place })
  const diagnostics: Diagnostic[] =
    left.length === 0
      ? []
      : [
          {
            code: 'ROLL_LINES_LEFT_OUT',
            level: 'warning',
            args: { count: left.length, lines: left.slice(0, 8) },
            place,
          },
        ]
  return { roll, diagnostics }
}

async function textGrid(text: string, file: string): Promise<Grid> {
  if (/\.(csv|tsv)$/i.test(file) || looksDelimited(text)) return (await readCsv(text, undefined)).grid
  const rows = text.split(/\r\n?|\n/).map((line, index) => ({ cells: [line], row: index + 1 }))
  return { sheet: null, hidden: false, rows, merges: [] }
}

function entriesOf(grid: Grid, left: number[]): RollEntry[] {
  const rows = grid.rows.filter((row) => !isBlankRow(row))
  const at = rows.slice(0, 20).findIndex((row) => row.cells.some((cell) => isHeading(cell)))
  const header =
    rows[at]?.cells.map((cell) =>
      foldKey(oneLine(cell))
        .replace(/[:*.]+$/, '')
        .trim(),
    ) ?? []
  const last = header.findIndex((name) => lastNames.test(name))
  const first = header.findIndex((name) => firstNames.test(name))
  const whole = header.findIndex((name) => wholeNames.test(name))
  const body = rows.slice(at + 1)
  return body.flatMap((row) => {
    const entry = entryOf(row, { last, first, whole })
    if (entry === null) left.push(row.row)
    return entry ?? []
  })
}

const isHeading = (cell: string) => {
  const key = foldKey(oneLine(cell))
    .replace(/[:*.]+$/, '')
    .trim()
  return firstNames.test(key) || lastNames.test(key) || wholeNames.test(key) || others.test(key)
}

function entryOf(
  { cells }: GridRow,
  columns: { readonly last: number; readonly first: number; readonly whole: number },
): RollEntry | null {
  const at = (index: number) => (index < 0 ? '' : nameOnly(cells[index] ?? ''))
  if (columns.last >= 0 && columns.first >= 0)
    return checked({ first: at(columns.first), last: at(columns.last) })
  // « Nom » alone often holds the first name too.
  if (columns.last >= 0 || columns.whole >= 0)
    return splitName(at(columns.whole >= 0 ? columns.whole : columns.last))
  const named = cells.filter((cell) => !isBlank(cell) && !/[@\d]/.test(cell)).map(nameOnly)
  const [one = '', two] = named
  if (two === undefined || /\s/.test(one)) return splitName(one)
  return isShouted(two) && !isShouted(one)
    ? checked({ first: one, last: two })
    : checked({ first: two, last: one })
}

/** The name without civility, number of the line, address or what stands in brackets. */
function nameOnly(cell: string): string {
  return oneLine(cell)
    .replace(/^\s*(?:\d{1,4}\s?[.)-]\s?|[-*•]\s?)/, '')
    .replace(/\s?[(<[].*$/, '')
    .replace(/^(?:M|Mr|Mme|Mlle|Dr|Pr|Me|Monsieur|Madame|Mademoiselle)\.?\s+/i, '')
    .replace(/\s+[-–—:|]\s.*$/, '')
    .trim()
}

/** « Prénom NOM », « NOM Prénom », « Nom, Prénom »; without capitals to tell, the surname comes last. */
function splitName(name: string): RollEntry | null {
  const comma = /^([^,]+),\s*(.+)$/.exec(name)
  if (comma) return checked({ first: comma[2] ?? '', last: comma[1] ?? '' })
  const words = name.split(/\s+/).filter((word) => word !== '')
  if (words.length > 6) return null
  const shouted = words.filter((word) => isShouted(word))
  if (shouted.length > 0 && shouted.length < words.length)
    return checked({
      first: words.filter((word) => !isShouted(word) && !particles.test(word)).join(' '),
      last: words.filter((word) => isShouted(word) || particles.test(word)).join(' '),
    })
  const particle = words.findIndex((word, index) => index > 0 && particles.test(word))
  const cut = particle > 0 ? particle : Math.max(words.length - 1, 0)
  return checked({ first: words.slice(0, cut).join(' '), last: words.slice(cut).join(' ') })
}

function checked(entry: RollEntry): RollEntry | null {
  const { first, last } = entry
  if (/\d|@/.test(first + last)) return null
  if (/\p{L}{2}/u.test(last)) return entry
  // A first name alone masks nothing by itself.
  return null
}
