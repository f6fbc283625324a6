import type { NotesDiagnostics } from '../../../../model/diagnostics/notes.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<NotesDiagnostics> = {
  ENCRYPTED_DOCUMENT: {
    title: 'The document asks for a password.',
    cause: 'Word or LibreOffice encrypted it when it was saved. The tool does not try to open it.',
    cure: 'Open it with its password, then in Word: File > Info > Protect Document > Encrypt with Password, and empty the box. Save, then run the command again.',
    example: 'charter ingest compte-rendu.docx',
  },
  BROKEN_DOCUMENT: {
    title: 'The document is damaged.',
    cause: 'Downloading or copying was interrupted, or a program wrote it wrongly.',
    cure: 'Open it in Word or LibreOffice (which often repair), save it under another name as .docx or .odt, and give that file.',
    example: 'charter ingest compte-rendu-repare.docx',
  },
  HOSTILE_DOCUMENT: {
    title: 'The document is not made as word processors make theirs.',
    cause:
      'Once unpacked it becomes huge, its parts overlap, or reading it takes over ten seconds or 512 MB. Such files serve to block programs; a very large report may look like one.',
    cure: 'Copy the useful notes into a new document, or save them as text.',
    example: 'charter ingest notes.txt',
  },
  DOCUMENT_LEFT_OUT: {
    title: 'Parts of the document are not read.',
    cause:
      'What tracked changes delete, comments, hidden text, images, headers and tables of contents are no ideas noted in the session.',
    cure: 'If ideas are among them, accept the changes or copy them into the text, then read again with --replace.',
    example: 'charter ingest compte-rendu.docx --replace',
  },
  HOW_TO_SHEET: {
    title: 'A sheet of explanations is not read.',
    cause:
      'Its name (“Mode d’emploi”, “Lisez-moi”, “Consignes”…) says that it explains how to fill in the others.',
    cure: 'If it holds ideas, name it.',
    example: 'charter ingest atelier.xlsx --sheet "Consignes"',
  },
  SIDE_BY_SIDE: {
    title: 'The sheet bears several tables side by side.',
    cause:
      'Blank columns or titles that begin again part them: each is read on its own, with the title above it.',
    cure: 'If it is one table, say how many rows make its header.',
    example: 'charter ingest atelier.xlsx --header-rows 1 --replace',
  },
  NOTE_TABLE_READ: {
    title: 'A table of the report is read by its columns.',
    cause: 'Its first row names what the columns hold (idea, votes, who…).',
    cure: 'Check the columns named. If a useful one is left out, give it a known title (“Idée”, “Votes”, “Rubrique”), then read again.',
    example: 'charter ingest compte-rendu.docx --replace',
  },
}
