import type { Nature } from '../../model/idea.ts'
import { foldKey } from '../../text/fold.ts'
import type { Cue } from './cues.ts'

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
 * What the rules of the language make of a text: the earliest of its markers and verb forms; a bare infinitive or noun
 * answers its question, and proposes where nothing was asked.
 *
 * @param length words and signs of the text
 */
export function natureByCues(cues: readonly Cue[], length: number, question: string): Nature {
  const [only] = cues
  const remark = only?.nature === 'obstacle' && only.at > late.share && length > late.words
  return decide(remark ? [] : cues, foldKey(question))
}

/** An obstacle told only so late in a long text is a remark on what was listed before it. */
const late = { share: 0.4, words: 14 }
/** How close after a verb form a firm marker must come to correct it, as a share of the text. */
const atOnce = 0.25

/** True of a bare infinitive or noun: it answers whatever was asked. */
export const isBare = ([first]: readonly Cue[]): boolean =>
  !first || (first.soft === true && first.nature === 'proposal')

/** What a folded question asks for, in the order commitment, obstacle, done: « faites-vous ou pourriez-vous faire » asks two. */
export const askedBy = (question: string): Nature[] =>
  asked.flatMap(([nature, pattern]) => (pattern.test(question) ? [nature] : []))

function decide(cues: readonly Cue[], question: string): Nature {
  const [first] = cues
  if (!first || isBare(cues)) {
    // « Que faites-vous ou pourriez-vous faire ? »: a noun tells a practice, an infinitive what one could do.
    const [one, other] = askedBy(question)
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
