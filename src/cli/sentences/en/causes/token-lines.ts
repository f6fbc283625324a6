import type { TokenLineDiagnostics } from '../../../../model/diagnostics/token-lines.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<TokenLineDiagnostics> = {
  LINE_WITHOUT_TEXT: {
    title: 'A line sent to charter tokens --jsonl has no text.',
    cause:
      'The key "text" is missing, has another name ("texte", "verbatim"), or holds a number, a list or null instead of a string.',
    cure: 'Name the key "text" and put its value in quotes. The other lines got their answer.',
    example: '{"id":1,"text":"J’éteins la lumière"}',
  },
  LINE_WITHOUT_ID: {
    title: 'A line sent to charter tokens --jsonl has no identifier.',
    cause:
      'The key "id" is missing, or its value is neither a number nor a string. The text is read, but only its place tells its answer from others.',
    cure: 'Give each line an "id" of its own, a number or a string.',
    example: '{"id":1,"text":"J’éteins la lumière"}',
  },
  TOKENS_NOT_IN_TEXT: {
    title: 'The words given with a text are not those of that text.',
    cause:
      'With "tokens" the tool does not cut: it looks for each given word in the text, after the one before. One of them is written otherwise, stands in another order, or the value is no list of strings.',
    cure: 'Copy the words as they stand in the text, or leave "tokens" out: the tool then cuts by itself.',
    example: '{"id":1,"text":"J’éteins","tokens":["J’","éteins"]}',
  },
  LINE_TOO_LONG: {
    title: 'A line sent to charter tokens --jsonl is too long to be read.',
    cause:
      'A whole file came on one line (line ends were lost), or the text is a book. The words of a line are held in memory together.',
    cure: 'Cut the text into several lines, for instance one for each paragraph.',
  },
}
