import type { DocumentLeftOut } from '../blocks.ts'
import { childNamed, descendants, elementsOf, type XmlElement } from '../xml-tree.ts'
import type { DocxStyles } from './docx-styles.ts'

/** Text of one paragraph, with what hangs on it. */
export interface DocxText {
  readonly text: string
  readonly strong: boolean
  /** Contents of text boxes, and notes called, to be read after the paragraph. */
  readonly asides: readonly Aside[]
}

export type Aside =
  | { readonly box: XmlElement }
  | { readonly note: 'footnote' | 'endnote'; readonly id: string }

/** Signs of symbol fonts that mean something in notes; the others stay as they are. */
const symbols: Readonly<Record<string, string>> = {
  f0e0: '→',
  f0e8: '→',
  f0f0: '⇨',
  f04a: '☺',
  f04b: '😐',
  f04c: '☹',
  f0fc: '✓',
  f0fb: '✗',
  f0fe: '☑',
  f0a8: '☐',
  f06f: '☐',
  f0b7: '•',
  f0a7: '▪',
  f0d8: '➢',
}

const skipped = new Set([
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delInstrText',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:rt',
  'w:commentReference',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
])

/** The runs of a paragraph joined exactly: no blank is added or lost between them. */
export function docxText(
  paragraph: XmlElement,
  styles: DocxStyles,
  style: string | null,
  leftOut: DocumentLeftOut,
): DocxText {
  let text = ''
  let plain = 0
  let strong = 0
  const asides: Aside[] = []
  const say = (more: string, isStrong: boolean) => {
    text += more
    const letters = more.match(/\p{L}/gu)?.length ?? 0
    if (isStrong) strong += letters
    else plain += letters
  }

  const walk = (element: XmlElement, isStrong: boolean, preserve: boolean): void => {
    for (const child of elementsOf(element)) {
      if (skipped.has(child.name)) continue
      switch (child.name) {
        case 'w:t':
        case 'm:t':
          say(ownText(child, preserve), isStrong)
          break
        case 'w:tab':
        case 'w:ptab':
          say('\t', isStrong)
          break
        case 'w:br':
        case 'w:cr':
          // A page break parts nothing that the paragraph mark does not.
          if ((child.attributes['w:type'] ?? 'textWrapping') === 'textWrapping') say('\n', isStrong)
          break
        case 'w:noBreakHyphen':
          say('\u2011', isStrong)
          break
        case 'w:softHyphen':
          say('\u00ad', isStrong)
          break
        case 'w:sym':
          say(symbolText(child.attributes['w:char'] ?? ''), isStrong)
          break
        case 'w:del':
        case 'w:moveFrom':
          leftOut.deleted++
          break
        case 'w:r': {
          const look = styles.run(childNamed(child, 'w:rPr'), style)
          if (look.hidden) {
            if (descendants(child, 'w:t').length > 0) leftOut.hidden++
          } else walk(child, look.strong, preserve || preserves(child))
          break
        }
        case 'w:footnoteReference':
        case 'w:endnoteReference': {
          const id = child.attributes['w:id']
          const note = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
          if (id !== undefined) asides.push({ note, id })
          break
        }
        case 'w:drawing':
        case 'w:pict':
        case 'w:object': {
          const boxes = descendants(child, 'w:txbxContent')
          if (boxes.length === 0) leftOut.images++
          for (const box of boxes) asides.push({ box })
          break
        }
        case 'mc:AlternateContent': {
          const choice = childNamed(child, 'mc:Choice') ?? childNamed(child, 'mc:Fallback')
          if (choice) walk(choice, isStrong, preserve)
          break
        }
        case 'w:sdt':
          // A prompt (« Cliquez ici pour taper ») is nobody's words.
          if (!childNamed(childNamed(child, 'w:sdtPr'), 'w:showingPlcHdr')) walk(child, isStrong, preserve)
          break
        default:
          walk(child, isStrong, preserve)
      }
    }
  }
  walk(paragraph, false, preserves(paragraph))
  return { text, strong: strong > 0 && plain === 0, asides }
}

const preserves = (element: XmlElement) => element.attributes['xml:space'] === 'preserve'

function ownText(element: XmlElement, preserve: boolean): string {
  const text = element.children.filter((node) => typeof node === 'string').join('')
  return preserve || preserves(element) ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
}

function symbolText(code: string): string {
  const known = symbols[code.toLowerCase()]
  if (known !== undefined) return known
  const point = Number.parseInt(code, 16)
  return Number.isInteger(point) && point > 31 && point <= 0xffff ? String.fromCharCode(point) : ''
}
