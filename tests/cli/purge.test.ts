import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskSecrets } from '../../src/cli/world/disk-secrets.ts'
import { realWorld } from '../../src/cli/world.ts'
import { openFolder } from '../../src/store/consultation-folder.ts'
import { workbook } from '../ingest/support.ts'
import { filesHolding } from '../support/folder-text.ts'
import { Desk, flers } from './support.ts'

const real = realWorld()
let desk: Desk
const survey = (rows: readonly string[]) =>
  [
    '"Response ID","Date submitted","Last page","Start language","E-mail","Votre service ?","Que proposez-vous pour réduire les déchets ?"',
    ...rows,
  ].join('\r\n')
const asked =
  '"12","2026-04-01 10:00:00","3","fr","camille@exemple.fr","Voirie","des gourdes gravées au blason magenta"'
const others = [
  '"11","2026-04-01 10:00:00","3","fr","dominique@exemple.fr","Voirie","trier les papiers de bureau"',
  '"13","2026-04-01 10:00:00","3","fr","sacha@exemple.fr","Crèche","composter les restes du midi"',
]
const words = 'gourdes gravées au blason magenta'

beforeEach(async () => {
  desk = new Desk()
  expect((await desk.charter(['init', '--preset', 'flers'])).code).toBe(0)
  writeFileSync(desk.path('enquete.csv'), survey([others[0] ?? '', asked, others[1] ?? '']))
})
afterEach(() => desk.leave())

const consultation = () =>
  ['charter.yaml', 'data', 'sources', 'out', '.charter'].map((name) => desk.path(name))
const holding = (text: string) =>
  consultation().flatMap((path) => {
    try {
      return statSync(path).isDirectory() ? filesHolding(path, text) : []
    } catch {
      return []
    }
  })
const ingest = (...args: string[]) => desk.json(['ingest', 'enquete.csv', '--session', 'Q', ...args])
/** Texts that count, read from the folder itself. */
async function texts(): Promise<readonly string[]> {
  const found: string[] = []
  for await (const record of (await openFolder(real, desk.dir)).records())
    if (record.type === 'contribution') found.push(record.verbatim)
  return found.sort()
}

