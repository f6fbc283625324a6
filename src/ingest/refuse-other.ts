import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import { largestJson } from './json/json-tables.ts'
import { type Container, sniff } from './sniff.ts'
import { isEncryptedPackage } from './xlsx/spreadsheet-guard.ts'

/** Largest workbook taken, bytes; text is read as a stream and has no limit. */
const largestWorkbook = 100e6

/**
 * Workbook, document, text or JSON, judged by its first bytes; the name only serves to tell a wrong extension. `size` is
 * the file's.
 * @throws Refusal EMPTY_FILE · NOT_A_TABLE · TOO_LARGE_FILE · JSON_TOO_LARGE · ENCRYPTED_DOCUMENT
 */
export function containerOf(
  head: Uint8Array,
  size: number,
  file: string,
): Exclude<Container, { kind: 'other' | 'empty' }> & { diagnostics: readonly Diagnostic[] } {
  const place = { file }
  const container = sniff(head)
  if (container.kind === 'empty')
    throw new Refusal({ code: 'EMPTY_FILE', level: 'error', args: { file }, place })
  if (container.kind === 'other')
    throw new Refusal({ code: 'NOT_A_TABLE', level: 'error', args: { file, kind: container.what }, place })
  if (container.kind === 'json' && size > largestJson)
    throw new Refusal({
      code: 'JSON_TOO_LARGE',
      level: 'error',
      args: { file, megabytes: Math.round(size / 1e6), limit: largestJson / 1e6 },
      place,
    })
  if ((container.kind === 'workbook' || container.kind === 'document') && size > largestWorkbook)
    throw new Refusal({
      code: 'TOO_LARGE_FILE',
      level: 'error',
      args: { file, megabytes: Math.round(size / 1e6), limit: largestWorkbook / 1e6 },
      place,
    })
  const extension = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const named = /^(xls[xmb]?|ods|fods|xlt[xm]?)$/.test(extension)
    ? 'workbook'
    : /^(csv|tsv|txt|md|markdown|tab)$/.test(extension)
      ? 'text'
      : /^(geo)?json[lp]?$|^ndjson$/.test(extension)
        ? 'json'
        : /^(doc[xm]?|dot[xm]?|odt|ott)$/.test(extension)
          ? 'document'
          : null
  if (extension.startsWith('do') && isEncryptedPackage(head))
    throw new Refusal({ code: 'ENCRYPTED_DOCUMENT', level: 'error', args: { file }, place })
  if (named === null || named === container.kind) return { ...container, diagnostics: [] }
  return {
    ...container,
    diagnostics: [{ code: 'WRONG_EXTENSION', level: 'info', args: { file, actual: container.kind }, place }],
  }
}
