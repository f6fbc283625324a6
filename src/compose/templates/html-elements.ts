import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { Refusal } from '../../model/diagnostic.ts'

export type HtmlElement = DefaultTreeAdapterMap['element']
type HtmlNode = DefaultTreeAdapterMap['childNode']

/** Classes and attributes that each element of the restricted HTML may bear; nothing else is let through. */
const allowed: Readonly<Record<string, { classes: readonly string[]; attributes: readonly string[] }>> = {
  h1: { classes: ['unlisted'], attributes: ['id'] },
  h2: { classes: ['unlisted'], attributes: ['id'] },
  h3: { classes: ['unlisted'], attributes: ['id'] },
  p: { classes: ['body', 'lead', 'small', 'source', 'label', 'display', 'figure', 'kicker'], attributes: [] },
  ul: { classes: ['bullet', 'checks', 'plain'], attributes: [] },
  ol: { classes: [], attributes: [] },
  li: { classes: [], attributes: [] },
  table: { classes: ['small'], attributes: ['id', 'data-widths'] },
  caption: { classes: [], attributes: [] },
  thead: { classes: [], attributes: [] },
  tbody: { classes: [], attributes: [] },
  tr: { classes: [], attributes: [] },
  th: { classes: ['end'], attributes: ['scope'] },
  td: { classes: ['end'], attributes: [] },
  figure: { classes: ['decorative'], attributes: ['id', 'data-scene'] },
  figcaption: { classes: [], attributes: [] },
  blockquote: { classes: [], attributes: [] },
  footer: { classes: [], attributes: [] },
  nav: { classes: ['contents'], attributes: ['data-depth'] },
  section: {
    classes: ['cover', 'chapter', 'opening', 'panel', 'columns', 'annex', 'plain', 'coupon', 'keep'],
    attributes: ['data-colour'],
  },
  div: { classes: ['entry', 'signature'], attributes: ['data-value', 'data-max', 'data-label', 'data-done'] },
  hr: { classes: ['page-break'], attributes: [] },
  strong: { classes: [], attributes: [] },
  em: { classes: [], attributes: [] },
  span: { classes: ['notes'], attributes: ['lang'] },
  a: { classes: [], attributes: ['href', 'title'] },
  br: { classes: [], attributes: [] },
}

/** The elements of a piece of restricted HTML, each checked. Throws `Refusal` on what the set does not hold. */
export function readElements(html: string): HtmlNode[] {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true })
  const check = (node: HtmlNode) => {
    if (!('tagName' in node)) return
    checkElement(node, html)
    node.childNodes.forEach(check)
  }
  fragment.childNodes.forEach(check)
  return fragment.childNodes
}

function checkElement(element: HtmlElement, html: string): void {
  const shown = excerptOf(element, html)
  const rule = Object.hasOwn(allowed, element.tagName) ? allowed[element.tagName] : undefined
  if (!rule)
    refuse({
      code: 'HTML_UNKNOWN_ELEMENT',
      level: 'error',
      args: { element: element.tagName, shown, known: Object.keys(allowed) },
    })
  for (const { name, value } of element.attrs) {
    if (name === 'class') {
      for (const each of value.split(/\s+/).filter(Boolean))
        if (!rule.classes.includes(each))
          refuse({
            code: 'HTML_UNKNOWN_CLASS',
            level: 'error',
            args: { element: element.tagName, name: each, shown, known: rule.classes },
          })
    } else if (!rule.attributes.includes(name))
      refuse({
        code: 'HTML_UNKNOWN_ATTRIBUTE',
        level: 'error',
        args: { element: element.tagName, attribute: name, shown, known: ['class', ...rule.attributes] },
      })
  }
}

/** The first line of the element as the template wrote it, data filled in. */
export function excerptOf(element: HtmlElement, html: string): string {
  const start = element.sourceCodeLocation?.startOffset ?? 0
  return html.slice(start, start + 100).split('\n')[0] ?? ''
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

export function classOf(element: HtmlElement): string | null {
  return attribute(element, 'class')?.trim().split(/\s+/)[0] || null
}

/** Element children; anything but blank text between them is misplaced. */
export function elementsIn(parent: { childNodes: readonly HtmlNode[] }): HtmlElement[] {
  return parent.childNodes.filter(isElement)
}

export function refuse(diagnostic: Diagnostic): never {
  throw new Refusal(diagnostic)
}

export type { HtmlNode }
