import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryWorld } from '../support/memory-world.ts'
import { Desk, transcript } from './support.ts'

let desk: Desk
beforeEach(() => {
  desk = new Desk()
})
afterEach(() => desk.leave())

describe('a call that cannot be understood', () => {
  it('is told with a suggestion, in French and in English', async () => {
    const calls = [
      ['ingst', 'a.csv'],
      ['xyzzy'],
      ['status', '--jsno'],
      ['ingest'],
      ['ideas', '--session'],
      ['ideas', '--nature', 'propsal'],
      ['terms', '--top', 'dix'],
      ['status', 'A1'],
      ['completion', 'powershell'],
      ['help', 'stauts'],
      ['tokens'],
      ['status', '--lang', 'de'],
    ]
    let text = ''
    for (const lang of ['fr', 'en'])
      for (const call of calls) {
        const args = call.includes('--lang') ? call : [...call, '--lang', lang]
        const answer = await desk.charter(args)
        expect(answer.code, call.join(' ')).toBe(2)
        expect(answer.out, call.join(' ')).toBe('')
        text += `${transcript(desk, args, answer)}\n`
      }
    await expect(text).toMatchFileSnapshot('expected/calls.txt')
  })

  it('answers with an envelope under --json', async () => {
    const { code, ...envelope } = await desk.json(['ingst', 'a.csv'])
    expect(code).toBe(2)
    expect(envelope).toMatchObject({ schema: 1, command: 'ingst', ok: false, result: null, warnings: [] })
    expect(envelope.error).toMatchObject({ code: 'E101', name: 'UNKNOWN_COMMAND' })
    expect(envelope.error?.hint).toContain('ingest')
  })
})

describe('a folder that is no consultation', () => {
  it('is refused by every command that needs one, which touches nothing', async () => {
    for (const command of [
      'status',
      'ideas',
      'answers',
      'terms',
      'principles',
      'cloud',
      'report',
      'export',
      'log',
      'undo',
    ]) {
      const { code, error } = await desk.json([command])
      expect([command, code, error?.name]).toEqual([command, 2, 'NO_CONSULTATION'])
    }
  })
})

describe('a faulty charter.yaml', () => {
  it('is told with file, line, excerpt, caret and cure', async () => {
    await desk.charter(['init', '--preset', 'flers'])
    writeFileSync(desk.path('charter.yaml'), `title: Charte : Flers\n${desk.read('charter.yaml')}`)
    const answer = await desk.charter(['status'])
    expect(answer.code).toBe(2)
    await expect(transcript(desk, ['status'], answer)).toMatchFileSnapshot('expected/yaml-fault.txt')
  })
})

describe('a fault of ours', () => {
  const broken = () => {
    const world = memoryWorld()
    world.files.stat = async () => {
      throw new TypeError('the disk plays tricks')
    }
    return world
  }

  it('says that nothing changed and exits with 3; the stack only with --debug', async () => {
    const world = broken()
    expect(await main(['status'], world)).toBe(3)
    expect(world.err.text).toContain('Vos données n’ont pas changé')
    expect(world.err.text).not.toContain('the disk plays tricks')
    const debugged = broken()
    expect(await main(['status', '--debug'], debugged)).toBe(3)
    expect(debugged.err.text).toContain('TypeError: the disk plays tricks')
  })

  it('is told on stdout too under --json', async () => {
    const world = broken()
    await main(['status', '--json'], world)
    expect(JSON.parse(world.out.text)).toMatchObject({
      ok: false,
      error: { code: 'E999', name: 'UNEXPECTED' },
    })
  })
})
