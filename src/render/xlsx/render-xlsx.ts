import type { Workbook } from '../../model/workbook.ts'
import { office, officePackage } from '../package.ts'
import { element, xmlPart } from '../xml.ts'
import { sheetXml } from './sheet.ts'
import { stylesXml } from './styles.ts'

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook as the bytes of an .xlsx file: the same workbook always gives the same bytes. */
export function renderXlsx(workbook: Workbook): Uint8Array {
  const { sheets, title, keywords } = workbook
  const part = (name: string, type: string, xml: string) => ({
    name: `xl/${name}`,
    type: `${spreadsheet}.${type}+xml`,
    bytes: xmlPart(xml),
  })
  const named = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`)
  return officePackage(
    [
      part('workbook.xml', 'sheet.main', workbookXml(workbook)),
      part('styles.xml', 'styles', stylesXml()),
      ...sheets.map((sheet, index) => part(named[index] ?? '', 'worksheet', sheetXml(sheet, index === 0))),
    ],
    {
      'xl/workbook.xml': [
        ...named.map((target, index) => ({ id: `rId${index + 1}`, type: `${office}/worksheet`, target })),
        { id: `rId${sheets.length + 1}`, type: `${office}/styles`, target: 'styles.xml' },
      ],
    },
    { title, language: 'fr', keywords },
  )
}

function workbookXml({ sheets }: Workbook): string {
  const list = sheets.map(({ name, hidden }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: hidden ? 'hidden' : undefined,
      'r:id': `rId${index + 1}`,
    }),
  )
  return element(
    'workbook',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': office },
    element('bookViews', {}, element('workbookView', { activeTab: 0 })) +
      element('sheets', {}, list.join('')),
  )
}
