import { type PageContent, readContent } from './pdf/content.ts'
import type { PdfFile } from './pdf/open-pdf.ts'
import type { Shown } from './pdf/shown.ts'
import { type Element, readStructure, type Structure } from './pdf/structure.ts'

/** A file with all that rules look at, read once. */
export interface CheckedDocument {
  readonly file: PdfFile
  readonly structure: Structure
  readonly contents: readonly PageContent[]
  /** What stands in a marked content, in the order in which it is shown. */
  shownIn(page: number, mark: number): readonly Shown[]
  /** The text of an element as a screen reader has it, blocks parted by line ends; without elements in those roles. */
  textOf(element: Element, without?: ReadonlySet<string>): string
  /** Page of an element's first content, null when it has none. */
  pageOf(element: Element): number | null
}

/** Elements that run within a line: what stands in them goes on without a break. */
export const inline: ReadonlySet<string> = new Set([
  'Span',
  'Link',
  'Reference',
  'Quote',
  'Code',
  'Annot',
  'Lbl',
  'Form',
  'BibEntry',
])

export function readDocument(file: PdfFile): CheckedDocument {
  const structure = readStructure(file)
  const contents = file.pages.map(readContent)
  const byMark = new Map<string, Shown[]>()
  for (const { shown } of contents)
    for (const each of shown) {
      if (each.mark === null) continue
      const key = `${each.page} ${each.mark}`
      const list = byMark.get(key) ?? []
      if (list.length === 0) byMark.set(key, list)
      list.push(each)
    }
  const shownIn = (page: number, mark: number) => byMark.get(`${page} ${mark}`) ?? []
  const textOf = (element: Element, without?: ReadonlySet<string>): string => {
    const replaced = element.dict.text('ActualText')
    if (replaced !== null) return replaced
    let text = ''
    for (const kid of element.kids) {
      if (kid.kind === 'content') for (const { text: said } of shownIn(kid.page, kid.mark)) text += said
      if (kid.kind !== 'element' || without?.has(kid.role)) continue
      const said = textOf(kid, without)
      text =
        inline.has(kid.role) || said === '' || text === ''
          ? text + said
          : `${text.replace(/\n+$/, '')}\n${said}`
      if (!inline.has(kid.role) && said !== '' && !text.endsWith('\n')) text += '\n'
    }
    // A hyphen at a line's end is not in the text.
    return text.replaceAll('\u00ad', '')
  }
  const pageOf = (element: Element): number | null => {
    for (const kid of element.kids) {
      if (kid.kind !== 'element') return kid.page
      const page = pageOf(kid)
      if (page !== null) return page
    }
    return null
  }
  return { file, structure, contents, shownIn, textOf, pageOf }
}
