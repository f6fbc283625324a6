import type { ReaderFigures } from '../../../analyse/certainty/compare-readings.ts'
import type { PairAgreement, Proportion } from '../../../model/certainty.ts'
import type { AgreeDiagnostics } from '../../../model/diagnostics/agree.ts'
import type { agreeTalk as french } from '../fr/agree.ts'

const percent = (share: number) => `${Math.round(100 * share)}%`
const ideas = (count: number) => `${count} ${count === 1 ? 'idea' : 'ideas'}`
const answers = (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'}`

export const en: {
  [C in keyof AgreeDiagnostics]: (args: AgreeDiagnostics[C]) => { text: string; cure?: string }
} = {
  AGREE_NAME: ({ name }) => ({
    text:
      name.trim() === ''
        ? 'The name of the reader is missing.'
        : `“${name}” cannot be the name of a reader: it is the tool’s.`,
    cure: 'Give a name or initials: --who AB',
  }),
  AGREE_NO_TERMINAL: () => ({
    text: 'Questions need a terminal to be answered in.',
    cure: 'Write the sheet to fill in instead: charter agree --blind 50 --write reading.xlsx',
  }),
  AGREE_SHEET_ABSENT: ({ file }) => ({
    text: `${file} is no sheet of a blind reading.`,
    cure: 'Give the workbook made by “charter agree --blind 50 --write reading.xlsx”, its first line kept.',
  }),
  AGREE_ROW: ({ what, value, allowed, suggestion }) =>
    what === 'idea'
      ? {
          text: `“${value}” is no longer an idea of the consultation; its answer is not taken.`,
          cure: 'The source was taken back or corrected since, or the last column was changed: make a new sheet.',
        }
      : {
          text: `“${value}” is none of the answers of the list${suggestion === null ? '' : ` (did you mean “${suggestion}”?)`}.`,
          cure: `Choose: ${allowed.join(', ')}; then give the workbook again.`,
        },
  AGREE_FEW: ({ n, least }) => ({
    text: `The agreement stands on ${ideas(n)} only: the interval is wide, do not quote the percentage alone.`,
    cure: `Read at least ${least}: charter agree --blind ${Math.max(50, least)} --who <name>`,
  }),
}

export const agreeTalk: typeof french = {
  log: (who, count) => `blind reading of ${who} (${answers(count)})`,
  taken: (who, count) => `Stored: ${answers(count)} of ${who}. Take back: charter undo`,
  nothingTaken: 'No answer: nothing is stored.',
  allRead: (who, count) => `${who} has already read the ${ideas(count)} of this sample.`,
  intro: (left, all) =>
    `${left === all ? ideas(all) : `${left} ideas left of ${all}`}, without the tool’s answer. A number or a letter for each; 0 no principle, ? cannot say, p previous idea, q stop and keep.`,
  choice: (rank, letter, label) => `  ${rank} or ${letter}  ${label}`,
  question: (rank, count, text, before) =>
    `\n[${rank}/${count}] ${text}${before === null ? '' : `\n(answered: ${before}; Enter keeps it)`}`,
  notUnderstood: (answer, most) =>
    `“${answer}”: answer with a number from 0 to ${most}, a letter, ?, p or q.`,
  none: 'no principle',
  cannotSay: 'cannot say',
  abstains: 'left to a person',
  machine: 'tool',
  noReading: 'Nobody has read blindly yet.',
  headings: ['', 'agreement', '95% interval', 'kappa', 'n'],
  pair: (first, second) => `${first} / ${second}`,
  figures: ({ agreement: { share, low, high, count, n }, kappa }: PairAgreement): string[] =>
    share === null || low === null || high === null
      ? ['–', '', '', '0']
      : [
          `${percent(share)} (${count}/${n})`,
          `${percent(low)} to ${percent(high)}`,
          kappa === null ? '–' : kappa.toFixed(2),
          String(n),
        ],
  alpha: (what, alpha) =>
    `Krippendorff’s alpha, ${what === 'all' ? 'tool and readers' : 'between readers'}: ${alpha === null ? 'cannot be computed' : alpha.toFixed(2)}`,
  reader: ({ who, answers: count, cannotSay, settled }: ReaderFigures) =>
    `${who}: ${answers(count)}, ${cannotSay} of them “cannot say”; ${settled} of the ideas left to a person get a principle`,
  scale:
    'Usual marks (Krippendorff): alpha of 0.80 or more is solid, 0.67 to 0.80 to be told with caution. The agreement between readers is the ceiling of what the tool can reach.',
  disagreements: (count) => `Disagreements: ${ideas(count)}`,
  orphans: (count) => `${answers(count)} without an idea now (source taken back or corrected).`,
  share: ({ share, count, n }: Proportion) => (share === null ? '–' : `${percent(share)} (${count} of ${n})`),
  next: 'charter agree --blind 50 --who <name>   (read blindly), or --write reading.xlsx',
  nextFill: 'have the sheet filled in, then charter agree --import <file> --who <name>',
  nextFigures: 'charter agree   (agreement and disagreements)',
}
