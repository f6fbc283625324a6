import type { Block, DocumentTree, Inline } from '../model/document.ts'

/**
 * The words of a document in reading order, a block a line, each note on a line after the block that calls it; without
 * what is drawn beside them (marks of lists, bars, numbers of notes) and without the contents, which repeat its headings.
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
      return told(block.children)
    case 'list':
      return block.items.flat().flatMap(linesOf)
    case 'table':
      return [
        ...told(block.caption),
        ...[...block.head, ...block.body].flatMap(({ cells }) =>
          cells.flatMap(({ children }) => told(children)),
        ),
      ]
    case 'figure':
      return told(block.caption)
    case 'quote':
      return [...told(block.children), ...told(block.source)]
    case 'section':
      return block.children.flatMap(linesOf)
    case 'entry':
      return [...told(block.children), ...told(block.notes), block.label]
    case 'signature':
      return told(block.label)
    case 'contents':
    case 'page-break':
      return []
  }
}

/** The line of a block, then its notes. */
const told = (inlines: readonly Inline[]): string[] => [textOf(inlines), ...notesIn(inlines)]

const textOf = (inlines: readonly Inline[]): string => inlines.map(textOfOne).join('')

function textOfOne(inline: Inline): string {
  if (inline.type === 'text') return inline.text
  if (inline.type === 'break') return ' '
  return inline.type === 'note' ? '' : textOf(inline.children)
}

const notesIn = (inlines: readonly Inline[]): string[] =>
  inlines.flatMap((inline) => {
    if (inline.type === 'note') return [textOf(inline.children)]
    return 'children' in inline ? notesIn(inline.children) : []
  })
