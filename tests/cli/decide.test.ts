import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as xlsx from 'xlsx'
import { readPdf } from '../render/read-pdf.ts'
import { Desk, transcript } from './support.ts'

let desk: Desk
beforeEach(async () => {
  desk = new Desk()
  await desk.charter(['init', '--preset', 'flers'])
  write(ideas)
  await desk.charter(['ingest', 'A1-transport.csv'])
})
afterEach(() => desk.leave())

const ideas = [
  'Installer des arceaux à vélo devant la médiathèque',
  'Organiser un covoiturage entre collègues de Condé',
  'Former les agents à l’écoconduite',
  'Les places de parking près des ateliers',
]
const write = (rows: readonly string[]) =>
  writeFileSync(desk.path('A1-transport.csv'), `Table;Idée\n${rows.map((idea) => `1;${idea}`).join('\n')}\n`)

interface Told {
  readonly id: string
  readonly text: string
  readonly principle: string | null
  readonly state: string
  readonly wording?: string
  readonly keptOut?: string
}
const told = async (...args: string[]): Promise<Told[]> => (await desk.json(['ideas', ...args])).result.ideas
const idOf = async (text: string) => (await told()).find((idea) => idea.text.startsWith(text))?.id ?? ''

describe('charter decide', () => {
  it('writes, shows, lists and takes back', async () => {
    const racks = await idOf('Installer')
    const steps = [
      ['decide', racks, '--principle', 'Solidarité', '--actor', 'elected', '--who', 'Cabinet'],
      ['decide', racks.toLowerCase(), '--wording', 'Nous venons à vélo.', '--feature', '--who', 'Cabinet'],
      ['decide', await idOf('Les places'), '--keep-out', 'hors sujet de la charte', '--who', 'Cabinet'],
      ['ideas'],
      ['ideas', '--to-word'],
      ['ideas', '--to-review', '--top', '1', '-v'],
      ['log'],
      ['log', '--csv'],
      ['undo'],
      ['ideas', '--search', 'parking'],
    ]
    const lines: string[] = []
    for (const args of steps) lines.push(transcript(desk, args, await desk.charter(args)))
    await expect(lines.join('\n')).toMatchFileSnapshot('expected/decide.txt')
  })

  it('survives a corrected file, and says when its idea is gone', async () => {
    await desk.charter(['decide', await idOf('Installer'), '--principle', 'autonomie', '--who', 'Cabinet'])
    write(['Une ligne de bus le soir', ...ideas])
    await desk.charter(['ingest', 'A1-transport.csv', '--replace'])
    expect((await told('--search', 'arceaux'))[0]).toMatchObject({ principle: 'autonomie', state: 'decided' })
    write(ideas.slice(1))
    await desk.charter(['ingest', 'A1-transport.csv', '--replace'])
    expect((await desk.json(['ideas'])).warnings.map(({ code }) => code)).toContain('W461')
    write(ideas)
    await desk.charter(['ingest', 'A1-transport.csv', '--replace'])
    expect((await told('--search', 'arceaux'))[0]).toMatchObject({ principle: 'autonomie' })
  })

  it('refuses what it cannot do, with the cure', async () => {
    const racks = await idOf('Installer')
    const refusals = [
      ['decide', '--principle', 'autonomie', '--who', 'X'],
      ['decide', racks, '--who', 'X'],
      ['decide', racks, '--principle', 'autonomie'],
      ['decide', 'A1-', '--principle', 'autonomie', '--who', 'X'],
      ['decide', 'B9-0000', '--principle', 'autonomie', '--who', 'X'],
      ['decide', racks, '--principle', 'autonomi', '--who', 'X'],
      ['decide', racks, '--level', 'expert', '--who', 'X'],
      ['decide', racks, '--merge', racks, '--who', 'X'],
      ['decide', racks, '--merge', racks, '--feature', '--who', 'X'],
      ['decide', racks, '--split', '2', '--who', 'X'],
      ['decide', '--import', 'absente.xlsx', '--who', 'X'],
      ['export', '--review', '--format', 'json'],
    ]
    const lines: string[] = []
    for (const args of refusals) lines.push(transcript(desk, args, await desk.charter(args)))
    await expect(lines.join('\n')).toMatchFileSnapshot('expected/decide-refused.txt')
    expect((await desk.json(['log'])).result.events).toHaveLength(1)
  })

  it('puts the sentence into the charter with the ideas it cites, and what is kept out into the annex', async () => {
    const both = [await idOf('Installer'), await idOf('Organiser')]
    await desk.charter(['decide', ...both, '--wording', 'Nous venons autrement.', '--who', 'Décideuse'])
    await desk.charter([
      'decide',
      await idOf('Former'),
      '--keep-out',
      'budget',
      '--note',
      'secret',
      '--who',
      'Décideuse',
    ])
    await desk.charter(['decide', await idOf('Les places'), '--nature', 'commitment', '--who', 'Décideuse'])
    await desk.charter(['report'])
    const report = desk.read('out', 'rapport.json')
    expect(report).toContain('Nous venons autrement.')
    const { told: read } = await readPdf(readFileSync(desk.path('out', 'charte-intermediaire.pdf')))
    const printed = read
      .map(([, text]) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
    expect(printed).toContain(`Nous venons autrement.`)
    expect(printed).toMatch(/« ?Les places de parking près des ateliers ?» ?à reformuler/)
    expect(printed).toMatch(/Idées non retenues.*Former les agents à l’écoconduite ?A1-\w+, budget/)
    for (const inner of ['Décideuse', 'secret']) expect(printed).not.toContain(inner)
    for (const inner of ['Décideuse', 'secret']) {
      expect(report).not.toContain(inner)
      expect(desk.read('out', 'idees.csv')).not.toContain(inner)
    }
  })
})

describe('a review in a spreadsheet', () => {
  const sheet = () => {
    const book = xlsx.read(readFileSync(desk.path('out', 'relecture.xlsx')))
    const first = book.Sheets[book.SheetNames[0] ?? '']
    if (!first) throw new Error('no sheet')
    const give = () =>
      writeFileSync(desk.path('rendue.xlsx'), xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }))
    const rowOf = (text: string) => {
      const rows = xlsx.utils.sheet_to_json<string[]>(first, { header: 1 })
      return rows.findIndex((cells) => String(cells[1]).startsWith(text)) + 1
    }
    const put = (column: string, text: string, value: string) => {
      first[`${column}${rowOf(text)}`] = { t: 's', v: value }
    }
    return { put, give, first, rowOf }
  }
  const back = (...more: string[]) =>
    desk.json(['decide', '--import', 'rendue.xlsx', '--who', 'Service', ...more])

  it('that comes back as it was decides nothing', async () => {
    expect((await desk.json(['export', '--review'])).result.files[0].path).toBe('out/relecture.xlsx')
    sheet().give()
    expect((await back()).result).toMatchObject({ act: null, decisions: [] })
  })

  it('decides what was changed, once, and names what does not fit', async () => {
    await desk.charter(['export', '--format', 'xlsx', '--review'])
    const { put, give } = sheet()
    put('E', 'Installer', 'autonomie')
    put('F', 'Organiser', 'déjà fait')
    put('J', 'Organiser', 'écartée')
    put('K', 'Organiser', 'doublon')
    put('E', 'Former', 'Amitié')
    put('L', 'Former', '=NOUS()')
    put('A', 'Les places', 'A1-ZZZZ')
    give()
    const { result, error, code } = await back()
    expect(
      result.decisions.map(({ kind, value }: { kind: string; value: unknown }) => [kind, value]),
    ).toEqual(
      expect.arrayContaining([
        ['principle', 'autonomie'],
        ['nature', 'done'],
        ['keep-out', 'doublon'],
        ['wording', '=NOUS()'],
      ]),
    )
    expect(result.decisions).toHaveLength(4)
    expect([code, error]).toEqual([2, expect.objectContaining({})])
    const { err } = await desk.charter(['decide', '--import', 'rendue.xlsx', '--who', 'Service'])
    await expect(err).toMatchFileSnapshot('expected/decide-sheet.txt')
    expect((await desk.json(['log'])).result.events).toHaveLength(2)
    expect((await told('--search', 'covoiturage'))[0]).toMatchObject({ keptOut: 'doublon' })
  })

  it('takes no change of what was received, and no emptied cell for a decision, and says so', async () => {
    await desk.charter(['export', '--review'])
    const { put, give, first, rowOf } = sheet()
    put('B', 'Organiser', 'Interdire la voiture')
    first[`E${rowOf('Installer')}`] = { t: 'z' }
    put('C', 'Former', '400')
    give()
    const { result, warnings, code } = await back()
    expect([result.act, result.decisions, code]).toEqual([null, [], 0])
    expect(warnings.map(({ name, row }) => [name, row])).toEqual(
      expect.arrayContaining([
        ['REVIEW_GIVEN', rowOf('Interdire')],
        ['REVIEW_EMPTIED', rowOf('Installer')],
        ['REVIEW_GIVEN', rowOf('Former')],
      ]),
    )
    expect((await told('--search', 'covoiturage'))[0]?.text).toBe(ideas[1])
  })

  it('adds what was added to a note, once', async () => {
    await desk.charter(['decide', await idOf('Former'), '--note', 'à voir', '--who', 'Cabinet'])
    await desk.charter(['export', '--review'])
    const { put, give } = sheet()
    put('M', 'Former', 'à voir\navec le garage')
    give()
    expect((await back()).result.decisions).toMatchObject([{ kind: 'note', value: 'avec le garage' }])
  })

  it('fits in a spreadsheet however long a contribution is', async () => {
    write([`Trier ${'le papier '.repeat(4000)}`])
    await desk.charter(['ingest', 'A1-transport.csv', '--replace', '--yes'])
    await desk.charter(['export', '--review'])
    const { first, give } = sheet()
    expect(String(first['B2']?.v).length).toBeLessThan(32_767)
    give()
    expect((await back()).result.decisions).toEqual([])
  })

  it('comes alone', async () => {
    const { error } = await back(await idOf('Former'), '--feature')
    expect([error?.code, error?.message]).toEqual(['E455', expect.stringContaining('--feature')])
  })

  it.each([
    ['no workbook', 'Idée;Voix'],
    ['a cut archive', 'PK\u0003\u0004 and then nothing'],
  ])('that is %s is refused and decides nothing', async (_, content) => {
    writeFileSync(desk.path('rendue.xlsx'), content)
    const { code, error } = await back()
    expect([code, error?.code]).toEqual([2, expect.stringMatching(/^E/)])
    expect((await desk.json(['log'])).result.events).toHaveLength(1)
  })

  it('has drop-downs that hold what charter.yaml knows', async () => {
    await desk.charter(['export', '--review'])
    const bytes = readFileSync(desk.path('out', 'relecture.xlsx'))
    const book = xlsx.read(bytes, { bookFiles: true }) as unknown as {
      files: Record<string, { content: Uint8Array }>
    }
    const xml = new TextDecoder().decode(
      Object.entries(book.files).find(([name]) => /sheet1\.xml$/.test(name))?.[1].content,
    )
    expect(xml.match(/<dataValidation /g)).toHaveLength(6)
  })
})
