import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeEntries } from '../../src/cli/help-code.ts'
import { causesOf, textsOf } from '../../src/cli/sentences/index.ts'
import { publicCodes } from '../../src/model/diagnostics/public-codes.ts'
import { Desk } from './support.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const list = readFileSync(new URL('expected/codes.txt', import.meta.url), 'utf8')

describe('public codes', () => {
  it('are one a number, whatever the letter', () => {
    const numbers = Object.values(publicCodes).map((code) => code.slice(1))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('never change: the list only grows (a code that left the tool keeps its line; node scripts/docs.mjs adds)', () => {
    const held = list.trim().split('\n')
    const now = codeEntries.map(({ code, name }) => `${code} ${name}`)
    expect(now.filter((line) => !held.includes(line))).toEqual([])
    const numbers = held.map((line) => line.slice(1, 4))
    expect(numbers).toEqual([...new Set(numbers)].sort())
  })

  it('bear the letter of the worst level that the code gives them', () => {
    const wrong: string[] = []
    for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue
      const text = readFileSync(join(root, 'src', file), 'utf8')
      for (const [, name = '', level = ''] of text.matchAll(
        /code: '([A-Z_]+)',\s*level: '(error|warning|info)'/g,
      )) {
        const code = publicCodes[name as keyof typeof publicCodes]
        if (level === 'error' && !code.startsWith('E')) wrong.push(`${code} ${name} is an error in ${file}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe.each(['fr', 'en'] as const)('the causes in %s', async (language) => {
  const { causes } = await causesOf(language)
  const { diagnostics } = await textsOf(language)

  it('say of each code what, why and the cure, in sentences', () => {
    const poor = Object.entries(causes).filter(
      ([name, { title, cause, cure }]) =>
        !(name in diagnostics) ||
        (!/\.$/.test(title) && !/\?$/.test(title)) ||
        cause.length < 30 ||
        cure.length < 12 ||
        !/[.:?!)]$/.test(cure),
    )
    expect(poor).toEqual([])
  })

  it('name only commands and options that exist', async () => {
    const { commandNames, flagsOf, globalOptions, specOf } = await import('../../src/cli/command-table.ts')
    const flags = new Set([
      '--version',
      ...Object.values(globalOptions).flatMap(flagsOf),
      ...commandNames.flatMap((name) => Object.values(specOf(name).options).flatMap(flagsOf)),
    ])
    const wrong = Object.entries(causes).flatMap(([name, { cause, cure, example = '' }]) => {
      const text = `${cure}\n${example}\n${cause}`
      const options = [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag)
      const commands = [...example.matchAll(/(?<![\w/.])charter (?!help\b)([a-z]+)/g)].map(
        ([, word = '']) => word,
      )
      return [
        ...options.filter((flag) => !flags.has(flag)),
        ...commands.filter((word) => !(commandNames as readonly string[]).includes(word)),
      ].map((word) => `${name}: ${word}`)
    })
    expect(wrong).toEqual([])
  })
})

describe('docs/diagnostics.md', () => {
  it('says what the tool says (node scripts/docs.mjs)', async () => {
    const script = new URL('../../scripts/diagnostics-page.mjs', import.meta.url).href
    const { diagnosticsPage } = (await import(script)) as { diagnosticsPage: (...parts: unknown[]) => string }
    const { causes, words } = await causesOf('fr')
    const { diagnostics } = await textsOf('fr')
    const page = readFileSync(join(root, 'docs', 'diagnostics.md'), 'utf8')
    expect(page).toBe(diagnosticsPage(codeEntries, causes, words, diagnostics))
    for (const { code, name } of codeEntries) expect(page).toContain(`### ${code} · ${name}\n`)
  })
})

describe('charter help <code>', () => {
  let desk: Desk
  beforeEach(() => {
    desk = new Desk()
  })
  afterEach(() => desk.leave())

  it.each(['E201', 'e201', 'NOT_A_TABLE', 'not-a-table', '201', '[E201]'])('explains %s', async (topic) => {
    const { code, out } = await desk.charter(['help', topic])
    expect(code).toBe(0)
    expect(out).toMatch(
      /^E201 · erreur · NOT_A_TABLE\n.*\n\nPourquoi\n {2}[\s\S]*\n\nQue faire\n {2}[\s\S]*Exemple\n/,
    )
  })

  it('speaks English with --lang en, and JSON with --json', async () => {
    expect((await desk.charter(['help', 'W266', '--lang', 'en'])).out).toContain('What to do')
    const { result } = await desk.json(['help', 'W266'])
    expect(result).toMatchObject({ code: 'W266', name: 'VOTES_UNREADABLE', example: expect.any(String) })
  })

  it('lists those that begin so', async () => {
    const { out } = await desk.charter(['help', 'w26'])
    expect(out.split('\n').filter((line) => /^ {2}W26\d {2}\S/.test(line))).toHaveLength(10)
    expect(out.endsWith('\n')).toBe(true)
  })

  it.each([
    ['W201', 'E201'],
    ['E2666', 'W266'],
    ['Z9', 'E900'],
  ])('refuses %s with the nearest, %s first', async (topic, nearest) => {
    const { error, code } = await desk.json(['help', topic])
    expect([code, error?.code]).toEqual([2, 'E110'])
    expect(error?.hint).toMatch(new RegExp(`^[^:]*: charter help ${nearest},`))
  })

  it('still suggests a command for a mistyped one', async () => {
    expect((await desk.json(['help', 'stauts'])).error).toMatchObject({
      code: 'E101',
      name: 'UNKNOWN_COMMAND',
    })
  })

  it('of a finding that the tool reports has the code that its message bears', async () => {
    await desk.charter(['init', '--preset', 'flers'])
    const { err } = await desk.charter(['ingest', 'absent.csv'])
    const told = /Erreur (E\d{3})/.exec(err)?.[1] ?? ''
    expect((await desk.charter(['help', told])).out).toContain('FILE_ABSENT')
  })
})
