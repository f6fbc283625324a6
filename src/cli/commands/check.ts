import { checkPdf } from '../../check/check-pdf.ts'
import type { Fault } from '../../check/fault.ts'
import { UnreadablePdf } from '../../check/pdf/open-pdf.ts'
import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { FaultCode } from '../../model/diagnostics/check.ts'
import type { Context } from '../context.ts'
import { expandFiles, pdfs } from '../expand-files.ts'
import type { Given } from '../given.ts'
import { givenBytes } from '../given-bytes.ts'
import type { Outcome } from '../outcome.ts'

/** Says of each PDF what keeps someone from reading it, or it from being kept. Changes nothing. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const { world, texts, progress } = context
  const { files, refused } = await expandFiles(world, given.arguments, pdfs)
  const found: Diagnostic[] = [...refused]
  const text: string[] = []
  const checked: unknown[] = []
  for (const file of files) {
    progress.step(texts.talk.check.step(file), true)
    try {
      const { pages, elements, faults } = await checkPdf(await givenBytes(world, file))
      checked.push({ file, pages, elements, faults })
      text.push(texts.talk.check.file(file, pages, elements, faults.length))
      found.push(...grouped(faults).map((finding) => ({ ...finding, place: { file } })))
    } catch (error) {
      if (error instanceof Refusal) found.push(error.diagnostic)
      else if (error instanceof UnreadablePdf)
        found.push({ code: 'NOT_A_PDF', level: 'error', args: { file } })
      else throw error
    }
  }
  return { result: { files: checked }, text, refused: found }
}

/** A file has one fault of a kind, or one on every page: it is told once. */
function grouped(faults: readonly Fault[]): Extract<Diagnostic, { code: 'PDF_FAULT' }>[] {
  const kinds = new Map<FaultCode, Fault[]>()
  for (const fault of faults) kinds.set(fault.code, [...(kinds.get(fault.code) ?? []), fault])
  return [...kinds].map(([fault, all]) => ({
    code: 'PDF_FAULT',
    level: 'error',
    args: {
      fault,
      pages: [...new Set(all.flatMap(({ page }) => page ?? []))],
      count: all.length,
      details: [...new Set(all.flatMap(({ detail }) => (detail ? [detail] : [])))].slice(0, 3),
    },
  }))
}
