import { type CheckedDocument, inline } from '../document.ts'
import type { Fault, Rule } from '../fault.ts'
import { childrenOf, type Element } from '../pdf/structure.ts'
import { namesOf } from './file.ts'

/** No text of the document: marks of lists, contents that repeat its headings, words drawn in a picture that its alternative tells. */
const repeated = new Set(['Lbl', 'TOC', 'Figure'])
/** In a block, what belongs to its notes. */
const called = new Set(['Reference', 'Note', 'Lbl'])

const notesIn = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) => (child.role === 'Note' ? [child] : notesIn(child)))

/** The texts of a document's blocks in reading order, every kind of space made plain. */
export function blockTexts({ structure, textOf }: CheckedDocument): string[] {
  const texts: string[] = []
  const walk = (element: Element): void => {
    if (repeated.has(element.role)) return
    const blocks = childrenOf(element).filter(({ role }) => !inline.has(role) && role !== 'Note')
    if (blocks.length > 0) for (const child of childrenOf(element)) walk(child)
    else tell(element)
  }
  // A block, then the notes that it calls, without their numbers.
  const tell = (element: Element): void => {
    const text = plain(textOf(element, called))
    if (text !== '') texts.push(text)
    for (const note of notesIn(element)) {
      const said = plain(textOf(note, called))
      if (said !== '') texts.push(said)
    }
  }
  if (structure.root) walk(structure.root)
  return texts
}

/** Spaces that French typography adds or narrows change nothing of a text. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ +(?=[;:!?»€%])/g, '')
    .replace(/(?<=«) +/g, '')

/** The file's own plain text, where it brings one, is what its structure says, word for word and in the same order. */
export const roundTrip: Rule = (document) => {
  const text = namesOf(document.file.catalog.dict('Names')?.dict('EmbeddedFiles') ?? null).find(
    (spec) => spec.name('AFRelationship') === 'Alternative',
  )
  const bytes = text?.dict('EF')?.stream('F')?.content()
  if (!bytes) return []
  const wanted = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map(plain)
    .filter((line) => line !== '')
  const found = blockTexts(document)
  const at = wanted.findIndex((line, index) => line !== found[index])
  const place = at < 0 && found.length > wanted.length ? wanted.length : at
  if (place < 0) return []
  const fault: Fault = {
    code: 'text-lost',
    page: null,
    detail: `« ${(wanted[place] ?? found[place] ?? '').slice(0, 60)} »`,
  }
  return [fault]
}
