import { describe, expect, it } from 'vitest'
import { alreadyDone, commitments, couponLines } from '../../src/compose/charter/commitments.ts'
import type { Idea, IdeaId } from '../../src/model/idea.ts'
import { consultationWith } from '../analyse/consultation.ts'

const consultation = consultationWith([])
const idea = (id: string, text: string, more: Partial<Idea> = {}): Idea => ({
  id: id as IdeaId,
  text,
  verbatims: [],
  voices: 1,
  votes: 0,
  session: 'A1',
  theme: 'transport',
  nature: 'commitment',
  level: 'debute',
  actor: 'agent',
  principle: null,
  principleState: 'abstained',
  score: 0,
  runnerUp: null,
  margin: 0,
  evidence: [],
  state: 'machine',
  ...more,
})

/** Theme, level, sentence, ids cited, whether it waits for a wording. */
const sentences = (ideas: readonly Idea[]) =>
  commitments(ideas, consultation).flatMap(({ id, levels }) =>
    levels.flatMap(({ label, items }) =>
      items.map(({ text, cites, toReword }) => [id, label, text, cites, toReword]),
    ),
  )

describe('the commitments of the charter', () => {
  it('are one sentence where a person worded several ideas alike, wherever these came from', () => {
    const wording = 'Nous venons autrement.'
    const ideas = [
      idea('A1-A', 'Je viens à vélo le vendredi', { wording }),
      idea('A4-B', 'Nous partageons la camionnette', {
        wording,
        theme: 'dechets',
        level: 'entraine',
        voices: 3,
      }),
    ]
    expect(sentences(ideas)).toEqual([['dechets', "J'entraîne les autres", wording, 'A4-B, A1-A', false]])
    expect(couponLines(ideas, consultation, 8)).toEqual([wording])
  })

  it('stand in the words of a participant, to be reworded, where nobody worded them', () => {
    expect(sentences([idea('A1-A', 'Je viens à vélo le vendredi')])).toEqual([
      ['transport', 'Je débute', 'Je viens à vélo le vendredi', 'A1-A', true],
    ])
  })

  it('hold a practice that a person worded, which stays among the practices too', () => {
    const done = idea('A1-A', 'Les bancs sont réparés', { nature: 'done', wording: 'Nous réparons.' })
    expect(sentences([done])).toEqual([['transport', 'Je débute', 'Nous réparons.', 'A1-A', false]])
    expect(alreadyDone([done], consultation)[0]?.entries[0]?.text).toBe('Les bancs sont réparés')
  })

  it('hold nothing off topic, even worded', () => {
    expect(sentences([idea('A1-A', 'La cantine', { nature: 'off-topic', wording: 'Nous …' })])).toEqual([])
  })

  it('begin with what people feature', () => {
    const ideas = [idea('A1-A', 'Un', { voices: 9 }), idea('A1-B', 'Deux', { featured: true })]
    expect(sentences(ideas).map(([, , text]) => text)).toEqual(['Deux', 'Un'])
  })
})