describe('a person’s row', () => {
  it('goes from everywhere, others stay, and it does not come back', async () => {
    await ingest()
    await desk.charter(['report'])
    await desk.charter(['export', '--format', 'json', '-o', 'out/tout.json'])
    mkdirSync(desk.path('data/decisions'))
    const ideas = (await desk.json(['ideas'])).result.ideas as {
      verbatims: { contribution: string; text: string }[]
    }[]
    const idOf = (text: string) =>
      ideas.flatMap(({ verbatims }) => verbatims).find((one) => one.text.includes(text))?.contribution
    const journal = [idOf(words), idOf('trier')].map((id) =>
      JSON.stringify({ contribution: id, nature: 'done' }),
    )
    writeFileSync(desk.path('data/decisions/1-a.jsonl'), `${journal.join('\n')}\n`)
    expect(holding(words).length).toBeGreaterThan(3)

    const refused = await desk.json(['purge', '--respondent', 'enquete.csv', '--row', '3'])
    expect([refused.code, refused.error?.name]).toEqual([2, 'PURGE_TO_CONFIRM'])
    const trial = await desk.charter(['purge', '--respondent', 'enquete.csv', '--row', '3', '--dry-run'])
    expect(trial.err).not.toContain('gourdes')
    expect(holding(words).length).toBeGreaterThan(3)

    const { code, result } = await desk.json(['purge', '--respondent', 'enquete.csv', '--row', '3', '--yes'])
    expect(code).toBe(0)
    expect(result).toMatchObject({
      scope: 'respondent',
      erased: { sources: 0, rows: 1, contributions: 1, answers: 0, originals: 1 },
      decisions: 1,
      outputs: expect.arrayContaining(['out/rapport.json', 'out/charte-intermediaire.pdf']),
      held: [],
    })
    // An export under a name of the person's own stays, and is named.
    expect(result.unreached).toContainEqual({ kind: 'mentions', names: ['out/tout.json'] })
    expect(holding(words)).toEqual(['tout.json'])
    for (const personal of ['camille', '"12"']) expect(holding(personal)).toEqual([])
    expect(desk.read('data/decisions/1-a.jsonl')).toBe(`${journal[1]}\n`)
    expect(readdirSync(desk.path('sources'))).toEqual([])
    expect(await texts()).toEqual(['composter les restes du midi', 'trier les papiers de bureau'])
    const status = await desk.json(['status'])
    expect(status.result.sources).toMatchObject([{ contributions: 2 }])
    expect(status.result.participation.questionnaireRespondents).toBe(2)

    const doctor = await desk.json(['doctor'])
    expect([doctor.code, doctor.warnings.map(({ name }) => name)]).toEqual([0, []])
    expect((await desk.charter(['log'])).out).toMatch(/effacement à la demande d’une personne\s: 1 ligne/)
    const purged = (await desk.json(['log'])).result.events.at(-1)
    expect((await desk.json(['undo', purged.id])).error?.name).toBe('UNDO_OF_PURGE')

    // The same file says nothing new, with other options neither, nor a longer export.
    expect((await ingest()).result.sources).toMatchObject([{ state: 'same', contributions: 2 }])
    const again = await ingest('--encoding', 'utf-8')
    expect(again.warnings.map(({ name }) => name)).toContain('PURGED_ROWS_LEFT_OUT')
    const more = '"14","2026-04-02 10:00:00","3","fr","","Sports","planter des haies"'
    writeFileSync(desk.path('enquete-2.csv'), survey([more, others[0] ?? '', asked, others[1] ?? '']))
    const longer = await desk.json(['ingest', 'enquete-2.csv', '--session', 'Q', '--yes'])
    expect(longer.warnings.map(({ name }) => name)).toContain('PURGED_ROWS_LEFT_OUT')
    expect(await texts()).toEqual([
      'composter les restes du midi',
      'planter des haies',
      'trier les papiers de bureau',
    ])
    expect(holding(words)).toEqual(['tout.json'])
    expect(readdirSync(desk.path('sources'))).toEqual([])
  })

  it('goes from earlier readings too, and undo cannot reach behind', async () => {
    await ingest()
    await ingest('--encoding', 'utf-8')
    await desk.charter(['undo'])
    await ingest('--map', 'Votre service ?=attribut')
    const { result } = await desk.json(['purge', '--respondent', 'enquete.csv', '--key', '12', '--yes'])
    expect(result.erased).toMatchObject({ rows: 1, earlierReadings: 2 })
    expect(holding(words)).toEqual([])
    // Rows are told by their number in earlier readings of the file as well: undo brings them back without the row.
    await desk.charter(['undo'])
    expect(await texts()).toHaveLength(2)
    expect((await desk.json(['doctor'])).warnings).toEqual([])
  })

  it('of notes without numbers is told from an equal row of another table', async () => {
    writeFileSync(
      desk.path('A1-a.csv'),
      'Idée;Votes\nun carillon au réfectoire;1\nplanter;2\nun carillon au réfectoire;3',
    )
    writeFileSync(desk.path('A1-b.csv'), 'Idée;Votes\nun carillon au réfectoire;4\nisoler;5\nréparer;6')
    await desk.json(['ingest', 'A1-a.csv', 'A1-b.csv', '--session', 'A1'])
    const { result } = await desk.json(['purge', '--respondent', 'A1-a.csv', '--row', '2', '--yes'])
    expect(result.erased).toMatchObject({ rows: 1, contributions: 1 })
    expect(result.alike).toMatchObject([{ file: 'A1-b.csv', row: 2 }])
    const again = await desk.json(['ingest', 'A1-a.csv', '--session', 'A1', '--encoding', 'utf-8'])
    expect(again.warnings.map(({ name }) => name)).toContain('PURGED_ROWS_LEFT_OUT')
    const other = await desk.json(['ingest', 'A1-b.csv', '--session', 'A1', '--encoding', 'utf-8'])
    expect(other.warnings.map(({ name }) => name)).not.toContain('PURGED_ROWS_LEFT_OUT')
    expect((await texts()).filter((text) => text.includes('carillon'))).toHaveLength(2)
    writeFileSync(
      desk.path('A1-a.csv'),
      'Idée;Votes\nnouvelle;0\nplanter;2\nun carillon au réfectoire;1\nun carillon au réfectoire;3',
    )
    await desk.json(['ingest', 'A1-a.csv', '--session', 'A1', '--replace'])
    const carillons = (await texts()).filter((text) => text.includes('carillon'))
    expect(carillons).toHaveLength(2)
  })

  it('that only an earlier version has is found there', async () => {
    await ingest()
    writeFileSync(desk.path('enquete.csv'), survey(others))
    await ingest('--replace')
    const { result } = await desk.json(['purge', '--respondent', 'enquete.csv', '--key', '12', '--yes'])
    expect(result.erased).toMatchObject({ rows: 0, earlierReadings: 1, originals: 1 })
    expect(holding(words)).toEqual([])
    await desk.charter(['undo'])
    expect(await texts()).toEqual(['composter les restes du midi', 'trier les papiers de bureau'])
  })

  it('of a workbook is asked for by sheet when several have it; the workbook goes whole', async () => {
    const rows = (text: string) => [
      ['Idée', 'Votes'],
      [text, 3],
      ['isoler les fenêtres', 1],
    ]
    writeFileSync(
      desk.path('A1-tables.xlsx'),
      workbook({ 'Table 1': rows('un carillon au réfectoire'), 'Table 2': rows('un banc sous le tilleul') }),
    )
    expect((await desk.json(['ingest', 'A1-tables.xlsx', '--session', 'A1'])).code).toBe(0)
    const call = ['purge', '--respondent', 'A1-tables.xlsx', '--row', '2', '--yes']
    const asked = await desk.json(call)
    expect(asked.error).toMatchObject({ name: 'PURGE_ROW_IN_SHEETS' })
    expect(asked.error?.hint).toContain('Table 1')
    const { result } = await desk.json([...call, '--sheet', 'Table 2'])
    expect(result.sources).toMatchObject([{ places: [{ sheet: 'Table 2', row: 2 }] }])
    expect(holding('tilleul')).toEqual([])
    expect(await texts()).toEqual(['isoler les fenêtres', 'isoler les fenêtres', 'un carillon au réfectoire'])
    expect(readdirSync(desk.path('sources'))).toEqual([])
  })

  it('of notes in text is a line', async () => {
    writeFileSync(
      desk.path('A1-notes.md'),
      '# Table 1\n\n- planter des haies\n- un banc sous le tilleul\n- trier\n',
    )
    await desk.json(['ingest', 'A1-notes.md', '--session', 'A1'])
    const { result } = await desk.json(['purge', '--respondent', 'A1-notes.md', '--row', '4', '--yes'])
    expect(result.erased).toMatchObject({ rows: 1, contributions: 1, originals: 1 })
    expect(holding('tilleul')).toEqual([])
    expect(await texts()).toEqual(['planter des haies', 'trier'])
  })

  it('that is not there is refused with where rows are', async () => {
    await ingest()
    for (const [args, code] of [
      [['--respondent', 'enquete.csv', '--row', '40'], 'PURGE_ROW_ABSENT'],
      [['--respondent', 'enquete.csv', '--key', '40'], 'PURGE_KEY_ABSENT'],
      [['--respondent', 'autre.csv', '--row', '2'], 'PURGE_SOURCE_UNKNOWN'],
      [['--respondent', 'enquete.csv'], 'PURGE_NEEDS_ROW'],
      [['--source', 'enquete.csv', '--row', '2'], 'PURGE_OPTIONS'],
      [['--source', 'enquete.csv', '--before', '2026-01-01'], 'PURGE_OPTIONS'],
      [['--before', '30/06/2026'], 'PURGE_DATE'],
      [['--before', '2020-01-01'], 'PURGE_NOTHING'],
      [['--link'], 'PURGE_NOTHING'],
      [[], 'PURGE_WHAT'],
    ] as const)
      expect((await desk.json(['purge', ...args, '--yes'])).error?.name).toBe(code)
    expect(await texts()).toHaveLength(3)
  })
})

