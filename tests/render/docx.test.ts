import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { afterAll, describe, expect, it } from 'vitest'
import '../support/seed.ts'
import { unzipEntry, zipDirectory } from '../../src/ingest/xlsx/zip-guard.ts'
import type { DocumentTree } from '../../src/model/document.ts'
import { documentText } from '../../src/render/document-text.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { printable } from '../../src/render/signs.ts'
import { describeWithTool } from '../support/requirements.ts'
import { block } from './any-document.ts'
import { fonts } from './fonts-of-tests.ts'
import { sampleDocument } from './sample-document.ts'

const parts = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(zipDirectory(bytes).map((entry) => [entry.name, unzipEntry(bytes, entry)]))

/** An element with its attributes, its elements and its own text. */
interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly kids: Node[]
  text: string
}

/** Fails on XML that is not well formed or whose prefixes are not declared. */
function read(bytes: Uint8Array | undefined): Node {
  const parser = new SaxesParser({ xmlns: true })
  const root: Node = { name: '', attributes: {}, kids: [], text: '' }
  const open = [root]
  parser.on('opentag', ({ name, attributes }: SaxesTagNS) => {
    const node: Node = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      kids: [],
      text: '',
    }
    open.at(-1)?.kids.push(node)
    open.push(node)
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last) last.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(new TextDecoder().decode(bytes)).close()
  return root
}

const all = (node: Node, name: string): Node[] =>
  node.kids.flatMap((kid) => [...(kid.name === name ? [kid] : []), ...all(kid, name)])
const value = (node: Node, name: string) => all(node, name)[0]?.attributes['w:val']
const said = (node: Node) =>
  all(node, 'w:r')
    .flatMap(({ kids }) => kids)
    .map(({ name, text }) =>
      name === 'w:t' ? text : name === 'w:br' ? ' ⏎ ' : name === 'w:tab' ? ' → ' : '',
    )
    .join('')
const paragraphsOf = (bytes: Uint8Array) => all(read(parts(bytes).get('word/document.xml')), 'w:p')

const bare = (text: string) => printable(text).replace(/[\s✓☐]+/gu, '')
/** The words of the paragraphs, marks and contents left out. */
const wordsOf = (bytes: Uint8Array) =>
  bare(
    paragraphsOf(bytes)
      .filter((each) => !value(each, 'w:pStyle')?.startsWith('TOC'))
      .map((each) => said(each).replace(/ [⏎→] /g, ''))
      .join(''),
  )

/** The texts of the notes at the foot, by number. */
const notesOf = (bytes: Uint8Array) => {
  const numbers = paragraphsOf(bytes).flatMap((each) => all(each, 'w:footnoteReference'))
  if (numbers.length === 0) return []
  const notes = all(read(parts(bytes).get('word/footnotes.xml')), 'w:footnote')
  return numbers.map(({ attributes }) => {
    const note = notes.filter((each) => each.attributes['w:id'] === attributes['w:id'])
    expect(note).toHaveLength(1)
    return bare(said(note[0] as Node).replace(/ [⏎→] /g, ''))
  })
}

/** A document parted from its notes, in reading order. */
function withoutNotes(document: DocumentTree): { rest: DocumentTree; notes: readonly string[] } {
  const notes: string[] = []
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.flatMap((each: { type?: string; children?: unknown }) => {
        if (each?.type !== 'note') return [walk(each)]
        notes.push((each.children as readonly { text: string }[]).map(({ text }) => text).join(''))
        return []
      })
    if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]))
  }
  return { rest: { ...document, blocks: walk(document.blocks) as DocumentTree['blocks'] }, notes }
}

const sample = renderDocx(sampleDocument, fonts, (anchor) => anchor.length)

