import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import { type GuardedParse, GuardFailure } from '../../model/world.ts'
import type { WorkbookReply, WorkbookSheet } from './parse-workbook.ts'

const reasons = {
  TOO_LARGE: 'size',
  SIZE_LIE: 'size',
  RATIO: 'ratio',
  TOO_MANY_ENTRIES: 'entries',
  TOO_MANY_CELLS: 'cells',
  OVERLAP: 'overlap',
} as const

/** Bytes → sheets through the guarded child. @throws Refusal ENCRYPTED_WORKBOOK · BROKEN_WORKBOOK · HOSTILE_WORKBOOK */
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
  const reason = reasons[failure.code as keyof typeof reasons]
  if (reason !== undefined) return { code: 'HOSTILE_WORKBOOK', level: 'error', args: { file, reason }, place }
  return { code: 'BROKEN_WORKBOOK', level: 'error', args: { file }, place }
}