describe('a source', () => {
  it('goes with its name, and comes back only when it is given again', async () => {
    writeFileSync(desk.path('camille-durand.csv'), survey([asked]))
    await ingest()
    await desk.json(['ingest', 'camille-durand.csv', '--session', 'Q2'])
    await desk.json(['ingest', 'camille-durand.csv', '--session', 'A1', '--kind', 'questionnaire'])
    expect(holding('camille-durand').length).toBeGreaterThan(2)
    const { result } = await desk.json(['purge', '--source', 'camille-durand.csv', '--yes'])
    expect(result.erased).toMatchObject({ sources: 1, contributions: 1, originals: 1 })
    expect(holding('camille-durand')).toEqual([])
    expect(holding('E-mail').every((path) => !path.includes('camille'))).toBe(true)
    expect((await desk.charter(['log'])).out).toContain('source effacée')
    expect((await desk.json(['doctor'])).warnings).toEqual([])
    // The other source has a row with the same words, and its own original.
    expect(await texts()).toHaveLength(3)

    const again = await desk.json([
      'ingest',
      'camille-durand.csv',
      '--session',
      'A1',
      '--kind',
      'questionnaire',
    ])
    expect(again.warnings.map(({ name }) => name)).toContain('PURGED_SOURCE_GIVEN_AGAIN')
    expect(await texts()).toHaveLength(4)
    expect((await desk.json(['doctor'])).warnings).toEqual([])
    expect(readdirSync(desk.path('sources'))).toHaveLength(2)
  })

  it('that replaced another takes the other with it, and undo says why it cannot', async () => {
    await ingest()
    writeFileSync(desk.path('enquete-2.csv'), survey([others[0] ?? '', asked]))
    await desk.json(['ingest', 'enquete-2.csv', '--session', 'Q', '--replace'])
    const last = (await desk.json(['log'])).result.events.at(-1).id
    const { result } = await desk.json(['purge', '--source', 'enquete-2.csv', '--yes'])
    expect(result.erased).toMatchObject({ sources: 1, earlierReadings: 1, originals: 2 })
    expect(holding(words)).toEqual([])
    expect((await desk.json(['undo', last])).error?.name).toBe('UNDO_OF_PURGED')
    expect((await desk.json(['undo'])).error?.name).toBe('NOTHING_TO_UNDO')
    expect(await texts()).toEqual([])
  })
})

