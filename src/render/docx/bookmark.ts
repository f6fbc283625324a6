import { element } from '../xml.ts'
import type { Book } from './book.ts'

/** Content that links and the contents lead to. */
export function bookmarked(anchor: string | null, book: Book, content: string): string {
  if (anchor === null) return content
  const id = book.bookmarkNumber(anchor)
  return `${element('w:bookmarkStart', { 'w:id': id, 'w:name': book.bookmark(anchor) })}${content}${element('w:bookmarkEnd', { 'w:id': id })}`
}
