import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import { type GuardedParse, GuardFailure } from '../../model/world.ts'
import { columnLetter } from '../grid.ts'
import { longestCell } from '../table-limits.ts'
import type { WorkbookReply, WorkbookSheet } from './parse-workbook.ts'

const reasons = {
  TOO_LARGE: 'size',
  SIZE_LIE: 'size',
  RATIO: 'ratio',
  TOO_MANY_ENTRIES: 'entries',
  TOO_MANY_CELLS: 'cells',
  OVERLAP: 'overlap',
} as const

/** Bytes → sheets through the guarded child. @throws Refusal ENCRYPTED_WORKBOOK · CELL_TOO_LONG · BROKEN_WORKBOOK · HOSTILE_WORKBOOK */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  guarded: GuardedParse,
): Promise<readonly WorkbookSheet[]> {
  try {
    const reply = await guarded<WorkbookReply>('xlsx', bytes, {})
    return reply.sheets
  } catch (error) {
    if (!(error instanceof GuardFailure)) throw error
    throw new Refusal(refusalOf(error, file), { cause: error })
  }
}

function refusalOf(failure: GuardFailure, file: string): Diagnostic {
  const place = { file }
  if (failure.reason === 'timeout' || failure.reason === 'memory')
    return { code: 'HOSTILE_WORKBOOK', level: 'error', args: { file, reason: 'time' }, place }
  if (failure.code === 'ENCRYPTED')
    return { code: 'ENCRYPTED_WORKBOOK', level: 'error', args: { file }, place }
  if (failure.code === 'LONG_CELL') return longCell(failure.message, file)
  const reason = reasons[failure.code as keyof typeof reasons]
  if (reason !== undefined) return { code: 'HOSTILE_WORKBOOK', level: 'error', args: { file, reason }, place }
  return { code: 'BROKEN_WORKBOOK', level: 'error', args: { file }, place }
}

/** The message is the length, after row and column and before the sheet where they are known. */
function longCell(message: string, file: string): Diagnostic {
  const [, row, column, known, sheet = ''] = /^(\d+) (\d+) (\d+) (.*)$/s.exec(message) ?? []
  const args = { length: Number(known ?? message), limit: longestCell }
  const place =
    known === undefined
      ? { file }
      : { file, sheet, row: Number(row) + 1, column: columnLetter(Number(column)) }
  return { code: 'CELL_TOO_LONG', level: 'error', args, place }
}