describe('originals', () => {
  it('go alone, and everything works without them', async () => {
    await ingest()
    await desk.charter(['report'])
    expect((await desk.charter(['doctor'])).out).toContain('1 fichier d’origine gardé')
    const { result } = await desk.json(['purge', '--originals', '--yes'])
    expect(result).toMatchObject({ erased: { originals: 1, contributions: 0 }, outputs: [] })
    expect(readdirSync(desk.path('sources'))).toEqual([])
    expect(readdirSync(desk.path('out'))).toContain('rapport.json')
    expect((await desk.json(['doctor'])).warnings).toEqual([])
    expect((await desk.charter(['doctor'])).out).toContain('aucun fichier d’origine gardé')
    expect((await ingest()).result.sources).toMatchObject([{ state: 'same' }])
    // Read again with other options, the file is kept again: the person chose so.
    await ingest('--encoding', 'utf-8')
    expect(readdirSync(desk.path('sources'))).toHaveLength(1)
    expect((await desk.json(['doctor'])).warnings).toEqual([])
  })

  it('are never kept with --no-originals, and rows can be erased all the same', async () => {
    await ingest('--no-originals')
    expect(readdirSync(desk.path('sources'))).toEqual([])
    expect(holding('camille')).toEqual([])
    expect(await desk.json(['doctor'])).toMatchObject({
      code: 0,
      warnings: [],
      result: {
        checks: expect.arrayContaining([{ name: 'originals', ok: true, detail: expect.any(String) }]),
      },
    })
    expect((await desk.json(['purge', '--originals', '--yes'])).error?.name).toBe('PURGE_NOTHING')
    expect((await ingest('--no-originals')).result.sources).toMatchObject([{ state: 'same' }])
    await desk.json(['purge', '--respondent', 'enquete.csv', '--row', '3', '--yes'])
    expect(holding(words)).toEqual([])
  })
})

