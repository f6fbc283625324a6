import { joinerOf } from '../columns/joined-choices.ts'
import { type Grid, isBlank } from '../grid.ts'
import type { Table } from '../table.ts'
import { foldedGrid } from './folded-headings.ts'
import type { KnownColumn, TableFormat } from './format.ts'

const own =
  /^_(id|uuid|submission_time|validation_status|notes|status|submitted_by|version_|_version__|tags|index|xform_id_string|attachments|bamboo_dataset_id|media_all_received)$|^(__version__|meta\/\w+|formhub\/uuid|start|end|today)$/
const identifying =
  /^(_submitted_by|deviceid|username|phonenumber|subscriberid|simserial|simid|device_?id|email|_?geolocation)$|_(latitude|longitude|altitude|precision)$/
const signature = /^(_id|_uuid|_submission_time|_validation_status|_submitted_by|__version__)$/

/**
 * KoboToolbox and other XLSForm tools: the tool's columns begin with an underscore. A question with several options
 * comes as one column of all of them, as one column an option (`group/question/option`, 1 or 0), or as both.
 */
export const kobo: TableFormat = {
  name: 'kobo',
  kind: 'questionnaire',

  /** An optional second row bears HXL tags (`#loc+name`). */
  foldHeadings(grid: Grid): Grid | null {
    const [names, tags] = grid.rows
    const tagged =
      tags?.cells.some((cell) => /^#\w/.test(cell)) &&
      tags.cells.every((cell) => isBlank(cell) || /^#\w/.test(cell))
    return names && tagged && signsOf(names.cells) >= 2 ? foldedGrid(grid, names.cells, 2) : null
  },

  recognise({ columns }: Table): number {
    return signsOf(columns.map(({ header }) => header)) >= 2 ? 1 : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    if (header === '_id') return { role: 'respondent', key: true }
    const points = table.columns.some(
      (other) => other.header === `_${header}_latitude` || other.header === `${header}_latitude`,
    )
    if (identifying.test(header) || points) return { role: 'personal' }
    if (own.test(header)) return { role: 'ignored' }
    const cut = header.lastIndexOf('/')
    const stem = header.slice(0, Math.max(0, cut))
    if (cut > 0 && isTicked(table, index))
      return { role: 'answer', question: question(stem), option: header.slice(cut + 1) }
    // The options follow one by one: their sum would count twice.
    const detailed = table.columns.some(
      (other) => other.header.startsWith(`${header}/`) && isTicked(table, other.index),
    )
    if (detailed) return { role: 'ignored' }
    const cells = table.rows.map((row) => row.cells[index] ?? '')
    return { question: question(header), joiner: joinerOf(cells, ' ') }
  },

  finishedColumn: () => null,
}

const signsOf = (headers: readonly string[]) =>
  headers.filter((header) => signature.test(header.trim())).length

/** Without the groups that it stands in. */
function question(path: string): string {
  const name = /^\S+$/.test(path) ? (path.split('/').at(-1) ?? path) : path
  return /^\S+$/.test(name) ? name.replaceAll('_', ' ') : name
}

function isTicked(table: Table, index: number): boolean {
  return table.rows.every(({ cells }) => /^\s*([01]|true|false)?\s*$/i.test(cells[index] ?? ''))
}
