import type { Inline } from '../../model/document.ts'
import { attribute, classOf, type HtmlNode, isElement, misplaced } from './html-elements.ts'
import type { HtmlSource } from './source-map.ts'

const inlineTags = new Set(['strong', 'em', 'span', 'a', 'br'])

export function isInline(node: HtmlNode): boolean {
  return !isElement(node) || inlineTags.has(node.tagName)
}

/** Inline content with white space collapsed as HTML does (no-break spaces stay), blanks at both ends removed. */
export function parseInlines(nodes: readonly HtmlNode[], source: HtmlSource, parent: string): Inline[] {
  return trim(collect(nodes, source, parent))
}

function collect(nodes: readonly HtmlNode[], source: HtmlSource, parent: string, inNote = false): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.nodeName === '#text' && 'value' in node) {
      const text = node.value.replace(/[ \t\r\n\f]+/g, ' ')
      return text === '' ? [] : [{ type: 'text', text }]
    }
    if (!isElement(node)) return []
    const children = () => collect(node.childNodes, source, node.tagName, inNote)
    switch (node.tagName) {
      case 'strong':
        return [{ type: 'strong', children: children() }]
      case 'em':
        return [{ type: 'emphasis', children: children() }]
      case 'span': {
        const kind = classOf(node)
        if (kind === 'note' || kind === 'side') {
          if (inNote) return misplaced(node, parent, source)
          const place = kind === 'note' ? 'foot' : 'side'
          return [
            { type: 'note', place, children: trim(collect(node.childNodes, source, node.tagName, true)) },
          ]
        }
        const lang = attribute(node, 'lang')
        return lang ? [{ type: 'foreign', lang, children: children() }] : children()
      }
      case 'a':
        return [
          {
            type: 'link',
            href: attribute(node, 'href') ?? '',
            title: attribute(node, 'title') ?? '',
            children: children(),
          },
        ]
      case 'br':
        return [{ type: 'break' }]
      default:
        return misplaced(node, parent, source)
    }
  })
}

/** Without the blanks that open and close the run, at any depth; empty runs are dropped and neighbours joined. */
function trim(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', text: (last.text + inline.text).replace(/ {2,}/g, ' ') }
    else joined.push(inline)
  }
  const start = joined[0]
  if (start?.type === 'text') joined[0] = { type: 'text', text: start.text.replace(/^ /, '') }
  const end = joined.at(-1)
  if (end?.type === 'text') joined[joined.length - 1] = { type: 'text', text: end.text.replace(/ $/, '') }
  return joined.filter((inline) => inline.type !== 'text' || inline.text !== '')
}

/** The letters of a run, without its notes. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'break') return ' '
      return inline.type === 'note' ? '' : plainText(inline.children)
    })
    .join('')
}
