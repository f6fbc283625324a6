import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/ingest/encoding/decode.ts'
import { type ByteEncoding, decodeBytes, upperHalf } from '../../src/ingest/encoding/tables.ts'
import { refusal } from './support.ts'

const encodings = Object.keys(upperHalf) as ByteEncoding[]

function encode(text: string, encoding: ByteEncoding): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    return code < 128 ? code : 128 + upperHalf[encoding].indexOf(sign)
  })
}

const sample =
  'Déjà fait : on éteint les écrans à côté, où ça gêne ; « zéro déchet » dès la rentrée. Être prêt(e) à échanger.'

describe('encodings', () => {
  it.each(encodings)('has 128 upper characters for %s, none twice', (encoding) => {
    expect(new Set(upperHalf[encoding]).size).toBe(128)
    expect(upperHalf[encoding].length).toBe(128)
  })

  it('reads the signs French is written with in Windows-1252', () => {
    expect(decodeBytes(Uint8Array.of(0x80, 0x92, 0x9c, 0x85, 0xe9, 0xab), 'windows-1252')).toBe('€’œ…é«')
  })

  it.each(encodings)('recognises %s by its letters', (encoding) => {
    const decoded = decodeText(encode(sample.replaceAll('’', "'"), encoding), undefined)
    expect(decoded.text).toBe(sample)
  })

  it('decodes any bytes to as many characters, and never fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), fc.constantFrom(...encodings), (bytes, encoding) => {
        expect(decodeBytes(bytes, encoding)).toHaveLength(bytes.length)
      }),
    )
  })

  it('reads UTF-16 with and without a mark', () => {
    const text = 'Idée;Votes\nPlus de vélos;3\n'
    const little = Buffer.from(text, 'utf16le')
    const big = Buffer.from(little).swap16()
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), little])
    expect(decodeText(little, undefined)).toMatchObject({ text, encoding: 'utf-16le' })
    expect(decodeText(big, undefined)).toMatchObject({ text, encoding: 'utf-16be' })
    expect(decodeText(marked, undefined)).toMatchObject({ text, encoding: 'utf-16le' })
  })

  it('keeps a UTF-8 text with one foreign line in UTF-8, reads that line, and says which', () => {
    const bytes = Buffer.from(sample.repeat(3))
    const damaged = Buffer.concat([bytes, Buffer.from([10, 0xe9, 0x74, 0xe9])])
    const { text, encoding, diagnostics } = decodeText(damaged, undefined)
    expect(encoding).toBe('utf-8')
    expect(text).toContain('Déjà fait')
    expect(text.endsWith('\nété')).toBe(true)
    expect(diagnostics).toMatchObject([
      { code: 'MIXED_ENCODINGS', args: { other: 'windows-1252', lines: [2] } },
    ])
  })

  it('gives back the apostrophes that an export turned into control characters', () => {
    const { text, diagnostics } = decodeText(Buffer.from('l\u0092eau, un c\u009cur'), undefined)
    expect(text).toBe('l’eau, un cœur')
    expect(diagnostics[0]).toMatchObject({ code: 'CONTROLS_REPAIRED', args: { count: 2 } })
  })

  it('drops NUL characters and tells their lines', () => {
    const { text, diagnostics } = decodeText(Buffer.from('a\nb\u0000c\nd'), undefined)
    expect(text).toBe('a\nbc\nd')
    expect(diagnostics[0]).toMatchObject({ code: 'NUL_REMOVED', args: { count: 1, lines: [2] } })
  })

  it('takes the encoding it is told, and suggests one for a mistyped name', async () => {
    expect(decodeText(encode('écœuré', 'macintosh'), 'MacRoman').text).toBe('écœuré')
    const read = async () => decodeText(Buffer.from('a'), 'windows-1525')
    expect(await refusal(read())).toMatchObject({
      code: 'UNKNOWN_ENCODING',
      args: { suggestion: 'windows-1252' },
    })
  })
})
