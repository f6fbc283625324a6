import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Desk, flers, transcript } from './support.ts'

let desk: Desk
beforeEach(async () => {
  desk = new Desk()
  await desk.charter(['init', '--preset', 'flers'])
})
afterEach(() => desk.leave())

const ideas = [
  'Installer des arceaux à vélo devant la médiathèque',
  'Organiser un covoiturage entre collègues de Condé',
  'RAS',
  'Former les agents à l’écoconduite',
]
const table = (rows: readonly string[]) =>
  `Table;Idée\n${rows.map((idea, index) => `${index + 1};${idea}`).join('\n')}\n`
const write = (name: string, rows: readonly string[] = ideas) => writeFileSync(desk.path(name), table(rows))

describe('charter ingest', () => {
  it('tells what was read, then the next command', async () => {
    write('A1-transport.csv')
    const args = ['ingest', 'A1-transport.csv']
    const first = await desk.charter(args)
    const again = await desk.charter(args)
    const english = await desk.charter([...args, '--lang', 'en'])
    expect([first.code, again.code, first.out]).toEqual([0, 0, ''])
    await expect(
      [
        transcript(desk, args, first),
        transcript(desk, args, again),
        transcript(desk, [...args, '--lang', 'en'], english),
      ].join('\n'),
    ).toMatchFileSnapshot('expected/ingest.txt')
  })

  it('gives the names of the contract under --json', async () => {
    write('A1-transport.csv')
    const { result, ok } = await desk.json(['ingest', 'A1-transport.csv'])
    expect(ok).toBe(true)
    expect(result.sources).toHaveLength(1)
    expect(result.sources[0]).toMatchObject({
      file: 'A1-transport.csv',
      session: 'A1',
      format: 'notes-table',
      sheet: null,
      encoding: 'utf-8',
      delimiter: ';',
      rows: 4,
      contributions: 4,
      added: 4,
      changed: 0,
      removed: 0,
      skipped: [{ reason: 'no-content', count: 1 }],
    })
    expect(result.sources[0].id).toEqual(expect.any(String))
  })

  it('changes nothing with --dry-run', async () => {
    write('A1-transport.csv')
    const { result } = await desk.json(['ingest', 'A1-transport.csv', '--dry-run'])
    expect(result.sources[0].contributions).toBe(4)
    expect((await desk.json(['log'])).result.events).toEqual([])
    expect(readdirSync(desk.path('sources'))).toEqual([])
  })

  it('stores the files that can be read and names the others, with code 2', async () => {
    write('A1-transport.csv')
    writeFileSync(desk.path('A2-vide.csv'), '')
    const answer = await desk.charter(['ingest', 'A1-transport.csv', 'A2-vide.csv', 'absent.csv'])
    expect(answer.code).toBe(2)
    expect(answer.err).toContain('A2-vide.csv')
    expect(answer.err).toContain('absent.csv')
    const { code, ok, result, error } = await desk.json([
      'ingest',
      'A1-transport.csv',
      'A2-vide.csv',
      'absent.csv',
    ])
    expect([code, ok, error?.name]).toEqual([2, false, 'FILE_ABSENT'])
    expect(result.sources.map(({ file }: { file: string }) => file)).toEqual(['A1-transport.csv'])
    expect(result.refused.map(({ name }: { name: string }) => name)).toEqual(['FILE_ABSENT', 'EMPTY_FILE'])
    expect((await desk.json(['status'])).result.sources).toHaveLength(1)
  })

  it('refuses an unknown session with the list of those that exist', async () => {
    write('notes.csv')
    const { code, error } = await desk.json(['ingest', 'notes.csv', '--session', 'A9'])
    expect([code, error?.name]).toEqual([2, 'UNKNOWN_SESSION'])
    expect(error?.hint).toContain('A1, A2, A3, A4, Q')
  })

  it('takes a whole call back by one undo', async () => {
    const { result } = await desk.json(['ingest', flers])
    expect(result.sources).toHaveLength(5)
    const undone = await desk.json(['undo'])
    expect(undone.result.removed).toHaveLength(5)
    expect((await desk.json(['status'])).result.contributions).toBe(0)
    const back = await desk.json(['undo', undone.result.event])
    expect(back.result.restored).toHaveLength(5)
  })

  it('keeps no original with --no-originals', async () => {
    write('A1-transport.csv')
    await desk.charter(['ingest', 'A1-transport.csv', '--no-originals'])
    expect(readdirSync(desk.path('sources'))).toEqual([])
    expect((await desk.json(['status'])).result.contributions).toBe(4)
  })

  it('reads a column as the person says', async () => {
    writeFileSync(
      desk.path('A1-x.csv'),
      'N;Zorglub\n1;Acheter des vélos de service pour tous\n2;Éteindre les écrans le soir\n',
    )
    const { result } = await desk.json(['ingest', 'A1-x.csv', '--map', 'Zorglub=frein', '--map', 'N=ignore'])
    expect(result.sources[0].columns.map(({ role }: { role: string }) => role)).toEqual([
      'ignored',
      'obstacle',
    ])
  })
})

