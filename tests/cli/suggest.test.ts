import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Desk, flers } from './support.ts'

let desk: Desk
beforeEach(async () => {
  desk = new Desk()
  await desk.charter(['init', '--preset', 'flers'])
})
afterEach(() => desk.leave())

interface Group {
  id: string
  label: string
  ideas: number
  voices: number
  share: number
  stability: number
  words: { word: string; specificity: number; ideas: number }[]
  members: string[]
  central: { idea: string; text: string }[]
}

describe('charter principles suggest', () => {
  it('groups the ideas with words, shares, verbatims and stability, the same whatever the order of the files', async () => {
    await desk.charter(['ingest', flers])
    const { result } = await desk.json(['principles', 'suggest', '--count', '4'])
    const groups: Group[] = result.groups
    expect(groups).toHaveLength(4)
    expect(groups.reduce((sum, { ideas }) => sum + ideas, 0)).toBe(result.grouped)
    expect(groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2)
    const ideas = new Map(
      (await desk.json(['ideas'])).result.ideas.map((idea: { id: string; text: string }) => [
        idea.id,
        idea.text,
      ]),
    )
    for (const group of groups) {
      expect(group.members.filter((id) => ideas.has(id))).toHaveLength(group.ideas)
      expect(group.stability).toBeGreaterThan(0)
      expect(group.stability).toBeLessThanOrEqual(1)
      for (const { idea, text } of group.central) expect(ideas.get(idea)).toBe(text)
    }
    const other = new Desk()
    await other.charter(['init', '--preset', 'flers'])
    for (const file of ['questionnaire-limesurvey.csv', 'A4-dechets.xlsx', 'A3-energie-eau-numerique.csv'])
      await other.charter(['ingest', `${flers}/${file}`])
    for (const file of ['A2-actions-citoyennes.md', 'A1-transport.xlsx'])
      await other.charter(['ingest', `${flers}/${file}`])
    expect((await other.json(['principles', 'suggest', '--count', '4'])).result).toEqual(result)
    other.leave()
  })

  it('chooses the number that resampling finds again most', async () => {
    await desk.charter(['ingest', flers])
    const { result } = await desk.json(['principles', 'suggest'])
    const best = Math.max(...result.tried.map(({ rand }: { rand: number }) => rand))
    expect(result.tried.length).toBeGreaterThan(3)
    expect(result.stability.rand).toBe(best)
    expect(result.groups).toHaveLength(result.stability.k)
  })

  it('gives a section of charter.yaml with which ideas are classified', async () => {
    await desk.charter(['ingest', flers])
    const { out } = await desk.charter(['principles', 'suggest', '--count', '4', '--yaml'])
    const before = desk.read('charter.yaml')
    const replaced = before.replace(/^principles:\n(?:[ #].*\n|\n)*/m, `${out}\n`)
    expect(replaced).not.toBe(before)
    writeFileSync(desk.path('charter.yaml'), replaced)
    const { principles, abstained } = (await desk.json(['principles'])).result
    expect(principles).toHaveLength(4)
    const assigned = principles.reduce((sum: number, { ideas }: { ideas: number }) => sum + ideas, 0)
    expect(assigned).toBeGreaterThan(abstained.ideas)
    expect(principles.every(({ ideas }: { ideas: number }) => ideas > 0)).toBe(true)
  })

  it('says so when there is too little to group, or when the call is not one', async () => {
    const empty = await desk.json(['principles', 'suggest'])
    expect(empty.code).toBe(0)
    expect(empty.result.groups).toEqual([])
    expect(empty.warnings.map(({ name }) => name)).toContain('TOO_FEW_TO_GROUP')
    expect((await desk.json(['principles', 'suggest', '--count', '40'])).error?.name).toBe('INVALID_VALUE')
    expect((await desk.json(['principles', '--count', '4'])).error?.name).toBe('OPTION_NEEDS')
    expect((await desk.json(['principles', 'sugest'])).error?.hint).toContain('suggest')
  })
})
