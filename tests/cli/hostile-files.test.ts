import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realWorld } from '../../src/cli/world.ts'
import { describeWithShared, describeWithTool, shared } from '../support/requirements.ts'
import { Desk } from './support.ts'

const bin = fileURLToPath(new URL('../../bin/charter.js', import.meta.url))

/** Every file of a folder with the hash of its bytes. */
function treeOf(folder: string): string {
  const hash = createHash('sha256')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  for (const name of names) {
    const path = join(folder, name)
    hash.update(`${name}\n`)
    if (statSync(path).isFile()) hash.update(readFileSync(path))
  }
  return hash.digest('hex')
}

const sound = 'Idée;Votes\nTrier le papier;3\nComposter à la cantine;4\n'
/** What a terminal would obey, and a trace of a stack. */
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const trace = /^\s+at .*(:\d+:\d+|<anonymous>)|node_modules|node:internal/m

let desk: Desk
beforeEach(async () => {
  desk = new Desk()
  await desk.charter(['init', '--preset', 'flers'])
})
afterEach(() => desk.leave())

const give = (name: string, text: string | Uint8Array = sound) => writeFileSync(desk.path(name), text)

describe('files that are none, or change under the hand', () => {
  it('are refused by name, and the folder stays as it was', async () => {
    mkdirSync(desk.path('dossier.csv'))
    symlinkSync('boucle.csv', desk.path('boucle.csv'))
    symlinkSync('parti.csv', desk.path('suspendu.csv'))
    const before = treeOf(desk.path('data'))
    const long = `${'a'.repeat(300)}.csv`
    const given = ['dossier.csv', 'boucle.csv', 'suspendu.csv', long, '/dev/zero', '/dev/null']
    const { code, result, error } = await desk.json(['ingest', ...given])
    expect(code).toBe(2)
    expect(result.sources).toEqual([])
    expect(result.refused.map(({ code, name }: { code: string; name: string }) => `${code} ${name}`)).toEqual(
      [
        'E143 NO_FILE_IN_FOLDER',
        'E141 FILE_UNREADABLE',
        'E141 FILE_UNREADABLE',
        'E141 FILE_UNREADABLE',
        'E145 FILE_NOT_REGULAR',
        'E145 FILE_NOT_REGULAR',
      ],
    )
    expect(error?.code).toBe('E143')
    expect(treeOf(desk.path('data'))).toBe(before)
  })

  it('a link is followed when it is named, and not when it leads out of a folder that is given', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'charter-outside-'))
    try {
      writeFileSync(join(outside, 'A1-secret.csv'), sound)
      mkdirSync(desk.path('recu'))
      give('recu/A1-notes.csv', 'Idée\nCovoiturer à plusieurs\nFermer les fenêtres\n')
      symlinkSync(join(outside, 'A1-secret.csv'), desk.path('recu', 'A1-lien.csv'))
      symlinkSync(outside, desk.path('recu', 'ailleurs'))
      symlinkSync('..', desk.path('recu', 'haut'))
      const folder = await desk.json(['ingest', 'recu', '--dry-run'])
      expect(folder.result.sources.map(({ file }: { file: string }) => file)).toEqual(['A1-notes.csv'])
      expect(folder.warnings.map(({ name }) => name)).toContain('LINK_LEADS_OUTSIDE')
      const pattern = await desk.json(['ingest', 'recu/*.csv', '--dry-run'])
      expect(pattern.result.sources.map(({ file }: { file: string }) => file)).toEqual(['A1-notes.csv'])
      const named = await desk.json(['ingest', 'recu/A1-lien.csv', '--dry-run'])
      expect(named.result.sources).toHaveLength(1)
    } finally {
      rmSync(outside, { recursive: true, force: true })
    }
  })

  it.each([
    ['EACCES', 'accès refusé'],
    ['ENOENT', 'absent'],
    ['EBUSY', 'ouvert ailleurs'],
  ])('one that answers %s when it is read is refused, the next is read', async (reason, words) => {
    give('A1-a.csv')
    give('A1-b.csv')
    const { files } = realWorld()
    const failing = {
      ...files,
      read: async (path: string) => {
        if (path.endsWith('A1-a.csv')) throw Object.assign(new Error(reason), { code: reason })
        return await files.read(path)
      },
    }
    const { result, error } = await desk.json(['ingest', 'A1-a.csv', 'A1-b.csv', '--dry-run'], {
      files: failing,
    })
    expect(error).toMatchObject({ code: 'E141', name: 'FILE_UNREADABLE' })
    expect(error?.message).toContain(words)
    expect(result.sources.map(({ file }: { file: string }) => file)).toEqual(['A1-b.csv'])
  })

  it.each([
    'CON.csv',
    'A1: notes?.csv',
    'A1-fin..csv',
    `A1-${'é'.repeat(120)}.csv`,
    'A1-\u001b[31mrouge\ny.csv',
    'A1-\u202evsc.csv',
  ])('one whose name is %j is stored under a name that is valid everywhere', async (name) => {
    give(name)
    const { code, out, err } = await desk.charter(['ingest', name, '--session', 'A1'])
    expect([code, out]).toEqual([0, ''])
    expect(err).not.toMatch(obeyed)
    for (const stored of readdirSync(desk.path('sources')))
      expect(stored).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]$|^(con|aux|nul|prn)(\.|$)/i)
    expect((await desk.json(['status'])).ok).toBe(true)
    expect((await desk.charter(['log'])).out).not.toMatch(obeyed)
  })
})

