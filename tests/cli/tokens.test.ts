import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { answerLine, linesOf } from '../../src/cli/token-lines.ts'
import type { TextEngine, Token } from '../../src/model/token.ts'
import { type MemoryWorld, memoryWorld } from '../support/memory-world.ts'

const fed = (stdin: () => AsyncGenerator<Uint8Array>): MemoryWorld => memoryWorld({ stdin })
const bytes = (text: string) => new TextEncoder().encode(text)

interface Answer {
  readonly id: unknown
  readonly tokens: readonly Token[]
  readonly error?: string
}

/** What stdin holds, answered: the stream ends well whatever the lines. */
async function ask(stdin: string): Promise<{ answers: Answer[]; world: MemoryWorld }> {
  const world = fed(async function* () {
    yield bytes(stdin)
  })
  expect(await main(['tokens', '--jsonl'], world)).toBe(0)
  const lines = world.out.text.split('\n').filter((line) => line !== '')
  return { answers: lines.map((line) => JSON.parse(line) as Answer), world }
}

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

  it.each([
    ['what is not JSON', 'pas du JSON', null, 'LINE_NOT_JSON'],
    ['half an object', '{"id":1,"text":"coup', null, 'LINE_NOT_JSON'],
    ['a list', '[1,2]', null, 'LINE_NOT_JSON'],
    ['a bare string', '"Trier"', null, 'LINE_NOT_JSON'],
    ['null', 'null', null, 'LINE_NOT_JSON'],
    ['a well without bottom', '['.repeat(200_000), null, 'LINE_NOT_JSON'],
    ['no text', '{"id":7}', 7, 'LINE_WITHOUT_TEXT'],
    ['a text that is a number', '{"id":"a","text":12}', 'a', 'LINE_WITHOUT_TEXT'],
    ['a text that is null', '{"id":7,"text":null}', 7, 'LINE_WITHOUT_TEXT'],
    ['words that are no list', '{"id":7,"text":"Trier","tokens":"Trier"}', 7, 'TOKENS_NOT_IN_TEXT'],
    ['words of another text', '{"id":7,"text":"Trier","tokens":["Jeter"]}', 7, 'TOKENS_NOT_IN_TEXT'],
    ['a word without signs', '{"id":7,"text":"Trier","tokens":[""]}', 7, 'TOKENS_NOT_IN_TEXT'],
  ])('answers %s by name, says so, and goes on', async (_, line, id, error) => {
    const { answers, world } = await ask(`${line}\n{"id":3,"text":"ok"}\n`)
    expect(answers[0]).toEqual({ id, tokens: [], error })
    expect(answers[1]).toMatchObject({ id: 3, tokens: [{ form: 'ok' }] })
    expect(world.err.text).toMatch(/ligne 1\b/)
  })

  it('reads a text without an id and answers in its place', async () => {
    const { answers, world } = await ask('{"text":"Trier"}\n{"id":{"a":[1]},"text":"Trier"}\n')
    expect(answers.map(({ id, tokens }) => [id, tokens[0]?.lemma])).toEqual([
      [null, 'trier'],
      [null, 'trier'],
    ])
    expect(world.err.text).toContain('"id"')
  })

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('reads lines that end with %s, the last without an end, blank ones passed over', async (_, end) => {
    const sent = [
      '\uFEFF{"id":1,"text":"Un"}',
      '',
      '   ',
      '{"id":2,"text":"Deux\\r\\n\\ttrois"}',
      '{"id":3,"text":""}',
    ]
    const { answers } = await ask(sent.join(end))
    expect(answers.map(({ id, tokens }) => [id, tokens.map(({ form }) => form)])).toEqual([
      [1, ['Un']],
      [2, ['Deux', 'trois']],
      [3, []],
    ])
  })

  it('gives back a text with broken surrogates in ASCII escapes, with offsets into it', async () => {
    const { answers } = await ask('{"id":1,"text":"vélo \\ud83d bus"}\n')
    expect(answers[0]?.tokens.map(({ form, start }) => [form, start])).toEqual([
      ['vélo', 0],
      ['\uD83D', 5],
      ['bus', 7],
    ])
  })

  it('takes a text of a megabyte', async () => {
    const text = 'Éteindre la lumière des bureaux, le soir. '.repeat(25_000)
    const { answers } = await ask(`${JSON.stringify({ id: 1, text })}\n{"id":2,"text":"ok"}\n`)
    expect(answers[0]?.tokens).toHaveLength(9 * 25_000)
    expect(answers[1]?.id).toBe(2)
  })

  it('holds no line beyond its limit, and reads the next', async () => {
    const read: (string | null)[] = []
    const chunks = async function* () {
      for (const piece of ['12345', '6789', '0\n1234', '567\r\n123456789\n', 'fin']) yield bytes(piece)
    }
    for await (const line of linesOf(chunks(), 8)) read.push(line)
    expect(read).toEqual([null, '1234567', null, 'fin'])
    expect(answerLine(null, 4, {} as TextEngine)).toMatchObject({
      answer: { id: null, tokens: [], error: 'LINE_TOO_LONG' },
      diagnostics: [{ args: { line: 4 } }],
    })
  })

  it('judges the words it is given, in their sentence', async () => {
    const request = {
      id: 1,
      text: 'Les agents portent  l’eau du puits, donnez-nous',
      tokens: ['Les', 'agents', 'portent', 'l’', 'eau', 'du', 'puits', ',', 'donnez-nous'],
    }
    const { answers } = await ask(JSON.stringify(request))
    const tokens = answers[0]?.tokens ?? []
    expect(tokens.map(({ form }) => form)).toEqual(request.tokens)
    for (const { form, start, end } of tokens) expect(request.text.slice(start, end)).toBe(form)
    expect(tokens.map(({ lemma }) => lemma)).toEqual(
      expect.arrayContaining(['agent', 'porter', 'eau', 'puits', 'donner']),
    )
  })

  it('asks for the next line only when a slow reader has taken the answer', async () => {
    let taken = 0
    let ahead = 0
    const world = fed(async function* () {
      for (let id = 0; id < 100_000; id++) {
        ahead = Math.max(ahead, id - taken)
        yield bytes(`{"id":${id},"text":"Trier"}\n`)
      }
    })
    let lines = 0
    const out = {
      ...world.out,
      write: () => {
        lines++
      },
      drained: async () => {
        taken++
      },
    }
    expect(await main(['tokens', '--jsonl'], { ...world, out })).toBe(0)
    expect([lines, taken]).toEqual([100_000, 100_000])
    expect(ahead).toBeLessThanOrEqual(1)
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

  it('stands in columns under its headings, whatever the width of the words', async () => {
    const person = memoryWorld()
    await main(['tokens', 'Trier :', 'électrique'.normalize('NFD'), '🚲 & l’eau'], person)
    const rows = person.out.text
      .trimEnd()
      .split('\n')
      .map((row) => row.normalize('NFC'))
    expect(rows[0]).toMatch(/forme +lemme +nature +début +fin/)
    const at = rows[0]?.indexOf('lemme') ?? -1
    expect(rows.slice(1).map((row) => [...row].slice(at).join('').split(' ')[0])).toEqual([
      'trier',
      ':',
      'électrique',
      '🚲',
      'et',
      'le',
      'eau',
    ])
  })

  it('is one line of JSON with --jsonl', async () => {
    const world = memoryWorld()
    expect(await main(['tokens', '--jsonl', 'Les agents', 'trient'], world)).toBe(0)
    expect(JSON.parse(world.out.text).tokens.map(({ form }: Token) => form)).toEqual([
      'Les',
      'agents',
      'trient',
    ])
  })
})
