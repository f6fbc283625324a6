import { describe, expect, it } from 'vitest'
import { commandNames, flagsOf, globalOptions, specOf } from '../../src/cli/command-table.ts'
import { commandHelp, generalHelp } from '../../src/cli/help-text.ts'
import { main } from '../../src/cli/main.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { textsOf } from '../../src/cli/sentences/index.ts'
import { asset } from '../support/assets.ts'
import { memoryWorld } from '../support/memory-world.ts'

const read = (name: string) => new TextDecoder().decode(asset(name))

describe.each(['fr', 'en'] as const)('help in %s', (language) => {
  it('printed from the build is the help of the command tree', async () => {
    const { help } = await textsOf(language)
    expect(read(`help.${language}.txt`)).toBe(generalHelp(help))
    for (const command of buildProgram(() => {}).commands)
      expect(generalHelp(help)).toMatch(new RegExp(`^  ${command.name()}\\b`, 'm'))
  })

  it('of each command names every option of the command tree', async () => {
    const { help } = await textsOf(language)
    const program = buildProgram(() => {})
    expect(program.commands.map((command) => command.name())).toEqual(commandNames)
    for (const command of program.commands) {
      const text = commandHelp(command.name() as (typeof commandNames)[number], help)
      for (const option of command.options) expect(text).toContain(option.long)
    }
    for (const option of program.options) expect(generalHelp(help)).toContain(option.long)
  })

  it('stays within a terminal of 100 columns', async () => {
    const { help } = await textsOf(language)
    const texts = [generalHelp(help), ...commandNames.map((name) => commandHelp(name, help))]
    const commands = /charter .*>/
    const long = texts
      .flatMap((text) => text.split('\n'))
      .filter((line) => line.length > 100 && !commands.test(line))
    expect(long).toEqual([])
  })
})

describe('asking for help', () => {
  const ask = async (...args: string[]) => {
    const world = memoryWorld()
    const code = await main(args, world)
    return { code, out: world.out.text, err: world.err.text }
  }

  it('is answered alike by charter, --help, -h and help, on stdout, with code 0', async () => {
    const help = read('help.fr.txt')
    for (const args of [[], ['--help'], ['-h'], ['help']])
      expect(await ask(...args)).toEqual({ code: 0, out: help, err: '' })
  })

  it('about a command works in three spellings', async () => {
    const { help } = await textsOf('fr')
    const expected = { code: 0, out: commandHelp('ingest', help), err: '' }
    expect(await ask('help', 'ingest')).toEqual(expected)
    expect(await ask('ingest', '--help')).toEqual(expected)
    expect(await ask('ingest', 'a.csv', '-h')).toEqual(expected)
  })

  it('gives the version, alone on its line', async () => {
    expect((await ask('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect((await ask('-V')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('offers no command that does not exist yet', () => {
    for (const later of ['review', 'trace', 'diff']) expect(commandNames).not.toContain(later)
  })

  it('has no flag twice for one command', () => {
    for (const name of commandNames) {
      const flags = [...Object.values(specOf(name).options), ...Object.values(globalOptions)].flatMap(flagsOf)
      expect(new Set(flags).size, name).toBe(flags.length)
    }
  })
})
