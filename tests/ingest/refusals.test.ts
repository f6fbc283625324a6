import { describe, expect, it } from 'vitest'
import { en } from '../../src/cli/sentences/en/ingest.ts'
import { fr } from '../../src/cli/sentences/fr/ingest.ts'
import { read, refusal } from './support.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([...part]))),
    ),
  )

const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')]

describe('files that cannot be used', () => {
  it.each([
    ['an empty file', 'A1.csv', bytes(), 'EMPTY_FILE', {}],
    ['a blank file', 'A1.csv', bytes([0xef, 0xbb, 0xbf], '\r\n  \n'), 'EMPTY_FILE', {}],
    ['a PDF', 'A1.csv', bytes('%PDF-1.7\n', [0, 1, 2]), 'NOT_A_TABLE', { kind: 'pdf' }],
    ['a JPEG', 'A1.xlsx', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF'), 'NOT_A_TABLE', { kind: 'image' }],
    [
      'a DOCX',
      'A1.xlsx',
      bytes('PK\u0003\u0004', 'xx[Content_Types].xml xx word/document.xml'),
      'NOT_A_TABLE',
      { kind: 'word' },
    ],
    [
      'an ODT',
      'A1.ods',
      bytes('PK\u0003\u0004', 'mimetypeapplication/vnd.oasis.opendocument.text'),
      'NOT_A_TABLE',
      { kind: 'writer' },
    ],
    ['an archive', 'A1.zip', bytes('PK\u0003\u0004', 'A1.csv', 'Idée'), 'NOT_A_TABLE', { kind: 'archive' }],
    ['JSON without records', 'A1.json', bytes('{"idee": [1, 2'), 'JSON_BROKEN', { line: 1 }],
    ['an empty JSON list', 'A1.json', bytes('[]'), 'JSON_WITHOUT_RECORDS', {}],
    [
      'a web page',
      'A1.csv',
      bytes('<!DOCTYPE html><html><body><p>Erreur 404</p></body></html>'),
      'NOT_A_TABLE',
      { kind: 'html' },
    ],
    ['RTF', 'A1.txt', bytes('{\\rtf1\\ansi Trier}'), 'NOT_A_TABLE', { kind: 'rtf' }],
    [
      'machine code',
      'A1.csv',
      bytes([0x7f, 69, 76, 70, ...Array.from({ length: 400 }, (_, at) => at % 9)]),
      'NOT_A_TABLE',
      { kind: 'binary' },
    ],
    ['an old Word file', 'A1.xls', bytes(cfb, utf16('WordDocument')), 'NOT_A_TABLE', { kind: 'word' }],
    ['a password', 'A1.xlsx', bytes(cfb, utf16('EncryptedPackage')), 'ENCRYPTED_WORKBOOK', {}],
    [
      'a truncated workbook',
      'A1.xlsx',
      bytes('PK\u0003\u0004', 'xl/workbook.xml', [0, 0, 0]),
      'BROKEN_WORKBOOK',
      {},
    ],
    ['a header alone', 'A1.csv', bytes('Idée;Votes\n'), 'NO_CONTENT_FOUND', {}],
  ])('refuses %s by name', async (_, file, content, code, args) => {
    expect(await refusal(read(content, {}, { file }))).toMatchObject({
      code,
      args,
      level: 'error',
      place: { file },
    })
  })
})

describe('sentences', () => {
  it('are there in both languages, with the exact option to use', () => {
    const args = { columns: ['Avis', 'Codes'], example: 'Avis', file: 'x.csv' }
    expect(fr.NO_TEXT_COLUMN(args)).toEqual({
      text: 'impossible de savoir quelle colonne contient les idées («\u202fAvis\u202f», «\u202fCodes\u202f»)',
      cure: 'indiquez-la\u00a0: --map "Avis=idee"',
    })
    expect(en.NO_TEXT_COLUMN(args).cure).toContain('--map "Avis=idee"')
    expect(Object.keys(en)).toEqual(Object.keys(fr))
  })
})
