import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { guardedParser } from '../../src/cli/world/guard.ts'
import { streamOf, wantsColour } from '../../src/cli/world/stream.ts'
import { onInterrupt, realWorld } from '../../src/cli/world.ts'
import type { DocumentReply } from '../../src/ingest/document/blocks.ts'
import type { WorkbookReply } from '../../src/ingest/xlsx/parse-workbook.ts'
import { docx, odt, paragraphs } from '../support/documents.ts'

const place = mkdtempSync(join(tmpdir(), 'charter-world-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
const world = realWorld()

describe('the real disk', () => {
  it('writes, creates once, renames, lists in order, removes', async () => {
    const { files } = world
    const folder = join(place, 'a', 'b')
    await files.makeFolder(folder)
    await files.write(join(folder, 'é'), new TextEncoder().encode('un'))
    await files.create(join(folder, 'Z'), new Uint8Array(3))
    await expect(files.create(join(folder, 'Z'), new Uint8Array(1))).rejects.toMatchObject({ code: 'EEXIST' })
    await files.rename(join(folder, 'é'), join(folder, 'a'))
    expect(await files.list(folder)).toEqual(['Z', 'a'])
    expect(await files.list(join(folder, 'absent'))).toEqual([])
    expect(await files.stat(join(folder, 'absent'))).toBeNull()
    expect(await files.stat(join(folder, 'Z', 'below'))).toBeNull()
    expect(await files.stat(join(folder, 'Z'))).toMatchObject({ kind: 'file', size: 3 })
    expect(await files.stat(folder)).toMatchObject({ kind: 'folder' })
    expect(new TextDecoder().decode(await files.read(join(folder, 'a')))).toBe('un')
    await files.setReadOnly(join(folder, 'a'), true)
    await files.setReadOnly(join(folder, 'a'), false)
    await files.remove(join(folder, 'a'))
    expect(await files.list(folder)).toEqual(['Z'])
  })
})

describe('packaged data', () => {
  it('is found from the sources as from the build, and nothing beside it', () => {
    expect(world.asset('fonts/SourceSans3_400Regular.ttf').length).toBeGreaterThan(10_000)
    for (const name of ['../../package.json', '/etc/passwd', 'fonts/../../x', '']) {
      expect(() => world.asset(name)).toThrow(/can be named/)
      expect(() => world.templates(name)).toThrow(/can be named/)
    }
  })
})

describe('colour', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { TERM: 'dumb' }, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('terminal %s with %j: %s', (isTerminal, env, colour) => {
    expect(wantsColour(isTerminal, env)).toBe(colour)
  })

  it('is decided stream by stream, and a reader that left ends the writing', () => {
    const written: string[] = []
    let fail: (error: NodeJS.ErrnoException) => void = () => {}
    const stream = streamOf(
      {
        write: (text) => written.push(text),
        isTTY: true,
        columns: 120,
        on: (_, listener) => (fail = listener),
      },
      {},
    )
    expect([stream.isTerminal, stream.colour, stream.columns]).toEqual([true, true, 120])
    stream.write('a')
    fail(Object.assign(new Error('closed'), { code: 'EPIPE' }))
    stream.write('b')
    expect(written).toEqual(['a'])
  })

  it('waits for a slow reader, and no longer once it left', async () => {
    const listeners: Record<string, (error: NodeJS.ErrnoException) => void> = {}
    const output = {
      write: () => false,
      writableNeedDrain: true,
      on: (event: string, listener: (error: NodeJS.ErrnoException) => void) => (listeners[event] = listener),
      once: (event: string, listener: () => void) => (listeners[event] = listener),
    }
    const stream = streamOf(output, {})
    let waited = 0
    const wait = () => stream.drained?.().then(() => waited++)
    const first = wait()
    await Promise.resolve()
    expect(waited).toBe(0)
    listeners['drain']?.(new Error())
    await first
    const second = wait()
    listeners['error']?.(Object.assign(new Error('closed'), { code: 'EPIPE' }))
    await second
    await wait()
    expect(waited).toBe(3)
  })
})

describe('processes', () => {
  it('knows which ones run', () => {
    expect(world.self?.alive(process.pid)).toBe(true)
    for (const pid of [0, -1, 1.5, 2 ** 30]) expect(world.self?.alive(pid)).toBe(false)
  })

  it('hears one interruption', () => {
    let heard = 0
    const stop = onInterrupt(() => heard++)
    process.emit('SIGINT')
    process.emit('SIGTERM')
    stop()
    expect(heard).toBe(1)
  })
})

describe('a guarded parser', () => {
  /** A child that does what the test says. */
  function child(name: string, body: string): URL {
    const path = join(place, `${name}.mjs`)
    writeFileSync(path, body)
    return pathToFileURL(path)
  }
  const parse = (name: string, body: string, limits = {}) =>
    guardedParser({ child: child(name, body), ...limits })('xlsx', new Uint8Array([1, 2, 3]), { sheet: 'A' })

  it('gets bytes and options, and its reply comes back', async () => {
    const reply = await parse(
      'echo',
      `process.once('message', (m) => process.send({ ok: true, value: { n: m.bytes.length, kind: m.bytes.constructor.name, ...m.options, parser: m.parser } }))`,
    )
    expect(reply).toMatchObject({ n: 3, sheet: 'A', parser: 'xlsx' })
  })

  it('may refuse with its own code', async () => {
    await expect(
      parse(
        'refuse',
        `process.once('message', () => process.send({ ok: false, code: 'ENCRYPTED', message: 'x' }))`,
      ),
    ).rejects.toMatchObject({ reason: 'refused', code: 'ENCRYPTED' })
  })

  it('is killed when it takes too long, even in an endless loop', async () => {
    await expect(parse('loop', 'for (;;);', { timeout: 1500 })).rejects.toMatchObject({ reason: 'timeout' })
  })

  it('dies alone when it takes all memory', async () => {
    await expect(
      parse('eat', `const all = []; for (;;) all.push(new Array(1e5).fill({}))`, { memory: 32 }),
    ).rejects.toMatchObject({ reason: 'memory' })
  })

  it('reads a real workbook and documents in the real child, and refuses what is none', async () => {
    const outfile = join(place, 'guarded-child.mjs')
    await build({
      entryPoints: [fileURLToPath(new URL('../../src/cli/guarded-child.ts', import.meta.url))],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    })
    const guarded = guardedParser({ child: pathToFileURL(outfile) })
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Idée'], ['trier à l’école']]), 'Table 1')
    const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
    const reply = await guarded<WorkbookReply>('xlsx', bytes, {})
    expect(reply.sheets.map(({ grid }) => [grid.sheet, grid.rows.map(({ cells }) => cells)])).toEqual([
      ['Table 1', [['Idée'], ['trier à l’école']]],
    ])
    await expect(guarded('xlsx', bytes.subarray(0, 300), {})).rejects.toMatchObject({ reason: 'refused' })
    const words = async (parser: 'docx' | 'odt', document: Uint8Array) =>
      (await guarded<DocumentReply>(parser, document, {})).blocks.map(
        (block) => 'text' in block && block.text,
      )
    expect(await words('docx', docx(paragraphs('trier à l’école')))).toEqual(['trier à l’école'])
    expect(await words('odt', odt('<text:p>trier à l’école</text:p>'))).toEqual(['trier à l’école'])
    await expect(guarded('docx', docx('<w:p>'), {})).rejects.toMatchObject({ code: 'BROKEN_XML' })
  })

  it('that ends or throws without a word is a crash', async () => {
    await expect(parse('end', 'process.exit(3)')).rejects.toMatchObject({ reason: 'crash' })
    await expect(parse('throw', `throw new Error('x')`)).rejects.toMatchObject({ reason: 'crash' })
  })
})
