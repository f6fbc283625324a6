import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Desk, transcript } from './support.ts'

let desk: Desk
beforeEach(async () => {
  desk = new Desk()
  await desk.charter(['init', '--preset', 'flers'])
})
afterEach(() => desk.leave())

const ideas = [
  'Installer des arceaux à vélo devant la médiathèque',
  'Organiser un covoiturage entre collègues de Condé',
  'Former les agents à l’écoconduite',
  'Prêter un vélo électrique pour essayer une semaine',
]
const write = (name: string, rows: readonly string[]) =>
  writeFileSync(desk.path(name), `Table;Idée\n${rows.map((idea) => `1;${idea}`).join('\n')}\n`)
const idsOf = async () => {
  const { result } = await desk.json(['ideas'])
  const verbatims = result.ideas.flatMap(
    (idea: { verbatims: { contribution: string; text: string }[] }) => idea.verbatims,
  )
  return new Map(
    verbatims.map(({ contribution, text }: { contribution: string; text: string }) => [text, contribution]),
  )
}

describe('a file that comes again', () => {
  it('is recognised under another name and in another place', async () => {
    write('A1-transport.csv', ideas)
    await desk.charter(['ingest', 'A1-transport.csv'])
    mkdirSync(desk.path('copies'))
    renameSync(desk.path('A1-transport.csv'), desk.path('copies', 'A1 (copie).csv'))
    const { result } = await desk.json(['ingest', 'copies/A1 (copie).csv'])
    expect(result.sources[0]).toMatchObject({ state: 'same', added: 0, changes: null })
    expect((await desk.json(['log'])).result.events).toHaveLength(1)
  })

  it('keeps the ids of what is unchanged and lists the rest, row by row', async () => {
    const [racks, carpool, training, loan] = ideas as [string, string, string, string]
    const timetable = 'Afficher les horaires des bus dans le hall'
    write('A1-transport.csv', [racks, timetable, carpool, training, loan])
    await desk.charter(['ingest', 'A1-transport.csv'])
    const before = await idsOf()
    // One row inserted at the top, one edited, one taken out, one moved.
    write('A1-corrige.csv', [
      'Ouvrir une ligne de bus le soir',
      loan,
      racks,
      carpool,
      'Former tous les agents à l’écoconduite',
    ])
    const args = ['ingest', 'A1-corrige.csv', '--replace']
    const answer = await desk.charter(args)
    await expect(transcript(desk, args, answer)).toMatchFileSnapshot('expected/reingest.txt')
    const after = await idsOf()
    expect(after.size).toBe(5)
    for (const kept of [racks, carpool, loan]) expect(after.get(kept)).toBe(before.get(kept))
    const { result } = await desk.json(['ingest', 'A1-transport.csv', '--replace'])
    const [{ changes, added, changed, removed }] = result.sources
    expect([added, changed, removed]).toEqual([
      changes.added.length,
      changes.changed.length,
      changes.removed.length,
    ])
    expect(changes.removed.map(({ place }: { place: { row: number } }) => place.row)).toEqual([2])
    // What was there at first has its first ids again.
    expect(await idsOf()).toEqual(before)
  })

  it('of rows in another order changes nothing', async () => {
    write('A1-transport.csv', ideas)
    await desk.charter(['ingest', 'A1-transport.csv'])
    write('A1-trie.csv', [...ideas].reverse())
    const { result } = await desk.json(['ingest', 'A1-trie.csv', '--replace'])
    expect(result.sources[0]).toMatchObject({ state: 'corrected', added: 0, changed: 0, removed: 0 })
  })
})

describe('the same answer in two sources', () => {
  it('is told with the other source, and both are kept', async () => {
    write('A1-transport.csv', ideas)
    write('A2-actions.csv', [`  ${ideas[2]?.toUpperCase()} `, 'Planter une haie', 'Installer des arceaux'])
    await desk.charter(['ingest', 'A1-transport.csv'])
    const { warnings, result } = await desk.json(['ingest', 'A2-actions.csv'])
    expect(result.sources[0].contributions).toBe(3)
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('ne réponse se retrouve mot pour mot dans « A1-transport.csv » (séance A1)'),
    ])
    expect((await desk.json(['status'])).result.contributions).toBe(7)
  })

  it('is not looked for in short answers, which two people give by chance', async () => {
    write('A1-transport.csv', ['Le vélo', 'Covoiturage', 'RAS'])
    write('A2-actions.csv', ['Le vélo', 'covoiturage', 'RAS'])
    await desk.charter(['ingest', 'A1-transport.csv'])
    expect((await desk.json(['ingest', 'A2-actions.csv'])).warnings).toEqual([])
  })
})
