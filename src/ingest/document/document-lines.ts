import type { NoteCell, NoteLine, NoteText } from '../notes/lines.ts'
import type { DocumentBlock, DocumentCell, DocumentParagraph } from './blocks.ts'

/** The blocks of a document as lines with their looks; a line's number is the rank of its paragraph. */
export function documentLines(blocks: readonly DocumentBlock[]): NoteText {
  const parts: string[] = []
  let length = 0
  const paragraphLines = (paragraph: DocumentParagraph): NoteLine[] => {
    const { heading, list, strong, number } = paragraph
    // A line break inside a heading is for its looks.
    const texts = heading === null ? paragraph.text.split('\n') : [paragraph.text.replaceAll('\n', ' ')]
    return texts.map((text, rank) => {
      const start = length
      parts.push(text)
      length += text.length + 1
      return {
        text,
        start,
        end: start + text.length,
        number,
        look: { heading, list, strong, first: rank === 0 },
      }
    })
  }
  const lines = blocks.flatMap((block): NoteLine[] => {
    if (block.type === 'paragraph') return paragraphLines(block)
    const start = length
    const inner = block.rows.flatMap((row) =>
      row.flatMap((cell) => cell.paragraphs.flatMap((paragraph) => paragraphLines(paragraph))),
    )
    const rows = block.rows.map((row) => ({ cells: row.map((cell) => cellOf(cell, block.number)) }))
    return [{ text: '', start, end: start, number: block.number, table: { rows, lines: inner } }]
  })
  return { source: parts.join('\n'), lines }
}

/** A cell as one text: paragraphs on lines of their own, the bullets of a list drawn. */
function cellOf({ column, span, carried, paragraphs }: DocumentCell, line: number): NoteCell {
  const filled = paragraphs.filter(({ text }) => text.trim() !== '')
  const texts = filled.map(({ text, list }) =>
    list && filled.length > 1 ? `${'  '.repeat(list.depth)}- ${text}` : text,
  )
  const number = filled[0]?.number ?? paragraphs[0]?.number ?? line
  return { text: texts.join('\n'), line: number, column, span, carried }
}
