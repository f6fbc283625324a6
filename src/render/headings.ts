import type { Block, DocumentTree, Inline } from '../model/document.ts'
import { printable } from './signs.ts'
import { frenchSpacing } from './typography.ts'

/** A heading of the contents and the bookmarks. */
export interface ListedHeading {
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly text: string
}

/** The headings of the contents and bookmarks, in reading order. */
export function listedHeadings(document: DocumentTree): ListedHeading[] {
  const out: ListedHeading[] = []
  const walk = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'heading' && !block.unlisted) {
        const text = frenchSpacing(plainText(block.children).replace(/ +/g, ' ').trim())
        if (text !== '') out.push({ id: block.id, level: block.level, text })
      } else if (block.type === 'section') walk(block.children)
      else if (block.type === 'list') for (const item of block.items) walk(item)
    }
  }
  walk(document.blocks)
  return out
}

/** The words of inlines without their notes, a line break counting as a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return printable(inline.text)
      if (inline.type === 'break') return ' '
      return inline.type === 'note' ? '' : plainText(inline.children)
    })
    .join('')
}
