import type { TokenLineDiagnostics } from '../../../model/diagnostics/token-lines.ts'

export const en: {
  [C in keyof TokenLineDiagnostics]: (args: TokenLineDiagnostics[C]) => { text: string; cure?: string }
} = {
  LINE_WITHOUT_TEXT: ({ line }) => ({
    text: `line ${line} of the input has no "text", or it is no string; its answer is empty.`,
    cure: 'Write for instance {"id":1,"text":"J’éteins la lumière"}',
  }),
  LINE_WITHOUT_ID: ({ line }) => ({
    text: `line ${line} of the input has no "id" (a number or a string); its answer bears "id":null.`,
    cure: 'Give each line an "id", to know which text each answer is for',
  }),
  TOKENS_NOT_IN_TEXT: ({ line, token }) => ({
    text:
      token === null
        ? `on line ${line} of the input, "tokens" is no list of words; its answer is empty.`
        : `on line ${line} of the input, “${token}” is not in its place in the text; its answer is empty.`,
    cure: 'Give in "tokens" the words of the text as they are written there and in their order, or leave "tokens" out',
  }),
  LINE_TOO_LONG: ({ line, limit }) => ({
    text: `line ${line} of the input is longer than ${limit.toLocaleString('en-GB')} signs; it is not read.`,
    cure: 'Cut this text into several lines',
  }),
}
