import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/analyse/analyse.ts'
import { targetOf } from '../../../src/analyse/decisions/target.ts'
import type { Contribution } from '../../../src/model/contribution.ts'
import type { Choice, Decision } from '../../../src/model/decision.ts'
import type { Idea } from '../../../src/model/idea.ts'
import { consultationWith, contribution, engine, principle } from '../consultation.ts'

const consultation = consultationWith([
  principle('solidarite', ['partager', 'prêter', 'donner', 'entraide']),
  principle('environnement', ['trier', 'composter', 'vélo', 'déchet']),
])
const texts = [
  'Prêter des vélos de service aux collègues de la mairie',
  'Composter les restes de la cantine',
  'Trier les déchets du bureau',
  'Prêter des vélos de service aux collègues de la piscine et des écoles',
  'Un banc dans le hall',
]
const said = (list: readonly string[] = texts) => list.map((text, index) => contribution(text, index + 1))

const study = (contributions: readonly Contribution[], decisions: readonly Decision[] = []) =>
  analyse({ contributions, respondents: [], consultation, engine, decisions })

let counter = 0
const decide = (idea: Idea, choice: Choice, more: Partial<Decision> = {}): Decision => ({
  id: `${String(++counter).padStart(4, '0')}#1`,
  counter,
  at: '2026-04-20T09:00:00.000Z',
  who: 'Cabinet',
  idea: idea.id,
  targets: idea.verbatims.map(targetOf),
  choice,
  over: [],
  ...more,
})
const find = (ideas: readonly Idea[], text: string) => {
  const idea = ideas.find(({ verbatims }) => verbatims.some((verbatim) => verbatim.text === text))
  if (!idea) throw new Error(`no idea says ${text}`)
  return idea
}
const [lend = '', compost = '', sort = '', lendMore = '', bench = ''] = texts

describe('what a person decides of an idea', () => {
  it('goes before what the machine finds, which stays beside it', () => {
    const before = find(study(said()).ideas, compost)
    expect(before).toMatchObject({ principle: 'environnement', state: 'machine' })
    const { ideas } = study(said(), [
      decide(before, { kind: 'principle', value: 'solidarite' }),
      decide(before, { kind: 'level', value: 'entraine' }),
      decide(before, { kind: 'actor', value: 'elected' }),
      decide(before, { kind: 'theme', value: 'dechets' }),
      decide(before, { kind: 'wording', value: 'Nous compostons.' }),
      decide(before, { kind: 'feature', value: true }),
      decide(before, { kind: 'note', value: 'à voir avec la cuisine' }),
    ])
    expect(find(ideas, compost)).toMatchObject({
      principle: 'solidarite',
      principleState: 'assigned',
      runnerUp: 'environnement',
      level: 'entraine',
      actor: 'elected',
      theme: 'dechets',
      wording: 'Nous compostons.',
      featured: true,
      notes: ['à voir avec la cuisine'],
      state: 'decided',
    })
  })

  it('says that there is none, too', () => {
    const before = find(study(said()).ideas, compost)
    const { ideas } = study(said(), [decide(before, { kind: 'principle', value: null })])
    expect(find(ideas, compost)).toMatchObject({ principle: null, principleState: 'none' })
  })

  it('on its nature decides whether it bears a principle', () => {
    const before = find(study(said()).ideas, compost)
    const { ideas } = study(said(), [decide(before, { kind: 'nature', value: 'off-topic' })])
    expect(find(ideas, compost)).toMatchObject({
      nature: 'off-topic',
      principle: null,
      principleState: 'none',
    })
  })

  it('is replaced by the last decision on the same matter, and a note never counts as a review', () => {
    const before = find(study(said()).ideas, sort)
    const { ideas } = study(said(), [
      decide(before, { kind: 'keep-out', value: 'déjà prévu' }),
      decide(before, { kind: 'keep-out', value: '' }),
    ])
    expect(find(ideas, sort).keptOut).toBeUndefined()
    const noted = study(said(), [decide(before, { kind: 'note', value: 'bien' })]).ideas
    expect(find(noted, sort).state).toBe('machine')
  })
})

