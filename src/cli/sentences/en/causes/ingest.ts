import type { IngestDiagnostics } from '../../../../model/diagnostics/ingest.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<IngestDiagnostics> = {
  EMPTY_FILE: {
    title: 'The file is empty.',
    cause: 'An interrupted export, a file still in the cloud, or a document created and never saved.',
    cure: 'Open it to check, export it again from the tool, then run again.',
  },
  NOT_A_TABLE: {
    title: 'The file is neither a table nor notes.',
    cause:
      'The content decides, not the extension: a PDF, a photo, slides, an archive or JSON cannot be read row by row. A login page saved in place of the export (HTML) is frequent.',
    cure: 'Give the export as CSV or XLSX. LimeSurvey: Responses > Export > CSV or Excel. PDF or slides: copy the text into a .txt file, one idea a bulleted line. Archive: unpack it first.',
    example: 'charter ingest ideas.txt --session A1',
  },
  ENCRYPTED_WORKBOOK: {
    title: 'The workbook is protected by a password.',
    cause:
      'The whole file is encrypted: nothing can be read without the password. Mere protection of a sheet does no harm.',
    cure: 'Excel: File > Info > Protect Workbook > Encrypt with Password, clear it, then save. LibreOffice: File > Save As, untick “Save with password”.',
  },
  BROKEN_WORKBOOK: {
    title: 'The workbook is damaged or incomplete.',
    cause:
      'A download or attachment cut short, a stick pulled out too early, or a tool that does not follow the format.',
    cure: 'Get it again where it comes from. If it opens in Excel (File > Open > arrow of the Open button > Open and Repair) or LibreOffice, save it as .xlsx or CSV.',
  },
  HOSTILE_WORKBOOK: {
    title: 'The workbook needs too much room, cells or time to be read safely.',
    cause:
      'Formatting stretched over a million rows, huge pictures, an export of a whole database, or a file made to block readers (zip bomb). The message says which limit is passed.',
    cure: 'Save the sheet as CSV. Excel: File > Save As > CSV UTF-8 (comma delimited). Or copy the useful rows alone into a new workbook (Paste Special > Values).',
    example: 'charter ingest export.csv --session Q',
  },
  TOO_LARGE_FILE: {
    title: 'The file is larger than allowed.',
    cause: 'An export of a whole database, or a workbook full of pictures.',
    cure: 'Save the useful sheet as CSV, or split the file and read the parts together.',
  },
  NO_CONTENT_FOUND: {
    title: 'No contribution was found in the file.',
    cause:
      'There is only a header, the ideas are on another sheet or a hidden one, or all rows are tests or drafts of the tool.',
    cure: 'See with --dry-run what is recognised; name the sheet with --sheet, or say how many rows at the top are titles with --header-rows.',
    example: 'charter ingest workshop.xlsx --sheet "Notes" --dry-run',
  },
  UNKNOWN_ENCODING: {
    title: 'The encoding asked for is not known.',
    cause: '--encoding takes the name of a text encoding; ANSI, for one, is what Windows calls windows-1252.',
    cure: 'Take a name of the list. Mostly the option is not needed: the encoding is recognised and told.',
    example: 'charter ingest export.csv --encoding windows-1252',
  },
  UNKNOWN_DELIMITER: {
    title: 'The delimiter asked for cannot be used.',
    cause:
      'It must be one sign, neither a letter, a figure nor a quote. The shell may have swallowed a semicolon or a bar given without quotes.',
    cure: 'Put the sign in quotes, or write tab for the tabulation.',
    example: 'charter ingest export.csv --delimiter ";"',
  },
  UNKNOWN_SHEET: {
    title: 'The workbook has no sheet of this name.',
    cause: 'The tab’s name differs a little (blank, accent, plural), or the sheet is in another file.',
    cure: 'Take the exact name from the message, in quotes.',
    example: 'charter ingest workshop.xlsx --sheet "Table 1"',
  },
  UNKNOWN_SESSION: {
    title: 'The session asked for is not in charter.yaml.',
    cause: '--session takes the identifier (id:) of a declared session, or its exact label.',
    cure: 'Take an identifier of the list, or add the session under “sessions:”.',
    example: 'charter ingest notes.txt --session A1',
  },
  NO_SESSION_DECLARED: {
    title: 'charter.yaml declares no session.',
    cause:
      'Every contribution comes from a session (a workshop, a wave of a questionnaire); without it participation cannot be counted.',
    cure: 'Add one to charter.yaml, then run again.',
    example: 'sessions:\n  - id: A1\n    label: Workshop on transport\n    kind: workshop',
  },
  SESSION_NOT_FOUND: {
    title: 'Nothing says from which session the file comes.',
    cause:
      'Neither its name, a title, a sheet’s name nor a column names a session of charter.yaml, and several are possible.',
    cure: 'Say it with --session, or declare the file names of the session in charter.yaml (files:).',
    example: 'charter ingest notes.xlsx --session A1',
  },
  SESSION_AMBIGUOUS: {
    title: 'The file may come from several sessions.',
    cause:
      'Its name or title fits several sessions of charter.yaml, such as two workshops of one theme or one date.',
    cure: 'Say which with --session.',
    example: 'charter ingest transport.xlsx --session A2',
  },
  UNKNOWN_THEME: {
    title: 'The theme asked for is not in charter.yaml.',
    cause: '--theme takes the identifier or the label of a theme declared under “themes:”.',
    cure: 'Take it from the list, or add the theme to charter.yaml.',
  },
  UNKNOWN_KIND: {
    title: 'There is no such kind of session.',
    cause: 'A session is a workshop or a questionnaire, nothing else.',
    cure: 'Write --kind workshop or --kind questionnaire. It is not needed where charter.yaml says it.',
  },
  MAP_SYNTAX: {
    title: '--map is not written as it should be.',
    cause:
      'The option takes a column, an equals sign and a role. The shell cuts what has blanks and no quotes.',
    cure: 'Put it all in quotes, and repeat the option for each column.',
    example: '--map "Your remarks=idee" --map "Service=attribut"',
  },
  MAP_UNKNOWN_COLUMN: {
    title: '--map names a column that the file does not have.',
    cause: 'The header differs a little, is spread over two rows, or was not recognised as such.',
    cure: 'Take the exact header from the message, or the letter of the column.',
    example: '--map "C=idee"',
  },
  MAP_UNKNOWN_ROLE: {
    title: '--map gives a role that does not exist.',
    cause:
      'Roles are a short list: idee, deja-fait, proposition, engagement, frein, theme, votes, table, repondant, reponse, attribut, ignore…',
    cure: 'Take one of the list in the message.',
    example: '--map "Stickers=votes"',
  },
  MAP_AMBIGUOUS_COLUMN: {
    title: 'Several columns have the name given to --map.',
    cause: 'Exports often repeat a header (“Other”, “Comment”).',
    cure: 'Name the column by its letter.',
    example: '--map "D=idee"',
  },
  MAP_WITHOUT_COLUMNS: {
    title: '--map does not apply to notes in text.',
    cause: 'A .txt or .md file has no columns: its headings and bullets give table, theme and rubric.',
    cure: 'Remove --map. If it is a table saved as .txt, give its delimiter with --delimiter.',
  },
  NO_TEXT_COLUMN: {
    title: 'No column of ideas is recognised.',
    cause:
      'No header looks like “idea”, “proposal”, “remark” or a question, and cells are too short to decide by their content.',
    cure: 'Say which with --map; --dry-run shows the result and stores nothing.',
    example: 'charter ingest returns.xlsx --map "Opinion=idee" --dry-run',
  },
  WRONG_EXTENSION: {
    title: 'The extension of the file does not say what it holds.',
    cause:
      'Drupal and older tools name .xls a table in text or HTML; a workbook is at times renamed .csv. The content decides.',
    cure: 'Nothing to do: it is read for what it is.',
  },
  HIDDEN_SHEET: {
    title: 'A hidden sheet is not read.',
    cause: 'Hidden sheets mostly hold lists of choices or former versions.',
    cure: 'To read it, name it with --sheet.',
    example: 'charter ingest workshop.xlsx --sheet "Draft"',
  },
  SHEET_LEFT_OUT: {
    title: 'A sheet without a column of ideas is not read.',
    cause:
      'Instructions, a list of people, a summary: other sheets of the workbook name their column of ideas, this one does not.',
    cure: 'If it holds ideas, read it by itself with --sheet and --map.',
    example: 'charter ingest workshop.xlsx --sheet "Bulk" --map "A=idee"',
  },
  ERROR_CELLS: {
    title: 'Cells show an error of a formula; they are read as empty.',
    cause:
      '#REF!, #N/A or #NAME?: the formula points at a cell or file that is gone. The tool never evaluates a formula.',
    cure: 'In Excel, go to the cell named and replace the formula by its value, then read again with --replace.',
  },
  UNDECIDED_COLUMN: {
    title: 'The role of a column is not clear; it is left out.',
    cause: 'Neither its header nor its content says whether these are ideas, choices or facts about people.',
    cure: 'Give it a role with --map, or ignore to hear no more of it.',
    example: '--map "Misc=idee"',
  },
  COLUMN_BY_CONTENT: {
    title: 'The role of a column was taken from its content.',
    cause: 'Its header says nothing known, but its cells look like ideas or like choices.',
    cure: 'If that is wrong, correct it with --map.',
    example: '--map "Observations=ignore"',
  },
  NO_HEADER: {
    title: 'No header row is recognised; the first row is read as data.',
    cause: 'The table begins with data, or its header looks like any other row (figures, sentences).',
    cure: 'If the first n rows are titles, say so with --header-rows.',
    example: 'charter ingest export.csv --header-rows 1',
  },
  BAD_QUOTE: {
    title: 'Quotes stand wrong in a row of the CSV, read as well as can be.',
    cause: 'A tool or a hand wrote a quote in a text without doubling it: the end of the cell is uncertain.',
    cure: 'Compare the row with the original. Exporting again as XLSX is safest.',
  },
  RAGGED_ROW: {
    title: 'A row has not the number of cells of the others.',
    cause:
      'A semicolon or comma in a text without quotes cuts a cell in two; a lost line end takes some away.',
    cure: 'Look at the row named in the original; it is read as it is. Exporting as XLSX avoids this.',
  },
  RAGGED_ROWS: {
    title: 'Several rows have not the number of cells of the others.',
    cause: 'A delimiter inside the texts, or a wrong delimiter guessed.',
    cure: 'If nearly all rows are named, give the right one with --delimiter; otherwise export as XLSX.',
    example: 'charter ingest export.csv --delimiter ";"',
  },
  BAD_ROW: {
    title: 'Damaged rows were read as well as can be.',
    cause: 'Their quotes were wrong and they have not the expected number of cells; the others are intact.',
    cure: 'Remarks W257 give their numbers: compare them with the original.',
  },
  NUL_REMOVED: {
    title: 'NUL characters were removed from the text.',
    cause: 'Some databases export fields filled with NUL bytes; no text holds any.',
    cure: 'Check the rows named. If all the text was full of them, the encoding is likely UTF-16: --encoding utf-16le.',
  },
  CONTROLS_REPAIRED: {
    title: 'Apostrophes, œ or € that the export tool converted wrongly were restored.',
    cause:
      'An export said to be ISO-8859-1 held signs of Windows-1252: bytes 80 to 9F became control characters.',
    cure: 'Nothing to do; the correspondence is certain.',
  },
  MOJIBAKE: {
    title: 'Accents were lost before the export.',
    cause:
      'The text was converted twice (“Ã©” for “é”) or into an encoding without accents (“?” in their place), in the original tool or by an Excel set wrongly.',
    cure: 'Export again as UTF-8 from the tool, not through Excel. Excel: Data > From Text/CSV, origin 65001: Unicode (UTF-8).',
  },
  BROKEN_CHARACTERS: {
    title: 'Some characters cannot be read.',
    cause:
      'Bytes are not valid in the encoding of the rest: two files of different encodings put end to end, or a cut in the middle of a sign.',
    cure: 'Export again as UTF-8, or try another encoding with --encoding and --dry-run.',
    example: 'charter ingest export.csv --encoding windows-1252 --dry-run',
  },
  HTML_DECODED: {
    title: 'A column is in HTML; its tags are removed.',
    cause:
      'Rich text fields (Decidim, Drupal, Forms) are exported with their tags; paragraphs and bullets become lines.',
    cure: 'Nothing to do.',
  },
  VOTES_UNREADABLE: {
    title: 'A cell of votes is no number; the row is read without votes.',
    cause: 'A word (“many”), a range or a remark in the column of stickers.',
    cure: 'Put a number into the cell named and read again with --replace.',
    example: 'charter ingest workshop.xlsx --replace',
  },
  THEME_VALUES_UNKNOWN: {
    title: 'A column names themes that charter.yaml does not know.',
    cause: 'Workshops and tools shorten or reword themes (“Mobility” for “Transport”).',
    cure: 'Add these words to the theme’s vocabulary: in charter.yaml, then read again; or give the theme of the whole file with --theme.',
    example: 'themes:\n  - id: transport\n    label: Transport\n    vocabulary: [mobility]',
  },
  LEVEL_VALUES_UNKNOWN: {
    title: 'A column names levels of involvement that charter.yaml does not know.',
    cause: 'The wording differs from that of charter.yaml (“beginner” for “I begin”).',
    cure: 'Add these words to the level’s vocabulary (levels:, vocabulary:), then read the file again.',
  },
  SESSION_VALUES_UNKNOWN: {
    title: 'A column names sessions that charter.yaml does not know.',
    cause:
      'The workshop is written another way there, or is not declared; these rows go to the session of the file.',
    cure: 'Declare the session in charter.yaml, or give its label the name used here.',
  },
  UNFINISHED_ROWS: {
    title: 'Answers that were never sent are left out.',
    cause: 'LimeSurvey and others keep abandoned questionnaires: their date of sending is empty.',
    cure: 'To count them all the same, ignore the column of that date, named in the message.',
    example: 'charter ingest export.csv --map "submitdate=ignore"',
  },
  LINES_LEFT_OUT: {
    title: 'Introductory lines of a text are left out.',
    cause: 'Title of the document, date, list of people: these lines come before the ideas and are none.',
    cure: 'If one of them is an idea, make it a bullet under a heading, then read again.',
  },
  DUPLICATE_ROW_KEY: {
    title: 'The same row identifier is used twice.',
    cause:
      'Two exports were pasted one below the other, or the column is no true identifier. The second row is known by its text.',
    cure: 'Check that the file does not hold the same answers twice.',
  },
  PERSONAL_COLUMN: {
    title: 'A column identifies people; it is not stored.',
    cause:
      'Name, e-mail, phone, IP address, token, position: recognised by header or content. The charter needs none.',
    cure: 'Nothing to do. To keep the original that holds them nowhere, add --no-originals.',
    example: 'charter ingest export.csv --no-originals',
  },
  MASKED: {
    title: 'Addresses and numbers written in answers are masked.',
    cause:
      'People leave their e-mail or phone in a free field; [courriel] or [téléphone] takes its place everywhere.',
    cure: 'Nothing to do. Read the ideas before publishing: a person’s name may remain.',
    example: 'charter ideas --search "["',
  },
  FURTHER_FINDINGS: {
    title: 'The same fault comes back in many rows.',
    cause: 'The first hundred cases are named one by one, the others counted.',
    cure: 'Mend the common cause (often a column read in a wrong role: --map), then read again with --replace.',
    example: 'charter ingest export.csv --map "Points=ignored" --replace',
  },
}
