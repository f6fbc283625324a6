import type { DocumentLeftOut } from '../blocks.ts'
import { childNamed, descendants, type XmlElement } from '../xml-tree.ts'
import type { OdtStyles } from './odt-styles.ts'

export interface OdtText {
  readonly text: string
  readonly strong: boolean
  /** Contents of text boxes and notes, to be read after the paragraph. */
  readonly asides: readonly XmlElement[]
}

const skipped = new Set([
  'text:bookmark',
  'text:change',
  'text:change-start',
  'text:change-end',
  'text:soft-page-break',
  'text:toc-mark',
  'text:ruby-text',
  'office:annotation-end',
])

/**
 * The text of a paragraph as ODF gives it: blanks and line ends of the file count for one blank, none at either end;
 * the blanks that are meant are elements.
 */
export function odtText(
  paragraph: XmlElement,
  styles: OdtStyles,
  strongParagraph: boolean,
  leftOut: DocumentLeftOut,
): OdtText {
  let text = ''
  let strong = 0
  let plain = 0
  /** A blank that counts only when something follows it. */
  let pending = false
  const asides: XmlElement[] = []
  const meant = (more: string) => {
    if (pending) text += ' '
    pending = false
    text += more
  }
  const written = (raw: string, isStrong: boolean) => {
    const letters = raw.match(/\p{L}/gu)?.length ?? 0
    if (isStrong) strong += letters
    else plain += letters
    for (const piece of raw.split(/([ \t\r\n]+)/)) {
      if (piece === '') continue
      if (!/^[ \t\r\n]/.test(piece)) meant(piece)
      else if (text !== '') pending = true
    }
  }

  const walk = (element: XmlElement, isStrong: boolean): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        written(child, isStrong)
        continue
      }
      if (skipped.has(child.name)) continue
      switch (child.name) {
        case 'text:s': {
          const count = Number(child.attributes['text:c'] ?? 1)
          meant(' '.repeat(Number.isInteger(count) ? Math.min(count, 1000) : 1))
          break
        }
        case 'text:tab':
          meant('\t')
          break
        case 'text:line-break':
          meant('\n')
          break
        case 'text:note': {
          const body = childNamed(child, 'text:note-body')
          if (body) asides.push(body)
          break
        }
        case 'office:annotation':
          leftOut.comments++
          break
        case 'text:hidden-text':
          leftOut.hidden++
          break
        case 'draw:frame':
        case 'draw:g':
        case 'draw:custom-shape':
        case 'draw:rect': {
          const boxes = descendants(child, 'draw:text-box')
          const shape = child.name !== 'draw:frame' && boxes.length === 0
          if (shape && descendants(child, 'text:p').length > 0) asides.push(child)
          else if (boxes.length === 0) leftOut.images++
          asides.push(...boxes)
          break
        }
        default: {
          const style = child.attributes['text:style-name']
          if (child.name === 'text:span' && styles.hidden(style)) leftOut.hidden++
          else walk(child, child.name === 'text:span' ? styles.strong(style, isStrong) : isStrong)
        }
      }
    }
  }
  walk(paragraph, strongParagraph)
  return { text, strong: strong > 0 && plain === 0, asides }
}
