import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, mix, readable } from '../../src/model/colour.ts'
import { defaultPalette } from '../../src/model/palette.ts'
import type { Scene } from '../../src/model/scene.ts'
import { renderCsv } from '../../src/render/csv.ts'
import { renderJson } from '../../src/render/json.ts'
import { renderSvg } from '../../src/render/svg.ts'
import { fonts } from './fonts-of-tests.ts'

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('renderCsv', () => {
  const columns = ['idée', 'voix']

  it('writes what a French Excel opens on a double click', () => {
    const bytes = renderCsv(
      columns,
      [
        ['Trier ; composter', 3.5],
        ['Dire "stop"', null],
      ],
      { excel: true },
    )
    expect(decode(bytes)).toBe('\ufeffidée;voix\r\n"Trier ; composter";3,5\r\n"Dire ""stop""";\r\n')
  })

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x', '\n=1'])(
    'lets no spreadsheet run %j',
    (cell) => {
      const [, line] = decode(renderCsv(['x'], [[cell]], { excel: true })).split(/\r\n(?=["'])/)
      expect(line?.replace(/^"/, '')).toMatch(/^'/)
      expect(decode(renderCsv(['x'], [[cell]], { excel: false }))).not.toContain("'")
    },
  )

  it('writes RFC 4180 that reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (rows) => {
        const text = decode(renderCsv(columns, rows, { excel: false }))
        expect(parse(text)).toEqual([columns, ...rows])
      }),
      { seed: 7 },
    )
  })

  it('keeps numbers numbers', () => {
    expect(decode(renderCsv(['x'], [[-2.5]], { excel: false }))).toBe('x\r\n-2.5\r\n')
    expect(decode(renderCsv(['x'], [[-2.5]], { excel: true }))).toBe('\ufeffx\r\n-2,5\r\n')
  })
})

describe('renderJson', () => {
  it('orders keys and ends the line', () => {
    expect(decode(renderJson({ b: 1, a: [{ d: undefined, c: null }] }))).toBe(
      '{\n  "a": [\n    {\n      "c": null\n    }\n  ],\n  "b": 1\n}\n',
    )
  })
})

describe('renderSvg', () => {
  const scene: Scene = {
    width: 100,
    height: 50,
    title: 'Eau & <énergie>',
    description: 'Deux mots "clés".',
    nodes: [
      { kind: 'rect', x: 0, y: 0, width: 10, height: 5, fill: '#fff', radius: 2 },
      { kind: 'line', x1: 0, y1: 1, x2: 5, y2: 1, stroke: '#000', width: 0.5, dash: [1, 2] },
      { kind: 'circle', cx: 3, cy: 3, r: 1.23456, fill: '#258479' },
      { kind: 'path', d: 'M 0 0 L 1 1 Z', fill: '#258479' },
      {
        kind: 'text',
        x: 50,
        y: 20,
        text: 'l’eau & <b>',
        face: 'sans-semibold',
        size: 12,
        fill: '#051a43',
        anchor: 'middle',
      },
    ],
  }

  it('writes shapes, real text with its length, title and description', async () => {
    await expect(renderSvg(scene, fonts)).toMatchFileSnapshot('./expected/scene.svg')
  })

  it('lets no text of a participant be markup', () => {
    const svg = renderSvg({ ...scene, title: '</title><script>alert(1)</script>', nodes: [] }, fonts)
    expect(svg).not.toContain('<script')
  })
})

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  })

  it('darkens a light colour until it can be read, and leaves a dark one', () => {
    expect(contrast(readable('#ffdd00'), '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(readable('#1f5a4c')).toBe('#1f5a4c')
    expect(mix('#000000', '#ffffff', 0.1)).toBe('#e6e6e6')
  })
})

describe('defaultPalette', () => {
  it.each([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'gives %i different colours that can be read on white',
    (count) => {
      const palette = defaultPalette(count)
      expect(new Set(palette).size).toBe(count)
      for (const colour of palette) expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('keeps the five of the charter', () => {
    expect(defaultPalette(5)).toEqual(['#dc3106', '#7005eb', '#258479', '#051a43', '#311900'])
    expect(defaultPalette(14)).toHaveLength(14)
    expect(defaultPalette(0)).toEqual([])
  })
})

describe('fonts', () => {
  it('measures as it shapes: a line is the sum of its words', () => {
    const sum =
      fonts.width('eau', 'sans', 10) + fonts.width(' ', 'sans', 10) + fonts.width('énergie', 'sans', 10)
    expect(fonts.width('eau énergie', 'sans', 10)).toBeCloseTo(sum, 6)
    expect(fonts.width('eau', 'sans', 20)).toBeCloseTo(2 * fonts.width('eau', 'sans', 10), 6)
  })

  it('names the signs that no face draws, not those another face lends', () => {
    expect(fonts.missing('a\u2011✔ 🎉漢', 'serif')).toEqual(['🎉', '漢'])
    expect(fonts.pieces('a✔b', 'serif').map(({ face }) => face)).toEqual(['serif', 'sans', 'serif'])
  })

  it('has a narrow no-break space in every face', () => {
    for (const face of [
      'sans',
      'sans-italic',
      'sans-semibold',
      'sans-bold',
      'serif',
      'serif-italic',
      'serif-semibold',
    ] as const)
      expect(fonts.width('\u202f', face, 10)).toBeGreaterThan(0.5)
  })
})
