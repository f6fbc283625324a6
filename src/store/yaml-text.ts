import { type Diagnostic, Refusal } from '../model/diagnostic.ts'

/** A file that a person edits, as text. @throws Refusal YAML_NOT_UTF8 with the line of the first bad byte */
export function utf8Text(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    const line = firstBadLine(bytes)
    throw new Refusal(
      { code: 'YAML_NOT_UTF8', level: 'error', args: { line }, place: { file, line } },
      { cause },
    )
  }
}

/** The first finding, with the others behind it. */
export function refuseAll(diagnostics: readonly Diagnostic[]): Refusal {
  const [first, ...others] = diagnostics
  if (!first) throw new Error('a file without consultation and without finding')
  return new Refusal(first, { others })
}

/** Number of the first line that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start)
    const end = newline === -1 ? bytes.length : newline
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return 1
}
