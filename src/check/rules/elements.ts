import type { FaultCode } from '../../model/diagnostics/check.ts'
import type { CheckedDocument } from '../document.ts'
import type { Fault, Rule } from '../fault.ts'
import { attribute, childrenOf, type Element, nameOf } from '../pdf/structure.ts'
import { PdfDict, PdfStream, PdfText } from '../pdf/values.ts'

/** Standard structure types (ISO 32000-1, 14.8.4). */
const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
  Formula Form`.split(/\s+/),
)

/** Elements are of a kind that readers know (7.1). */
export const roles: Rule = (document) =>
  each(
    document,
    () => true,
    ({ role }) => (standard.has(role) ? null : role),
    'roles',
  )

/** Headings begin at the first level and go down one by one (7.4.2); none is empty. */
export const headings: Rule = (document) => {
  let before = 0
  return each(
    document,
    ({ role }) => /^H[1-6]$/.test(role),
    (element) => {
      const level = Number(element.role.slice(1))
      const skipped = level > before + 1
      before = level
      const text = document.textOf(element).trim()
      return skipped || text === '' ? `${element.role} « ${text.slice(0, 60)} »` : null
    },
    'headings',
  )
}

/** A table has header cells that say what they head, and rows as long as one another (7.5). */
export const tables: Rule = (document) =>
  each(
    document,
    ({ role }) => role === 'Table',
    (table) => {
      const rows = rowsOf(table)
      const cells = rows.flatMap(childrenOf)
      const strange = cells.find(({ role }) => role !== 'TH' && role !== 'TD')
      if (strange) return strange.role
      const heads = cells.filter(({ role }) => role === 'TH')
      if (heads.length === 0) return 'TH'
      if (heads.some((head) => !/^(?:Row|Column|Both)$/.test(nameOf(attribute(head, 'Scope')) ?? '')))
        return 'Scope'
      return regular(rows) ? null : 'TR'
    },
    'tables',
  )

const rowsOf = (table: Element): Element[] =>
  childrenOf(table).flatMap((child) =>
    child.role === 'TR' ? [child] : /^T(?:Head|Body|Foot)$/.test(child.role) ? rowsOf(child) : [],
  )

/** Every row fills as many columns, cells that span counted in. */
function regular(rows: readonly Element[]): boolean {
  const taken: number[] = rows.map(() => 0)
  const span = (cell: Element, key: string) => {
    const value = attribute(cell, key)
    return typeof value === 'number' && value > 0 ? value : 1
  }
  rows.forEach((row, index) => {
    for (const cell of childrenOf(row)) {
      const deep = span(cell, 'RowSpan')
      for (let below = 0; below < deep && index + below < rows.length; below++)
        taken[index + below] = (taken[index + below] ?? 0) + span(cell, 'ColSpan')
    }
  })
  return new Set(taken).size <= 1
}

/** A list holds items, an item its mark and its body (ISO 32000-1, 14.8.4.3.3). */
export const lists: Rule = (document) =>
  each(
    document,
    ({ role }) => role === 'L' || role === 'LI',
    (element) => {
      const allowed = element.role === 'L' ? /^(?:LI|L|Caption)$/ : /^(?:Lbl|LBody)$/
      const strange = childrenOf(element).find(({ role }) => !allowed.test(role))
      if (strange) return `${element.role} › ${strange.role}`
      const wanted = element.role === 'L' ? 'LI' : 'LBody'
      return childrenOf(element).some(({ role }) => role === wanted) ? null : wanted
    },
    'lists',
  )

/** A table of contents holds entries that lead somewhere (ISO 32000-1, 14.8.4.2). */
export const contents: Rule = (document) =>
  each(
    document,
    ({ role }) => role === 'TOC' || role === 'TOCI',
    (element) => {
      const allowed =
        element.role === 'TOC' ? /^(?:TOCI|TOC|Caption)$/ : /^(?:Lbl|Reference|NonStruct|P|TOC|Link)$/
      const strange = childrenOf(element).find(({ role }) => !allowed.test(role))
      if (strange) return `${element.role} › ${strange.role}`
      const leads = (entry: Element): boolean =>
        childrenOf(entry).some((child) => child.role === 'Link' || child.role === 'Reference' || leads(child))
      return element.role === 'TOC' || leads(element) ? null : document.textOf(element).trim().slice(0, 60)
    },
    'contents',
  )

/** A picture is told in words (7.3, 7.7). */
export const figures: Rule = (document) =>
  each(
    document,
    ({ role }) => role === 'Figure' || role === 'Formula',
    ({ role, dict }) => {
      const told = dict.text('Alt') ?? dict.text('ActualText') ?? ''
      return told.trim() === '' ? role : null
    },
    'figures',
  )

/** A note has a name of its own (7.9). */
export const notes: Rule = (document) => {
  const seen = new Set<string>()
  return each(
    document,
    ({ role }) => role === 'Note',
    ({ dict }) => {
      const id = dict.get('ID')
      const name = id instanceof PdfText ? id.text : ''
      const wrong = name === '' || seen.has(name)
      seen.add(name)
      return wrong ? name || 'ID' : null
    },
    'notes',
  )
}

/** A link or a field is in the structure, under the right element, told in words (7.18). */
export const annotations: Rule = ({ file, structure }) => {
  const holder = new Map<PdfDict, Element>()
  for (const element of structure.elements)
    for (const kid of element.kids) if (kid.kind === 'object') holder.set(kid.object, element)
  return file.pages.flatMap(({ number, dict }) =>
    dict.list('Annots').flatMap((annotation): Fault[] => {
      if (!(annotation instanceof PdfDict)) return []
      const kind = annotation.name('Subtype') ?? ''
      const hidden = ((annotation.number('F') ?? 0) & 2) !== 0
      if (kind === 'Popup' || hidden) return []
      const field = kind === 'Widget'
      const code: FaultCode = field ? 'fields' : 'links'
      const element = holder.get(annotation)
      const wanted = field ? 'Form' : kind === 'Link' ? 'Link' : 'Annot'
      const key = annotation.number('StructParent')
      const found = key === null ? null : structure.parents.get(key)
      const told = field ? tooltip(annotation) : (annotation.text('Contents') ?? '')
      const wrong = !element
        ? wanted
        : element.role !== wanted
          ? element.role
          : found !== element.dict
            ? 'StructParent'
            : told.trim() === ''
              ? field
                ? 'TU'
                : 'Contents'
              : field && !appearance(annotation)
                ? 'AP'
                : null
      return wrong === null ? [] : [{ code, page: number, detail: wrong }]
    }),
  )
}

/** What a field is called, told by itself or by the field it belongs to. */
function tooltip(field: PdfDict, depth = 0): string {
  const own = field.text('TU')
  if (own) return own
  const parent = field.dict('Parent')
  return parent && depth < 8 ? tooltip(parent, depth + 1) : ''
}

/** Drawn by the file itself (ISO 19005-3, 6.4.1). */
const appearance = (field: PdfDict): boolean => {
  const normal = field.dict('AP')?.get('N') ?? null
  return normal instanceof PdfStream || (normal instanceof PdfDict && normal.keys().length > 0)
}

/** Fields are not left to the reader to draw (ISO 19005-3, 6.4.1). */
export const drawnFields: Rule = ({ file }) =>
  file.catalog.dict('AcroForm')?.get('NeedAppearances') === true
    ? [{ code: 'fields', page: null, detail: 'NeedAppearances' }]
    : []

/** A document with chapters has bookmarks, each of which leads to a page. */
export const bookmarks: Rule = ({ file, structure }) => {
  const first = file.catalog.dict('Outlines')?.dict('First') ?? null
  const chapters = structure.elements.filter(({ role }) => /^H[1-6]$/.test(role)).length
  if (!first) return chapters > 3 && file.pages.length > 3 ? [{ code: 'bookmarks', page: null }] : []
  const pages = new Set(file.pages.map(({ dict }) => dict))
  const lost: Fault[] = []
  const walk = (item: PdfDict | null, depth: number, seen: Set<PdfDict>): void => {
    for (let next = item; next && !seen.has(next) && depth < 32; next = next.dict('Next')) {
      seen.add(next)
      const [to] = destination(next)
      const named = next.get('Dest') instanceof PdfText || to instanceof PdfText
      if (!named && !(to instanceof PdfDict && pages.has(to)))
        lost.push({ code: 'bookmarks', page: null, detail: next.text('Title') ?? '' })
      walk(next.dict('First'), depth + 1, seen)
    }
  }
  walk(first, 0, new Set())
  return lost
}

const destination = (item: PdfDict) => {
  const own = item.list('Dest')
  return own.length > 0 ? own : (item.dict('A')?.list('D') ?? [])
}

/** One fault for each element of some kind that a look finds wrong; the look says what. */
function each(
  { structure, pageOf }: CheckedDocument,
  some: (element: Element) => boolean,
  look: (element: Element) => string | null,
  code: FaultCode,
): Fault[] {
  return structure.elements.filter(some).flatMap((element) => {
    const detail = look(element)
    return detail === null ? [] : [{ code, page: pageOf(element), detail }]
  })
}
