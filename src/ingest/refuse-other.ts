import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import { largestJson } from './json/json-tables.ts'
import { sniff } from './sniff.ts'

/** Largest file taken, bytes: a national consultation in one CSV fits. */
const largestFile = 600e6
const largestWorkbook = 100e6

/**
 * Workbook, text or JSON, judged by the content; the name only serves to tell a wrong extension.
 * @throws Refusal EMPTY_FILE · NOT_A_TABLE · TOO_LARGE_FILE · JSON_TOO_LARGE
 */
export function containerOf(
  bytes: Uint8Array,
  file: string,
): { kind: 'workbook' | 'text' | 'json'; diagnostics: readonly Diagnostic[] } {
  const place = { file }
  const container = sniff(bytes)
  if (container.kind === 'empty')
    throw new Refusal({ code: 'EMPTY_FILE', level: 'error', args: { file }, place })
  if (container.kind === 'other')
    throw new Refusal({ code: 'NOT_A_TABLE', level: 'error', args: { file, kind: container.what }, place })
  if (container.kind === 'json' && bytes.length > largestJson)
    throw new Refusal({
      code: 'JSON_TOO_LARGE',
      level: 'error',
      args: { file, megabytes: Math.round(bytes.length / 1e6), limit: largestJson / 1e6 },
      place,
    })
  const limit = container.kind === 'workbook' ? largestWorkbook : largestFile
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
      : /^(geo)?json[lp]?$|^ndjson$/.test(extension)
        ? 'json'
        : null
  if (named === null || named === container.kind) return { kind: container.kind, diagnostics: [] }
  return {
    kind: container.kind,
    diagnostics: [{ code: 'WRONG_EXTENSION', level: 'info', args: { file, actual: container.kind }, place }],
  }
}
