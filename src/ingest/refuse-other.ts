import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import { type Container, sniff } from './sniff.ts'
import { isEncryptedPackage } from './xlsx/spreadsheet-guard.ts'

/** Largest file taken, bytes: a national consultation in one CSV fits. */
const largestFile = 600e6
const largestWorkbook = 100e6

/**
 * Workbook, document or text, judged by the content; the name only serves to tell a wrong extension.
 * @throws Refusal EMPTY_FILE · NOT_A_TABLE · TOO_LARGE_FILE
 */
export function containerOf(
  bytes: Uint8Array,
  file: string,
): Exclude<Container, { kind: 'other' | 'empty' }> & { diagnostics: readonly Diagnostic[] } {
  const place = { file }
  const container = sniff(bytes)
  if (container.kind === 'empty')
    throw new Refusal({ code: 'EMPTY_FILE', level: 'error', args: { file }, place })
  if (container.kind === 'other')
    throw new Refusal({ code: 'NOT_A_TABLE', level: 'error', args: { file, kind: container.what }, place })
  const limit = container.kind !== 'text' ? largestWorkbook : largestFile
  if (bytes.length > limit)
    throw new Refusal({
      code: 'TOO_LARGE_FILE',
      level: 'error',
      args: { file, megabytes: Math.round(bytes.length / 1e6), limit: limit / 1e6 },
      place,
    })
  const extension = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const named = /^(xls[xmb]?|ods|fods|xlt[xm]?)$/.test(extension)
    ? 'workbook'
    : /^(csv|tsv|txt|md|markdown|tab)$/.test(extension)
      ? 'text'
      : /^(doc[xm]?|dot[xm]?|odt|ott)$/.test(extension)
        ? 'document'
        : null
  if (extension.startsWith('do') && isEncryptedPackage(bytes))
    throw new Refusal({ code: 'ENCRYPTED_DOCUMENT', level: 'error', args: { file }, place })
  if (named === null || named === container.kind) return { ...container, diagnostics: [] }
  return {
    ...container,
    diagnostics: [{ code: 'WRONG_EXTENSION', level: 'info', args: { file, actual: container.kind }, place }],
  }
}
