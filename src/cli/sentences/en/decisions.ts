import type { DecisionDiagnostics } from '../../../model/diagnostics/decisions.ts'
import { list, meant } from './command.ts'

const matters: Readonly<Record<DecisionDiagnostics['DECISION_DISAGREEMENT']['matter'], string>> = {
  principle: 'the principle',
  nature: 'the nature',
  level: 'the level',
  actor: 'the actor',
  theme: 'the theme',
  wording: 'the wording',
  feature: 'featuring',
  'keep-out': 'the place in the charter',
  note: 'the note',
  merge: 'the merging',
  split: 'the splitting',
}

export const en: {
  [C in keyof DecisionDiagnostics]: (args: DecisionDiagnostics[C]) => { text: string; cure?: string }
} = {
  UNKNOWN_IDEA: ({ idea, suggestion }) => ({
    text: `there is no idea “${idea}”.`,
    cure: meant(suggestion) ?? 'charter ideas lists the ideas with their ids.',
  }),
  AMBIGUOUS_IDEA: ({ idea, candidates }) => ({
    text: `“${idea}” names several ideas: ${list(candidates)}.`,
    cure: 'Give the whole id.',
  }),
  UNKNOWN_LEVEL: ({ level, known, suggestion }) => ({
    text: `there is no level “${level}” in charter.yaml.`,
    cure: meant(suggestion) ?? `Known levels: ${list(known)}.`,
  }),
  IDEA_NOT_NAMED: () => ({
    text: 'the idea to decide on is missing.',
    cure: 'charter decide A1-7K2M --principle solidarite; charter ideas --to-review says where to start.',
  }),
  DECIDE_WHAT: () => ({
    text: 'the decision is missing.',
    cure: '--principle, --nature, --level, --actor, --theme, --wording, --feature, --keep-out, --merge, --split or --note.',
  }),
  DECIDE_APART: ({ option, others }) => ({
    text: `${option} does not go with ${list(others)}: ${option === '--import' ? 'the sheet says which ideas, and what' : 'it changes the ideas themselves'}.`,
    cure: `Make it two commands, ${option} first.`,
  }),
  DECIDER_NOT_NAMED: () => ({
    text: 'who decides is not known.',
    cure: 'Add --who, or set the variable CHARTER_WHO once. The name stays in the folder, never in the charter.',
  }),
  MERGE_WITH_ITSELF: ({ idea }) => ({
    text: `idea ${idea} cannot be merged with itself.`,
    cure: 'Give the id of another idea after --merge.',
  }),
  SPLIT_NUMBER: ({ idea, value, most }) => ({
    text: `“${value}” names no wording of idea ${idea}, which has ${most}.`,
    cure: `Give numbers from 1 to ${most}, parted by commas, or “all”; charter ideas -v shows them.`,
  }),
  SPLIT_OF_ONE: ({ idea }) => ({
    text: `idea ${idea} has one wording only, or all of them would leave: there is nothing to split.`,
    cure: 'charter ideas -v shows the wordings that were brought together.',
  }),
  DECISION_UNREADABLE: () => ({
    text: 'this is no decision; it does not count',
    cure: 'Take this file back from a copy, or decide again.',
  }),
  DECISION_ORPHANS: ({ count, ideas }) => ({
    text: `${count === 1 ? 'one decision no longer finds its idea' : `${count} decisions no longer find their idea`}: ${list(ideas)}`,
    cure: 'The file it comes from was corrected, taken back or erased. Nothing is lost: charter log shows them, and they count again if the text comes back.',
  }),
  DECISION_DISAGREEMENT: ({ idea, matter, who }) => ({
    text: `disagreement on ${matters[matter]} of ${idea}: ${list(who)} decided without seeing each other; the last decision counts`,
    cure: `Agree, then decide once: charter decide ${idea} …`,
  }),
  REVIEW_NOT_A_SHEET: ({ missing }) => ({
    text: `this is no review sheet: ${list(missing)} missing.`,
    cure: 'Start from charter export --format xlsx --review, and keep its first row and its sheet.',
  }),
  REVIEW_IDEA_UNKNOWN: ({ idea }) => ({
    text: `there is no idea “${idea}” (any more): this row is left alone.`,
    cure: 'Keep the id as it was exported; if the consultation changed since, export again.',
  }),
  REVIEW_IDEA_TWICE: ({ idea, row }) => ({
    text: `idea ${idea} stands in row ${row} already: this row is left alone.`,
    cure: 'Keep one row per idea.',
  }),
  REVIEW_VALUE: ({ heading, value, allowed, suggestion }) => ({
    text: `“${value}” does not fit under “${heading}”: this cell is left alone.`,
    cure: meant(suggestion) ?? `Choose from the list: ${list(allowed)}.`,
  }),
  REVIEW_GIVEN: ({ heading }) => ({
    text: `“${heading}” holds what was received: this change is not taken.`,
    cure: 'For the sentence of the charter, fill in “Formulation (Nous …)”; for a remark, “Note interne”.',
  }),
  REVIEW_EMPTIED: ({ heading }) => ({
    text: `“${heading}” was emptied: nothing is changed.`,
    cure: 'Choose a value of the list; “aucun” says that there is none.',
  }),
  REVIEW_ONLY_XLSX: ({ format }) => ({
    text: `--review asks for a workbook, not “${format}”.`,
    cure: 'charter export --format xlsx --review',
  }),
}
