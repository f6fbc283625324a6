import { readDocument } from './document.ts'
import type { Fault, Rule } from './fault.ts'
import { openPdf } from './pdf/open-pdf.ts'
import { contrast, fonts, glyphs, marks, meaning, parents, spaces, tabOrder } from './rules/content.ts'
import {
  annotations,
  bookmarks,
  contents,
  drawnFields,
  figures,
  headings,
  lists,
  notes,
  roles,
  tables,
} from './rules/elements.ts'
import {
  attachments,
  barriers,
  identity,
  language,
  metadata,
  outputIntent,
  tagged,
  title,
} from './rules/file.ts'
import { roundTrip } from './rules/text.ts'

/** In the order in which faults are told: the file, what is painted, what it is, whether all of it is there. */
const rules: readonly Rule[] = [
  tagged,
  language,
  title,
  identity,
  metadata,
  barriers,
  outputIntent,
  attachments,
  marks,
  parents,
  fonts,
  meaning,
  glyphs,
  spaces,
  contrast,
  tabOrder,
  roles,
  headings,
  tables,
  lists,
  contents,
  figures,
  annotations,
  notes,
  drawnFields,
  bookmarks,
  roundTrip,
]

export interface CheckedPdf {
  readonly pages: number
  readonly elements: number
  readonly faults: readonly Fault[]
}

/**
 * Looks whether a PDF can be read by everyone and kept for long: the machine-checkable conditions of PDF/UA-1 and those of
 * PDF/A-3a that a reader meets, contrast (WCAG 2.2) and the text itself.
 *
 * @throws UnreadablePdf when the bytes are no PDF, or a damaged one
 */
export async function checkPdf(bytes: Uint8Array): Promise<CheckedPdf> {
  const document = readDocument(await openPdf(bytes))
  return {
    pages: document.file.pages.length,
    elements: document.structure.elements.length,
    faults: rules.flatMap((rule) => rule(document)),
  }
}
