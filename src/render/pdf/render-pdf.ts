import PDFDocument, { type OutlineItem, type PdfReference } from 'pdfkit'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { DocumentTree } from '../../model/document.ts'
import { page as format } from '../design.ts'
import type { Fonts } from '../fonts.ts'
import { type ListedHeading, listedHeadings } from '../headings.ts'
import { codePointName, printable } from '../signs.ts'
import { blocksInFlow } from './blocks/flow.ts'
import type { Job } from './context.ts'
import { producer, writeMetadata } from './metadata.ts'
import { setNote } from './notes.ts'
import { type LaidPage, type Place, paginate } from './paginate.ts'
import { Painter } from './paint.ts'
import { segmentsOf } from './segments.ts'
import { root, type StructNode } from './structure.ts'
import { writeStructure } from './structure-writer.ts'

export interface Attachment {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mime: string
  readonly description: string
  /** Source: the document was made from it. Data: it holds the figures shown. Alternative: it says the same. */
  readonly relationship?: 'Source' | 'Data' | 'Alternative'
}

export interface PdfOptions {
  /** Written as date of creation; the document's own date otherwise. Same date and document, same bytes. */
  readonly date?: Date
  readonly attachments?: readonly Attachment[]
  /** Text stretched to both margins. */
  readonly justify?: boolean
}

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Page of an anchor, from 1. */
  readonly pageOf: (anchor: string) => number | null
  readonly diagnostics: readonly Diagnostic[]
}

/** A document laid out, before painting. */
export interface LaidDocument {
  readonly pages: readonly LaidPage[]
  readonly anchors: ReadonlyMap<string, Place>
  readonly structure: StructNode
  readonly headings: readonly ListedHeading[]
}

/** Lays the document out without writing anything: what tests read, and what pages are painted from. */
export function layDocument(
  document: DocumentTree,
  fonts: Fonts,
  options: Pick<PdfOptions, 'justify'> = {},
  missing: (sign: string) => void = () => {},
): LaidDocument {
  const structure = root()
  const headings = listedHeadings(document)
  const job: Job = {
    fonts,
    palette: document.palette,
    justify: options.justify ?? false,
    headings,
    missing,
    blocks: blocksInFlow,
    note: setNote,
    counts: { notes: 0, numbered: 0 },
  }
  const { pages, anchors } = paginate(segmentsOf(document, job, structure))
  return { pages, anchors, structure, headings }
}

/**
 * Renders a document as a PDF that claims PDF/UA-1 and PDF/A-3a. Nothing is ever cut: what does not fit goes on
 * on the next page; a sign that no face has is drawn as a box, kept in the text, and reported.
 */
export async function renderPdf(
  document: DocumentTree,
  fonts: Fonts,
  options: PdfOptions = {},
): Promise<RenderedPdf> {
  const missing = new Map<string, number>()
  const broken = new Set<string>()
  const count = (sign: string) => missing.set(sign, (missing.get(sign) ?? 0) + 1)
  const laid = layDocument(document, fonts, options, count)
  const date = options.date ?? new Date(document.date)
  const info = {
    title: printable(document.title),
    author: printable(document.author),
    subject: printable(document.subject),
    lang: document.lang,
    date,
  }
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    lang: document.lang,
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: info.title,
      ...(info.author === '' ? {} : { Author: info.author }),
      ...(info.subject === '' ? {} : { Subject: info.subject }),
      Creator: producer,
      Producer: producer,
      CreationDate: date,
      ModDate: date,
    },
  })
  const bytes = collect(doc)
  const painter = new Painter(doc, fonts, {
    shortTitle: document.shortTitle,
    anchors: laid.anchors,
    missing: count,
    brokenLink: (href) => broken.add(href),
  })
  const references: PdfReference[] = []
  for (const page of laid.pages) {
    painter.paint(page)
    references.push(doc.page.dictionary)
  }
  painter.end()
  writeStructure(doc, laid.structure, references)
  writeBookmarks(doc.outline, laid)
  for (const { name, bytes: content, mime, description, relationship } of options.attachments ?? [])
    doc.file(content, {
      name,
      type: mime,
      description,
      relationship: relationship ?? 'Source',
      creationDate: date,
      modifiedDate: date,
    })
  writeMetadata(doc, info)
  doc.end()
  return {
    bytes: await bytes,
    pages: laid.pages.length,
    pageOf: (anchor) => {
      const place = laid.anchors.get(anchor)
      return place ? place.page + 1 : null
    },
    diagnostics: findings(missing, broken),
  }
}

function collect(doc: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk) => chunks.push(chunk))
    doc.on('end', () => resolve(joined(chunks)))
    doc.on('error', reject)
  })
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}

/** Bookmarks follow the headings; a heading under no other one stands at the root. */
function writeBookmarks(outline: OutlineItem, { headings, anchors }: LaidDocument): void {
  const path: { level: number; item: OutlineItem }[] = []
  for (const { id, level, text } of headings) {
    const place = anchors.get(id)
    if (!place) continue
    while ((path.at(-1)?.level ?? 0) >= level) path.pop()
    // The title of the document is no parent: all chapters would hide behind it.
    const parent = path.at(-1)?.item ?? outline
    // pdfkit counts the left edge from the right one.
    const target = {
      pageNumber: place.page - 1,
      top: Math.max(0, place.y - 12),
      left: format.width,
      expanded: false,
    }
    const item = parent.addItem(text, target)
    if (level > 1) path.push({ level, item })
  }
}

function findings(missing: ReadonlyMap<string, number>, broken: ReadonlySet<string>): Diagnostic[] {
  return [
    ...[...missing].map(
      ([sign, count]): Diagnostic => ({
        code: 'SIGN_NOT_IN_FONTS',
        level: 'warning',
        args: { sign, codePoint: codePointName(sign), count },
      }),
    ),
    ...[...broken].map(
      (href): Diagnostic => ({ code: 'LINK_LEADS_NOWHERE', level: 'warning', args: { href } }),
    ),
  ]
}
