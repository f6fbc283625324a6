import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { read as readWorkbook, utils } from 'xlsx'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { Desk, flers } from './support.ts'

let desk: Desk
beforeEach(async () => {
  desk = new Desk()
  await desk.charter(['init', '--preset', 'flers'])
  await desk.charter(['ingest', flers])
}, 60_000)
afterEach(() => desk.leave())

interface Idea {
  id: string
  text: string
  principle: string | null
  principleState: string
  nature: string
}

/** Answers the questions of a blind reading by the text of the idea, which stands in what was shown. */
async function readBlindly(args: readonly string[], answerFor: (text: string, asked: number) => string) {
  let asked = 0
  const shown: string[] = []
  const stream = {
    isTerminal: true,
    columns: 80,
    colour: false,
    write: (text: string) => shown.push(text),
  }
  const ask = async () => {
    const text =
      /\[\d+\/\d+\] (.*)/.exec(shown.findLast((line) => /\[\d+\/\d+\] /.test(line)) ?? '')?.[1] ?? ''
    return answerFor(text, asked++)
  }
  const answer = await desk.charter(args, { ask, err: stream as never })
  return { ...answer, shown: shown.join(''), asked }
}

async function ideas(): Promise<Idea[]> {
  return (await desk.json(['ideas'])).result.ideas
}

async function ranks(): Promise<ReadonlyMap<string, number>> {
  const { principles } = (await desk.json(['principles'])).result
  return new Map(principles.map(({ id }: { id: string }, rank: number) => [id, rank + 1]))
}

/** What a reader who thinks as the machine does would type. */
async function asTheMachine(): Promise<(text: string) => string> {
  const [all, rank] = [await ideas(), await ranks()]
  const byText = new Map(all.map((idea) => [idea.text.replace(/\s+/gu, ' ').trim(), idea]))
  return (text) => {
    const idea = byText.get(text)
    if (!idea) return '?'
    return idea.principleState === 'none'
      ? '0'
      : idea.principle === null
        ? '?'
        : String(rank.get(idea.principle))
  }
}

describe('charter agree --blind', () => {
  it('asks without the machine’s answer, keeps the answers, and measures full agreement as such', async () => {
    const answer = await asTheMachine()
    const { shown, asked, code } = await readBlindly(['agree', '--blind', '20', '--who', 'AB'], answer)
    expect(code).toBe(0)
    expect(asked).toBe(20)
    expect(shown).not.toMatch(/score|marge|évidence|à arbitrer/)
    const { result, warnings } = await desk.json(['agree'])
    const [machine] = result.withMachine
    expect(machine.agreement).toMatchObject({ share: 1, high: 1 })
    expect(machine.kappa).toBe(1)
    expect(result.alpha).toBe(1)
    expect(result.disagreements).toEqual([])
    expect(warnings.map(({ code: found }) => found)).toContain('W159')
  })

  it('keeps what was answered before « q », goes on from there, goes back with « p », and is undone', async () => {
    const first = await readBlindly(['agree', '--blind', '12', '--who', 'AB'], (_, asked) =>
      asked < 5 ? '1' : 'q',
    )
    expect(first.shown).toContain('5 réponses')
    const typed = ['b', 'p', 'zut', '3', ...Array(20).fill('2')]
    const second = await readBlindly(
      ['agree', '--blind', '12', '--who', 'AB'],
      (_, asked) => typed[asked] ?? 'q',
    )
    expect(second.shown).toContain('7 idées restantes sur 12')
    expect(second.shown).toContain('« zut »')
    expect((await desk.json(['agree'])).result.readers).toMatchObject([{ who: 'AB', answers: 12 }])
    expect((await desk.charter(['log'])).out).toContain('lecture à l’aveugle de AB (7 réponses)')
    await desk.charter(['undo'])
    expect((await desk.json(['agree'])).result.readers).toMatchObject([{ who: 'AB', answers: 5 }])
    await desk.charter(['undo'])
    expect((await desk.json(['agree'])).result.readers).toEqual([])
    expect((await desk.json(['status'])).result.sources).toHaveLength(5)
  })

  it('gives two readers the same ideas for a seed, others for another, with abstained ones among them', async () => {
    const drawnBy = async (who: string, seed: string) => {
      const texts: string[] = []
      await readBlindly(['agree', '--blind', '15', '--who', who, '--seed', seed], (text) => {
        texts.push(text)
        return '?'
      })
      return texts
    }
    const [one, same, other] = [await drawnBy('AB', '7'), await drawnBy('CD', '7'), await drawnBy('EF', '8')]
    expect(same).toEqual(one)
    expect(other).not.toEqual(one)
    const abstained = (await ideas()).filter(({ principleState }) => principleState === 'abstained')
    expect(abstained.length).toBeGreaterThan(0)
    expect(abstained.some(({ text }) => one.includes(text.replace(/\s+/gu, ' ').trim()))).toBe(true)
  })

  it('tells what readers disagree about, and stores no word of a participant', async () => {
    await readBlindly(['agree', '--blind', '10', '--who', 'AB'], () => '1')
    await readBlindly(['agree', '--blind', '10', '--who', 'CD'], (_, asked) => (asked < 4 ? '2' : '1'))
    const { result } = await desk.json(['agree'])
    expect(result.betweenReaders).toMatchObject([
      { first: 'AB', second: 'CD', agreement: { count: 6, n: 10 } },
    ])
    const [first] = result.disagreements
    expect(Object.keys(first.answers)).toEqual(['machine', 'AB', 'CD'])
    expect((await desk.charter(['agree'])).out).toContain(first.idea)
    const [file] = readdirSync(desk.path('data/readings'))
    const stored = readFileSync(desk.path('data/readings', file ?? ''), 'utf8')
    expect(Object.keys(JSON.parse(stored.split('\n')[0] ?? ''))).toEqual([
      'contribution',
      'start',
      'end',
      'text',
      'answer',
    ])
    for (const { text } of await ideas()) expect(stored).not.toContain(text)
  })

  it('needs a name and a terminal', async () => {
    expect((await desk.json(['agree', '--blind', '5'])).error?.name).toBe('AGREE_NAME')
    expect((await desk.json(['agree', '--blind', '5', '--who', 'Machine'])).error?.name).toBe('AGREE_NAME')
    expect((await desk.json(['agree', '--blind', '5', '--who', 'AB'])).error?.name).toBe('AGREE_NO_TERMINAL')
    expect((await desk.json(['agree', '--seed', '5'])).error?.name).toBe('OPTION_NEEDS')
  })

  it('says when a stored file was changed', async () => {
    await readBlindly(['agree', '--blind', '5', '--who', 'AB'], () => '1')
    const [file = ''] = readdirSync(desk.path('data/readings'))
    const path = desk.path('data/readings', file)
    const { chmodSync } = await import('node:fs')
    chmodSync(path, 0o644)
    writeFileSync(path, '')
    expect((await desk.json(['agree'])).error?.name).toBe('READINGS_DAMAGED')
    expect((await desk.charter(['doctor'])).err).toContain('AB')
  })
})

