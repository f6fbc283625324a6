import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { type MemoryWorld, memoryWorld } from '../support/memory-world.ts'

const fed = (stdin: () => AsyncGenerator<Uint8Array>): MemoryWorld => memoryWorld({ stdin })
const bytes = (text: string) => new TextEncoder().encode(text)

describe('charter tokens --jsonl', () => {
  it('answers each line at once, without a consultation, until stdin ends', async () => {
    const answered: number[] = []
    const lines = () => world.out.text.split('\n').length - 1
    const world = fed(async function* () {
      yield bytes('{"id":1,"text":"Jusqu’à midi"}\n')
      answered.push(lines())
      yield bytes('{"id":"deux","text":"Les vélos de l')
      answered.push(lines())
      yield bytes('’agglo"}\n{"id":3,"text":""}')
      answered.push(lines())
    })
    expect(await main(['tokens', '--jsonl'], world)).toBe(0)
    expect(answered).toEqual([1, 1, 2])
    const answers = world.out.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual([1, 'deux', 3])
    const text = 'Les vélos de l’agglo'
    for (const { form, start, end } of answers[1].tokens) expect(text.slice(start, end)).toBe(form)
    expect(Object.keys(answers[1].tokens[0])).toEqual(['form', 'lemma', 'upos', 'start', 'end', 'counted'])
    expect(answers[2].tokens).toEqual([])
  })

  it('puts together a sign that two chunks cut', async () => {
    const whole = bytes('{"id":1,"text":"été"}\n')
    const world = fed(async function* () {
      for (const byte of whole) yield Uint8Array.of(byte)
    })
    await main(['tokens', '--jsonl'], world)
    expect(JSON.parse(world.out.text).tokens[0].form).toBe('été')
  })

  it('answers a line that cannot be read, says so, and goes on', async () => {
    const world = fed(async function* () {
      yield bytes('pas du JSON\n{"id":2}\n\n{"id":3,"text":"ok"}\n')
    })
    expect(await main(['tokens', '--jsonl'], world)).toBe(0)
    const answers = world.out.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      [null, 'LINE_NOT_JSON'],
      [null, 'LINE_NOT_JSON'],
      [3, undefined],
    ])
    expect(world.err.text).toContain('ligne 1')
  })
})

describe('charter tokens "phrase"', () => {
  it('shows the words for a person and gives the same as JSON', async () => {
    const person = memoryWorld()
    expect(await main(['tokens', 'Les agents trient'], person)).toBe(0)
    expect(person.out.text).toMatch(/trient\s+trier\s+VERB\s+11\s+17/)
    const program = memoryWorld()
    await main(['tokens', 'Les agents trient', '--json'], program)
    const { result } = JSON.parse(program.out.text)
    expect(result.tokens.map(({ lemma }: { lemma: string }) => lemma)).toEqual(['le', 'agent', 'trier'])
  })
})
