import { expect, it } from 'vitest'
import { describeWithShared, shared } from '../support/requirements.ts'
import { engine } from './consultation.ts'

interface Split {
  readonly text: string
  readonly cuts: readonly number[]
}
interface Figures {
  readonly recall: number
  readonly precision: number
  readonly exact: number
}

const script = new URL('../../bench/splits.mjs', import.meta.url).href
const { readSplits, splitFigures } = (await import(script)) as {
  readSplits: (labelled: string) => readonly Split[]
  splitFigures: (set: readonly Split[], segments: (text: string) => readonly { start: number }[]) => Figures
}

it('counts cuts, not answers', () => {
  const text = 'trier, composter, rouler moins'
  const starts =
    (...list: number[]) =>
    () =>
      list.map((start) => ({ start }))
  expect(splitFigures([{ text, cuts: [7, 18] }], starts(0, 7))).toMatchObject({
    recall: 0.5,
    precision: 1,
    exact: 0,
  })
  expect(splitFigures([{ text, cuts: [7, 18] }], starts(0, 7, 18))).toMatchObject({ recall: 1, exact: 1 })
})

describeWithShared('data/labelled/te_human_tags.csv', '150 answers that a person cut into ideas', () => {
  it('are cut where the person cut them, on the half that did not serve to develop', () => {
    const set = readSplits(shared('data/labelled/te_human_tags.csv'))
    expect(set).toHaveLength(150)
    const reported = splitFigures(
      set.filter((_, index) => index % 2 === 1),
      engine.segments,
    )
    expect(reported.recall).toBeGreaterThan(0.81)
    expect(reported.precision).toBeGreaterThan(0.86)
    expect(reported.exact).toBeGreaterThan(0.6)
  })
})
