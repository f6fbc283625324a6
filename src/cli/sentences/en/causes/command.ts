import type { CommandDiagnostics } from '../../../../model/diagnostics/command.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<CommandDiagnostics> = {
  UNKNOWN_COMMAND: {
    title: 'There is no such command.',
    cause:
      'The first word after charter is a command. Usually a slip of the keyboard, or a file given without the command that reads it.',
    cure: 'Take the command suggested, or one of the list that charter help gives. To read a file, put ingest before it.',
    example: 'charter ingest notes.xlsx',
  },
  UNKNOWN_OPTION: {
    title: 'The command has no such option.',
    cause:
      'Each command has its own options. A word processor may also have turned the two hyphens “--” into a dash in a command copied from a document.',
    cure: 'Type the option again with two plain hyphens; charter help <command> lists those that exist.',
    example: 'charter help ingest',
  },
  OPTION_WITHOUT_VALUE: {
    title: 'An option needs a value and has none.',
    cause:
      'The option is the last word of the line, or what follows begins with a hyphen and is read as another option.',
    cure: 'Write the value right after the option. If it begins with a hyphen, join it with an equals sign.',
    example: 'charter ideas --session A1',
  },
  MISSING_ARGUMENT: {
    title: 'The command lacks an argument.',
    cause:
      'ingest needs at least one file or folder, template needs what to do, completion needs the name of the shell.',
    cure: 'Add it after the name of the command; charter help <command> shows an example.',
    example: 'charter ingest notes/',
  },
  TOO_MANY_ARGUMENTS: {
    title: 'The command was given more arguments than it takes.',
    cause: 'A file name or a text with blanks, given without quotes, is cut into several by the shell.',
    cure: 'Put it in straight quotes. To give a session to status or ideas, use --session.',
    example: 'charter ideas --search "cycle lanes"',
  },
  INVALID_VALUE: {
    title: 'The value is none of those the option takes.',
    cause:
      'Such options take one value of a short list, in English and in small letters (proposal, obstacle…).',
    cure: 'Take one of those in the message, or in charter help <command>.',
    example: 'charter ideas --nature proposal',
  },
  NOT_A_NUMBER: {
    title: 'An option needs a whole number.',
    cause: 'It is written in letters, or with a comma, a blank or a sign.',
    cure: 'Write it in figures, without blanks.',
    example: 'charter terms --top 40',
  },
  UNKNOWN_PRINCIPLE: {
    title: 'The principle asked for is not in charter.yaml.',
    cause: '--principle takes the identifier (id:) of a principle, not its label.',
    cure: 'Take it from the list in the message, or from “principles:” in charter.yaml.',
    example: 'charter ideas --principle sobriete',
  },
  NO_TEXT_GIVEN: {
    title: 'charter tokens was given no text.',
    cause: 'The command takes a sentence on its line, or lines of JSON on standard input with --jsonl.',
    cure: 'Give the sentence in quotes, or add --jsonl and send a file.',
    example: 'charter tokens "J’éteins la lumière"',
  },
  LINE_NOT_JSON: {
    title: 'A line sent to charter tokens --jsonl is no object {"id","text"}.',
    cause:
      'The file is not JSON Lines (one object a line): a JSON array over several lines, a blank line, or a text without quotes.',
    cure: 'Write one object a line. The other lines got their answer; this one has an empty one, in its place.',
    example: '{"id":1,"text":"J’éteins la lumière"}',
  },
  BAD_SOURCE_DATE_EPOCH: {
    title: 'The variable SOURCE_DATE_EPOCH is no number of seconds.',
    cause: 'It dates the document in a reproducible way; a build system or a script gave it a written date.',
    cure: 'Give it a number of seconds since 1970, or remove it: the date then comes from charter.yaml or the last session.',
    example: 'SOURCE_DATE_EPOCH=$(date +%s) charter report',
  },
  NOTHING_TO_SHOW: {
    title: 'No contribution has been read: there is nothing to lay out.',
    cause:
      'The consultation is new, or the last reading was taken back with charter undo, or was a trial (--dry-run).',
    cure: 'Read the files of the session first; charter log tells what was done.',
    example: 'charter ingest notes/',
  },
  FILE_ABSENT: {
    title: 'The file given does not exist.',
    cause:
      'A slip, another folder than the one you are in, an extension that Windows hides (notes.xlsx.xlsx), or a file still in the cloud.',
    cure: 'Take the name suggested, or drag the file into the terminal: its exact path is typed. In Explorer: View > File name extensions.',
    example: 'charter ingest "notes workshop 1.xlsx"',
  },
  FILE_UNREADABLE: {
    title: 'The file exists but cannot be opened.',
    cause:
      'It is open in Excel (which locks it on a share), belongs to another account, was moved while it was read, or OneDrive has not brought it down yet.',
    cure: 'Close it everywhere, then run again. On OneDrive or SharePoint: right click > Always keep on this device. Otherwise copy it into a folder of yours.',
  },
  NO_FILE_MATCHES: {
    title: 'No file matches the pattern.',
    cause:
      'The pattern (*.xlsx) is looked for from the folder you are in; capitals count, and hidden files are never taken.',
    cure: 'Check the folder you are in, or give the whole folder.',
    example: 'charter ingest "notes/**/*.xlsx"',
  },
  NO_FILE_IN_FOLDER: {
    title: 'The folder given holds no file that can be read.',
    cause:
      'Tables and notes are taken (CSV, XLSX, ODS, TXT, MD…). Hidden files, Excel’s locks (~$…) and the consultation’s own folders (sources, data, out) are left.',
    cure: 'Give the folder of the notes. A PDF or a photo of a board must be typed as text first.',
    example: 'charter ingest notes/',
  },
  FILE_LEFT_OUT: {
    title: 'A file of the folder is neither a table nor notes; it is left out.',
    cause:
      'A session’s folder also holds photos, PDFs and slides; only what its extension says to be a table or notes is read.',
    cure: 'Nothing to do if it holds no ideas. Otherwise give it by its name: the answer will say what prevents reading it.',
  },
  CORRECTION_TO_CONFIRM: {
    title: 'The file looks like one that was read: is it its correction?',
    cause:
      'It is of the same session and shares at least half of its rows with a source already read. Reading it beside would count voices twice; putting it in its place is for a person to say.',
    cure: 'If it is the corrected version, add --replace: ids and decisions of what did not change are kept. If these are other voices, give them a session of their own.',
    example: 'charter ingest notes-v2.xlsx --replace',
  },
  CORRECTION_DECLINED: {
    title: 'The file was not read, as you asked.',
    cause: 'The answer to “replace it?” was not yes.',
    cure: 'Run again with --replace if you change your mind, or with --session if it comes from another session.',
  },
  OUTPUT_FAILED: {
    title: 'A file that was asked for cannot be written.',
    cause:
      'It is open in another program (Excel and Acrobat lock what they show), the disk is full, or the folder is not yours.',
    cure: 'Close it, or write elsewhere with -o. The former version, if any, is whole.',
    example: 'charter report -o ~/Documents/charter',
  },
  OLD_NODE: {
    title: 'Node.js is too old.',
    cause: 'The tool needs Node.js 20.19 or later; packages of some distributions are older.',
    cure: 'Install the LTS version from nodejs.org or with your version manager, then check with node --version.',
  },
  PACKAGE_INCOMPLETE: {
    title: 'A part of the tool is missing or damaged.',
    cause:
      'An interrupted installation, an antivirus that took a file away, or a partial copy of the folder.',
    cure: 'Remove and install charter again, then run charter doctor. If it comes back, ask your IT service to allow the tool’s folder.',
    example: 'charter doctor',
  },
  REPEATED_ANSWERS: {
    title: 'The same words stand in two sources.',
    cause:
      'Someone answered in the workshop and in the survey, a campaign had a text copied, or one file holds another. Nothing is left out: only people know whether it was said twice.',
    cure: 'If it is a copy, take it out of one of the two files and read that with --replace.',
    example: 'charter ingest survey.csv --replace',
  },
}
