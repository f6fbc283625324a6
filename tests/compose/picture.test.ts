import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logoScene } from '../../src/compose/figures/logo.ts'
import { readPicture } from '../../src/compose/figures/picture.ts'
import { greyJpeg, png, printJpeg } from '../support/pictures.ts'

const verdict = (bytes: Uint8Array) => {
  const read = readPicture(bytes)
  return typeof read === 'string' ? read : `${read.format} ${read.width} × ${read.height}`
}

describe('pictures', () => {
  it.each([
    ['RGB with alpha', png(30, 10), 'png 30 × 10'],
    ['grey, 16 bits', png(30, 10, { type: 0, depth: 16 }), 'png 30 × 10'],
    ['a palette of four colours', png(30, 10, { type: 3, depth: 2 }), 'png 30 × 10'],
    ['a transparent palette of 256', png(30, 10, { type: 3, transparent: true }), 'png 30 × 10'],
    ['a transparent palette of four', png(30, 10, { type: 3, depth: 2, transparent: true }), 'form'],
    ['several passes', png(30, 10, { interlaced: true }), 'form'],
    ['lines that are missing', png(30, 10, { lines: 9 }), 'broken'],
    ['lines too many', png(30, 10, { lines: 11 }), 'broken'],
    ['an unknown filter', png(30, 10, { filter: 7 }), 'broken'],
    ['more points than any logo', png(8000, 4000, { type: 0, depth: 1, lines: 1 }), 'large'],
    ['a grey JPEG', greyJpeg, 'jpeg 16 × 8'],
    ['a JPEG in print colours', printJpeg, 'print-colours'],
    ['a JPEG cut short', greyJpeg.subarray(0, 120), 'broken'],
    ['a text', new TextEncoder().encode('<svg/>'), 'format'],
    ['nothing', new Uint8Array(), 'format'],
  ])('tells what becomes of %s', (_, bytes, expected) => {
    expect(verdict(bytes)).toBe(expected)
  })

  it('reads or refuses a picture damaged anywhere', () => {
    const whole = fc.constantFrom(png(12, 9), greyJpeg)
    fc.assert(
      fc.property(whole, fc.nat(), fc.nat(255), fc.nat(), (picture, at, value, end) => {
        const bytes = picture.slice()
        bytes[at % bytes.length] = value
        readPicture(bytes)
        expect(['broken', 'format']).toContain(readPicture(picture.subarray(0, end % picture.length)))
      }),
      { numRuns: 300 },
    )
  })
})

describe('the logo', () => {
  it('fits its room on the cover, never larger than its points', () => {
    const sizes = [png(2000, 100), png(100, 2000), png(20, 10)].map((bytes) => {
      const { scene } = logoScene({ file: 'logo.png', bytes }, 'Ville de Flers')
      return [scene?.width.toFixed(1), scene?.height.toFixed(1), scene?.title]
    })
    expect(sizes).toEqual([
      ['198.4', '9.9', 'Logo : Ville de Flers'],
      ['3.4', '68.0', 'Logo : Ville de Flers'],
      ['20.0', '10.0', 'Logo : Ville de Flers'],
    ])
  })
})
