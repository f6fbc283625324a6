import type { StoreDiagnostics } from '../../../../model/diagnostics/store.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<StoreDiagnostics> = {
  YAML_SYNTAX: {
    title: 'A line of the settings file is not YAML.',
    cause: 'charter.yaml is made of lines “key: value” and of lists with dashes, aligned with blanks.',
    cure: 'Compare the line shown with those around it, or with a fresh model.',
    example: 'charter init model --preset blank',
  },
  YAML_NOT_UTF8: {
    title: 'The settings file is not UTF-8.',
    cause: 'The older Notepad of Windows saves as ANSI; accents can then not be read.',
    cure: 'Notepad: File > Save As > Encoding: UTF-8. Then check the accents.',
  },
  YAML_EMPTY: {
    title: 'The settings file is empty.',
    cause: 'Saving was interrupted, or a share is still synchronising.',
    cure: 'Take a previous version (right click > Previous Versions), or copy a fresh model.',
    example: 'charter init model --preset blank',
  },
  YAML_COLON_IN_TEXT: {
    title: 'A text holds a colon and has no quotes.',
    cause: 'In YAML a colon and a blank part a key from its value; a second one on the line is too many.',
    cure: 'Put the whole text in double quotes.',
    example: 'title: "Charter: acting together"',
  },
  YAML_TAB: {
    title: 'A line is indented with a tabulation, which YAML refuses.',
    cause: 'The Tab key, or an editor that turns blanks into tabulations.',
    cure: 'Delete the indent of the line and type two blanks a level.',
  },
  YAML_NOT_CLOSED: {
    title: 'A quote, bracket or brace is not closed.',
    cause: 'The closing one was forgotten, or a quote in the text closed too early.',
    cure: 'Add the sign named at the end of what opens here.',
    example: 'themes: [transport, dechets]',
  },
  YAML_RESERVED_SIGN: {
    title: 'A text without quotes begins with a reserved sign.',
    cause: 'In YAML * & ! % @ ` > | and others have a meaning at the start of a text.',
    cure: 'Put the whole text in quotes.',
    example: 'label: "@ the canteen"',
  },
  YAML_BACKSLASH: {
    title: 'A backslash is used wrongly between double quotes.',
    cause: 'A Windows path (C:\\…) in double quotes: there the backslash announces a special sign.',
    cure: 'Use apostrophes around the text, or double each backslash.',
    example: "logo: 'logo.png'",
  },
  YAML_INDENT: {
    title: 'A line is not in its place.',
    cause: 'Its indent fits no line above, or the dash of a list is missing.',
    cure: 'Align it with blanks to the lines of the same rank.',
    example: 'sessions:\n  - id: A1\n    label: Workshop on transport',
  },
  YAML_NO_COLON: {
    title: 'The colon after a key is missing.',
    cause: 'It is absent, or stuck to the value without a blank.',
    cure: 'Write the key, a colon, a blank, the value.',
    example: 'client: Town of Flers',
  },
  YAML_DUPLICATE_KEY: {
    title: 'The same key is given twice.',
    cause: 'A block was copied and the old one left; which counts cannot be guessed.',
    cure: 'Keep one; the message gives the other line.',
  },
  YAML_MERGE_CONFLICT: {
    title: 'The file holds the mark of a git merge conflict.',
    cause: 'Two people changed the same lines.',
    cure: 'Choose one of the two versions, then delete the lines <<<<<<<, ======= and >>>>>>>.',
  },
  YAML_AFTER_QUOTE: {
    title: 'Text follows a closing quote.',
    cause: 'A text that holds quotes was itself put in double quotes.',
    cure: 'Use typographic quotes in the text, or a backslash before straight ones.',
    example: 'title: "Charter “act”"',
  },
  CONFIGURATION_UNKNOWN_KEY: {
    title: 'charter.yaml holds an unknown key.',
    cause: 'A slip, a translated key, or a key at the wrong indent.',
    cure: 'Take the key suggested; the comments of the model tell what each is for.',
  },
  CONFIGURATION_MISSING_KEY: {
    title: 'A required key is missing in charter.yaml.',
    cause:
      'The line was deleted, or the entry copied is incomplete: a session, a theme, a principle and a level each have an id and a label.',
    cure: 'Add the line named.',
    example: '  - id: A1\n    label: Workshop on transport\n    kind: workshop',
  },
  CONFIGURATION_WRONG_KIND: {
    title: 'A value of charter.yaml is not of the right kind.',
    cause: 'A text where a list is needed, a number in quotes, or a list in place of a text.',
    cure: 'Follow the form given in the message.',
    example: 'vocabulary: [vélo, covoiturage]',
  },
  CONFIGURATION_EMPTY: {
    title: 'A key of charter.yaml is left empty.',
    cause: 'The line needs a value and has none.',
    cure: 'Complete it, or delete it if it is optional.',
  },
  CONFIGURATION_WRONG_CHOICE: {
    title: 'A value of charter.yaml is none of those allowed.',
    cause: 'The key takes a few words only: workshop or questionnaire, voices or occurrences…',
    cure: 'Take one of the list.',
    example: 'kind: workshop',
  },
  CONFIGURATION_NUMBER: {
    title: 'A number of charter.yaml is out of range or badly written.',
    cause: 'A thousands separator, a comma, or a value without sense (no term in the cloud).',
    cure: 'Write a whole number within the range of the message, without blanks.',
    example: 'population: 1200',
  },
  CONFIGURATION_DATE: {
    title: 'A date of charter.yaml is not written YYYY-MM-DD.',
    cause: 'Written as 12/03/2026, or a day that does not exist.',
    cure: 'Write year, month and day, parted by hyphens.',
    example: 'date: 2026-03-12',
  },
  CONFIGURATION_COLOUR: {
    title: 'A colour of charter.yaml cannot be read.',
    cause: 'Without quotes # begins a comment and the value is empty; names of colours are not taken.',
    cure: 'Give six hexadecimal digits in quotes.',
    example: 'colour: "#1f5a4c"',
  },
  CONFIGURATION_ID: {
    title: 'An identifier of charter.yaml holds signs that are not allowed.',
    cause:
      'An id names files and options: no blank, accent or punctuation, 40 signs at most. The label is free.',
    cure: 'Take the identifier suggested. Do not change it later: decisions are tied to it.',
    example: 'id: energie-eau',
  },
  CONFIGURATION_LOGO: {
    title: 'The logo must be a PNG or JPEG picture of the consultation’s folder.',
    cause: 'A full path, a web address or an SVG: the consultation must stay whole when it is moved.',
    cure: 'Copy the picture beside charter.yaml and write its name alone.',
    example: 'logo: logo.png',
  },
  CONFIGURATION_DUPLICATE_ID: {
    title: 'Two entries of a list of charter.yaml have the same identifier.',
    cause: 'An entry was copied and its id not changed; capitals and accents do not set ids apart.',
    cure: 'Give one of the two another id.',
  },
  CONFIGURATION_UNKNOWN_THEME: {
    title: 'charter.yaml names a theme that it does not declare.',
    cause: 'A session refers to a theme by its id; it was renamed, or its label was written instead.',
    cure: 'Take an id of the list themes:, or leave the line empty.',
  },
  CONFIGURATION_PRINCIPLE_COUNT: {
    title: 'The number of principles is out of range.',
    cause: 'With too few there is nothing to sort; with too many nothing can be read.',
    cure: 'Complete or group the list principles:.',
  },
  CONFIGURATION_OVERLAP: {
    title: 'overlap is more than the participants of the workshops.',
    cause:
      'overlap is the number of people who came to a workshop and also answered: it cannot exceed the participants.',
    cure: 'Correct it, or leave it empty if you do not know it.',
  },
  CONFIGURATION_TO_COMPLETE: {
    title: 'A text of charter.yaml still says “À compléter”.',
    cause: 'The starting model holds texts to replace, which would be printed as they are.',
    cure: 'Replace it, or delete the line if it is optional.',
  },
  DICTIONARY_TWO_HEADS: {
    title: 'dictionary.yaml counts a term in two places.',
    cause: 'The same word is in two groups: its voices would be counted twice.',
    cure: 'Keep it in one group.',
  },
  DICTIONARY_TWO_WAYS: {
    title: 'dictionary.yaml treats a term in two opposite ways.',
    cause: 'The same word is, for instance, among the tool words and among the terms to keep.',
    cure: 'Keep it in one of the lists named.',
  },
  FOLDER_ABSENT: {
    title: 'The folder given to -C does not exist.',
    cause: 'A mistyped path, or a network drive that is not connected.',
    cure: 'Check the path, connect the drive, or create the consultation.',
    example: 'charter init my-mission',
  },
  NO_CONSULTATION: {
    title: 'There is no charter.yaml here nor in the folders above.',
    cause:
      'The command is run outside the consultation’s folder, or the file was renamed (charter.yml, charter.yaml.txt).',
    cure: 'Go to the folder, name it with -C, or create a consultation.',
    example: 'charter -C my-mission status',
  },
  ALREADY_INITIALISED: {
    title: 'The folder holds a consultation already; nothing was written.',
    cause: 'charter init never overwrites a charter.yaml.',
    cure: 'Change the one that is there, or give another folder.',
    example: 'charter init another-mission',
  },
  FOLDER_LOCKED: {
    title: 'Another command is writing to the consultation.',
    cause:
      'A reading is going on in another terminal or on another machine of the share, or was just interrupted.',
    cure: 'Wait until it ends. If nothing runs any more, charter doctor tells whether the lock was left by an interrupted command; the next writing removes it.',
    example: 'charter doctor',
  },
  PATH_OUTSIDE: {
    title: 'A path of the consultation leads out of its folder.',
    cause:
      'A sub-folder (sources, out, templates…) is a link to another place: writing through it would touch foreign files.',
    cure: 'Replace the link by a true folder. To write elsewhere, use -o.',
  },
  BAD_FILE_NAME: {
    title: 'A file name is not valid on all machines.',
    cause: 'Windows refuses < > : " | ? *, some names (CON, AUX), and dots or blanks at the end.',
    cure: 'Choose a short name of letters, figures and hyphens.',
    example: 'charter export -o ideas.csv',
  },
  FILE_FAILED: {
    title: 'The disk refused an operation.',
    cause:
      'Disk full, quota reached, no rights, share disconnected, or a file held by an antivirus or another program.',
    cure: 'The message gives the file and the reason. Put it right, then run again: what was stored has not changed.',
  },
  OUTPUT_IN_USE: {
    title: 'A file to write is open elsewhere; the former version stays.',
    cause: 'Acrobat and Excel lock the file they show.',
    cure: 'Close it, then run again; or write elsewhere with -o.',
    example: 'charter report -o trial',
  },
  TEMPLATE_UNREADABLE: {
    title: 'A changed template cannot be read.',
    cause: 'It is not UTF-8, is larger than 1 MB, or templates/ holds too many files.',
    cure: 'Save it as UTF-8, or delete it to return to the original one.',
  },
  NOTHING_TO_UNDO: {
    title: 'There is nothing to take back.',
    cause: 'Nothing was read yet, or all has been taken back.',
    cure: 'charter log shows what was done.',
    example: 'charter log',
  },
  UNKNOWN_EVENT: {
    title: 'The act named does not exist.',
    cause: 'The identifier given to charter undo is copied wrongly, or comes from another consultation.',
    cure: 'Take it from charter log.',
    example: 'charter log',
  },
  REPLACE_AMBIGUOUS: {
    title: '--replace cannot tell which file to replace.',
    cause: 'The session has several files, and none is like enough to the one given.',
    cure: 'Give it the name of the file it corrects, or take the old one back first with charter undo.',
    example: 'charter undo',
  },
  EVENT_UNREADABLE: {
    title: 'A file of the history cannot be read.',
    cause:
      'A cut during synchronisation, or a file changed by hand. The readings it described count no more.',
    cure: 'Restore it from a backup or from the history of the share; failing that, delete it and read the files of the session again.',
  },
  RECORDS_MISSING: {
    title: 'A file of data that were read is missing.',
    cause: 'It was deleted or moved from data/records, or the share has not finished synchronising.',
    cure: 'Wait for the end of it, restore it from a backup, or read the original again.',
    example: 'charter undo && charter ingest notes.xlsx',
  },
  RECORDS_ALTERED: {
    title: 'A file of data that were read has changed since.',
    cause: 'It was changed by hand or damaged; its hash is not the one that was noted.',
    cure: 'Restore it from a backup, or read the original again. To correct a contribution, correct the original and read it with --replace.',
    example: 'charter ingest notes.xlsx --replace',
  },
  ORIGINAL_MISSING: {
    title: 'An original is no longer in sources/.',
    cause: 'It was deleted by hand, or to keep no data of people. What was read of it is whole.',
    cure: 'Put it back if you must be able to show it; otherwise nothing to do.',
  },
  ORIGINAL_ALTERED: {
    title: 'An original in sources/ has changed since it was read.',
    cause: 'It was opened and saved in place. What was read of it stays as it was.',
    cure: 'If it is a correction, read it from outside with --replace, and put the original back.',
    example: 'charter ingest notes.xlsx --replace',
  },
  LEFTOVERS: {
    title: 'Remains of an interrupted reading are there, without effect.',
    cause: 'A power cut or a window closed while writing. Nothing of it is counted.',
    cure: 'Nothing to do: the next reading cleans up.',
  },
  STALE_LOCK: {
    title: 'The lock of an interrupted command is left, without effect.',
    cause: 'The command was stopped before removing it.',
    cure: 'Nothing to do: the next writing removes it.',
  },
  SOURCES_OVERLAP: {
    title: 'Two files of a session have contributions in common and both count.',
    cause: 'Two versions of one export were read as two different files.',
    cure: 'If one corrects the other, read it again with --replace; charter log tells when each was read.',
    example: 'charter ingest export-v2.csv --replace',
  },
  READINGS_DAMAGED: {
    title: 'A file of blind readings is absent or was changed.',
    cause:
      'The folder data/readings was changed by hand, or its synchronisation is not finished. Counting without it would change the agreement without a word.',
    cure: 'Wait for the synchronisation, or put the file back from a backup. Failing that, take the act back.',
    example: 'charter log',
  },
  FOREIGN_FILE: {
    title: 'A foreign file is among the data of the consultation; it is ignored.',
    cause: 'A synchronisation tool made a conflict copy (“copy of…”, “conflict”), or a file was put there.',
    cure: 'Check it, then delete it.',
  },
  ORIGINAL_CHANGED: {
    title: 'The file changed while it was read.',
    cause: 'A spreadsheet or a synchronising program saved it between two passes. Nothing of it is kept.',
    cure: 'Close it everywhere, then run the command again.',
  },
}
