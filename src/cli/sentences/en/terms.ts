import type { TermsDiagnostics } from '../../../model/diagnostics/terms.ts'
import type { Mark } from '../../../model/term.ts'
import type { Talk } from '../texts.ts'

const marks: Readonly<Record<Mark, string>> = { less: 'less', none: 'without', more: 'more' }

export const en: {
  [C in keyof TermsDiagnostics]: (args: TermsDiagnostics[C]) => { text: string; cure?: string }
} = {
  OPTIONS_APART: ({ options: [first, second] }) => ({
    text: `"${first}" and "${second}" do not go together: each asks for another answer.`,
    cure: 'Keep one of the two, or run two commands.',
  }),
  OPTION_NEEDS: ({ option, needs }) => ({
    text: `"${option}" only goes with "${needs}".`,
    cure: `Add ${needs}, or drop ${option}.`,
  }),
  CORRECTION_UNREADABLE: ({ given }) => ({
    text: `"${given}" does not say which form becomes which word.`,
    cure: 'Write the form, an equals sign, then the word: --accept "recylage=recyclage".',
  }),
}

export const termsTalk: Omit<Talk['terms'], 'found'> = {
  header: ['term', 'voices', 'contrib.', 'occ.', 'principle', 'polarity'],
  polarity: (polarity) =>
    (['less', 'none', 'more'] as const)
      .filter((mark) => polarity[mark] > 0)
      .map((mark) => `${marks[mark]} ${polarity[mark]}`)
      .join(' · '),
  part: (label, size) => `${label} (${size} ${size < 2 ? 'occurrence' : 'occurrences'})`,
  noPart: { session: 'no session', theme: 'no theme', principle: 'no principle' },
  partHeader: ['term', 'here', 'in all', 'specificity'],
  parts: (count) => `${count} ${count < 2 ? 'part' : 'parts'}.`,
  partsRead:
    'Positive specificity: used here more than chance would have it; negative: less. Beyond 2 either way (one chance in a hundred) it deserves a look.',
  places: (shown, all, query) =>
    all === 0
      ? `No occurrence of "${query}".`
      : `${shown === all ? all : `${shown} of ${all}`} ${all < 2 ? 'occurrence' : 'occurrences'} of "${query}".`,
  near: (term) => `Did you mean "${term}"?`,
  suspectHeader: ['form', 'occ.', 'voices', 'perhaps', 'else', 'example', 'place'],
  suggestion: (word, count) => (count > 0 ? `${word} (${count})` : word),
  suspects: (shown, all) =>
    all === 0
      ? 'No unknown form.'
      : `${shown === all ? all : `${shown} of ${all}`} unknown ${all < 2 ? 'form' : 'forms'}. Nothing is corrected without your agreement; the texts never change.`,
  acceptNext: (form, word) =>
    `charter terms --accept "${form}=${word}"   (if it is a slip), or --keep "${form}"   (if it is right)`,
  decided: (corrections, kept) =>
    `Written into dictionary.yaml: ${corrections} ${corrections < 2 ? 'correction' : 'corrections'}, ${kept} ${kept < 2 ? 'word' : 'words'} kept. To go back, remove the line.`,
  uncounted: (count) =>
    `${count} of them inside a longer term or off topic, marked with "·": not counted in the term's frequency.`,
  hidden: (count) =>
    `${count} ${count < 2 ? 'occurrence is' : 'occurrences are'} not shown: sensitive, to be read by a person (--sensitive shows them).`,
}