describe('charter agree by workbook', () => {
  it('writes a sheet without the machine’s answer and reads it back, bad rows named and the others kept', async () => {
    expect((await desk.charter(['agree', '--blind', '12', '--write', 'lecture.xlsx'])).code).toBe(0)
    const book = readWorkbook(readFileSync(desk.path('lecture.xlsx')))
    const sheet = book.Sheets['Lecture']
    if (!sheet) throw new Error('no sheet')
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' })
    expect(rows[1]).toEqual(['Repère', 'Idée', 'Principe', 'Segment'])
    expect(rows).toHaveLength(14)
    expect(rows.slice(2).every((row) => row[2] === '')).toBe(true)
    const filled = ['Solidarité', 'aucun principe', 'ne sait pas', '2', 'Solidarté', 'solidarite', '?', '0']
    const cells = rows.map((row, index) => {
      const copy = [...row]
      if (index >= 2) copy[2] = filled[index - 2] ?? ''
      if (index === 9) copy[3] = 'parti:0-3'
      return { cells: copy }
    })
    const bytes = renderXlsx({
      title: 'rendu',
      keywords: '',
      sheets: [{ name: 'Lecture', columns: [{ width: 10 }], rows: cells }],
    })
    writeFileSync(desk.path('rendu.xlsx'), bytes)
    const answer = await desk.json(['agree', '--import', 'rendu.xlsx', '--who', 'AB'])
    expect(answer.code).toBe(2)
    expect(answer.result).toMatchObject({ answered: 6, blank: 4, refused: 2 })
    expect(answer.error?.message).toContain('Solidarité')
    const told = (await desk.charter(['agree', '--import', 'rendu.xlsx', '--who', 'AB'])).err
    expect(told).toMatch(/feuille «\sLecture\s».*ligne\s7/)
    expect(told).toMatch(/ligne\s10/)
    // The same sheet twice: the last answer counts, once.
    expect((await desk.json(['agree'])).result.readers).toMatchObject([
      { who: 'AB', answers: 6, cannotSay: 2 },
    ])
  })

  it('refuses another workbook, and is no source to ingest', async () => {
    await desk.charter(['template', 'codebook', '-o', 'codage.xlsx'])
    expect((await desk.json(['agree', '--import', 'codage.xlsx', '--who', 'AB'])).error?.name).toBe(
      'AGREE_SHEET_ABSENT',
    )
    expect((await desk.json(['agree', '--import', 'absent.xlsx', '--who', 'AB'])).error?.name).toBe(
      'FILE_UNREADABLE',
    )
    await desk.charter(['agree', '--blind', '12', '--write', 'lecture.xlsx'])
    expect((await desk.charter(['ingest', 'lecture.xlsx'])).code).toBe(2)
  })
})

describe('a purge', () => {
  it('takes the answers about what it erases, and only those', async () => {
    await readBlindly(['agree', '--blind', '25', '--who', 'AB'], () => '1')
    const before = (await desk.json(['agree'])).result
    const answer = await desk.charter(['purge', '--source', 'A4-dechets.xlsx', '--yes'])
    expect(answer.code).toBe(0)
    const after = (await desk.json(['agree'])).result
    expect(before.readers[0].answers).toBe(25)
    expect(after.readers[0].answers).toBeLessThan(25)
    expect(after.readers[0].answers).toBeGreaterThan(0)
    expect(after.orphans).toBe(0)
    expect((await desk.charter(['doctor'])).err).not.toContain('AB')
  })
})
