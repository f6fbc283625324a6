import type { TextFileDiagnostics } from '../../../model/diagnostics/text-files.ts'

const quote = (text: string) => `“${text}”`
const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`
const list = (values: readonly number[], n: number) => values.join(', ') + (n > values.length ? '…' : '')
const signs: Readonly<Record<string, string>> = { '\t': 'tab', ' ': 'space' }
const sign = (delimiter: string) => signs[delimiter] ?? delimiter

export const en: {
  [C in keyof TextFileDiagnostics]: (args: TextFileDiagnostics[C]) => { text: string; cure?: string }
} = {
  AMBIGUOUS_DELIMITER: ({ candidates }) => ({
    text: `the lines can be cut equally well at ${candidates.map((one) => quote(sign(one))).join(' and at ')}; no telling which separates the columns`,
    cure: `say which: --delimiter "${sign(candidates[0] ?? ';')}"`,
  }),
  CELL_TOO_LARGE: ({ limit }) => ({
    text: `a cell holds more than ${limit} MB of text; that is no answer`,
    cure: 'check on this line that no quote was left open and that the delimiter is right (--delimiter), or remove the line',
  }),
  MIXED_ENCODINGS: ({ main, other, count: n, lines }) => ({
    text: `two encodings in this file: ${main}, but ${count(n, 'line', 'lines')} in ${other} (${list(lines, n)}), read as such`,
    cure: 'check the accents on these lines; if they are wrong, export again as UTF-8',
  }),
  ENCODING_UNSURE: ({ encoding, other, word, otherWord }) => ({
    text: `encoding not certain: read as ${encoding} (${quote(word)}), it could be ${other} (${quote(otherWord)})`,
    cure: `if the second is right: --encoding ${other}; otherwise confirm the first: --encoding ${encoding}`,
  }),
  DOUBLE_ENCODED: ({ count: n, before, after }) => ({
    text: `${count(n, 'cell had its accents encoded twice, restored', 'cells had their accents encoded twice, restored')} (${quote(before)} → ${quote(after)})`,
  }),
  TRUNCATED_TEXT: ({ cut }) => ({
    text:
      cut === 'character'
        ? 'the file stops in the middle of a character; its end is probably missing'
        : 'the file stops in the middle of a cell; its end is probably missing',
    cure: 'export or copy it again, then run the command again; what is there is read',
  }),
  MORE_BAD_QUOTES: ({ count: n, limit }) => ({
    text: `${count(n, 'more line has', 'more lines have')} misplaced quotes beyond the first ${limit}, read as well as can be`,
    cure: 'export again with quotes inside texts doubled, or give the original workbook',
  }),
  COMMAS_RESTORED: ({ count: n }) => ({
    text: `${count(n, 'comma that the export had replaced by the sign ‚ (U+201A), restored', 'commas that the export had replaced by the sign ‚ (U+201A), restored')}`,
  }),
}
