import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { TemplatePlace } from './place.ts'
import type { HtmlSource } from './source-map.ts'

export type HtmlElement = DefaultTreeAdapterMap['element']
export type HtmlNode = DefaultTreeAdapterMap['childNode']

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
  blockquote: { classes: ['pull'], attributes: [] },
  footer: { classes: [], attributes: [] },
  nav: { classes: ['contents'], attributes: ['data-depth'] },
  section: {
    classes: ['cover', 'chapter', 'opening', 'panel', 'columns', 'cards', 'annex', 'plain', 'coupon', 'keep'],
    attributes: ['data-colour'],
  },
  div: { classes: ['entry', 'signature'], attributes: ['data-value', 'data-max', 'data-label', 'data-done'] },
  hr: { classes: ['page-break'], attributes: [] },
  strong: { classes: [], attributes: [] },
  em: { classes: [], attributes: [] },
  span: { classes: ['notes', 'note', 'side'], attributes: ['lang'] },
  a: { classes: [], attributes: ['href', 'title'] },
  br: { classes: [], attributes: [] },
}
const empty = new Set(['br', 'hr'])
/** Elements that hold other elements only: letters between them would be lost. */
const wordless = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'figure', 'nav'])

/**
 * The elements of a piece of restricted HTML, each checked. Throws `Refusal` on what the set does not hold, and on
 * HTML that a browser would silently repair: what is meant and what is shown must be the same.
 */
export function readElements(source: HtmlSource): HtmlNode[] {
  let repaired: { code: string; offset: number } | null = null
  const fragment = parseFragment(source.html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) => {
      // Odd signs come from participants' texts and are kept; the rest can only come from a template.
      if (!/in-input-stream|character-reference|null-character/.test(code))
        repaired ??= { code, offset: startOffset }
    },
  })
  const closed = new Set<number>()
  checkChildren(fragment.childNodes, 'document', source, closed)
  // What participants wrote is escaped: every « </ » is a template's.
  for (const found of source.html.matchAll(/<\/([a-z0-9]*)/gi))
    if (!closed.has(found.index))
      refuse({
        code: 'HTML_NOT_OPENED',
        level: 'error',
        args: { ...source.placeAt(found.index), element: found[1] ?? '' },
      })
  const fault = repaired as { code: string; offset: number } | null
  if (fault)
    refuse({
      code: 'HTML_BROKEN',
      level: 'error',
      args: { ...source.placeAt(fault.offset), detail: fault.code },
    })
  return fragment.childNodes
}

function checkChildren(
  nodes: readonly HtmlNode[],
  parent: string,
  source: HtmlSource,
  closed: Set<number>,
): void {
  let end = 0
  for (const node of nodes) {
    const place = node.sourceCodeLocation
    // What stands in a table outside its cells is moved before the table by every HTML parser.
    if (place && place.startOffset < end && 'tagName' in node)
      refuse({
        code: 'HTML_STRAY_TEXT',
        level: 'error',
        args: { ...source.placeAt(place.startOffset), parent: node.tagName, text: '' },
      })
    end = place?.endOffset ?? end
    if ('tagName' in node) {
      checkElement(node, source)
      const endTag = node.sourceCodeLocation?.endTag
      if (endTag) closed.add(endTag.startOffset)
      checkChildren(node.childNodes, node.tagName, source, closed)
    } else if ('value' in node && wordless.has(parent) && /\S/.test(node.value))
      refuse({
        code: 'HTML_STRAY_TEXT',
        level: 'error',
        args: {
          ...source.placeAt(node.sourceCodeLocation?.startOffset ?? 0),
          parent,
          text: node.value.trim().slice(0, 60),
        },
      })
  }
}

function checkElement(element: HtmlElement, source: HtmlSource): void {
  const { tagName, attrs } = element
  const place = placeOf(element, source)
  const rule = Object.hasOwn(allowed, tagName) ? allowed[tagName] : undefined
  if (!rule)
    refuse({
      code: 'HTML_UNKNOWN_ELEMENT',
      level: 'error',
      args: { ...place, element: tagName, known: Object.keys(allowed) },
    })
  for (const { name, value } of attrs) {
    if (name === 'class') {
      for (const each of value.split(/\s+/).filter(Boolean))
        if (!rule.classes.includes(each))
          refuse({
            code: 'HTML_UNKNOWN_CLASS',
            level: 'error',
            args: { ...place, element: tagName, name: each, known: rule.classes },
          })
    } else if (!rule.attributes.includes(name))
      refuse({
        code: 'HTML_UNKNOWN_ATTRIBUTE',
        level: 'error',
        args: { ...place, element: tagName, attribute: name, known: ['class', ...rule.attributes] },
      })
  }
  const { startTag, endTag } = element.sourceCodeLocation ?? {}
  if (startTag && !endTag && !empty.has(tagName))
    refuse({ code: 'HTML_UNCLOSED', level: 'error', args: { ...place, element: tagName } })
}

/** Where a template wrote the element. */
export function placeOf(element: HtmlElement, source: HtmlSource): TemplatePlace {
  return source.placeAt(element.sourceCodeLocation?.startOffset ?? 0)
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

/** Element children; `readElements` has made sure that no letters stand between those of a list or a table. */
export function elementsIn(parent: { childNodes: readonly HtmlNode[] }): HtmlElement[] {
  return parent.childNodes.filter(isElement)
}

/** A number in an attribute; absent, it is `missing`. */
export function numberIn(element: HtmlElement, name: string, missing: number, source: HtmlSource): number {
  const value = attribute(element, name)
  if (value === null) return missing
  const found = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : null
  return (
    found ??
    refuse({
      code: 'HTML_NOT_A_NUMBER',
      level: 'error',
      args: { ...placeOf(element, source), element: element.tagName, attribute: name, value },
    })
  )
}

/** The element stands where it means nothing. */
export function misplaced(element: HtmlElement, parent: string, source: HtmlSource): never {
  refuse({
    code: 'HTML_MISPLACED',
    level: 'error',
    args: { ...placeOf(element, source), element: element.tagName, parent },
  })
}

export function refuse(diagnostic: Diagnostic): never {
  throw new Refusal(diagnostic)
}
