import type { Sheet, SheetCell, SheetRow, Validation } from '../../model/workbook.ts'
import { element, escapeXml } from '../xml.ts'
import { cellString } from './cell-string.ts'
import { styleIndex } from './styles.ts'

/** A sheet as XML; the format fixes the order of the parts. */
export function sheetXml(sheet: Sheet, first: boolean): string {
  const parts = [
    element('dimension', { ref: `A1:${letter(width(sheet) - 1)}${Math.max(1, sheet.rows.length)}` }),
    viewXml(sheet.frozenRows ?? 0, first),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columnsXml(sheet),
    element('sheetData', {}, sheet.rows.map(rowXml).join('')),
    validationsXml(sheet.validations ?? []),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    element('pageSetup', { paperSize: 9, orientation: 'landscape', fitToHeight: 0 }),
  ]
  // A page as wide as dozens of columns could not be read.
  const total = sheet.columns.reduce((sum, column) => sum + column.width, 0)
  const fit = total > 260 ? '' : element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 }))
  return element(
    'worksheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    fit + parts.join(''),
  )
}

const width = (sheet: Sheet) =>
  sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(1, sheet.columns.length))

function viewXml(frozen: number, first: boolean): string {
  const corner = `A${frozen + 1}`
  const pane =
    frozen === 0
      ? ''
      : element('pane', { ySplit: frozen, topLeftCell: corner, activePane: 'bottomLeft', state: 'frozen' }) +
        element('selection', { pane: 'bottomLeft', activeCell: corner, sqref: corner })
  const view = { tabSelected: first ? 1 : undefined, workbookViewId: 0 }
  return element('sheetViews', {}, element('sheetView', view, pane))
}

function columnsXml({ columns }: Sheet): string {
  if (columns.length === 0) return ''
  const list = columns.map(({ width, style }, index) =>
    element('col', {
      min: index + 1,
      max: index + 1,
      width,
      style: style === undefined ? undefined : styleIndex(style),
      customWidth: 1,
    }),
  )
  return element('cols', {}, list.join(''))
}

function rowXml({ cells, height }: SheetRow, index: number): string {
  const attributes = { r: index + 1, ht: height, customHeight: height === undefined ? undefined : 1 }
  return element(
    'row',
    attributes,
    cells.map((cell, column) => cellXml(cell, `${letter(column)}${index + 1}`)).join(''),
  )
}

function cellXml(cell: SheetCell, r: string): string {
  if (cell === null) return ''
  const { value, style } = typeof cell === 'object' ? cell : { value: cell, style: 'plain' as const }
  const s = styleIndex(style)
  if (typeof value === 'number') return element('c', { r, s }, element('v', {}, String(value)))
  // An empty cell still shows its style.
  if (value === '') return element('c', { r, s })
  const text = `<t xml:space="preserve">${cellString(value)}</t>`
  return element('c', { r, s, t: 'inlineStr' }, element('is', {}, text))
}

function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return ''
  const list = validations.map((rule) => {
    const column = letter(rule.column)
    const shared = {
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      errorTitle: cut(rule.errorTitle, 32),
      error: cut(rule.error, 255),
      sqref: `${column}${rule.firstRow}:${column}${rule.lastRow}`,
    }
    if (rule.kind === 'whole') {
      const bounds =
        element('formula1', {}, String(rule.minimum)) + element('formula2', {}, String(rule.maximum))
      return element('dataValidation', { type: 'whole', operator: 'between', ...shared }, bounds)
    }
    const from = letter(rule.values.column)
    const range = `'${rule.sheet.replaceAll("'", "''")}'!$${from}$${rule.values.from}:$${from}$${rule.values.to}`
    return element('dataValidation', { type: 'list', ...shared }, element('formula1', {}, escapeXml(range)))
  })
  return element('dataValidations', { count: list.length }, list.join(''))
}

/** Programs refuse a longer message, and the file with it. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

function letter(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}
