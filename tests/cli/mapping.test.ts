import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mappingTalk as english } from '../../src/cli/sentences/en/mapping.ts'
import { mappingTalk as french } from '../../src/cli/sentences/fr/mapping.ts'
import { roleNamed } from '../../src/ingest/columns/role-names.ts'
import { workbook } from '../ingest/support.ts'
import { Desk, flers, transcript } from './support.ts'

let desk: Desk
beforeEach(async () => {
  desk = new Desk()
  await desk.charter(['init', '--preset', 'flers'])
})
afterEach(() => desk.leave())

/** What came out of a session: nothing but its content says what the first and third columns are. */
const rows = [
  'Ce dont on a parlé;Couleur;Machin;Contact;Gommettes',
  'Installer des abris fermés près du gymnase;rose;x1;un.agent@exemple.fr;3',
  'Prêter des vélos aux agents, écrire à agent.trois@exemple.fr;rose;y2;deux@exemple.fr;2',
  'Une prime pour les piétons;rose;z3;;1',
  'Des douches au CTM pour tous;vert;;;',
  'Un plan des pistes à l’accueil;vert;;;4',
]
const other = (text: string) => rows.map((row) => row.replace('abris fermés', text))
const write = (name: string, lines: readonly string[] = rows) =>
  writeFileSync(desk.path(name), `${lines.join('\n')}\n`)
const mappings = () =>
  existsSync(desk.path('data', 'mappings')) ? readdirSync(desk.path('data', 'mappings')).sort() : []
const mappingText = (name = mappings()[0] ?? '') => desk.read('data', 'mappings', name)
const edit = (from: string | RegExp, to: string) =>
  writeFileSync(desk.path('data', 'mappings', mappings()[0] ?? ''), mappingText().replace(from, to))

/** A person at a terminal: their answers, in order, and what they were asked. */
function person(...answers: readonly string[]) {
  const asked: string[] = []
  return {
    asked,
    ask: async (question: string) => {
      asked.push(question)
      const answer = answers[asked.length - 1]
      if (answer === undefined) throw new Error(`one question too many: ${question}`)
      return answer
    },
  }
}
const rolesOf = (source: { columns: { column: string; role: string }[] }) =>
  source.columns.map(({ column, role }) => `${column} ${role}`).join(', ')

