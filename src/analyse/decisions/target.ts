import { createHash } from 'node:crypto'
import type { Target } from '../../model/decision.ts'
import type { IdeaVerbatim } from '../../model/idea.ts'

/** What a decision points at, from a segment of an idea. */
export function targetOf({ contribution, start, end, text }: IdeaVerbatim): Target {
  return { contribution, start, end, hash: hashOf(text) }
}

/** First 16 hexadecimal digits of the SHA-256 of a segment's text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
