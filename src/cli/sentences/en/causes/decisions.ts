import type { DecisionDiagnostics } from '../../../../model/diagnostics/decisions.ts'
import type { Causes } from '../../texts.ts'

const start = 'charter ideas --to-review'

export const en: Causes<DecisionDiagnostics> = {
  UNKNOWN_IDEA: {
    title: 'The id given is that of no idea.',
    cause:
      'An idea has the id of its earliest wording. It changes when this wording goes (a file corrected or taken back), or when the idea is merged with another.',
    cure: 'Find the idea by its words, then copy its id.',
    example: 'charter ideas --search covoiturage',
  },
  AMBIGUOUS_IDEA: {
    title: 'The beginning of an id that was given is that of several ideas.',
    cause: 'An id may be shortened as long as it names one idea only.',
    cure: 'Give one sign more, or the whole id.',
  },
  UNKNOWN_LEVEL: {
    title: 'The level of involvement given is not in charter.yaml.',
    cause: 'Levels are those of the list “levels”, named by their id or label.',
    cure: 'Take a level of the list, or add it to charter.yaml.',
  },
  IDEA_NOT_NAMED: {
    title: 'The command does not say which idea it decides on.',
    cause: 'charter decide takes one or more ids of ideas, or --import with a review sheet.',
    cure: 'Give the id of the idea.',
    example: start,
  },
  DECIDE_WHAT: {
    title: 'The command does not say what is decided.',
    cause:
      'A decision is about the principle, nature, level, actor, theme, wording, place in the charter, merging or splitting, or is a note.',
    cure: 'Add one of these options.',
    example: 'charter decide A1-7K2M --principle solidarite',
  },
  DECIDE_APART: {
    title: 'Merging, splitting and taking a sheet back are done by themselves.',
    cause:
      'After --merge or --split they are no longer the same ideas: another decision of the same command would not know which one it is about. A sheet (--import) says by itself which ideas it decides on.',
    cure: 'Merge or split first, then decide the rest on the idea that results.',
  },
  DECIDER_NOT_NAMED: {
    title: 'A decision always says who took it.',
    cause: 'Neither --who nor the variable CHARTER_WHO gives a name, nor does the system.',
    cure: 'Add --who, or set the variable once. The name appears in no deliverable.',
    example: 'charter decide A1-7K2M --feature --who "agency"',
  },
  MERGE_WITH_ITSELF: {
    title: 'An idea is not merged with itself.',
    cause: 'The id after --merge is that of the idea itself.',
    cure: 'Give the id of another idea.',
    example: 'charter decide A1-7K2M --merge A2-9XQ4',
  },
  SPLIT_NUMBER: {
    title: 'The number given is that of no wording of the idea.',
    cause: 'Wordings brought together in one idea are numbered from 1, in reading order.',
    cure: 'Look at them, then give the numbers of those that leave together, or “all” to part them all.',
    example: 'charter decide A1-7K2M --split 2,3',
  },
  SPLIT_OF_ONE: {
    title: 'There is nothing to split.',
    cause: 'The idea has one wording only, or all would leave together: it would be the same idea.',
    cure: 'Leave the idea one wording at least.',
  },
  DECISION_UNREADABLE: {
    title: 'A line of the journal of decisions cannot be read.',
    cause: 'A file of data/decisions/ was edited by hand, cut, or copied under another name by a sync tool.',
    cure: 'Take the file back from a copy. All other decisions count.',
    example: 'charter doctor',
  },
  DECISION_ORPHANS: {
    title: 'A decision is about a text that is no longer there.',
    cause:
      'The file that the idea came from was taken back, corrected or erased. A decision is about the words themselves: it counts again as soon as they come back.',
    cure: 'After a correction, decide again on the new wording; otherwise there is nothing to do.',
    example: 'charter log',
  },
  DECISION_DISAGREEMENT: {
    title: 'Two people decided differently on one idea without seeing each other.',
    cause:
      'Each worked on a copy of the folder, and the copies were brought together. The last decision counts meanwhile.',
    cure: 'Decide once more: that decision replaces both.',
  },
  REVIEW_NOT_A_SHEET: {
    title: 'The workbook is no review sheet of charter.',
    cause:
      'A review is read from the first sheet, below its first row as it was exported: id, principle, nature, level, state.',
    cure: 'Export a sheet, fill it in, and give it back without changing its first row.',
    example: 'charter export --format xlsx --review',
  },
  REVIEW_IDEA_UNKNOWN: {
    title: 'A row of the sheet has an id that the consultation does not know.',
    cause: 'The cell was edited, the row added by hand, or the consultation changed since the export.',
    cure: 'Export a new sheet. The other rows are taken.',
  },
  REVIEW_IDEA_TWICE: {
    title: 'The sheet has two rows for one idea.',
    cause: 'A row was copied. The first is taken.',
    cure: 'Keep the one that says what you mean.',
  },
  REVIEW_VALUE: {
    title: 'A cell of the sheet holds no value of its list.',
    cause: 'It was filled in without the drop-down, or pasted.',
    cure: 'Choose from the list of the cell. The other cells of the row are taken.',
  },
  REVIEW_GIVEN: {
    title: 'A cell that is not for deciding was changed.',
    cause:
      'The words of participants, the voices and the session come from the files read; the sheet merely shows them.',
    cure: 'Write the sentence of the charter into “Formulation”. If the text received is faulty, correct the file and read it again with --replace.',
  },
  REVIEW_EMPTIED: {
    title: 'A cell with a list was emptied.',
    cause: 'An empty cell does not say what is decided: one deleted by mistake looks the same.',
    cure: 'Choose a value of the list, or “aucun”. To take a decision back: charter undo.',
  },
  REVIEW_ONLY_XLSX: {
    title: 'A review sheet is a workbook.',
    cause: 'Drop-downs exist in an .xlsx file only.',
    cure: 'Ask for that format.',
    example: 'charter export --format xlsx --review',
  },
}