describe('a document as DOCX', () => {
  it('says every word of the document in its order, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const document: DocumentTree = { ...sampleDocument, blocks }
        // A tab or a break that somebody typed is a space on a page.
        const docx = renderDocx(document, fonts)
        const { rest, notes } = withoutNotes(document)
        expect(wordsOf(docx)).toBe(bare(documentText(rest).replace(/[⏎→]/g, '')))
        expect(notesOf(docx)).toEqual(notes.map((note) => bare(note.replace(/[⏎→]/g, ''))))
      }),
      { numRuns: 40 },
    )
  })

  it('gives each paragraph its style, number or frame', async () => {
    const lines = paragraphsOf(sample).flatMap((each) => {
      const style = value(each, 'w:pStyle')
      // Sixty rows of the annex say nothing more.
      if (style === 'TableSmall') return []
      const list = value(each, 'w:numId')
      const marks = [
        list === undefined ? '' : list === '0' ? 'no number' : `list ${list}.${value(each, 'w:ilvl')}`,
        all(each, 'w:pageBreakBefore').length > 0 ? 'new page' : '',
        all(each, 'w:pBdr').length > 0 ? 'framed' : '',
        ...all(each, 'wp:docPr').map(({ attributes }) => `figure: ${attributes['descr'] ?? 'decorative'}`),
        ...all(each, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
        ...all(each, 'w:hyperlink').map(({ attributes }) => `link to ${attributes['w:anchor'] ?? 'outside'}`),
      ].filter((mark) => mark !== '')
      return `${style}${marks.length > 0 ? ` [${marks.join(', ')}]` : ''} ${said(each)}`
    })
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/every-block.docx.txt')
  })

  it('repeats the header of a table and splits no row', () => {
    const document = read(parts(sample).get('word/document.xml'))
    for (const table of all(document, 'w:tbl')) {
      const rows = all(table, 'w:tr')
      expect(all(rows[0] as Node, 'w:tblHeader')).toHaveLength(1)
      for (const row of rows) expect(all(row, 'w:cantSplit')).toHaveLength(1)
      const width = (nodes: readonly Node[]) =>
        nodes.reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0)
      expect(width(all(table, 'w:gridCol'))).toBeCloseTo(width(all(table, 'w:tblW')), -1)
    }
  })

  it('orders properties as the schema does: a word processor refuses a file over one', () => {
    const order: Readonly<Record<string, string>> = {
      'w:pPr':
        'pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs suppressAutoHyphens spacing ind jc outlineLvl rPr',
      'w:rPr': 'rStyle rFonts b i smallCaps color sz szCs u vertAlign lang',
      'w:tblPr': 'tblStyle tblW tblBorders tblLayout tblCellMar tblLook tblCaption',
      'w:style': 'name basedOn next qFormat pPr rPr tblPr tblStylePr',
      'w:lvl': 'start numFmt pStyle suff lvlText lvlJc pPr',
      'w:settings':
        'embedTrueTypeFonts defaultTabStop characterSpacingControl footnotePr compat themeFontLang',
      'w:font': 'family pitch embedRegular embedBold embedItalic',
    }
    for (const [name, bytes] of parts(sample))
      if (name.endsWith('.xml') && name.startsWith('word/'))
        for (const [parent, list] of Object.entries(order)) {
          const names = list.split(' ').map((each) => `w:${each}`)
          for (const { kids } of all(read(bytes), parent)) {
            const places = kids.map((kid) => names.indexOf(kid.name))
            expect(places, `${parent} of ${name}`).toEqual([...places].sort((a, b) => a - b))
            expect(places, `${parent} of ${name}`).not.toContain(-1)
          }
        }
  })

  it('links, bookmarks and parts all lead somewhere', () => {
    const files = parts(sample)
    const document = read(files.get('word/document.xml'))
    const marks = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    expect(new Set(marks).size).toBe(marks.length)
    const relations = all(read(files.get('word/_rels/document.xml.rels')), 'Relationship')
    const ids = relations.map(({ attributes }) => attributes['Id'])
    for (const { attributes } of [...all(document, 'w:hyperlink'), ...all(document, 'a:blip')]) {
      const id = attributes['r:id'] ?? attributes['r:embed']
      if (id) expect(ids).toContain(id)
      else expect(marks).toContain(attributes['w:anchor'])
    }
    for (const { attributes } of relations)
      if (attributes['TargetMode'] !== 'External')
        expect([...files.keys()]).toContain(`word/${attributes['Target']}`)
    const types = all(read(files.get('[Content_Types].xml')), 'Override').map(({ attributes }) =>
      attributes['PartName']?.slice(1),
    )
    for (const name of files.keys()) if (!/\.rels$|^\[/.test(name)) expect(types).toContain(name)
  })

  it('holds the fonts whole once their disguise is off', () => {
    const files = parts(sample)
    const [regular] = all(read(files.get('word/fontTable.xml')), 'w:embedRegular')
    const key = (regular?.attributes['w:fontKey'] ?? '').replace(/[{}-]/g, '').match(/../g) ?? []
    const font = Uint8Array.from(files.get('word/fonts/font1.odttf') ?? [])
    for (let at = 0; at < 32; at++)
      font[at] = (font[at] as number) ^ Number.parseInt(key[15 - (at % 16)] ?? '', 16)
    expect(Buffer.from(font).equals(Buffer.from(fonts.file('sans')))).toBe(true)
  })

  it('draws figures as metafiles whose records add up', () => {
    const drawn = [...parts(sample)].filter(([name]) => name.endsWith('.emf'))
    expect(drawn.length).toBeGreaterThan(0)
    for (const [, bytes] of drawn) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const types: number[] = []
      for (let at = 0; at < bytes.length; at += view.getUint32(at + 4, true))
        types.push(view.getUint32(at, true))
      expect([types[0], types.at(-1)]).toEqual([1, 14])
      expect(view.getUint32(48, true)).toBe(bytes.length)
      expect(view.getUint32(52, true)).toBe(types.length)
      const count = (type: number) => types.filter((each) => each === type).length
      // As many paths begun as ended and filled, and something in them.
      expect(count(59)).toBe(count(60))
      expect(count(59)).toBe(count(62))
      expect(count(27)).toBeGreaterThan(0)
    }
  })

  it('gives the same bytes again', () => {
    expect(Buffer.from(renderDocx(sampleDocument, fonts, (anchor) => anchor.length)).equals(sample)).toBe(
      true,
    )
  })
})

describeWithTool('soffice', ['--version'], 'the DOCX in LibreOffice', () => {
  const work = mkdtempSync(join(tmpdir(), 'charter-docx-'))
  afterAll(() => rmSync(work, { recursive: true, force: true }))

  it('opens, with every word, its numbers and its fonts', () => {
    writeFileSync(join(work, 'every-block.docx'), sample)
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`
    const run = (command: string, ...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(command, args, { cwd: work, encoding: 'utf8' })
      expect(status, stderr).toBe(0)
      return stdout
    }
    run('soffice', profile, '--headless', '--convert-to', 'pdf', 'every-block.docx')
    const text = run('pdftotext', 'every-block.pdf', '-')
    // Small capitals come back as capitals, and a word may be cut at the end of a line.
    const whole = text.replace(/[-‐]?\n/g, '').toLowerCase()
    const words = new Set(text.toLowerCase().split(/\s+/))
    const missing = documentText(sampleDocument)
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => /^\p{L}+$/u.test(word) && !words.has(word) && !whole.includes(word))
    expect(missing).toEqual([])
    expect(text).toMatch(/^1\. /m)
    expect(run('pdffonts', 'every-block.pdf')).toMatch(/SourceSerif4/)
    expect(readFileSync(join(work, 'every-block.pdf')).length).toBeGreaterThan(10_000)
  })
})
