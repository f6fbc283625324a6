import { GuardFailure } from '../model/world.ts'
import type { GuardReply } from './world/guard.ts'

// The process in which hostile files are parsed: one request, one reply, then the end.

interface Request {
  readonly parser: string
  readonly bytes: Uint8Array
  readonly options: Readonly<Record<string, unknown>>
}

async function answer({ parser, bytes, options }: Request): Promise<GuardReply> {
  try {
    switch (parser) {
      case 'xlsx': {
        const { parseWorkbook } = await import('../ingest/xlsx/parse-workbook.ts')
        return { ok: true, value: await parseWorkbook(bytes, options) }
      }
      case 'docx': {
        const { parseDocx } = await import('../ingest/document/docx/parse-docx.ts')
        return { ok: true, value: parseDocx(bytes) }
      }
      case 'odt': {
        const { parseOdt } = await import('../ingest/document/odt/parse-odt.ts')
        return { ok: true, value: parseOdt(bytes) }
      }
      default:
        return { ok: false, code: 'UNKNOWN_PARSER', message: parser }
    }
  } catch (error) {
    const code = error instanceof GuardFailure ? error.code : 'NOT_A_WORKBOOK'
    return { ok: false, code, message: error instanceof Error ? error.message : String(error) }
  }
}

process.once('message', (request: Request) => {
  answer(request).then((reply) => {
    const peak = process.resourceUsage().maxRSS
    process.send?.({ ...reply, peak }, undefined, {}, () => process.exit())
  })
})
// The parent is gone: nobody waits for the reply.
process.once('disconnect', () => process.exit())
