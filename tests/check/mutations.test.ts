import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { checkPdf } from '../../src/check/check-pdf.ts'
import { UnreadablePdf } from '../../src/check/pdf/open-pdf.ts'
import type { FaultCode } from '../../src/model/diagnostics/check.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { fonts } from '../render/fonts-of-tests.ts'
import { sampleDocument } from '../render/sample-document.ts'

const text = new TextEncoder()
const { bytes } = await renderPdf(sampleDocument, fonts, {
  date: new Date('2026-05-04T00:00:00Z'),
  attachments: [
    {
      name: 'idees.csv',
      bytes: text.encode('a;b\n'),
      mime: 'text/csv',
      description: 'Idées',
      relationship: 'Data',
    },
  ],
})

/** The file with one thing spoilt in it. */
async function spoilt(spoil: (file: Spoilt) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  spoil(new Spoilt(document))
  return document.save({ useObjectStreams: false, addDefaultPage: false })
}

const name = (value: string) => PDFName.of(value)

class Spoilt {
  readonly catalog: PDFDict
  readonly context: PDFDocument['context']
  private readonly document: PDFDocument

  constructor(document: PDFDocument) {
    this.document = document
    this.context = document.context
    this.catalog = document.catalog
  }

  /** Every dictionary of the file, those of streams left out. */
  private get dicts(): PDFDict[] {
    return this.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
  }

  /** The first dictionary that has this name at this key. */
  first(key: string, value: string, some: (dict: PDFDict) => boolean = () => true): PDFDict {
    const found = this.dicts.find((dict) => dict.lookup(name(key)) === name(value) && some(dict))
    if (!found) throw new Error(`no ${key} ${value} to spoil`)
    return found
  }

  /** The first element of the structure of this kind. */
  element(role: string, some?: (dict: PDFDict) => boolean): PDFDict {
    return this.first('S', role, (dict) => dict.has(name('P')) && (some?.(dict) ?? true))
  }

  elements(role: string): PDFDict[] {
    return this.dicts.filter((dict) => dict.lookup(name('S')) === name(role) && dict.has(name('P')))
  }

  link(): PDFDict {
    return this.first('Subtype', 'Link')
  }

  /** The first page that has something at this key. */
  page(key: string): PDFDict {
    const found = this.document.getPages().find(({ node }) => node.has(name(key)))
    if (!found) throw new Error(`no page with ${key}`)
    return found.node
  }

  /** Paints more on a page, with a font of it as /F. */
  paint(operators: string): void {
    const page = this.document.getPages()[2]?.node
    const used = page?.Resources()?.lookup(name('Font'), PDFDict)
    const [font] = used?.keys() ?? []
    if (!page || !font) throw new Error('no page to paint on')
    const stream = this.context.flateStream(operators.replaceAll('/F ', `${font.asString()} `))
    page.addContentStream(this.context.register(stream))
  }

  metadata(change: (packet: string) => string): void {
    const stream = this.catalog.lookup(name('Metadata'))
    if (!(stream instanceof PDFRawStream)) throw new Error('no metadata')
    const packet = new TextDecoder().decode(decodePDFRawStream(stream).decode())
    const changed = change(packet)
    if (changed === packet) throw new Error('nothing spoilt in the metadata')
    const dict = { Type: 'Metadata', Subtype: 'XML' }
    this.catalog.set(name('Metadata'), this.context.register(this.context.stream(text.encode(changed), dict)))
  }

  attach(what: string, relationship: string): void {
    const file = this.context.register(this.context.stream(text.encode(what), { Subtype: 'text/plain' }))
    const spec = this.context.register(
      this.context.obj({
        Type: 'Filespec',
        F: PDFString.of('texte.txt'),
        UF: PDFHexString.fromText('texte.txt'),
        AFRelationship: relationship,
        EF: { F: file },
      }),
    )
    this.catalog.lookup(name('AF'), PDFArray).push(spec)
    const names = this.catalog.lookup(name('Names'), PDFDict).lookup(name('EmbeddedFiles'), PDFDict)
    names.lookup(name('Names'), PDFArray).push(PDFString.of('texte.txt'))
    names.lookup(name('Names'), PDFArray).push(spec)
  }

