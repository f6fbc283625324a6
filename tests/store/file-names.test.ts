import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  eventName,
  isPortableName,
  isPortablePath,
  originalName,
  portableName,
} from '../../src/store/file-names.ts'

describe('file names', () => {
  it.each([
    ['A1 Transport (été).xlsx', 'A1 Transport (été).xlsx'],
    ['A1: retours?.csv', 'A1_ retours_.csv'],
    ['a/b\\c.txt', 'a_b_c.txt'],
    ['con.csv', '_con.csv'],
    ['LPT1', '_LPT1'],
    ['fin. . ', 'fin'],
    ['...', 'fichier'],
    ['', 'fichier'],
    ['\u0000\u001f.md', '__.md'],
    ['e\u0301te\u0301.csv', 'été.csv'],
  ])('%j becomes %j', (given, portable) => {
    expect(portableName(given)).toBe(portable)
  })

  it('are valid on Windows whatever is given, short, stable and with their extension', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
        const name = portableName(given)
        expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]$|^ /)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(81)
        expect(portableName(name)).toBe(name)
        expect(isPortableName(name)).toBe(true)
        expect(new TextDecoder().decode(new TextEncoder().encode(name))).toBe(name)
      }),
    )
    expect(portableName(`${'long '.repeat(50)}.xlsx`)).toMatch(/^.{1,76}\.xlsx$/)
  })

  it('lead nowhere else', () => {
    for (const path of ['..', 'a/../b', '/a', 'a//b', 'C:/a', 'a\\b', './a', 'a/.', ' a', ''])
      expect(isPortablePath(path), path).toBe(false)
    for (const path of ['a', 'a/b.c', '.charter/tmp/x', 'out/été.pdf'])
      expect(isPortablePath(path), path).toBe(true)
  })

  it('of events sort by time and differ by chance', () => {
    let bits = 0
    const random = () => {
      bits += 0.137
      return bits % 1
    }
    const early = eventName(new Date('2026-03-12T09:00:00.001Z'), random)
    const late = eventName(new Date('2026-03-12T09:00:00.002Z'), random)
    expect(early).toMatch(/^20260312T090000001Z-[0-9a-z]{10}$/)
    expect(early < late).toBe(true)
    expect(eventName(new Date('2026-03-12T09:00:00.001Z'), random)).not.toBe(early)
    expect(originalName('0123456789abcdef00', 'A1.csv')).toBe('0123456789abcdef-A1.csv')
  })
})
