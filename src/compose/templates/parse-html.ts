import type { Block, List, Paragraph, SectionBlock } from '../../model/document.ts'
import type { Scene } from '../../model/scene.ts'
import { foldKey } from '../../text/fold.ts'
import {
  attribute,
  classOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  isElement,
  misplaced,
  numberIn,
  placeOf,
  readElements,
  refuse,
} from './html-elements.ts'
import { isInline, parseInlines, plainText } from './parse-inline.ts'
import { parseQuote } from './parse-quote.ts'
import { parseTable } from './parse-table.ts'
import type { HtmlSource } from './source-map.ts'

/**
 * Restricted HTML → blocks of the document tree (`model/document.ts` says what each element becomes). Text can only
 * become text: what participants wrote has been escaped by the template. Throws `Refusal` on anything unknown.
 */
export function parseHtml(source: HtmlSource, scenes: ReadonlyMap<string, Scene>): Block[] {
  const used = new Map<string, number>()
  return blocks(readElements(source), 'document')

  function blocks(nodes: readonly HtmlNode[], parent: string): Block[] {
    const found: Block[] = []
    let run: HtmlNode[] = []
    const flush = () => {
      const children = parseInlines(run, source, parent)
      if (children.length > 0) found.push({ type: 'paragraph', style: 'body', children })
      run = []
    }
    for (const node of nodes) {
      if (isInline(node)) run.push(node)
      else if (isElement(node)) {
        flush()
        found.push(...block(node, parent))
      }
    }
    flush()
    return found
  }

  function block(element: HtmlElement, parent: string): Block[] {
    const inlines = () => parseInlines(element.childNodes, source, element.tagName)
    switch (element.tagName) {
      case 'h1':
      case 'h2':
      case 'h3': {
        const children = inlines()
        const level = Number(element.tagName[1]) as 1 | 2 | 3
        const id = attribute(element, 'id') ?? uniqueSlug(plainText(children))
        return [{ type: 'heading', level, id, children, unlisted: classOf(element) === 'unlisted' }]
      }
      case 'p':
        return [
          {
            type: 'paragraph',
            style: (classOf(element) ?? 'body') as Paragraph['style'],
            children: inlines(),
          },
        ]
      case 'ul':
      case 'ol': {
        const style = element.tagName === 'ol' ? 'decimal' : ((classOf(element) ?? 'bullet') as List['style'])
        const items = elementsIn(element).map((item) =>
          item.tagName === 'li' ? blocks(item.childNodes, 'li') : misplaced(item, element.tagName, source),
        )
        return items.length === 0 ? [] : [{ type: 'list', style, items }]
      }
      case 'table':
        return [parseTable(element, source)]
      case 'figure': {
        const name = attribute(element, 'data-scene') ?? ''
        const scene = scenes.get(name)
        if (!scene)
          refuse({
            code: 'HTML_UNKNOWN_SCENE',
            level: 'error',
            args: { ...placeOf(element, source), scene: name, known: [...scenes.keys()].sort() },
          })
        const [caption, ...others] = elementsIn(element)
        for (const child of caption && caption.tagName !== 'figcaption' ? [caption] : others)
          misplaced(child, 'figure', source)
        return [
          {
            type: 'figure',
            id: attribute(element, 'id'),
            scene,
            caption: caption ? parseInlines(caption.childNodes, source, 'figcaption') : [],
            decorative: classOf(element) === 'decorative',
          },
        ]
      }
      case 'blockquote':
        return [parseQuote(element, source)]
      case 'nav':
        for (const child of elementsIn(element)) misplaced(child, 'nav', source)
        return [
          {
            type: 'contents',
            depth: Math.min(3, Math.max(1, Math.round(numberIn(element, 'data-depth', 2, source)))) as
              | 1
              | 2
              | 3,
          },
        ]
      case 'section':
        return [
          {
            type: 'section',
            kind: (classOf(element) ?? 'plain') as SectionBlock['kind'],
            colour: attribute(element, 'data-colour'),
            children: blocks(element.childNodes, 'section'),
          },
        ]
      case 'div':
        if (classOf(element) === 'signature') return [{ type: 'signature', label: inlines() }]
        if (classOf(element) === 'entry') return [entry(element)]
        return refuse({
          code: 'HTML_UNKNOWN_CLASS',
          level: 'error',
          args: { ...placeOf(element, source), element: 'div', name: '', known: ['entry', 'signature'] },
        })
      case 'hr':
        return [{ type: 'page-break' }]
      default:
        return misplaced(element, parent, source)
    }
  }

  function entry(element: HtmlElement): Block {
    const notes = elementsIn(element).find((child) => classOf(child) === 'notes')
    return {
      type: 'entry',
      children: parseInlines(
        element.childNodes.filter((child) => child !== notes),
        source,
        'div',
      ),
      notes: notes ? parseInlines(notes.childNodes, source, 'span') : [],
      value: numberIn(element, 'data-value', 0, source),
      max: Math.max(1, numberIn(element, 'data-max', 1, source)),
      label: attribute(element, 'data-label') ?? '',
      done: attribute(element, 'data-done') === 'true',
    }
  }

  function uniqueSlug(text: string): string {
    const slug =
      foldKey(text)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'titre'
    const count = (used.get(slug) ?? 0) + 1
    used.set(slug, count)
    return count === 1 ? `t-${slug}` : `t-${slug}-${count}`
  }
}
