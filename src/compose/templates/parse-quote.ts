import type { Inline, Quote } from '../../model/document.ts'
import { classOf, type HtmlElement, isElement, misplaced } from './html-elements.ts'
import { isInline, parseInlines } from './parse-inline.ts'
import type { HtmlSource } from './source-map.ts'

/** `<blockquote>`: words, in paragraphs or bare, and in a `<footer>` where they were said. */
export function parseQuote(element: HtmlElement, source: HtmlSource): Quote {
  const children: Inline[] = []
  const footer: Inline[] = []
  const add = (inlines: readonly Inline[]) => {
    if (inlines.length === 0) return
    if (children.length > 0) children.push({ type: 'break' })
    children.push(...inlines)
  }
  for (const node of element.childNodes) {
    if (isInline(node)) add(parseInlines([node], source, 'blockquote'))
    else if (!isElement(node)) continue
    else if (node.tagName === 'p') add(parseInlines(node.childNodes, source, 'blockquote'))
    else if (node.tagName === 'footer') footer.push(...parseInlines(node.childNodes, source, 'footer'))
    else misplaced(node, 'blockquote', source)
  }
  return { type: 'quote', pull: classOf(element) === 'pull', children, source: footer }
}
