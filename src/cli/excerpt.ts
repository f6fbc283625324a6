import type { Diagnostic } from '../model/diagnostic.ts'

/** The faulty line of a configuration or a template, with carets under the fault where it is known. */
export function excerptOf({ args }: Diagnostic): readonly string[] {
  if (!('excerpt' in args)) return []
  const { excerpt } = args
  if (typeof excerpt !== 'string') return pointed(excerpt.text, excerpt.line, excerpt.caret, excerpt.length)
  if (excerpt === '') return []
  return 'line' in args &&
    'column' in args &&
    typeof args.line === 'number' &&
    typeof args.column === 'number'
    ? pointed(excerpt, args.line, args.column, 1)
    : [`    ${excerpt}`]
}

function pointed(text: string, line: number, caret: number, length: number): readonly string[] {
  const number = String(line)
  return [
    `    ${number} | ${text}`,
    `    ${' '.repeat(number.length)} | ${' '.repeat(Math.max(0, caret - 1))}${'^'.repeat(Math.max(1, length))}`,
  ]
}
