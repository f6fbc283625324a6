import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import { type GuardedParse, GuardFailure } from '../../model/world.ts'
import { outlineOf } from '../notes/outline.ts'
import { readOutline } from '../read-text-notes.ts'
import type { SourceReading } from '../source-reading.ts'
import type { FileContext } from '../summary.ts'
import type { DocumentReply } from './blocks.ts'
import { documentLines } from './document-lines.ts'

export type DocumentKind = 'docx' | 'odt'

const reasons = {
  TOO_LARGE: 'size',
  SIZE_LIE: 'size',
  TOO_MANY_ELEMENTS: 'size',
  TOO_DEEP: 'size',
  RATIO: 'ratio',
  TOO_MANY_ENTRIES: 'entries',
  OVERLAP: 'overlap',
  DOCTYPE: 'doctype',
} as const

/**
 * Notes written in a word processor → one reading, through the guarded child.
 * @throws Refusal ENCRYPTED_DOCUMENT · BROKEN_DOCUMENT · HOSTILE_DOCUMENT, and as `readTextNotes`
 */
export async function readDocument(
  kind: DocumentKind,
  bytes: Uint8Array,
  context: FileContext,
  guarded: GuardedParse,
): Promise<SourceReading[]> {
  const { file } = context
  const reply = await guarded<DocumentReply>(kind, bytes, {}).catch((error: unknown) => {
    if (!(error instanceof GuardFailure)) throw error
    throw new Refusal(refusalOf(error, file), { cause: error })
  })
  const { leftOut } = reply
  const unread: Diagnostic[] = Object.values(leftOut).some((count) => count > 0)
    ? [{ code: 'DOCUMENT_LEFT_OUT', level: 'info', args: leftOut, place: { file } }]
    : []
  return readOutline(outlineOf(documentLines(reply.blocks)), {
    ...context,
    diagnostics: [...context.diagnostics, ...unread],
  })
}

function refusalOf(failure: GuardFailure, file: string): Diagnostic {
  const place = { file }
  if (failure.code === 'ENCRYPTED')
    return { code: 'ENCRYPTED_DOCUMENT', level: 'error', args: { file }, place }
  const timed = failure.reason === 'timeout' || failure.reason === 'memory'
  const reason = timed ? 'time' : reasons[failure.code as keyof typeof reasons]
  if (reason !== undefined) return { code: 'HOSTILE_DOCUMENT', level: 'error', args: { file, reason }, place }
  return { code: 'BROKEN_DOCUMENT', level: 'error', args: { file }, place }
}
