import type { Block, DocumentTree, Inline } from '../model/document.ts'

/**
 * The words of a document in reading order, a block a line, without what is drawn beside them (marks of lists, bars) and
 * without the contents, which repeat its headings.
 */
export function documentText({ blocks }: DocumentTree): string {
  return blocks
    .flatMap(linesOf)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('')
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [textOf(block.children)]
    case 'list':
      return block.items.flat().flatMap(linesOf)
    case 'table':
      return [
        textOf(block.caption),
        ...[...block.head, ...block.body].flatMap(({ cells }) =>
          cells.map(({ children }) => textOf(children)),
        ),
      ]
    case 'figure':
      return [textOf(block.caption)]
    case 'quote':
      return [textOf(block.children), textOf(block.source)]
    case 'section':
      return block.children.flatMap(linesOf)
    case 'entry':
      return [textOf(block.children), textOf(block.notes), block.label]
    case 'signature':
      return [textOf(block.label)]
    case 'contents':
    case 'page-break':
      return []
  }
}

const textOf = (inlines: readonly Inline[]): string => inlines.map(textOfOne).join('')

const textOfOne = (inline: Inline): string =>
  inline.type === 'text' ? inline.text : inline.type === 'break' ? ' ' : textOf(inline.children)
