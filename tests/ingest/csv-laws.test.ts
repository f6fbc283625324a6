import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ByteSource, bytesSource } from '../../src/ingest/byte-source.ts'
import { canonicalQuotes } from '../../src/ingest/csv/canonical-quotes.ts'
import { openCsv } from '../../src/ingest/csv/open-csv.ts'
import { type Piece, RecordStream } from '../../src/ingest/csv/record-stream.ts'
import { openText } from '../../src/ingest/encoding/open-text.ts'

/** The bytes in pieces of the given sizes, over and over. */
function inPieces(bytes: Uint8Array, sizes: readonly number[]): ByteSource {
  return {
    size: bytes.length,
    async *chunks() {
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const size = sizes[turn % sizes.length] ?? 1
        yield bytes.subarray(at, at + size)
        at += size
      }
    },
  }
}

async function rowsOf(source: ByteSource, delimiter: string | undefined): Promise<(readonly string[])[]> {
  const csv = openCsv(await openText(source, undefined), delimiter)
  const rows: (readonly string[])[] = []
  for await (const batch of csv.batches()) for (const { cells } of batch) rows.push(cells)
  return rows
}

/** Text given to the parser in pieces, and looked at again after every few bytes. */
function streamed(text: string, size: number, pieceBytes: number) {
  const stream = new RecordStream({ delimiter: ';', quote: '"' }, 1, pieceBytes)
  const pieces: Piece[] = []
  const signs = [...text]
  for (let at = 0; at < signs.length; at += size)
    pieces.push(...stream.write(signs.slice(at, at + size).join('')))
  pieces.push(...stream.end())
  return { stream, pieces, records: pieces.flatMap(({ records }) => records) }
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ';', '\n', '\r\n', '\r', ' ', '’', '\t', '😀', 'œ', '\\'),
  maxLength: 12,
})
const plain = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '’', '\t', '😀', '\\', "'"), maxLength: 8 })
const written = fc.oneof(
  cell.map((text) => `"${text.replaceAll('"', '""')}"`),
  plain,
)
const end = fc.constantFrom('\n', '\r\n', '\r')
/** Text that csv-parse accepts as it is: rows of any width, line ends of every kind, blank lines. */
const strict = fc
  .array(fc.tuple(fc.array(written, { minLength: 1, maxLength: 5 }), end), { maxLength: 14 })
  .map((rows) => rows.map(([cells, ending]) => cells.join(';') + ending).join(''))
const strictRows = (text: string) =>
  parse(text, {
    delimiter: ';',
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
  }) as unknown as string[][]

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })
/** Text with quotes anywhere. */
const damaged = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', '"', '"', ';', ';', '\n', '\n', '\r\n', ' ', 'œ'),
  maxLength: 400,
})

describe('laws of delimited text', () => {
  it('gives the rows of csv-parse for any well-formed text, however its bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(strict, sizes, async (text, cuts) => {
        expect(await rowsOf(inPieces(Buffer.from(text), cuts), ';')).toEqual(strictRows(text))
      }),
      { numRuns: 300 },
    )
  })

  it('gives them too when it reads a few bytes at a time, with the line of each', () => {
    fc.assert(
      fc.property(
        strict,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 60 }),
        (text, size, least) => {
          const { stream, pieces, records } = streamed(text, size, least)
          expect(records).toEqual(strictRows(text))
          expect(stream.faultCount).toBe(0)
          let line = 1
          for (const piece of pieces) {
            expect(piece.line).toBe(line)
            for (const record of piece.records) line += 1 + record.join('|').split(/\r\n|\n|\r/).length - 1
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('loses no character but delimiters, quotes and line ends, whatever the quotes', () => {
    const kept = (text: string) => text.replace(/[";\r\n]/g, '')
    fc.assert(
      fc.property(damaged, fc.integer({ min: 1, max: 50 }), (text, size) => {
        const { records } = streamed(text, size, 64)
        expect(kept(records.map((record) => record.join('')).join(''))).toBe(kept(text))
      }),
      { numRuns: 500 },
    )
  })

  it('reads damaged text alike however it is cut', () => {
    fc.assert(
      fc.property(
        damaged,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 90 }),
        (text, size, least) => {
          expect(streamed(text, size, least).records).toEqual(streamed(text, 1000, 100_000).records)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('ends for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), sizes, async (bytes, cuts) => {
        const rows = await rowsOf(inPieces(bytes, cuts), ';')
        expect(rows).toEqual(await rowsOf(bytesSource(bytes), ';'))
      }),
      { numRuns: 200 },
    )
  })

  it('rewrites backslashes and paired quotes alike however the text is cut', () => {
    const odd = fc.string({ unit: fc.constantFrom('a', '\\', '"', ';', '\n', ' ', '«', '»'), maxLength: 80 })
    const rewriting = fc.constantFrom(
      { open: '"', close: '"', backslash: true, delimiter: ';' },
      { open: '«', close: '»', backslash: false, delimiter: ';' },
    )
    fc.assert(
      fc.property(odd, rewriting, fc.integer({ min: 1, max: 9 }), (text, given, size) => {
        const whole = canonicalQuotes(given)
        const cut = canonicalQuotes(given)
        let pieces = ''
        for (let at = 0; at < text.length; at += size) pieces += cut.write(text.slice(at, at + size))
        expect(pieces + cut.end()).toBe(whole.write(text) + whole.end())
      }),
      { numRuns: 500 },
    )
  })
})
