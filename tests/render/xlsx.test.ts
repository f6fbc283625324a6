import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../support/seed.ts'
import { parseWorkbook } from '../../src/ingest/xlsx/parse-workbook.ts'
import { unzipEntry, zipDirectory } from '../../src/ingest/xlsx/zip-guard.ts'
import type { Sheet, Workbook } from '../../src/model/workbook.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'

const book = (sheet: Partial<Sheet>, title = 'Essai'): Workbook => ({
  title,
  keywords: '',
  sheets: [
    { name: 'Saisie', columns: [{ width: 20, style: 'entry' }], rows: [], ...sheet },
    { name: "L'aide", hidden: true, columns: [], rows: [{ cells: ['a'] }, { cells: ['b'] }] },
  ],
})

function parts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    zipDirectory(bytes).map((entry) => [entry.name, new TextDecoder().decode(unzipEntry(bytes, entry))]),
  )
}

/** Names of the elements right under the root, in order; fails on tags that do not close in turn. */
function children(xml: string): readonly string[] {
  const open: string[] = []
  const found: string[] = []
  for (const [, end, name = '', , empty] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)\s*(\/?)>/g,
  )) {
    if (end === '/') expect(open.pop()).toBe(name)
    else {
      if (open.length === 1) found.push(name)
      if (empty !== '/') open.push(name)
    }
  }
  expect(open).toEqual([])
  return found
}

describe('a workbook', () => {
  const validated = book({
    rows: [{ cells: [{ value: 'Titre', style: 'heading' }] }, { cells: [3, null, 'x'], height: 30 }],
    frozenRows: 1,
    validations: [
      {
        kind: 'list',
        column: 0,
        firstRow: 2,
        lastRow: 90,
        sheet: "L'aide",
        values: { column: 0, from: 1, to: 2 },
        errorTitle: 'Un titre bien trop long pour la fenêtre',
        error: 'é'.repeat(400),
      },
      {
        kind: 'whole',
        column: 1,
        firstRow: 2,
        lastRow: 90,
        minimum: 0,
        maximum: 9,
        errorTitle: 'N',
        error: 'N',
      },
    ],
  })

  it('is the same bytes each time', () => {
    expect(renderXlsx(validated)).toEqual(renderXlsx(validated))
  })

  it('has its parts, each well formed, and those of a sheet in the order that the format asks for', () => {
    const all = parts(renderXlsx(validated))
    for (const xml of all.values()) children(xml.replace(/^<\?xml[^>]*>/, ''))
    expect([...all.keys()].sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ])
    expect(children(all.get('xl/worksheets/sheet1.xml') ?? '')).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'dataValidations',
      'pageMargins',
      'pageSetup',
    ])
    expect(children(all.get('xl/styles.xml') ?? '')).toEqual([
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
    ])
  })

  it('points its drop-downs at the cells of a sheet whose name needs quotes, within the lengths allowed', () => {
    const sheet = parts(renderXlsx(validated)).get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).toContain("<formula1>'L''aide'!$A$1:$A$2</formula1>")
    expect(sheet).toContain('sqref="A2:A90"')
    expect(sheet).toContain('<formula1>0</formula1><formula2>9</formula2>')
    for (const [, text = ''] of sheet.matchAll(/ error="([^"]*)"/g))
      expect(text.length).toBeLessThanOrEqual(255)
    for (const [, text = ''] of sheet.matchAll(/errorTitle="([^"]*)"/g))
      expect(text.length).toBeLessThanOrEqual(32)
  })

  it('keeps rows in sight, hides a sheet, and makes text of what is typed into a text column', () => {
    const all = parts(renderXlsx(validated))
    expect(all.get('xl/worksheets/sheet1.xml')).toContain('state="frozen"')
    expect(all.get('xl/workbook.xml')).toMatch(/name="L'aide"[^>]*state="hidden"/)
    const style = /<col [^>]*style="(\d+)"/.exec(all.get('xl/worksheets/sheet1.xml') ?? '')?.[1]
    const formats = [...(all.get('xl/styles.xml') ?? '').matchAll(/<xf numFmtId="(\d+)"[^>]*xfId/g)]
    expect(formats[Number(style)]?.[1]).toBe('49')
  })

  it('brings any text back sign for sign', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '_x0041_',
        '=1+1',
        ' a\tb ',
        'l\nm',
        'a\r\nb',
        '<![CDATA[x]]>',
        '&amp;',
        '😀',
        '\u00a0',
        '_x005F_x',
      ),
    )
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const bytes = renderXlsx(book({ rows: texts.map((value) => ({ cells: [value] })) }))
        const rows = parseWorkbook(bytes).sheets[0]?.grid.rows ?? []
        const kept = (value: string) =>
          value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
        expect(rows.map(({ cells, row }) => [row, cells[0]])).toEqual(
          texts
            .map((value, at) => [at + 1, kept(value).replace(/\r\n?/g, '\n')])
            .filter(([, value]) => value !== ''),
        )
      }),
      { numRuns: 200 },
    )
  })
})
