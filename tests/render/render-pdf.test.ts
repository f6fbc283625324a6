import { PDFArray, PDFCheckBox, PDFDict, PDFDocument, PDFName, PDFTextField } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { DocumentTree } from '../../src/model/document.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { expectedTexts } from './expected-texts.ts'
import { fonts } from './fonts-of-tests.ts'
import { pdfText, readPdf } from './read-pdf.ts'
import { entry, h, link, list, p, sampleDocument, section, t, table } from './sample-document.ts'

const withBlocks = (...blocks: DocumentTree['blocks']): DocumentTree => ({ ...sampleDocument, blocks })

/** Page of each contents line, as the links of the file say. */
function pagesOfContents(told: readonly (readonly [string, string])[]): (id: string) => number {
  const lines = told.filter(([role]) => role === 'Link').map(([, text]) => Number(/\d+$/.exec(text)?.[0]))
  let next = 0
  return () => lines[next++] ?? 0
}

describe('renderPdf', async () => {
  const rendered = await renderPdf(sampleDocument, fonts)
  const pdf = await readPdf(rendered.bytes)

  it('says all the document says, in order, to those who read the structure', () => {
    expect(pdf.told).toEqual(expectedTexts(sampleDocument, pagesOfContents(pdf.told)))
  })

  it('gives the same bytes for the same document and date', async () => {
    const again = await renderPdf(sampleDocument, fonts)
    expect(Buffer.from(again.bytes).equals(Buffer.from(rendered.bytes))).toBe(true)
  })

  it('takes the date it is given', async () => {
    const { bytes } = await renderPdf(withBlocks(p('a')), fonts, { date: new Date('2031-05-06T07:08:09Z') })
    expect((await readPdf(bytes)).document.getCreationDate()?.toISOString()).toBe('2031-05-06T07:08:09.000Z')
  })

  it('names its language, shows its title and claims PDF/UA-1 and PDF/A-3a', () => {
    const { catalog } = pdf.document
    expect(pdfText(pdf.get(catalog, 'Lang'))).toBe('fr-FR')
    expect(String(pdf.get(pdf.get(catalog, 'ViewerPreferences') as PDFDict, 'DisplayDocTitle'))).toBe('true')
    const packet = Buffer.from(rendered.bytes).toString('utf8')
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(packet).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(packet).toContain('Charte d’écoresponsabilité &amp; engagements des agents')
  })

  it('describes and places each figure', () => {
    const figures = pdf.elements('Figure')
    expect(figures.map((figure) => pdfText(pdf.get(figure, 'Alt')).slice(0, 30))).toEqual([
      'Voix par principe. Respect de ',
      'Deux agents sur cinq ont parti',
      'Les mots des ateliers. Covoitu',
    ])
    for (const figure of figures) expect(String(pdf.get(figure, 'A'))).toContain('/BBox')
  })

  it('gives each header cell its scope', () => {
    for (const cell of pdf.elements('TH'))
      expect(String(pdf.get(cell, 'A'))).toMatch(/\/Scope \/(?:Column|Row)/)
  })

  it('bookmarks the listed headings, chapters at the root', () => {
    const outlines = pdf.get(pdf.document.catalog, 'Outlines') as PDFDict
    const titles: string[] = []
    const walk = (first: unknown, depth: number) => {
      for (let item = first; item instanceof PDFDict; item = pdf.get(item, 'Next')) {
        titles.push(`${'  '.repeat(depth)}${pdfText(pdf.get(item, 'Title'))}`)
        walk(pdf.get(item, 'First'), depth + 1)
      }
    }
    walk(pdf.get(outlines, 'First'), 0)
    expect(titles.slice(0, 5)).toEqual([
      'Pourquoi une charte, et pourquoi maintenant\u202f?',
      '  Trois ambitions',
      '  Les étapes',
      'Comment cette charte s’est écrite',
      'Le nuage de mots',
    ])
  })

  it('makes the boxes and the line of the coupon fields that any reader fills in', async () => {
    const form = (await PDFDocument.load(rendered.bytes)).getForm()
    const told = form.getFields().map((field) => {
      const [widget] = field.acroField.getWidgets()
      const tooltip = pdf.get(field.acroField.dict, 'TU')
      const kind = field instanceof PDFCheckBox ? 'box' : field instanceof PDFTextField ? 'line' : 'other'
      return [kind, pdfText(tooltip), widget?.getRectangle().width.toFixed(1)]
    })
    expect(told).toEqual([
      ['box', 'J’éteins mon écran et la lumière en partant.', '9.5'],
      ['box', 'Je covoiture au moins une fois par semaine.', '9.5'],
      ['box', 'Je trie mon papier et je n’imprime qu’en recto verso.', '9.5'],
      ['line', 'Nom, service, date', expect.any(String)],
    ])
    // Filled by another program, they keep what was put in.
    const [box] = form.getFields()
    if (!(box instanceof PDFCheckBox)) throw new Error('no box')
    expect(box.isChecked()).toBe(false)
    box.check()
    expect(box.isChecked()).toBe(true)
    form.getTextField('texte-4').setText('Une agente, piscine')
    expect(form.getTextField('texte-4').getText()).toBe('Une agente, piscine')
    const written = pdf.get(pdf.document.catalog, 'AcroForm') as PDFDict
    expect(written.has(PDFName.of('NeedAppearances'))).toBe(false)
  })

  it('ties each link area to its element and says where it leads', () => {
    let areas = 0
    for (const page of pdf.pages) {
      const annotations = pdf.get(page, 'Annots')
      for (const reference of annotations instanceof PDFArray ? annotations.asArray() : []) {
        const annotation = pdf.document.context.lookup(reference, PDFDict)
        if (pdf.get(annotation, 'Subtype') !== PDFName.of('Link')) continue
        expect(pdfText(pdf.get(annotation, 'Contents'))).not.toBe('')
        expect(pdf.get(annotation, 'StructParent')).toBeDefined()
        const owner = pdf
          .elements('Link')
          .filter(
            (element) =>
              String(pdf.get(element, 'K')).includes(String(reference)) || holds(element, reference),
          )
        expect(owner).toHaveLength(1)
        areas++
      }
    }
    expect(areas).toBe(pdf.elements('Link').length)

    function holds(element: PDFDict, reference: unknown): boolean {
      const kids = pdf.get(element, 'K')
      return (
        kids instanceof PDFArray &&
        kids.asArray().some((kid) => kid instanceof PDFDict && kid.get(PDFName.of('Obj')) === reference)
      )
    }
  })

  it('puts the folio and the short title in the foot, outside the structure', () => {
    expect(pdf.artifacts).toContain('Charte d’écoresponsabilité · version intermédiaire3')
  })

  it('makes a link that runs over a page two links, each on its page', async () => {
    const long = 'un lien très long qui n’en finit pas '.repeat(160)
    const { bytes, pages } = await renderPdf(
      withBlocks(p([t('Voir '), link('https://exemple.fr/été', 'Un exemple', long)])),
      fonts,
    )
    const read = await readPdf(bytes)
    expect(pages).toBe(2)
    expect(read.elements('Link')).toHaveLength(2)
    expect(read.told).toEqual([['P', `Voir ${long.trim()}`]])
  })

  it('reports a link that leads nowhere and prints its words', async () => {
    const { bytes, diagnostics } = await renderPdf(withBlocks(p([link('#absent', '', 'ici')])), fonts)
    expect(diagnostics).toEqual([{ code: 'LINK_LEADS_NOWHERE', level: 'warning', args: { href: '#absent' } }])
    expect((await readPdf(bytes)).told).toEqual([['P', 'ici']])
  })

  it('keeps in the text a sign that no face draws, and reports it', async () => {
    const { bytes, diagnostics } = await renderPdf(withBlocks(p('Bravo 🎉🎉 漢 !')), fonts)
    expect(diagnostics).toEqual([
      { code: 'SIGN_NOT_IN_FONTS', level: 'warning', args: { sign: '🎉', codePoint: 'U+1F389', count: 2 } },
      { code: 'SIGN_NOT_IN_FONTS', level: 'warning', args: { sign: '漢', codePoint: 'U+6F22', count: 1 } },
    ])
    expect((await readPdf(bytes)).told).toEqual([['P', 'Bravo 🎉🎉 漢!']])
  })

  it('keeps each kind of space, hyphen and letter apart in the copied text', async () => {
    const text = 'a\u00a0b c\u202fd e\u2011f g-h e\u0301 é affiche'
    const { bytes } = await renderPdf(withBlocks(p(text), p(text)), fonts)
    const read = await readPdf(bytes)
    expect(read.exact).toEqual([text, text])
  })

  it('repeats the header of a table of 300 rows on each page, outside the structure', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [`idée ${index}`, index])
    const document = withBlocks(table('Trois cents', ['Libellé', 'Voix'], rows))
    const { bytes, pages } = await renderPdf(document, fonts)
    const read = await readPdf(bytes)
    expect(read.told).toEqual(expectedTexts(document, () => 0))
    expect(read.artifacts.match(/Libellé/g)).toHaveLength(pages - 1)
    expect(read.elements('Table')).toHaveLength(1)
  })

  it('loses nothing of hostile contents', async () => {
    const word = 'x'.repeat(10_000)
    const document = withBlocks(
      h(1, 'a', word),
      p(word),
      list('bullet'),
      list('checks', word, ''),
      { ...table('t', ['A', 'B', 'C'], [[word, 'b', word.slice(0, 3000)]]), small: true },
      entry(word.slice(0, 2000), 3, 2, { label: word.slice(0, 300), notes: [t(word.slice(0, 400))] }),
      entry('', Number.NaN, 0),
      p('& < > * | # \u202f \u0000\ufeff\ud800 (]) \\ ﷽ e\u0301 <script>'),
      section('columns', null, p(word.slice(0, 4000))),
      section('panel', 'solidarite', p(word), section('panel', null, p(word.slice(0, 6000)))),
      section('opening', 'autonomie', h(2, 'b', word.slice(0, 900)), p(word.slice(0, 1500), 'figure')),
      section('cover', null, h(1, 'c', word.slice(0, 2000)), p(word.slice(0, 3000))),
      section('chapter', 'inconnu'),
      section('keep', null, p(word)),
    )
    const { bytes } = await renderPdf(document, fonts)
    expect((await readPdf(bytes)).told).toEqual(expectedTexts(document, () => 0))
  })

  it('skips no level of heading, whatever the template did', async () => {
    const { bytes } = await renderPdf(
      withBlocks(h(2, 'a', 'a'), h(3, 'b', 'b'), h(1, 'c', 'c'), h(3, 'd', 'd')),
      fonts,
    )
    expect((await readPdf(bytes)).told.map(([role]) => role)).toEqual(['H1', 'H2', 'H1', 'H2'])
  })

  it('renders a document without blocks as one empty page', async () => {
    const { pages } = await renderPdf(withBlocks(), fonts)
    expect(pages).toBe(1)
  })

  it('embeds files as sources of the document', async () => {
    const { bytes } = await renderPdf(withBlocks(p('a')), fonts, {
      attachments: [
        {
          name: 'idées.csv',
          bytes: new TextEncoder().encode('a;b'),
          mime: 'text/csv',
          description: 'Les idées',
        },
        {
          name: 'termes.csv',
          bytes: new Uint8Array(),
          mime: 'text/csv',
          description: 'Les termes',
          relationship: 'Data',
        },
      ],
    })
    const read = await readPdf(bytes)
    const files = read.get(read.document.catalog, 'AF') as PDFArray
    const specs = files.asArray().map((file) => read.document.context.lookup(file, PDFDict))
    expect(
      specs.map((spec) => [pdfText(read.get(spec, 'UF')), String(read.get(spec, 'AFRelationship'))]),
    ).toEqual([
      ['idées.csv', '/Source'],
      ['termes.csv', '/Data'],
    ])
  })

  it('justifies on demand without losing a space', async () => {
    const { bytes } = await renderPdf(sampleDocument, fonts, { justify: true })
    const read = await readPdf(bytes)
    expect(read.told).toEqual(expectedTexts(sampleDocument, pagesOfContents(read.told)))
  })
})