describe('a corrected file', () => {
  const corrected = [...ideas.slice(0, 2), 'RAS', 'Former tous les agents à l’écoconduite', 'Un abri à vélos']
  beforeEach(async () => {
    write('A1-transport.csv')
    await desk.charter(['ingest', 'A1-transport.csv'])
    write('A1-bis.csv', corrected)
  })

  it('waits for a person’s word: without a terminal nothing changes', async () => {
    const { code, error, result } = await desk.json(['ingest', 'A1-bis.csv'])
    expect([code, error?.name, result.sources]).toEqual([2, 'CORRECTION_TO_CONFIRM', []])
    expect(error?.hint).toContain('--replace')
    expect((await desk.json(['status'])).result.contributions).toBe(4)
  })

  it.each([
    ['--replace', ['--replace'], {}],
    ['-y', ['-y'], {}],
  ])('replaces the first with %s and says what changed', async (_, options) => {
    const { code, result } = await desk.json(['ingest', 'A1-bis.csv', ...options])
    expect(code).toBe(0)
    expect(result.sources[0]).toMatchObject({
      added: 1,
      changed: 1,
      removed: 0,
      replaces: ['A1-transport.csv'],
    })
    expect((await desk.json(['status'])).result.contributions).toBe(5)
  })

  it('asks on a terminal and takes no for an answer', async () => {
    const asked: string[] = []
    const ask = (answer: string) => async (question: string) => {
      asked.push(question)
      return answer
    }
    const no = await desk.charter(['ingest', 'A1-bis.csv'], { ask: ask('n') })
    expect(no.code).toBe(0)
    expect(asked[0]).toContain('A1-transport.csv')
    expect((await desk.json(['status'])).result.contributions).toBe(4)
    await desk.charter(['ingest', 'A1-bis.csv'], { ask: ask('oui') })
    expect((await desk.json(['status'])).result.contributions).toBe(5)
  })
})

describe('two files of one session in one call', () => {
  it('are compared with each other as if they came one after the other', async () => {
    write('A1-a.csv')
    write('A1-b.csv', [...ideas, 'Un abri à vélos'])
    const { result, code } = await desk.json(['ingest', 'A1-a.csv', 'A1-b.csv', '--replace'])
    expect(code).toBe(0)
    expect(result.sources[1]).toMatchObject({ file: 'A1-b.csv', state: 'corrected', added: 1 })
    expect((await desk.json(['status'])).result.contributions).toBe(5)
  })
})

describe('charter init', () => {
  it('never overwrites', async () => {
    const before = readFileSync(desk.path('charter.yaml'))
    const { code, error } = await desk.json(['init'])
    expect([code, error?.name]).toEqual([2, 'ALREADY_INITIALISED'])
    expect(readFileSync(desk.path('charter.yaml'))).toEqual(before)
  })

  it('makes a consultation that every reading command can look at: nothing, and code 0', async () => {
    mkdirSync(desk.path('vide'))
    for (const preset of ['blank', 'flers']) {
      await desk.charter(['init', `vide/${preset}`, '--preset', preset])
      for (const command of [
        'status',
        'ideas',
        'answers',
        'terms',
        'principles',
        'export',
        'log',
        'doctor',
      ]) {
        const { code, ok } = await desk.json(['-C', `vide/${preset}`, command])
        expect([preset, command, code, ok]).toEqual([preset, command, 0, true])
      }
    }
  })

  it('leaves nothing to lay out', async () => {
    for (const command of ['cloud', 'report'])
      expect((await desk.json([command])).error?.name).toBe('NOTHING_TO_SHOW')
  })
})