describeWithTool('mkfifo', ['--version'], 'a pipe', () => {
  it('is refused instead of waited for', async () => {
    spawnSync('mkfifo', [desk.path('x.csv')])
    const { error } = await desk.json(['ingest', 'x.csv'])
    expect(error).toMatchObject({ code: 'E145', name: 'FILE_NOT_REGULAR' })
    // In a folder it is passed over.
    expect((await desk.json(['ingest', '.'])).error).toMatchObject({ name: 'NO_FILE_IN_FOLDER' })
  })
})

describe('what files hold never commands the terminal', () => {
  const nasty = '\u001b[2J\u001b]0;titre\u0007\u009b31m \u202eesrever\u202c\rcaché'

  it('in findings, previews, ideas, answers and terms, in text and in JSON', async () => {
    give(
      `A1-${nasty.slice(0, 5)}.csv`,
      `Idée;Votes ${nasty};Thème;Divers ${nasty}\n"Trier ${nasty} le papier";beaucoup ${nasty};Inconnu ${nasty};x\nComposter à la cantine;3;;y ${nasty}\n`,
    )
    for (const call of [
      ['ingest', '.', '-v', '--session', 'A1', '--yes'],
      ['ingest', '.', '-v', '--session', 'A1', '--map', `Votes ${nasty}=idee`],
      ['ingest', nasty],
      ['ideas'],
      ['ideas', '--json'],
      ['ideas', '--jsonl'],
      ['terms'],
      ['answers'],
      ['status'],
      ['log'],
      ['ideas', '--session', nasty],
      ['help', nasty],
      ['tokens', nasty],
      [nasty],
    ]) {
      const { out, err } = await desk.charter(call)
      expect([call, obeyed.exec(out)]).toEqual([call, null])
      expect([call, obeyed.exec(err)]).toEqual([call, null])
    }
    const { result } = await desk.json(['ideas'])
    expect(JSON.stringify(result)).toContain('\\u001b[2J')
  })
})

describe('words that every object knows', () => {
  it('are ideas, terms and headers like others, through to the exports', async () => {
    const words = ['constructor', '__proto__', 'toString', 'hasOwnProperty']
    give(
      'A1-x.csv',
      `Idée;${words.join(';')}\n${words.map((word) => `Installer un ${word} à la cantine;a;b;a;b`).join('\n')}\n`,
    )
    expect((await desk.charter(['ingest', 'A1-x.csv', '--yes'])).code).toBe(0)
    for (const call of [
      ['ideas'],
      ['terms'],
      ['principles'],
      ['status'],
      ['export'],
      ['export', '--format', 'iramuteq'],
      ['cloud'],
    ])
      expect([call, (await desk.charter(call)).code]).toEqual([call, 0])
    expect((await desk.charter(['export', '--format', 'json'])).out).toContain(
      'Installer un __proto__ à la cantine',
    )
  })
})

describeWithShared('data/xlsx-zoo', 'the zoos through the built tool', () => {
  it('are read or refused in one call that prints no stack and no chatter, and changes nothing', {
    timeout: 300_000,
  }, () => {
    const sample = (zoo: string, every: number) =>
      readdirSync(shared(`data/${zoo}`)).filter(
        (file, at) => at % every === 0 || /OOM|dos|pass|panic|missing|invalid|issue_385|771/i.test(file),
      )
    const zoo = desk.path('zoo')
    mkdirSync(zoo)
    const files = [
      ...sample('csv-zoo', 1).map((file) => ['csv-zoo', file]),
      ...sample('xlsx-zoo', 25).map((file) => ['xlsx-zoo', file]),
    ]
    for (const [from = '', file = ''] of files) copyFileSync(shared(`data/${from}/${file}`), join(zoo, file))
    const before = treeOf(desk.dir)
    const call = ['ingest', 'zoo', '--session', 'A1', '--dry-run', '--json']
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...call], {
      cwd: desk.dir,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    expect([status, treeOf(desk.dir)]).toEqual([2, before])
    const { result, error } = JSON.parse(stdout)
    expect(error.code).toMatch(/^E\d{3}$/)
    // Under --json the errors alone are told, in sentences.
    expect(stderr).not.toMatch(trace)
    for (const line of stderr.split('\n').filter((line) => line !== ''))
      expect(line).toMatch(/^(Erreur E\d{3}\u00a0: | {2})/)
    expect(stderr).not.toMatch(obeyed)
    const ends = new Map<string, string>()
    for (const { file } of result.sources as { file: string }[]) ends.set(file, 'read')
    for (const { file, code, name } of result.refused as { file: string; code: string; name: string }[])
      ends.set(file, `${code} ${name}`)
    const names = readdirSync(zoo).map((file) => file.normalize('NFC'))
    expect(names.filter((file) => !ends.has(file))).toEqual([])
    // Only what is refused by its own sentence: which files could be read is for the readers' tests.
    const refusals = [...ends].filter(([, end]) => /^E20[0-9]/.test(end) && !end.includes('NO_CONTENT'))
    expect(Object.fromEntries(refusals.sort(([a], [b]) => (a < b ? -1 : 1)))).toMatchInlineSnapshot(`
      {
        "calamine__issue_385.xls": "E202 ENCRYPTED_WORKBOOK",
        "calamine__issue_594_dos.ods": "E204 HOSTILE_WORKBOOK",
        "calamine__pass_protected.ods": "E202 ENCRYPTED_WORKBOOK",
        "calamine__pass_protected.xlsb": "E202 ENCRYPTED_WORKBOOK",
        "calamine__pass_protected.xlsx": "E202 ENCRYPTED_WORKBOOK",
        "exceljs__missing-bits.xlsx": "E203 BROKEN_WORKBOOK",
        "exceljs__test-issue-771.xlsx": "E203 BROKEN_WORKBOOK",
      }
    `)
  })
})
