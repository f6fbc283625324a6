import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse/analyse.ts'
import { publishable } from '../../src/analyse/publishable.ts'
import { representatives } from '../../src/analyse/representatives.ts'
import type { Contribution } from '../../src/model/contribution.ts'
import { consultationWith, contribution, engine, principle } from './consultation.ts'

const consultation = consultationWith([principle('mobilite', ['vélo', 'abri', 'covoiturage'])])
const waits = { sensitive: [{ kind: 'accusation', start: 0, end: 4 }] } as const
const run = (contributions: readonly Contribution[]) =>
  analyse({ contributions, respondents: [], consultation, engine })

const open = contribution('Construire un abri à vélos près du dépôt municipal', 1)
const shared = contribution('Construire un abri à vélos près du dépôt municipal !', 2, waits)
const alone = contribution('Le contremaître nous harangue pour garer nos vélos dehors', 3, waits)

describe('what a document may show', () => {
  it('leaves out ideas that only sensitive contributions express, and counts them', () => {
    const whole = run([open, alone])
    const { analysis, setAside } = publishable(whole)
    expect(whole.ideas).toHaveLength(2)
    expect(setAside).toEqual({ contributions: 1, ideas: 1 })
    expect(analysis.ideas.map(({ text }) => text)).toEqual([open.verbatim])
    expect(JSON.stringify(analysis.ideas) + JSON.stringify(analysis.terms)).not.toMatch(/contrema|harang/)
    // What the whole said is still counted.
    expect(analysis.corpus).toEqual(whole.corpus)
  })

  it('keeps every voice of an idea that others express, and shows their words alone', () => {
    for (const order of [
      [open, shared],
      [
        { ...shared, id: open.id, place: open.place },
        { ...open, id: shared.id, place: shared.place },
      ],
    ]) {
      const { analysis, setAside } = publishable(run(order))
      expect(setAside).toEqual({ contributions: 1, ideas: 0 })
      expect(analysis.ideas).toHaveLength(1)
      expect(analysis.ideas[0]).toMatchObject({ voices: 2, text: open.verbatim })
      expect(analysis.ideas[0]?.verbatims.map(({ text }) => text)).toEqual([open.verbatim])
      for (const { text } of representatives(analysis.ideas, 'mobilite', 3)) expect(text).toBe(open.verbatim)
    }
  })

  it('is the whole analysis when nothing waits, records of earlier versions included', () => {
    const whole = run([open])
    expect(publishable(whole).analysis).toBe(whole)
  })
})