describe('ideas brought together or parted', () => {
  it('are one with all its voices, then several again', () => {
    const { ideas } = study(said())
    const [a, b] = [find(ideas, compost), find(ideas, sort)]
    const merge = decide(b, { kind: 'merge', others: a.verbatims.map(targetOf) })
    const merged = study(said(), [merge])
    const one = find(merged.ideas, sort)
    expect(one.verbatims.map(({ text }) => text)).toEqual([compost, sort])
    expect([one.id, one.voices]).toEqual([a.id, 2])
    const parted = study(said(), [
      merge,
      decide(one, { kind: 'split', groups: [[targetOf(one.verbatims[1]!)]] }),
    ])
    expect(find(parted.ideas, compost).id).toBe(a.id)
    expect(find(parted.ideas, sort).id).toBe(b.id)
  })

  it('lose no segment and repeat none, whatever is merged and split', () => {
    const plain = study(said()).ideas
    const all = plain.flatMap(({ verbatims }) => verbatims.map(({ text }) => text)).sort()
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.boolean()), { maxLength: 6 }), (steps) => {
        const decisions = steps.map(([x, y, merge]) => {
          const [a, b] = [find(plain, texts[x]!), find(plain, texts[y]!)]
          return decide(
            a,
            merge
              ? { kind: 'merge', others: b.verbatims.map(targetOf) }
              : { kind: 'split', groups: [b.verbatims.map(targetOf)] },
          )
        })
        const { ideas } = study(said(), decisions)
        expect(ideas.flatMap(({ verbatims }) => verbatims.map(({ text }) => text)).sort()).toEqual(all)
        expect(new Set(ideas.map(({ id }) => id)).size).toBe(ideas.length)
      }),
      { numRuns: 25 },
    )
  })
})

describe('where a decision points', () => {
  it('is found again in another row order and after its contribution grew', () => {
    const before = find(study(said()).ideas, compost)
    const decision = decide(before, { kind: 'wording', value: 'Nous compostons.' })
    const longer = said().map((each, index) =>
      index === 1 ? { ...each, verbatim: `Au centre technique aussi.\n${each.verbatim}` } : each,
    )
    expect(find(study([...longer].reverse(), [decision]).ideas, compost).wording).toBe('Nous compostons.')
  })

  it('is told when it is gone, and counts again when it is back', () => {
    const before = find(study(said()).ideas, compost)
    const decision = decide(before, { kind: 'principle', value: 'solidarite' })
    const without = study(
      said().filter((_, index) => index !== 1),
      [decision],
    )
    expect(without.review.orphans).toEqual([before.id])
    expect(study(said(), [decision]).review.orphans).toEqual([])
  })
})

describe('ideas like a decided one', () => {
  it('follow it while nobody decided on them, and say so', () => {
    const plain = study(said()).ideas
    const { ideas } = study(said(), [
      decide(find(plain, lend), { kind: 'principle', value: 'environnement' }),
    ])
    const like = find(ideas, lendMore)
    expect(like).toMatchObject({ principle: 'environnement', state: 'machine' })
    expect(like.follows?.idea).toBe(find(ideas, lend).id)
    expect(find(ideas, sort).follows).toBeUndefined()
    expect(find(ideas, bench).follows).toBeUndefined()
  })

  it('are left to a person where the decision was: no principle', () => {
    const plain = study(said()).ideas
    const { ideas } = study(said(), [decide(find(plain, lend), { kind: 'principle', value: null })])
    expect(find(ideas, lendMore)).toMatchObject({ principle: null, principleState: 'abstained' })
  })

  it('keep what a person decided of themselves', () => {
    const plain = study(said()).ideas
    const { ideas } = study(said(), [
      decide(find(plain, lend), { kind: 'principle', value: 'environnement' }),
      decide(find(plain, lendMore), { kind: 'principle', value: 'solidarite' }),
    ])
    expect(find(ideas, lendMore)).toMatchObject({ principle: 'solidarite', state: 'decided' })
  })
})

describe('two people', () => {
  const before = find(study(said()).ideas, compost)
  const first = decide(before, { kind: 'principle', value: 'solidarite' }, { who: 'Service' })

  it('who decided without seeing each other disagree until one decides again', () => {
    const second = decide(before, { kind: 'principle', value: 'environnement' })
    const { review, ideas } = study(said(), [first, second])
    expect(review.disagreements).toEqual([
      { idea: find(ideas, compost).id, matter: 'principle', who: ['Cabinet', 'Service'] },
    ])
    expect(find(ideas, compost).principle).toBe('environnement')
    const settled = decide(before, second.choice, { over: [first.id, second.id] })
    expect(study(said(), [first, second, settled]).review.disagreements).toEqual([])
  })

  it('do not where the second replaced the first, or says the same', () => {
    const replacing = decide(before, { kind: 'principle', value: 'environnement' }, { over: [first.id] })
    expect(study(said(), [first, replacing]).review.disagreements).toEqual([])
    const same = decide(before, { kind: 'principle', value: 'solidarite' })
    expect(study(said(), [first, same]).review.disagreements).toEqual([])
  })
})
