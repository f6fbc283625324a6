import type { NotesDiagnostics } from '../../../model/diagnostics/notes.ts'

const list = (values: readonly string[]) => values.map((value) => `“${value}”`).join(', ')
const count = (n: number, one: string, many: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

export const en: {
  [C in keyof NotesDiagnostics]: (args: NotesDiagnostics[C]) => { text: string; cure?: string }
} = {
  ENCRYPTED_DOCUMENT: () => ({
    text: 'the document is protected by a password',
    cure: 'open it, remove the password and save it',
  }),
  BROKEN_DOCUMENT: () => ({
    text: 'the document is damaged or incomplete, it cannot be read',
    cure: 'open it in a word processor and save it again as .docx or .odt',
  }),
  HOSTILE_DOCUMENT: ({ reason }) => ({
    text: {
      size: 'the document becomes huge once unpacked, it is not read',
      ratio: 'the document is compressed at an abnormal rate, it is not read',
      entries: 'the document has an abnormal number of parts, it is not read',
      overlap: 'the parts of the document overlap, it is not read',
      doctype: 'the document holds a declaration that no word processor writes, it is not read',
      time: 'reading the document takes too much time or memory, it is given up',
    }[reason],
    cure: 'copy the useful notes into a new document, or save them as text (.txt)',
  }),
  DOCUMENT_LEFT_OUT: ({ deleted, comments, hidden, images, furniture, generated }) => {
    const parts = [
      deleted > 0 ? count(deleted, 'tracked deletion', 'tracked deletions') : '',
      comments > 0 ? count(comments, 'comment', 'comments') : '',
      hidden > 0 ? count(hidden, 'hidden passage', 'hidden passages') : '',
      images > 0 ? count(images, 'image', 'images') : '',
      furniture > 0 ? count(furniture, 'page header or footer', 'page headers and footers') : '',
      generated > 0
        ? count(generated, 'line of contents or embedded document', 'lines of contents or embedded documents')
        : '',
    ].filter((part) => part !== '')
    return {
      text: `left out of the document: ${parts.join(', ')}`,
      ...(deleted + comments + hidden + images > 0
        ? { cure: 'if there are ideas in them, copy them into the text of the document' }
        : {}),
    }
  },
  HOW_TO_SHEET: ({ sheet }) => ({
    text: `the sheet “${sheet}” explains how to fill the others in; it is not read`,
    cure: `to read it: --sheet "${sheet}"`,
  }),
  SIDE_BY_SIDE: ({ sheet, count: n }) => ({
    text: `the sheet “${sheet}” holds ${n} tables side by side, each read by itself`,
    cure: 'if it is one table, give its number of header rows: --header-rows 1',
  }),
  NOTE_TABLE_READ: ({ columns, left }) => ({
    text: `table read by columns: ${list(columns)}${left.length > 0 ? `; left out: ${list(left)}` : ''}`,
  }),
}
