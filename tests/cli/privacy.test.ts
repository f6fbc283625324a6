import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Desk } from './support.ts'

let desk: Desk
beforeEach(async () => {
  desk = new Desk()
  await desk.charter(['init', '--preset', 'flers'])
  writeFileSync(
    desk.path('A1-transport.csv'),
    [
      'Horodateur;Adresse IP;Animatrice;Idée',
      '12/03/2026 09:14:32;10.12.4.1;Zita Grandval;Demander à Ariane Tremblot un abri à vélos fermé',
      '12/03/2026 09:15:32;10.12.4.2;Zita Grandval;Mon chef me harcèle quand je viens à trottinette',
      '12/03/2026 09:16:32;10.12.4.3;Zita Grandval;Écrire à M. Courtepaille pour les arceaux devant le gymnase',
      '12/03/2026 09:17:32;10.12.4.4;Zita Grandval;Le garage de Zorbelin Quistreham prête des vélos aux équipes',
    ].join('\n'),
  )
  writeFileSync(desk.path('agents.csv'), 'Nom;Prénom\nTremblot;Ariane\n')
})
afterEach(() => desk.leave())

/** Every byte under a folder of the desk, as text. */
function everything(folder: string): string {
  return readdirSync(desk.path(folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'latin1'))
    .join('\n')
}

describe('people in a consultation', () => {
  it('names the columns it drops, and masks the people of a roll', async () => {
    const { err } = await desk.charter(['ingest', 'A1-transport.csv', '--roll', 'agents.csv'])
    expect(err).toContain('3 colonnes qui identifient : Horodateur, Adresse IP, Animatrice')
    const stored = everything('data')
    for (const secret of ['Tremblot', 'Courtepaille', 'Grandval', '10.12.4', '09:14', 'agents.csv'])
      expect(stored).not.toContain(secret)
    expect(stored).toContain('[nom] un abri')
    // The original alone keeps them; the roll is nowhere.
    expect(readdirSync(desk.path('sources')).join()).not.toContain('agents')
  })

  it('does not take the roll for a source when it lies among the files', async () => {
    mkdirSync(desk.path('retours'))
    for (const name of ['A1-transport.csv', 'agents.csv'])
      writeFileSync(desk.path('retours', name), desk.read(name))
    const { result } = await desk.json(['ingest', 'retours', '--roll', 'retours/agents.csv'])
    expect(result.sources.map(({ file }: { file: string }) => file)).toEqual(['A1-transport.csv'])
    expect(result.refused).toEqual([])
  })

  it('reads again what was read without the roll, and says nothing new the second time', async () => {
    const states = []
    for (const extra of [[], ['--roll', 'agents.csv'], ['--roll', 'agents.csv']]) {
      const { result } = await desk.json(['ingest', 'A1-transport.csv', ...extra])
      states.push(result.sources[0].state)
    }
    expect(states).toEqual(['new', 'generation', 'same'])
    const { result } = await desk.json(['ideas'])
    expect(JSON.stringify(result)).not.toContain('Tremblot')
  })

  it('refuses a roll that cannot be read or holds no name', async () => {
    const absent = await desk.json(['ingest', 'A1-transport.csv', '--roll', 'absent.csv'])
    expect([absent.code, absent.error?.name]).toEqual([2, 'FILE_UNREADABLE'])
    writeFileSync(desk.path('vide.txt'), '12\n')
    const empty = await desk.json(['ingest', 'A1-transport.csv', '--roll', 'vide.txt'])
    expect([empty.code, empty.error?.name]).toEqual([2, 'ROLL_EMPTY'])
  })

  it('queues what a person must read: told, counted, listed, in no document', async () => {
    const read = await desk.json(['ingest', 'A1-transport.csv'])
    expect(read.warnings.map(({ name }) => name)).toContain('SENSITIVE_PASSAGES')
    const status = await desk.json(['status'])
    expect(status.result.toLookAt.sensitive).toBe(1)
    const { result, warnings } = await desk.json(['doctor'])
    expect(result.sensitive).toEqual([
      expect.objectContaining({ file: 'A1-transport.csv', row: 3, column: 'D', kinds: ['accusation'] }),
    ])
    expect(result.left).toContainEqual(
      expect.objectContaining({ kind: 'name', file: 'A1-transport.csv', row: 5, column: 'D' }),
    )
    expect(warnings.map(({ name }) => name)).toEqual(['SENSITIVE_TO_READ', 'LEFT_PERSONAL'])
    expect(JSON.stringify({ result, warnings })).not.toMatch(/harcèle|Zorbelin|Quistreham/)
    await desk.charter(['report'])
    const made = everything('out').replaceAll(Buffer.from('è').toString('latin1'), 'è')
    expect(made).not.toMatch(/harcèle|trottinette/)
    expect(JSON.parse(desk.read('out', 'rapport.json')).setAside).toEqual({ contributions: 1, ideas: 1 })
  }, 60_000)
})
