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

/**
 * What can bear a principle. An obstacle that its column or a person says to be one does only where it also says what
 * could be done about it; one that its words alone suggest may be a proposal said otherwise, and is read like any other.
 */
export function bearsPrinciple(
  nature: Nature,
  stated: boolean,
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
): boolean {
  if (nature === 'off-topic' || nature === 'no-content') return false
  if (nature !== 'obstacle' || !stated) return true
  return cuesOf(text, tokens).some((cue) => cue.nature === 'proposal' || cue.nature === 'commitment')
}