describe('a table of unknown shape', () => {
  it('is refused without a person: the proposal is shown, with what to add; then accepted, kept, replayed', async () => {
    write('A1-post-its.csv')
    write('A1-autre.csv', other('casiers'))
    const steps = [
      ['ingest', 'A1-post-its.csv'],
      ['ingest', 'A1-post-its.csv', '--dry-run'],
      ['ingest', 'A1-post-its.csv', '--yes'],
      ['ingest', 'A1-post-its.csv'],
      ['ingest', 'A1-autre.csv', '--replace'],
    ]
    const told: string[] = []
    for (const args of steps) told.push(transcript(desk, args, await desk.charter(args)))
    await expect(told.join('\n')).toMatchFileSnapshot('expected/mapping.txt')
    const version = /charter (\d+\.\d+\.\d+)/.exec(mappingText())?.[1] ?? ''
    await expect(mappingText().replace(version, '<version>')).toMatchFileSnapshot('expected/mapping.yaml')
  })

  it('keeps every line of the preview within a hundred columns, and every sign harmless', async () => {
    const long = 'Un en-tête dont on ne voit pas la fin tant il est long et plein de détours inutiles'
    write('A1-x.csv', [
      `${long};Truc\u001b[31m`,
      ...[1, 2, 3].map(
        (n) => `${'une idée qui se répète et se répète encore '.repeat(12)}${n};a\u001b[2J${n}`,
      ),
    ])
    const { err } = await desk.charter(['ingest', 'A1-x.csv'])
    const shown = err.split('Erreur')[0]?.split('\n') ?? []
    expect(shown.length).toBeGreaterThan(6)
    for (const line of shown) expect([...line].length).toBeLessThanOrEqual(100)
    expect(err).not.toContain('\u001b')
  })

  it('gives the proposal as data under --json, without examples of people', async () => {
    write('A1-post-its.csv')
    const { code, error, result } = await desk.json(['ingest', 'A1-post-its.csv'])
    expect([code, error?.name, result.sources]).toEqual([2, 'MAPPING_TO_CONFIRM', []])
    expect(error?.hint).toContain('--yes')
    expect(error?.hint).toContain('--map "Ce dont on a parlé=')
    const [{ proposal }] = result.refused
    expect(proposal).toMatchObject({
      kind: 'workshop',
      session: 'A1',
      doubts: { header: false, kind: false },
    })
    expect(proposal.signature).toMatch(/^[0-9a-f]{16}$/)
    expect(proposal.columns.map((column: { role: string }) => column.role)).toEqual([
      'idea',
      'ignored',
      'ignored',
      'personal',
      'votes',
    ])
    expect(proposal.columns[3].examples).toEqual([])
    expect(JSON.stringify(proposal)).not.toContain('@')
    expect(mappings()).toEqual([])
    const dry = await desk.json(['ingest', 'A1-post-its.csv', '--dry-run'])
    expect(dry.code).toBe(0)
    expect(dry.result.sources[0].proposal.columns).toEqual(proposal.columns)
    expect([mappings(), (await desk.json(['status'])).result.contributions]).toEqual([[], 0])
  })

  it('holds nothing of a person and no word of the data in its mapping', async () => {
    write('A1-post-its.csv', [
      rows[0]?.replace('Machin', 'Écrire à un.agent@exemple.fr') ?? '',
      ...rows.slice(1),
    ])
    expect((await desk.json(['ingest', 'A1-post-its.csv', '--yes'])).code).toBe(0)
    expect(mappingText()).not.toMatch(/@|abris|rose|z3/)
    const again = await desk.json(['ingest', 'A1-post-its.csv'])
    expect([again.code, again.result.sources[0].state]).toEqual([0, 'same'])
  })

  it('asks nothing where names or the tool’s header say what columns are', async () => {
    const nobody = person()
    const { code, result } = await desk.json(['ingest', flers], nobody)
    expect([code, nobody.asked, mappings()]).toEqual([0, [], []])
    expect(result.sources.map(({ mapping }: { mapping: unknown }) => mapping)).toEqual(Array(5).fill(null))
  })

  it('is shown, asked about and accepted once for a folder of files of one shape', async () => {
    const files = ['A1-un.csv', 'A2-deux.csv', 'A3-trois.csv']
    for (const [rank, file] of files.entries()) write(file, other(`abris numéro ${rank}`))
    const refused = await desk.charter(['ingest', ...files])
    expect([refused.code, refused.err.match(/lecture proposée \(/g)?.length]).toEqual([2, 1])
    expect(refused.err.match(/Erreur/g)).toHaveLength(3)
    const { asked, ask } = person('o')
    expect((await desk.charter(['ingest', ...files], { ask })).code).toBe(0)
    expect([asked.length, mappings().length]).toEqual([1, 1])
    expect((await desk.json(['status'])).result.sources).toHaveLength(3)
  })

  it('is not kept when the file proves unreadable', async () => {
    write('notes.csv')
    const { error } = await desk.json(['ingest', 'notes.csv', '--yes'])
    expect([error?.name, mappings()]).toEqual(['SESSION_NOT_FOUND', []])
  })

  it('with headings longer than a screen is accepted once, and known again', async () => {
    const long = (what: string) =>
      `${'Que pourrions-nous faire ensemble dans nos services '.repeat(5)}${what}`
    const rows = [
      'Installer des abris fermés près du gymnase municipal;x1',
      'Prêter des vélos aux agents du centre;y2',
    ]
    write('A1-long.csv', [`${long('dehors')};${long('dedans')}`, ...rows])
    expect((await desk.json(['ingest', 'A1-long.csv', '--yes'])).code).toBe(0)
    write('A1-long-2.csv', [
      `${long('dehors')};${long('dedans')}`,
      ...[...rows].reverse(),
      'Ouvrir la cour;z3',
    ])
    const { code, result } = await desk.json(['ingest', 'A1-long-2.csv', '--replace'])
    expect([code, result.sources[0].mapping.saved]).toEqual([0, false])
  })
})

describe('a person at a terminal', () => {
  it('accepts by Enter', async () => {
    write('A1-post-its.csv')
    const { asked, ask } = person('')
    const { code, err } = await desk.charter(['ingest', 'A1-post-its.csv'], { ask })
    expect([code, asked]).toEqual([0, [french.ask]])
    expect(err).toContain('data/mappings/')
    expect((await desk.json(['status'])).result.contributions).toBe(5)
  })

  it('corrects a column, sees the proposal again, and is told what cannot be', async () => {
    write('A1-post-its.csv')
    const { asked, ask } = person('machin=attribu', 'Z=idee', 'peut-être', 'machin=attribut', 'A=frein', 'o')
    const args = ['ingest', 'A1-post-its.csv']
    const answer = await desk.charter(args, { ask })
    expect(asked).toHaveLength(6)
    await expect(transcript(desk, args, answer)).toMatchFileSnapshot('expected/mapping-corrected.txt')
    write('A1-autre.csv', other('casiers'))
    const { result } = await desk.json(['ingest', 'A1-autre.csv', '--replace'])
    expect(rolesOf(result.sources[0])).toBe('A obstacle, B ignored, C attribute, D personal, E votes')
  })

  it('declines, and nothing is read or kept', async () => {
    write('A1-post-its.csv')
    const { code, err } = await desk.charter(['ingest', 'A1-post-its.csv'], person('n'))
    expect(code).toBe(0)
    expect(err).toContain('n’est pas lu')
    expect([mappings(), (await desk.json(['status'])).result.contributions]).toEqual([[], 0])
  })

  it('names the column of ideas where nothing tells it', async () => {
    write('A1-codes.csv', ['Codes;Réf', 'x1;a', 'y2;b', 'z3;c'])
    const { asked, ask } = person('', 'B=idee', 'o')
    const { code } = await desk.charter(['ingest', 'A1-codes.csv'], { ask })
    expect([code, asked]).toEqual([0, [french.askColumn, french.askColumn, french.ask]])
    expect((await desk.json(['status'])).result.contributions).toBe(3)
  })

  it('can type every role as it is printed, in both languages', () => {
    for (const { roles } of [french, english])
      for (const [role, word] of Object.entries(roles)) expect(roleNamed(word)).toBe(role)
  })
})

describe('a workbook of two unknown shapes', () => {
  it('is asked about sheet by sheet, a correction being for the sheet that was shown', async () => {
    const lines = (name: string) => [
      ['Idée', name],
      ['Trier le papier', 'x1'],
      ['Composter', 'y2'],
      ['Un local à vélos', 'z3'],
    ]
    const bytes = workbook({ Matin: lines('Machin'), Soir: [...lines('Bidule').map((row) => [...row, ''])] })
    writeFileSync(desk.path('A1-deux.xlsx'), bytes)
    const { asked, ask } = person('B=attribut', 'o', 'o')
    const { code } = await desk.charter(['ingest', 'A1-deux.xlsx'], { ask })
    expect([code, asked.length, mappings().length]).toEqual([0, 3, 2])
    const { result } = await desk.json(['ingest', 'A1-deux.xlsx'])
    expect([result.sources[0].state, result.sources[0].mapping.files.length]).toEqual(['same', 2])
    expect(rolesOf(result.sources[0])).toBe('A idea, B attribute, A idea, B ignored')
  })
})

describe('--map', () => {
  it('is a person’s decision when it answers every doubt: no question, and the next file needs no option', async () => {
    write('A1-post-its.csv')
    const one = await desk.json(['ingest', 'A1-post-its.csv', '--map', 'A=frein'])
    expect([one.error?.name, one.error?.message]).toEqual([
      'MAPPING_TO_CONFIRM',
      expect.stringContaining('Machin'),
    ])
    expect(one.error?.message).not.toContain('Ce dont')
    const options = ['--map', 'A=frein', '--map', 'Machin=ignore']
    const { code, result } = await desk.json(['ingest', 'A1-post-its.csv', ...options])
    expect([code, result.sources[0].mapping]).toEqual([
      0,
      { files: [`data/mappings/${mappings()[0]}`], saved: true },
    ])
    for (const again of [options, []])
      expect((await desk.json(['ingest', 'A1-post-its.csv', ...again])).result.sources[0].state).toBe('same')
    write('A1-autre.csv', other('casiers'))
    const next = await desk.json(['ingest', 'A1-autre.csv', '--replace'])
    expect(rolesOf(next.result.sources[0])).toContain('A obstacle')
  })

  it('goes before the saved reading, for once, and says so', async () => {
    write('A1-post-its.csv')
    await desk.charter(['ingest', 'A1-post-its.csv', '--yes'])
    const kept = mappingText()
    const { result, warnings } = await desk.json(['ingest', 'A1-post-its.csv', '--map', 'A=frein'])
    expect(result.sources[0].state).toBe('generation')
    expect(rolesOf(result.sources[0])).toContain('A obstacle')
    expect(warnings.map(({ name }) => name)).toContain('MAPPING_OVERRIDDEN')
    expect([mappings().length, mappingText()]).toEqual([1, kept])
  })
})

describe('the file of a mapping', () => {
  beforeEach(async () => {
    write('A1-post-its.csv')
    await desk.charter(['ingest', 'A1-post-its.csv', '--yes'])
  })

  it('is a person’s to edit: the next reading of the same file is another generation', async () => {
    edit(/(parlé"\n {4}role: )idee/, '$1deja-fait')
    const { result } = await desk.json(['ingest', 'A1-post-its.csv'])
    expect(result.sources[0].state).toBe('generation')
    expect(rolesOf(result.sources[0])).toContain('A done')
    expect((await desk.json(['status'])).result.contributions).toBe(5)
  })

  it('may name roles in English and with accents', async () => {
    edit(/(parlé"\n {4}role: )idee/, '$1Déjà fait')
    expect(rolesOf((await desk.json(['ingest', 'A1-post-its.csv'])).result.sources[0])).toContain('A done')
    edit(/(parlé"\n {4}role: )Déjà fait/, '$1obstacle')
    expect(rolesOf((await desk.json(['ingest', 'A1-post-its.csv'])).result.sources[0])).toContain(
      'A obstacle',
    )
  })

  it('asks again only of a column that the person took out of it', async () => {
    edit(/ {2}- header: "Machin"\n {4}role: ignore\n/, '')
    const { result } = await desk.json(['ingest', 'A1-post-its.csv'])
    expect(result.refused[0].proposal.columns.filter(({ sure }: { sure: boolean }) => !sure)).toMatchObject([
      { header: 'Machin' },
    ])
    await desk.charter(['ingest', 'A1-post-its.csv', '--yes'])
    expect(mappings()).toEqual([
      expect.stringMatching(/^\w{16}-2\.yaml$/),
      expect.stringMatching(/^\w{16}\.yaml$/),
    ])
  })

  it.each([
    ['an unknown role', /role: votes/, 'role: vote s', 'MAPPING_ROLE_UNKNOWN', 'votes'],
    ['a broken line', /kind: workshop/, 'kind workshop', 'YAML_', 'yaml'],
    ['an unknown key', /kind: workshop/, 'kind: workshop\nnature: x', 'CONFIGURATION_UNKNOWN_KEY', 'kind'],
    [
      'another signature',
      /signature: "\w+"/,
      'signature: "0123456789abcdef"',
      'MAPPING_MISNAMED',
      '0123456789abcdef',
    ],
  ])('is refused with file and line for %s, and doctor tells it', async (_, from, to, code, word) => {
    edit(from, to)
    const { code: exit, error, result } = await desk.json(['ingest', 'A1-post-its.csv'])
    expect([exit, result.sources]).toEqual([2, []])
    expect(error?.name).toContain(code)
    const { err } = await desk.charter(['ingest', 'A1-post-its.csv'])
    expect(err).toMatch(/data\/mappings\/\w{16}\.yaml, ligne \d+/)
    expect(err).toContain(word)
    const doctor = await desk.json(['doctor'])
    expect([doctor.code, doctor.error?.name]).toEqual([2, error?.name])
    expect(doctor.result.checks).toContainEqual(expect.objectContaining({ name: 'mappings', ok: false }))
    write('A1-transport.csv', ['Table;Idée', '1;Trier le papier'])
    expect((await desk.json(['ingest', 'A1-transport.csv'])).code).toBe(0)
  })

  it('tells a copy that a sync tool made, and leaves it aside', async () => {
    writeFileSync(desk.path('data', 'mappings', 'copie en conflit.yaml'), 'x')
    const { code, warnings } = await desk.json(['doctor'])
    expect([code, warnings.map((warning) => warning.name)]).toEqual([0, ['MAPPING_FOREIGN']])
    expect((await desk.json(['ingest', 'A1-post-its.csv'])).code).toBe(0)
  })

  it('warns of a header that the table does not have', async () => {
    edit(/header: "Couleur"/, 'header: "Coloris"')
    const { warnings } = await desk.json(['ingest', 'A1-post-its.csv'])
    expect(warnings.map(({ name }) => name)).toContain('MAPPING_COLUMN_ABSENT')
  })
})

describe('tables near a known shape', () => {
  beforeEach(async () => {
    write('A1-post-its.csv')
    await desk.charter(['ingest', 'A1-post-its.csv', '--map', 'A=frein', '--map', 'Machin=attribut'])
  })

  it('are asked about their new column only', async () => {
    write(
      'A2-plus.csv',
      rows.map((row, rank) => `${rank === 0 ? 'Bidule' : `b${rank}`};${row}`),
    )
    const { result } = await desk.json(['ingest', 'A2-plus.csv'])
    const { columns } = result.refused[0].proposal
    expect(columns.map(({ role, by }: { role: string; by: string }) => `${role} ${by}`)).toEqual([
      'ignored content',
      'obstacle mapping',
      'ignored mapping',
      'attribute mapping',
      'personal content',
      'votes mapping',
    ])
    expect(columns.filter(({ sure }: { sure: boolean }) => !sure)).toHaveLength(1)
    expect((await desk.json(['ingest', 'A2-plus.csv', '--yes'])).code).toBe(0)
    expect(mappings()).toHaveLength(2)
  })

  it('are read at once when the name of the new column says what it is', async () => {
    write(
      'A2-plus.csv',
      rows.map((row, rank) => `${row};${rank === 0 ? 'Table' : 'T1'}`),
    )
    const { code, result } = await desk.json(['ingest', 'A2-plus.csv'])
    expect([code, mappings().length]).toEqual([0, 1])
    expect(rolesOf(result.sources[0])).toContain('A obstacle')
    expect(rolesOf(result.sources[0])).toContain('F table')
  })
})

describe('what must not be lost or let in', () => {
  it('asks about a column that was empty when the shape was accepted', async () => {
    const blank = rows.map((row, rank) => (rank === 0 ? row : row.replace(/;(x1|y2|z3);/, ';;')))
    write('A1-post-its.csv', blank)
    await desk.charter(['ingest', 'A1-post-its.csv', '--yes'])
    expect(mappingText()).not.toMatch(/header: "Machin"/)
    write('A1-plein.csv')
    const { error } = await desk.json(['ingest', 'A1-plein.csv', '--replace'])
    expect([error?.name, error?.message]).toEqual(['MAPPING_TO_CONFIRM', expect.stringContaining('Machin')])
  })

  it('keeps addresses out of a column that was accepted as text', async () => {
    write('A1-post-its.csv')
    await desk.charter(['ingest', 'A1-post-its.csv', '--map', 'A=idee', '--map', 'Machin=commentaire'])
    write(
      'A2-suite.csv',
      rows.map((row) => row.replace(/;(x1|y2|z3|);/, (_, x) => `;${x || 'w'}@exemple.fr;`)),
    )
    const { result } = await desk.json(['ingest', 'A2-suite.csv', '--session', 'A2'])
    expect(rolesOf(result.sources[0])).toContain('C personal')
  })

  it('tells headerless tables apart by what their columns hold', async () => {
    const bare = [
      '1;Installer des abris près du gymnase',
      '2;Prêter des vélos aux agents',
      '3;Une prime pour tous',
    ]
    write('A1-a.csv', bare)
    const first = await desk.json(['ingest', 'A1-a.csv', '--map', 'B=idee'])
    expect([first.code, mappings().length]).toEqual([0, 1])
    write(
      'A2-b.csv',
      bare.map((row) => row.replace('abris', 'casiers')),
    )
    expect((await desk.json(['ingest', 'A2-b.csv'])).code).toBe(0)
    write(
      'A3-c.csv',
      bare.map((row) => row.split(';').reverse().join(';')),
    )
    const third = await desk.json(['ingest', 'A3-c.csv'])
    expect(third.error?.name).toBe('MAPPING_TO_CONFIRM')
  })

  it('remembers rows of header and sheet that the person had to say', async () => {
    write('A1-titres.csv', ['2026;3', ...rows])
    const options = ['--header-rows', '2']
    expect((await desk.json(['ingest', 'A1-titres.csv', ...options, '--yes'])).code).toBe(0)
    expect(mappingText()).toMatch(/^headerRows: 2$/m)
    expect((await desk.json(['ingest', 'A1-titres.csv'])).result.sources[0].state).toBe('same')
    write('A2-titres.csv', ['2027;4', ...other('casiers')])
    const { code, result } = await desk.json(['ingest', 'A2-titres.csv'])
    expect([code, result.sources[0].rows]).toEqual([0, 5])
  })

  it('keeps both readings when two people accept one shape differently at once', async () => {
    write('A1-post-its.csv')
    const elsewhere = new Desk()
    try {
      await elsewhere.charter(['init', '--preset', 'flers'])
      writeFileSync(elsewhere.path('A1-post-its.csv'), readFileSync(desk.path('A1-post-its.csv')))
      await desk.charter(['ingest', 'A1-post-its.csv', '--yes'])
      await elsewhere.charter(['ingest', 'A1-post-its.csv', '--map', 'A=frein', '--map', 'Machin=ignore'])
      const name = mappings()[0] ?? ''
      expect(readdirSync(elsewhere.path('data', 'mappings'))).toEqual([name])
      expect(elsewhere.read('data', 'mappings', name)).not.toBe(mappingText())
      // A sync tool puts the second beside the first under a name of its own.
      mkdirSync(desk.path('data', 'mappings'), { recursive: true })
      writeFileSync(
        desk.path('data', 'mappings', `${name} (conflit)`),
        elsewhere.read('data', 'mappings', name),
      )
      expect((await desk.json(['ingest', 'A1-post-its.csv'])).result.sources[0].state).toBe('same')
      expect((await desk.json(['doctor'])).warnings.map(({ name }) => name)).toEqual(['MAPPING_FOREIGN'])
    } finally {
      elsewhere.leave()
    }
  })
})
