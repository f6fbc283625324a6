import type { Contribution } from '../model/contribution.ts'
import type { Nature } from '../model/idea.ts'
import { isNoContent, isReference } from '../text/content.ts'

/**
 * The nature of a segment that needs no reading: emptiness first, then the rubric of its column or heading. Null where
 * only its words can tell.
 */
export function settledNature(text: string, { rubric }: Pick<Contribution, 'rubric'>): Nature | null {
  if (isNoContent(text) || isReference(text)) return 'no-content'
  return rubric === 'idea' || rubric === 'comment' ? null : rubric
}
