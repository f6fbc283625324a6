import type { CheckDiagnostics, FaultCode } from '../../../model/diagnostics/check.ts'
import type { checkTalk as french } from '../fr/check.ts'

/** What is wrong, and the cure in the program that made the file. */
const faults: Readonly<Record<FaultCode, readonly [string, string]>> = {
  untagged: [
    'the document is not tagged: a screen reader knows neither its order nor its headings',
    'export it with its tags (“tagged PDF”, “PDF/UA”)',
  ],
  language: [
    'its language, or that of one of its parts, is not told',
    'set the language of the document before you export it',
  ],
  title: [
    'it has no title, or the title does not stand in place of the file’s name',
    'give it a title in its properties and have it shown',
  ],
  identity: ['it does not say that it is PDF/UA-1 and PDF/A-3a', 'tick PDF/UA and PDF/A when you export'],
  metadata: ['its two descriptions do not say the same', 'correct its properties, then export it again'],
  barriers: [
    'something keeps people out or will not last: a password, a script, an XFA form',
    'remove it, then export it again',
  ],
  'output-intent': ['it does not say which colours it is made for', 'export as PDF/A, with a colour profile'],
  attachments: [
    'an attached file is not announced, or has no name, type or part to play',
    'attach it with what it is to the document',
  ],
  'loose-content': [
    'text or drawing is neither tagged content nor decoration',
    'tag it, or mark it as decoration',
  ],
  'mixed-marks': ['content and decoration are mixed', 'part them'],
  'unbalanced-marks': [
    'a mark of content opens without closing, or closes without opening',
    'export it again',
  ],
  'orphan-content': ['marked content belongs to no element of the structure', 'attach it to an element'],
  fonts: ['a font is not in the file', 'export it with all fonts embedded'],
  'unknown-signs': [
    'signs do not say which letter they are: nothing to copy or to read aloud',
    'change the font, then export it again',
  ],
  'missing-signs': ['a sign is missing from its font and prints as a box', 'change the font or the sign'],
  'glued-words': ['words have no space between them for whoever listens', 'write the space in the text'],
  contrast: [
    'text stands out too little from what it is written on',
    'it takes 4.5 to 1, or 3 to 1 when large: darken one or lighten the other',
  ],
  roles: ['an element is of a kind that readers do not know', 'give it a standard tag'],
  headings: ['a heading is empty, or skips a level', 'go through the levels one by one'],
  tables: [
    'a table has no headers, does not say what they head, or has uneven rows',
    'give it header cells and rows of one length',
  ],
  lists: ['a list is not made of list items', 'make it a list again'],
  contents: ['an entry of the contents leads nowhere', 'make the contents again'],
  figures: ['a picture has no text in its place', 'describe it, or mark it as decoration'],
  links: ['a link is not in the structure, or does not say where it leads', 'tag and describe it'],
  notes: ['a note has no name of its own', 'give it an identifier'],
  fields: [
    'a form field is not in the structure, has no name for people or is not drawn',
    'tag it and name it',
  ],
  bookmarks: ['bookmarks are missing, or one of them leads nowhere', 'make bookmarks from the headings'],
  'text-lost': ['the text that the structure tells is not that of the document', 'make the document again'],
}

const quoted = (details: readonly string[]) => (details.length > 0 ? ` (${details.join(' · ')})` : '')
const shown = 6

function where(pages: readonly number[]): string {
  if (pages.length === 0) return ''
  if (pages.length === 1) return `page ${pages[0]}: `
  const rest = pages.length - shown
  return `pages ${pages.slice(0, shown).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}: `
}

export const en: {
  [C in keyof CheckDiagnostics]: (args: CheckDiagnostics[C]) => { text: string; cure?: string }
} = {
  NOT_A_PDF: ({ file }) => ({
    text: `“${file}” is no PDF, or a damaged one.`,
    cure: 'Open it in a PDF reader; if it does not open, copy it anew or make it again.',
  }),
  PDF_FAULT: ({ fault, pages, count, details }) => {
    const [what, cure] = faults[fault]
    const times = count > 1 ? `, ${count} times` : ''
    return {
      text: `${where(pages)}${what}${times}${quoted(details)}.`,
      cure: `${cure[0]?.toUpperCase()}${cure.slice(1)}.`,
    }
  },
}

export const checkTalk: typeof french = {
  step: (file) => `Checking ${file}…`,
  file: (file, pages, elements, count) =>
    `${file}   ${pages} ${pages === 1 ? 'page' : 'pages'}, ${elements} ${elements === 1 ? 'element' : 'elements'}: ${count === 0 ? 'no fault' : `${count} ${count === 1 ? 'fault' : 'faults'}`}`,
}
