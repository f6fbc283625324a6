import type { Inline, Note } from '../../model/document.ts'
import { folded, frenchSpaced } from '../flat-runs.ts'
import { printable } from '../signs.ts'
import { element, escapeXml } from '../xml.ts'
import type { Book } from './book.ts'

/** How a stretch of text differs from its paragraph's style. */
export interface RunLook {
  /** Id of a character style. */
  readonly style?: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  /** `#rrggbb`; the style's otherwise. */
  readonly colour?: string | undefined
  readonly lang?: string
}

interface LookedRun {
  readonly text: string
  readonly foreign: boolean
  readonly look: RunLook
  readonly link: { readonly href: string; readonly title: string } | null
  readonly note?: Note
}

/** Inlines as runs, with French spaces; participants' words keep theirs. */
export function runsXml(
  children: readonly Inline[],
  book: Book,
  look: RunLook = {},
  verbatim = false,
): string {
  const flat: LookedRun[] = []
  const walk = (
    inlines: readonly Inline[],
    own: RunLook,
    link: LookedRun['link'],
    foreign: boolean,
  ): void => {
    for (const inline of inlines)
      switch (inline.type) {
        case 'text':
          if (inline.text !== '') flat.push({ text: printable(inline.text), look: own, link, foreign })
          break
        case 'break':
          flat.push({ text: '\n', look: own, link, foreign })
          break
        case 'strong':
          walk(inline.children, { ...own, strong: true }, link, foreign)
          break
        case 'emphasis':
          walk(inline.children, { ...own, emphasis: !own.emphasis }, link, foreign)
          break
        case 'foreign':
          walk(inline.children, { ...own, lang: inline.lang }, link, foreign || !/^fr\b/i.test(inline.lang))
          break
        case 'link':
          walk(
            inline.children,
            { ...own, style: 'Hyperlink' },
            { href: inline.href, title: inline.title },
            foreign,
          )
          break
        case 'note':
          // A number apart from those of the text.
          flat.push({ text: '1', look: own, link: null, foreign: true, note: inline })
          break
      }
  }
  walk(children, look, null, false)
  return linked(frenchSpaced(folded(flat), verbatim), book)
}

function linked(runs: readonly LookedRun[], book: Book): string {
  let out = ''
  for (let at = 0; at < runs.length; ) {
    const link = runs[at]?.link ?? null
    let end = at
    while (end < runs.length && (runs[end]?.link ?? null) === link) end++
    const inside = runs
      .slice(at, end)
      .map(({ text, look, note }) => (note ? noteCallXml(note, look, book) : runXml(text, look)))
      .join('')
    out += link
      ? element('w:hyperlink', { ...book.target(link.href), 'w:tooltip': link.title || undefined }, inside)
      : inside
    at = end
  }
  return out
}

/** The number of a note, which stands among the notes at the foot: a word processor has none for the margin. */
function noteCallXml({ children }: Note, look: RunLook, book: Book): string {
  const style = element('w:rStyle', { 'w:val': 'FootnoteReference' })
  const number = element('w:r', {}, element('w:rPr', {}, style) + element('w:footnoteRef', {}))
  const text = runsXml(children, book.forNotes())
  const props = element('w:pPr', {}, element('w:pStyle', { 'w:val': 'FootnoteText' }))
  book.notes.push(element('w:p', {}, `${props}${number}${runXml(' ')}${text}`))
  const colour = look.colour ? element('w:color', { 'w:val': look.colour.slice(1) }) : ''
  const call = element('w:footnoteReference', { 'w:id': book.notes.length })
  return element('w:r', {}, element('w:rPr', {}, style + colour) + call)
}

/** One run; `\n` is a line break. */
export function runXml(text: string, look: RunLook = {}): string {
  const { style, strong, emphasis, colour, lang } = look
  // The order is that of the schema.
  const props = [
    style ? element('w:rStyle', { 'w:val': style }) : '',
    strong ? element('w:b', {}) : '',
    emphasis ? element('w:i', {}) : '',
    colour ? element('w:color', { 'w:val': colour.slice(1) }) : '',
    lang ? element('w:lang', { 'w:val': lang }) : '',
  ].join('')
  const body =
    text === '\n'
      ? element('w:br', {})
      : text === '\t'
        ? element('w:tab', {})
        : element('w:t', { 'xml:space': 'preserve' }, escapeXml(text))
  return element('w:r', {}, (props === '' ? '' : element('w:rPr', {}, props)) + body)
}

/** A field: what the word processor works out, with what it shows until then. */
export function fieldXml(instruction: string, shown: string, look: RunLook = {}): string {
  const mark = (type: string) => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }))
  const said = element(
    'w:r',
    {},
    element('w:instrText', { 'xml:space': 'preserve' }, escapeXml(` ${instruction} `)),
  )
  return `${mark('begin')}${said}${mark('separate')}${runXml(shown, look)}${mark('end')}`
}
