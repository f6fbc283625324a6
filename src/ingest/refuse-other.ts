import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import { largestJson } from './json/json-tables.ts'
import { sniff } from './sniff.ts'

/** Largest workbook taken, bytes; text is read as a stream and has no limit. */
const largestWorkbook = 100e6

/**
 * Workbook, text or JSON, judged by its first bytes; the name only serves to tell a wrong extension. `size` is the file's.
 * @throws Refusal EMPTY_FILE · NOT_A_TABLE · TOO_LARGE_FILE · JSON_TOO_LARGE
 */
export function containerOf(
  head: Uint8Array,
  size: number,
  file: string,
): { kind: 'workbook' | 'text' | 'json'; diagnostics: readonly Diagnostic[] } {
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
  if (container.kind === 'workbook' && size > largestWorkbook)
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
        : null
  if (named === null || named === container.kind) return { kind: container.kind, diagnostics: [] }
  return {
    kind: container.kind,
    diagnostics: [{ code: 'WRONG_EXTENSION', level: 'info', args: { file, actual: container.kind }, place }],
  }
}
