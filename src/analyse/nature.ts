import type { Contribution } from '../model/contribution.ts'
import type { Nature } from '../model/idea.ts'
import type { Token } from '../model/token.ts'
import { isNoContent, isReference } from '../text/content.ts'
import { foldKey } from '../text/fold.ts'
import { natureByCues } from './nature/by-cues.ts'
import { cuesOf } from './nature/cues.ts'
import { isOffTopic } from './nature/off-topic.ts'

/**
 * What kind of thing a segment says. Emptiness and talk beside the matter come first, then the rubric of its column or
 * heading; without one, what the rules of the language make of it.
 */
export function natureOf(
  text: string,
  tokens: readonly Token[],
  { rubric, question }: Pick<Contribution, 'rubric' | 'question'>,
): Nature {
  if (isNoContent(text) || isReference(text)) return 'no-content'
  if (rubric === 'off-topic' || isOffTopic(foldKey(text))) return 'off-topic'
  if (rubric !== 'idea' && rubric !== 'comment') return rubric
  return natureByCues(cuesOf(text, tokens), tokens.length, question)
}
