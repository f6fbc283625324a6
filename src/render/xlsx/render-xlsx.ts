import type { Workbook } from '../../model/workbook.ts'
import { zip } from '../zip.ts'
import { sheetXml } from './sheet.ts'
import { stylesXml } from './styles.ts'
import { element, escapeXml, xmlPart } from './xml.ts'

const openxml = 'http://schemas.openxmlformats.org'
const office = `${openxml}/officeDocument/2006/relationships`
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook as the bytes of an .xlsx file: the same workbook always gives the same bytes. */
export function renderXlsx(workbook: Workbook): Uint8Array {
  const { sheets } = workbook
  return zip([
    { name: '[Content_Types].xml', bytes: xmlPart(contentTypes(sheets.length)) },
    {
      name: '_rels/.rels',
      bytes: xmlPart(
        relations([
          [`${office}/officeDocument`, 'xl/workbook.xml'],
          [`${openxml}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
        ]),
      ),
    },
    { name: 'docProps/core.xml', bytes: xmlPart(properties(workbook)) },
    { name: 'xl/workbook.xml', bytes: xmlPart(workbookXml(workbook)) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: xmlPart(
        relations([
          ...sheets.map((_, index) => [`${office}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
          [`${office}/styles`, 'styles.xml'],
        ]),
      ),
    },
    { name: 'xl/styles.xml', bytes: xmlPart(stylesXml()) },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      bytes: xmlPart(sheetXml(sheet, index === 0)),
    })),
  ])
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string) => element('Override', { PartName: name, ContentType: type })
  const parts = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, index) =>
      part(`/xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`),
    ),
    part('/xl/styles.xml', `${spreadsheet}.styles+xml`),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ]
  return element('Types', { xmlns: `${openxml}/package/2006/content-types` }, parts.join(''))
}

function relations(list: readonly (readonly [string, string])[]): string {
  const each = list.map(([type, target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
  )
  return element('Relationships', { xmlns: `${openxml}/package/2006/relationships` }, each.join(''))
}

function properties({ title, keywords }: Workbook): string {
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${openxml}/package/2006/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    [
      element('dc:title', {}, escapeXml(title)),
      element('dc:language', {}, 'fr'),
      element('cp:keywords', {}, escapeXml(keywords)),
    ].join(''),
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
