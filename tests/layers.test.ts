import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Room → rooms it may open. This table is the newcomer's map (CONTRIBUTING links here). */
const mayOpen: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  ingest: ['text', 'model'],
  analyse: ['text', 'model'],
  compose: ['text', 'model'],
  render: ['text', 'model'],
  store: ['text', 'model'],
  check: ['model'],
  cli: ['check', 'store', 'render', 'compose', 'analyse', 'ingest', 'text', 'model'],
}

/** Packages and Node modules a room may load; only the shell and the store's World know files, clock and process. */
const mayLoad: Record<string, readonly string[]> = {
  model: [],
  text: ['node:crypto', 'node:zlib', '#vendor/natural-stemmer', '#vendor/natural-distance'],
  ingest: ['node:crypto', 'node:zlib', 'csv-parse', 'saxes', 'xlsx'],
  analyse: ['node:crypto'],
  compose: ['node:crypto', 'node:zlib', 'handlebars', 'image-size', 'parse5'],
  render: ['node:crypto', 'node:zlib', 'fontkit', 'pdfkit', 'tex-linebreak', '#vendor/hyphen-fr'],
  store: ['node:crypto', 'node:path', 'yaml', 'valibot'],
  check: ['#vendor/pdf-objects'],
  cli: ['node:', 'commander', 'chalk'],
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
)
const roomOf = (file: string) => file.split('/')[0] ?? ''

function imports(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/(?:\bfrom|(?<![-'])\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  )
}

const inRooms = files.filter((file) => file.includes('/'))

describe('layers', () => {
  it('has a row in the table for every room', () => {
    const rooms = new Set(inRooms.map(roomOf))
    expect([...rooms].filter((room) => !(room in mayOpen))).toEqual([])
  })

  it.each(inRooms.map((file) => [file]))('%s opens only the rooms below it', (file) => {
    const room = roomOf(file)
    const wrong = imports(file).filter((target) => {
      if (target.startsWith('.')) {
        const other = roomOf(relative(src, resolve(join(src, dirname(file)), target)))
        return other !== room && !mayOpen[room]?.includes(other)
      }
      return !mayLoad[room]?.some(
        (name) =>
          target === name || target.startsWith(`${name}/`) || (name.endsWith(':') && target.startsWith(name)),
      )
    })
    expect(wrong).toEqual([])
  })

  it.each(inRooms.filter((file) => roomOf(file) !== 'cli').map((file) => [file]))(
    '%s knows no console, clock, chance or process',
    (file) => {
      const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      expect(
        code.match(/\bconsole\.|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bnew Date\(\)/g) ?? [],
      ).toEqual([])
    },
  )

  it('keeps modules readable', () => {
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 300)
    // Lists of sentences and of numbers only grow.
    const lists = ['cli/sentences/', 'model/diagnostics/public-codes.ts']
    expect(long.filter((file) => !lists.some((list) => file.startsWith(list)))).toEqual([])
  })
})
