import { reviewWorkbook } from '../../compose/review/review-sheet.ts'
import type { Consultation } from '../../model/consultation.ts'
import type { Idea } from '../../model/idea.ts'
import { renderXlsx } from '../../render/xlsx/render-xlsx.ts'
import { formTexts } from '../sentences/forms.ts'
import { reviewTexts } from '../sentences/review.ts'
import { toReviewFirst } from './queues.ts'

/** The review sheet: what a person should look at first on top. */
export function reviewBytes(ideas: readonly Idea[], consultation: Consultation): Uint8Array {
  return renderXlsx(reviewWorkbook(toReviewFirst(ideas), consultation, reviewTexts, formTexts))
}
