import type { Contribution } from '../model/contribution.ts'
import type { Nature } from '../model/idea.ts'
import type { Token } from '../model/token.ts'
import { isNoContent, isReference } from '../text/content.ts'
import { foldKey } from '../text/fold.ts'
import { type Cue, cuesOf } from './nature/cues.ts'
import { isOffTopic } from './nature/off-topic.ts'

// What a question asks for, which a bare infinitive or a bare noun answers.
const asked: readonly (readonly [Nature, RegExp])[] = [
  [
    'commitment',
    /\b(?:engage\p{L}*|pre(?:t|te|ts)s? a|pourriez[- ]vous|pouvez[- ]vous faire|allez[- ]vous|compte[zr]|souhaitez[- ]vous faire|a votre niveau)\b/u,
  ],
  ['obstacle', /\b(?:frein\p{L}*|obstacles?|difficultes?|empeche\p{L}*|contraintes?)\b/u],
  ['done', /\b(?:faites[- ]vous|faisons[- ]nous|deja|actuel\p{L}*|existant\p{L}*|realise\p{L}*|menees?)\b/u],
]

/**
 * What kind of thing a segment says. Emptiness and talk beside the matter come first, then the rubric of its column or
 * heading; without one, the earliest of its markers and verb forms; a bare infinitive or noun answers its question, and
 * proposes where nothing was asked.
 */
export function natureOf(
  text: string,
  tokens: readonly Token[],
  contribution: Pick<Contribution, 'rubric' | 'question'>,
): Nature {
  if (isNoContent(text) || isReference(text)) return 'no-content'
  const { rubric, question } = contribution
  if (rubric === 'off-topic' || isOffTopic(foldKey(text))) return 'off-topic'
  if (rubric === 'done' || rubric === 'proposal' || rubric === 'commitment' || rubric === 'obstacle')
    return rubric
  const cues = cuesOf(text, tokens)
  const [only] = cues
  const remark = only?.nature === 'obstacle' && only.at > late.share && tokens.length > late.words
  return decide(remark ? [] : cues, foldKey(question))
}

/** An obstacle told only so late in a long text is a remark on what was listed before it. */
const late = { share: 0.4, words: 14 }
/** How close after a verb form a firm marker must come to correct it, as a share of the text. */
const atOnce = 0.25

function decide(cues: readonly Cue[], question: string): Nature {
  const [first] = cues
  const bare = !first || (first.soft === true && first.nature === 'proposal')
  if (bare) {
    // « Que faites-vous ou pourriez-vous faire ? »: a noun tells a practice, an infinitive what one could do.
    const [one, other] = asked.flatMap(([nature, pattern]) => (pattern.test(question) ? [nature] : []))
    if (one === 'commitment' && other === 'done' && !first) return 'done'
    return one ?? first?.nature ?? 'proposal'
  }
  if (first.nature === 'obstacle') return remedyAfter(cues) ?? 'obstacle'
  if (first.soft) {
    const hinder = cues.find(({ nature, at }) => nature === 'obstacle' && at - first.at <= (first.reach ?? 0))
    if (hinder) return remedyAfter(cues) ?? 'obstacle'
    const firm = cues.find(({ soft, at }) => !soft && at - first.at <= atOnce)
    if (firm) return firm.nature
  }
  return first.nature
}

/** « Trop de papier, il faudrait dématérialiser » proposes. */
const remedyAfter = (cues: readonly Cue[]): Nature | null =>
  cues.find(({ nature, soft }) => !soft && (nature === 'proposal' || nature === 'commitment'))?.nature ?? null

/** True when an obstacle also says what could be done about it, and so can bear a principle. */
export function statesRemedy(text: string, tokens: readonly Token[]): boolean {
  return cuesOf(text, tokens).some(({ nature }) => nature === 'proposal' || nature === 'commitment')
}