describe('everything before a day', () => {
  it('goes, and what came later stays', async () => {
    await ingest()
    writeFileSync(desk.path('A1-a.csv'), 'Idée;Votes\nplanter des haies;1')
    await desk.json(['ingest', 'A1-a.csv', '--session', 'A1'], {
      now: () => new Date('2026-07-01T08:00:00Z'),
    })
    const { result } = await desk.json(['purge', '--before', '2026-06-30', '--yes'])
    expect(result.erased).toMatchObject({ sources: 1, contributions: 3 })
    expect(await texts()).toEqual(['planter des haies'])
    expect(holding(words)).toEqual([])
  })
})

describe('what cannot be reached', () => {
  it('is told: git, templates, the files given', async () => {
    mkdirSync(desk.path('.git'))
    await ingest()
    await desk.charter(['template', 'eject'])
    writeFileSync(desk.path('templates/charte/note.hbs'), `<p>${words}</p>`)
    const { err } = await desk.charter(['purge', '--source', 'enquete.csv', '--yes'])
    expect(err).toContain(desk.path('.git'))
    expect(err).toContain('templates/charte/note.hbs')
    expect(err).toContain('là où vous les gardez (enquete.csv)')
    expect(err).not.toContain('gourdes')
  })

  it('asks a person, who may say no', async () => {
    await ingest()
    const questions: string[] = []
    const answering = (answer: string) => ({
      ask: async (question: string) => {
        questions.push(question)
        return answer
      },
    })
    await desk.charter(['purge', '--source', 'enquete.csv'], answering('non'))
    expect(await texts()).toHaveLength(3)
    const { err } = await desk.charter(['purge', '--source', 'enquete.csv'], answering('oui'))
    expect(err).toContain('Sera effacé, définitivement')
    expect(await texts()).toEqual([])
    expect(questions).toHaveLength(2)
  })
})

describe('respondents', () => {
  it('have numbers of chance that no output shows, and two runs give the same report', async () => {
    const other = new Desk()
    for (const one of [desk, other]) {
      if (one === other) await one.charter(['init', '--preset', 'flers'])
      await one.charter(['ingest', flers], { random: Math.random })
      await one.charter(['report'])
      await one.charter(['export', '--format', 'json', '-o', 'out/export.json'])
      await one.charter(['export', '--format', 'iramuteq', '-o', 'out/corpus.txt'])
    }
    const numbers = (one: Desk) =>
      readdirSync(one.path('data/records')).flatMap((name) =>
        [...one.read('data/records', name).matchAll(/"respondent":"([0-9A-Z]{16})"/g)].map(
          ([, id]) => id ?? '',
        ),
      )
    expect(numbers(desk).length).toBeGreaterThan(50)
    const seen = new Set(numbers(desk))
    expect(numbers(other).filter((id) => seen.has(id))).toEqual([])
    const names = readdirSync(desk.path('out'))
    expect(names).toEqual(expect.arrayContaining(['charte-intermediaire.pdf', 'rapport.json', 'export.json']))
    for (const name of names) {
      expect(other.read('out', name) === desk.read('out', name), name).toBe(true)
      expect([...seen].filter((id) => desk.read('out', name).includes(id))).toEqual([])
    }
    for (const command of ['ideas', 'answers', 'terms', 'principles', 'status', 'log']) {
      const { out } = await desk.charter([command, '--json'])
      expect([...seen].filter((id) => out.includes(id))).toEqual([])
    }
    other.leave()
  })

  it('of a growing export that was read twice are counted once', async () => {
    await ingest()
    writeFileSync(
      desk.path('plus-tard.csv'),
      survey([
        asked.replace('gourdes', 'bouteilles'),
        ...['21', '22', '23'].map(
          (id) => `"${id}","2026-05-01 10:00:00","3","fr","","Sports","idée numéro ${id}"`,
        ),
      ]),
    )
    const later = await desk.json(['ingest', 'plus-tard.csv', '--session', 'Q'])
    expect(later.result.sources).toMatchObject([{ state: 'new' }])
    const { result } = await desk.json(['status'])
    expect(result.participation.questionnaireRespondents).toBe(6)
    expect(result.contributions).toBe(6)
    expect((await texts()).filter((text) => /gourdes|bouteilles/.test(text))).toEqual([
      'des bouteilles gravées au blason magenta',
    ])
  })
})

