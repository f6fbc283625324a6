import type { FileKind, IngestDiagnostics } from '../../../model/diagnostics/ingest.ts'

const quote = (text: string) => `“${text}”`
const list = (values: readonly (string | number)[]) => values.join(', ')
const maybe = (suggestion: string | null) =>
  suggestion === null ? '' : `; did you mean ${quote(suggestion)}?`
const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

const kinds: Readonly<Record<FileKind, string>> = {
  pdf: 'a PDF',
  word: 'a Word document older than 2007 (.doc)',
  presentation: 'a slide deck',
  writer: 'a flat OpenDocument text (.fodt)',
  pages: 'a Pages document',
  image: 'an image',
  archive: 'an archive',
  json: 'JSON',
  html: 'an HTML page',
  rtf: 'an RTF document',
  xml: 'XML',
  database: 'a database',
  media: 'a sound or video recording',
  binary: 'a binary file',
}

export const en: {
  [C in keyof IngestDiagnostics]: (args: IngestDiagnostics[C]) => { text: string; cure?: string }
} = {
  EMPTY_FILE: () => ({ text: 'the file is empty', cure: 'export it again, then run the command again' }),
  NOT_A_TABLE: ({ kind }) => ({
    text: `this is ${kinds[kind]}, neither a table nor notes`,
    cure:
      kind === 'archive'
        ? 'unpack it and give the files in it'
        : ['word', 'rtf', 'pages', 'writer'].includes(kind)
          ? 'open it and save it as .docx or .odt'
          : 'give a CSV, XLSX, ODS, DOCX, ODT, TXT or MD file; notes may be saved as plain text, one idea a bullet',
  }),
  ENCRYPTED_WORKBOOK: () => ({
    text: 'the workbook is protected by a password',
    cure: 'open it, remove the password and save it',
  }),
  BROKEN_WORKBOOK: () => ({
    text: 'the workbook is damaged or incomplete and cannot be read',
    cure: 'open it in a spreadsheet program and save it again as .xlsx or .csv',
  }),
  HOSTILE_WORKBOOK: ({ reason }) => ({
    text: {
      size: 'the workbook becomes enormous once unpacked; it is not read',
      ratio: 'the workbook is packed at an abnormal ratio; it is not read',
      entries: 'the workbook has an abnormal number of parts; it is not read',
      cells: 'the workbook holds too many cells; it is not read',
      overlap: 'the parts of the workbook overlap; it is not read',
      time: 'reading the workbook takes too much time or memory; it was given up',
    }[reason],
    cure: 'copy the useful rows into a new workbook, or save the sheet as CSV',
  }),
  TOO_LARGE_FILE: ({ megabytes, limit }) => ({
    text: `the file weighs ${megabytes} MB, above the ${limit} MB accepted`,
    cure: 'save the useful sheet as CSV, or cut the file in several',
  }),
  NO_CONTENT_FOUND: () => ({
    text: 'no contribution found in this file',
    cure: 'check that rows stand under the header, or name the sheet: --sheet "Name"',
  }),
  UNKNOWN_ENCODING: ({ encoding, known, suggestion }) => ({
    text: `unknown encoding ${quote(encoding)}${maybe(suggestion)}`,
    cure: `--encoding takes: ${list(known)}`,
  }),
  UNKNOWN_DELIMITER: ({ delimiter }) => ({
    text: `${quote(delimiter)} cannot be a delimiter`,
    cure: '--delimiter takes one sign (";", ",", "|") or the word tab',
  }),
  UNKNOWN_SHEET: ({ sheet, known, suggestion }) => ({
    text: `the workbook has no sheet ${quote(sheet)}${maybe(suggestion)}`,
    cure: `sheets of the workbook: ${list(known.map(quote))}`,
  }),
  UNKNOWN_SESSION: ({ session, known, suggestion }) => ({
    text: `charter.yaml has no session ${quote(session)}${maybe(suggestion)}`,
    cure: `known sessions: ${list(known)}; otherwise add it under "sessions:"`,
  }),
  NO_SESSION_DECLARED: () => ({
    text: 'charter.yaml declares no session',
    cure: 'add the session of this file under "sessions:" (id, label, kind), then run again',
  }),
  SESSION_NOT_FOUND: ({ file, known }) => ({
    text: 'the session of this file is stated neither in its content nor in its name',
    cure: `charter ingest "${file}" --session ${known[0] ?? 'A1'} (known sessions: ${list(known)})`,
  }),
  SESSION_AMBIGUOUS: ({ file, candidates }) => ({
    text: `this file may come from several sessions (${list(candidates)})`,
    cure: `say which: charter ingest "${file}" --session ${candidates[0] ?? 'A1'}`,
  }),
  UNKNOWN_THEME: ({ theme, known, suggestion }) => ({
    text: `charter.yaml has no theme ${quote(theme)}${maybe(suggestion)}`,
    cure: `known themes: ${list(known)}`,
  }),
  UNKNOWN_KIND: ({ kind, suggestion }) => ({
    text: `unknown kind ${quote(kind)}${maybe(suggestion)}`,
    cure: '--kind takes atelier (workshop) or questionnaire',
  }),
  MAP_SYNTAX: ({ map }) => ({
    text: `${quote(map)} does not give a column and its role`,
    cure: 'write for instance --map "Vos remarques=idee"',
  }),
  MAP_UNKNOWN_COLUMN: ({ column, known, suggestion }) => ({
    text: `no column ${quote(column)}${maybe(suggestion)}`,
    cure: `columns of the file: ${list(known.slice(0, 20).map(quote))}`,
  }),
  MAP_UNKNOWN_ROLE: ({ role, known, suggestion, column }) => ({
    text: `unknown role ${quote(role)}${maybe(suggestion)}`,
    cure: `--map "${column}=${suggestion ?? 'idee'}"; roles: ${list(known)}`,
  }),
  MAP_AMBIGUOUS_COLUMN: ({ column, letters }) => ({
    text: `several columns are named ${quote(column)} (${list(letters)})`,
    cure: `name it by its letter: --map "${letters[0] ?? 'A'}=idee"`,
  }),
  MAP_WITHOUT_COLUMNS: () => ({
    text: 'notes in plain text have no columns, --map does not apply to them',
    cure: 'leave --map out; the headings of the text give table, theme and rubric',
  }),
  NO_TEXT_COLUMN: ({ columns, example }) => ({
    text: `no telling which column holds the ideas (${list(columns.map(quote))})`,
    cure: `name it: --map "${example}=idee"`,
  }),
  WRONG_EXTENSION: ({ actual }) => ({
    text: `in spite of its extension this file is ${{ workbook: 'a workbook', text: 'text', document: 'a word processor’s document', json: 'JSON' }[actual]}; it is read as such`,
  }),
  HIDDEN_SHEET: ({ sheet }) => ({
    text: `the hidden sheet ${quote(sheet)} is not read`,
    cure: `to read it: --sheet "${sheet}"`,
  }),
  SHEET_LEFT_OUT: ({ sheet, rows }) => ({
    text: `the sheet ${quote(sheet)} (${count(rows, 'row', 'rows')}) is not read: no column of ideas is named in it`,
    cure: `to read it: --sheet "${sheet}"`,
  }),
  ERROR_CELLS: ({ count: n, first }) => ({
    text: `${count(n, 'cell shows', 'cells show')} a formula error (the first in ${first}), read as empty`,
    cure: 'mend the formulas in the workbook if these cells matter',
  }),
  UNDECIDED_COLUMN: ({ column }) => ({
    text: `column ${quote(column)} is left out, its use is not clear`,
    cure: `--map "${column}=idee" to read it, --map "${column}=ignore" to silence this`,
  }),
  COLUMN_BY_CONTENT: ({ column, role }) => ({
    text: `column ${quote(column)} is read as ${quote(role)}, judging by its content`,
    cure: `if that is wrong: --map "${column}=ignore"`,
  }),
  PERSONAL_COLUMN: ({ column }) => ({ text: `column ${quote(column)} identifies people; it is not stored` }),
  MASKED: ({ count: n }) => ({
    text: `${count(n, 'personal detail (name, address, number…)', 'personal details (names, addresses, numbers…)')} masked`,
  }),
  NO_HEADER: () => ({
    text: 'no header row recognised; the first row is read as data',
    cure: 'if the first n rows are titles: --header-rows n',
  }),
  BAD_QUOTE: () => ({
    text: 'misplaced quotes, row read as well as can be',
    cure: 'check this row in the original file',
  }),
  RAGGED_ROW: ({ found, expected }) => ({
    text: `the row has ${count(found, 'cell', 'cells')} instead of ${expected}; it is read as it is`,
    cure: 'check that no delimiter slipped into a text without quotes',
  }),
  RAGGED_ROWS: ({ count: n, expected, lines }) => ({
    text: `${count(n, 'row lacks', 'rows lack')} the expected ${expected} cells (in the file, lines ${list(lines)}${n > lines.length ? '…' : ''}); read as they are`,
    cure: 'check that no delimiter slipped into a text without quotes',
  }),
  BAD_ROW: ({ count: n }) => ({
    text: `${count(n, 'damaged row', 'damaged rows')} read as well as can be; the others are intact`,
  }),
  NUL_REMOVED: ({ count: n, lines }) => ({
    text: `${count(n, 'NUL character', 'NUL characters')} removed (lines ${list(lines)})`,
  }),
  CONTROLS_REPAIRED: ({ count: n }) => ({
    text: `${count(n, 'character', 'characters')} wrongly converted by the export tool restored (’ œ €)`,
  }),
  MOJIBAKE: ({ example }) => ({
    text: `accents were lost before the export (${quote(example)})`,
    cure: 'export again from the original tool as UTF-8',
  }),
  BROKEN_CHARACTERS: ({ count: n }) => ({
    text: `${count(n, 'unreadable character', 'unreadable characters')} (�)`,
    cure: 'export again as UTF-8, or name the encoding: --encoding windows-1252',
  }),
  HTML_DECODED: ({ column }) => ({ text: `column ${quote(column)} is HTML; its tags are removed` }),
  VOTES_UNREADABLE: ({ value }) => ({
    text: `${quote(value)} is no number of votes; the row is read without votes`,
    cure: 'put a number in this cell',
  }),
  THEME_VALUES_UNKNOWN: ({ column, values }) => ({
    text: `column ${quote(column)} names unknown themes: ${list(values.map(quote))}`,
    cure: 'add these words to the vocabulary of the themes in charter.yaml, or give --theme',
  }),
  LEVEL_VALUES_UNKNOWN: ({ column, values }) => ({
    text: `column ${quote(column)} names unknown levels: ${list(values.map(quote))}`,
    cure: 'add these words to the vocabulary of the levels in charter.yaml',
  }),
  SESSION_VALUES_UNKNOWN: ({ column, values, known }) => ({
    text: `column ${quote(column)} names unknown sessions: ${list(values.map(quote))}`,
    cure: `known sessions: ${list(known)}`,
  }),
  UNFINISHED_ROWS: ({ count: n, column }) => ({
    text: `${count(n, 'answer', 'answers')} never submitted left out`,
    cure: `to read them too: --map "${column}=ignore"`,
  }),
  LINES_LEFT_OUT: ({ count: n, lines }) => ({
    text: `${count(n, 'line that is no idea (introduction, participants, image, page number)', 'lines that are no ideas (introduction, participants, images, page numbers)')} left out (${list(lines.slice(0, 8))}${n > 8 ? '…' : ''})`,
  }),
  FURTHER_FINDINGS: ({ of, count }) => ({
    text: `${count} more of the same kind (${of}) in this file.`,
  }),
  DUPLICATE_ROW_KEY: ({ key, column }) => ({
    text: `key ${quote(key)} of column ${quote(column)} is used twice; the second row is known by its text`,
  }),
}
