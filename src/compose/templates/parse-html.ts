import type { Block, List, Paragraph, SectionBlock } from '../../model/document.ts'
import type { Scene } from '../../model/scene.ts'
import { foldKey } from '../../text/fold.ts'
import {
  attribute,
  classOf,
  elementsIn,
  excerptOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  readElements,
  refuse,
} from './html-elements.ts'
import { isInline, parseInlines, plainText } from './parse-inline.ts'
import { parseTable } from './parse-table.ts'

/**
 * Restricted HTML → blocks of the document tree (`model/document.ts` says what each element becomes). Text can only
 * become text: what participants wrote has been escaped by the template. Throws `Refusal` on anything unknown.
 */
export function parseHtml(html: string, scenes: ReadonlyMap<string, Scene>): Block[] {
  const used = new Map<string, number>()
  return blocks(readElements(html), 'document')

  function blocks(nodes: readonly HtmlNode[], parent: string): Block[] {
    const found: Block[] = []
    let run: HtmlNode[] = []
    const flush = () => {
      const children = parseInlines(run, html, parent)
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
    const inlines = () => parseInlines(element.childNodes, html, element.tagName)
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
          item.tagName === 'li' ? blocks(item.childNodes, 'li') : misplaced(item, element.tagName),
        )
        return items.length === 0 ? [] : [{ type: 'list', style, items }]
      }
      case 'table':
        return [parseTable(element, html)]
      case 'figure': {
        const name = attribute(element, 'data-scene') ?? ''
        const scene = scenes.get(name)
        if (!scene)
          refuse({
            code: 'HTML_UNKNOWN_SCENE',
            level: 'error',
            args: { scene: name, known: [...scenes.keys()].sort() },
          })
        const caption = elementsIn(element).find((child) => child.tagName === 'figcaption')
        return [
          {
            type: 'figure',
            id: attribute(element, 'id'),
            scene,
            caption: caption ? parseInlines(caption.childNodes, html, 'figcaption') : [],
            decorative: classOf(element) === 'decorative',
          },
        ]
      }
      case 'blockquote': {
        const parts = elementsIn(element)
        const footer = parts.find((part) => part.tagName === 'footer')
        const body = parts.filter((part) => part !== footer)
        const content =
          body.length === 0
            ? element.childNodes.filter((node) => node !== footer)
            : body.flatMap((part) => part.childNodes)
        return [
          {
            type: 'quote',
            children: parseInlines(content, html, 'blockquote'),
            source: footer ? parseInlines(footer.childNodes, html, 'footer') : [],
          },
        ]
      }
      case 'nav':
        return [{ type: 'contents', depth: (Number(attribute(element, 'data-depth')) || 2) as 1 | 2 | 3 }]
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
        return classOf(element) === 'signature' ? [{ type: 'signature', label: inlines() }] : [entry(element)]
      case 'hr':
        return [{ type: 'page-break' }]
      default:
        return misplaced(element, parent)
    }
  }

  function entry(element: HtmlElement): Block {
    const notes = elementsIn(element).find((child) => classOf(child) === 'notes')
    const count = (name: string) => Number(attribute(element, name) ?? 0) || 0
    return {
      type: 'entry',
      children: parseInlines(
        element.childNodes.filter((child) => child !== notes),
        html,
        'div',
      ),
      notes: notes ? parseInlines(notes.childNodes, html, 'span') : [],
      value: count('data-value'),
      max: Math.max(1, count('data-max')),
      label: attribute(element, 'data-label') ?? '',
      done: attribute(element, 'data-done') === 'true',
    }
  }

  function misplaced(element: HtmlElement, parent: string): never {
    refuse({
      code: 'HTML_MISPLACED',
      level: 'error',
      args: { element: element.tagName, parent, shown: excerptOf(element, html) },
    })
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