describe('--link-respondents', () => {
  const keys = () => readdirSync(`${desk.configuration}/charter`)

  it('counts one person once over two sources, with a secret outside the folder', async () => {
    writeFileSync(
      desk.path('vague-2.csv'),
      survey([
        '"1","2026-05-01 10:00:00","3","fr"," Camille@Exemple.fr ","Voirie","planter des haies"',
        '"2","2026-05-01 10:00:00","3","fr","","Voirie","éteindre les écrans"',
      ]),
    )
    const dry = await ingest('--link-respondents', '--dry-run')
    expect(dry.code).toBe(0)
    expect(() => keys()).toThrow(/ENOENT/)
    const first = await ingest('--link-respondents')
    const told = first.warnings.find(({ name }) => name === 'RESPONDENTS_LINKED')?.message
    expect(told).toContain(desk.configuration)
    expect(told).toContain('pseudonymisées')
    const second = await desk.json([
      'ingest',
      'vague-2.csv',
      '--session',
      'A1',
      '--kind',
      'questionnaire',
      '--link-respondents',
    ])
    expect(second.warnings.map(({ name }) => name)).toContain('ROWS_NOT_LINKED')
    const [key = ''] = keys()
    expect(statSync(`${desk.configuration}/charter/${key}`).mode & 0o777).toBe(0o600)
    expect(holding('camille').filter((path) => !path.includes('enquete') && !path.includes('vague'))).toEqual(
      [],
    )
    const people = readdirSync(desk.path('data/records')).flatMap((name) =>
      desk
        .read('data/records', name)
        .split('\n')
        .filter((line) => line.includes('"type":"respondent"'))
        .map((line) => JSON.parse(line).id as string),
    )
    expect([people.length, new Set(people).size]).toEqual([5, 4])

    // A person who asks to be erased is erased from both waves.
    const { result } = await desk.json(['purge', '--respondent', 'enquete.csv', '--row', '3', '--yes'])
    expect(result.erased).toMatchObject({ rows: 2, contributions: 2 })
    expect(await texts()).toHaveLength(3)
  })

  it('can be ended: the secret goes, and the next link is another', async () => {
    await ingest('--link-respondents')
    const [key] = keys()
    expect((await desk.charter(['doctor', '-v'])).err).toContain(`${key}`)
    const plan = await desk.charter(['purge', '--link', '--dry-run'])
    expect(plan.err).toContain(`${key}`)
    const { result } = await desk.json(['purge', '--link', '--yes'])
    expect(result).toMatchObject({ scope: 'link', held: [] })
    expect(keys()).toEqual([])
    expect((await desk.charter(['log'])).out).toContain('suppression du lien')
    await ingest('--link-respondents', '--encoding', 'utf-8')
    expect(keys()).not.toEqual([key])
    expect(await texts()).toHaveLength(3)
  })

  it('is refused where the secret is on another machine', async () => {
    await ingest('--link-respondents')
    const elsewhere = new Desk()
    const secrets = diskSecrets({ XDG_CONFIG_HOME: elsewhere.configuration }, 'linux')
    const { error } = await desk.json(['ingest', 'enquete.csv', '--session', 'Q', '--link-respondents'], {
      secrets,
    })
    expect(error?.name).toBe('LINK_SECRET_ABSENT')
    elsewhere.leave()
  })
})