  widget(): PDFDict {
    const widget = this.context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Btn',
      Rect: [0, 0, 9, 9],
    }) as PDFDict
    const page = this.page('Annots')
    page.lookup(name('Annots'), PDFArray).push(this.context.register(widget))
    return widget
  }

  set(key: string, value: PDFObject): void {
    this.catalog.set(name(key), value)
  }
}

const drop = (dict: PDFDict, key: string) => {
  if (!dict.delete(name(key))) throw new Error(`no ${key} to drop`)
}
const renamed = (dict: PDFDict, role: string) => dict.set(name('S'), name(role))
const kids = (dict: PDFDict): PDFArray => dict.lookup(name('K'), PDFArray)

const mutations: readonly (readonly [string, FaultCode, (file: Spoilt) => void])[] = [
  ['not marked as tagged', 'untagged', ({ catalog }) => drop(catalog, 'MarkInfo')],
  ['without a structure', 'untagged', ({ catalog }) => drop(catalog, 'StructTreeRoot')],
  ['without a language', 'language', ({ catalog }) => drop(catalog, 'Lang')],
  ['in no language there is', 'language', (file) => file.set('Lang', PDFString.of('français'))],
  ['whose title is not shown', 'title', ({ catalog }) => drop(catalog, 'ViewerPreferences')],
  [
    'that does not say it is PDF/UA',
    'identity',
    (file) => file.metadata((xml) => xml.replace(/<pdfuaid:part>1/, '<pdfuaid:part>9')),
  ],
  [
    'that says it is PDF/A-3b',
    'identity',
    (file) => file.metadata((xml) => xml.replace(/<pdfaid:conformance>A/, '<pdfaid:conformance>B')),
  ],
  [
    'with two authors',
    'metadata',
    (file) => file.metadata((xml) => xml.replace(/(<dc:creator>.*?<rdf:li>)[^<]*/s, '$1Autre')),
  ],
  [
    'that runs a script',
    'barriers',
    (file) => file.set('OpenAction', file.context.obj({ S: 'JavaScript', JS: PDFString.of('1') })),
  ],
  [
    'with a form of another kind',
    'barriers',
    (file) => file.set('AcroForm', file.context.obj({ Fields: [], XFA: PDFString.of('x') })),
  ],
  ['without its colours', 'output-intent', ({ catalog }) => drop(catalog, 'OutputIntents')],
  ['whose files are not announced', 'attachments', ({ catalog }) => drop(catalog, 'AF')],
  [
    'whose file says not what it is',
    'attachments',
    (file) => drop(file.first('Type', 'Filespec'), 'AFRelationship'),
  ],
  ['with loose drawing', 'loose-content', (file) => file.paint('0 0 9 9 re f')],
  [
    'with content in decoration',
    'mixed-marks',
    (file) => file.paint('/Artifact BMC /P <</MCID 0>> BDC 0 0 9 9 re f EMC EMC'),
  ],
  ['with a mark too many', 'unbalanced-marks', (file) => file.paint('EMC')],
  ['with a mark left open', 'unbalanced-marks', (file) => file.paint('/Artifact BMC 0 0 9 9 re f')],
  [
    'with content of nobody',
    'orphan-content',
    (file) => file.paint('/P <</MCID 4000>> BDC 0 0 9 9 re f EMC'),
  ],
  [
    'whose page leads to no parent',
    'orphan-content',
    (file) => drop(file.page('StructParents'), 'StructParents'),
  ],
  [
    'without a font',
    'fonts',
    (file) =>
      drop(
        // The form's own font shows nothing as long as nobody types.
        file.first('Type', 'FontDescriptor', (dict) => String(dict.get(name('FontName'))).includes('+')),
        'FontFile2',
      ),
  ],
  [
    'with signs without meaning',
    'unknown-signs',
    (file) =>
      drop(
        file.first('Type', 'Font', (dict) => dict.has(name('ToUnicode'))),
        'ToUnicode',
      ),
  ],
  [
    'with a sign that its font has not',
    'missing-signs',
    (file) => file.paint('/Artifact BMC BT /F 9 Tf <0000> Tj ET EMC'),
  ],
  [
    'with words parted by a move',
    'glued-words',
    (file) => file.paint('/P <</MCID 0>> BDC BT /F 9 Tf [<0001> -1500 <0001>] TJ ET EMC'),
  ],
  [
    'with pale text',
    'contrast',
    (file) =>
      file.paint('/Artifact BMC q 1 g 20 20 99 99 re f BT 0.8 g /F 9 Tf 1 0 0 1 30 30 Tm <0001> Tj ET Q EMC'),
  ],
  ['with an element of no kind', 'roles', (file) => renamed(file.element('P'), 'Paragraphe')],
  ['with a heading of the fifth level', 'headings', (file) => renamed(file.element('H2'), 'H5')],
  ['with a heading cell that heads nothing', 'tables', (file) => drop(file.element('TH'), 'A')],
  ['with a row too short', 'tables', (file) => kids(file.element('TR')).remove(0)],
  [
    'without heading cells',
    'tables',
    (file) => {
      for (const cell of file.elements('TH')) renamed(cell, 'TD')
    },
  ],
  ['with a paragraph among items', 'lists', (file) => renamed(file.element('LI'), 'P')],
  ['with an item without a body', 'lists', (file) => renamed(file.element('LBody'), 'Lbl')],
  [
    'with an entry of contents that leads nowhere',
    'contents',
    (file) => renamed(file.element('Reference'), 'Span'),
  ],
  [
    'with a picture without words',
    'figures',
    (file) =>
      drop(
        file.element('Figure', (dict) => dict.has(name('Alt'))),
        'Alt',
      ),
  ],
  ['with a link without words', 'links', (file) => drop(file.link(), 'Contents')],
  ['with a link out of the structure', 'links', (file) => drop(file.link(), 'StructParent')],
  ['whose links come in another order', 'links', (file) => drop(file.page('Annots'), 'Tabs')],
  ['with a note without a name', 'notes', (file) => renamed(file.element('P'), 'Note')],
  ['with a field out of the structure', 'fields', (file) => void file.widget()],
  [
    'that leaves its fields to be drawn',
    'fields',
    (file) => file.set('AcroForm', file.context.obj({ Fields: [], NeedAppearances: PDFBool.True })),
  ],
  ['with a field without words', 'fields', (file) => drop(file.first('Subtype', 'Widget'), 'TU')],
  ['with a field that draws nothing', 'fields', (file) => drop(file.first('Subtype', 'Widget'), 'AP')],
  ['with a field under another element', 'fields', (file) => renamed(file.element('Form'), 'Span')],
  ['without bookmarks', 'bookmarks', ({ catalog }) => drop(catalog, 'Outlines')],
  [
    'with a bookmark to nowhere',
    'bookmarks',
    (file) => {
      const first = file.catalog.lookup(name('Outlines'), PDFDict).lookup(name('First'), PDFDict)
      first.set(name('Dest'), file.context.obj([PDFNumber.of(0), 'XYZ']))
    },
  ],
  ['whose own text is another', 'text-lost', (file) => file.attach('Un autre texte.\n', 'Alternative')],
]

describe('a PDF with one thing spoilt', () => {
  it('is without fault before it is spoilt', async () => {
    expect((await checkPdf(await spoilt(() => {}))).faults).toEqual([])
  })

  it.each(mutations)('%s is found out: %s', async (_, code, spoil) => {
    const { faults } = await checkPdf(await spoilt(spoil))
    expect(faults.map((fault) => fault.code)).toContain(code)
  })

  it('is refused when it is cut short or no PDF', async () => {
    await expect(checkPdf(bytes.slice(0, bytes.length / 2))).rejects.toThrow(UnreadablePdf)
    await expect(checkPdf(text.encode('idée;voix\n'))).rejects.toThrow(UnreadablePdf)
  })
})
