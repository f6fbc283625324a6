import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Desk } from './support.ts'

let desk: Desk
beforeEach(() => {
  desk = new Desk()
})
afterEach(() => desk.leave())

describe('charter init', () => {
  it.each([
    ['the current folder', (): string[] => [], '.'],
    ['a folder named from here', (): string[] => ['mission'], 'mission'],
    ['an absolute path', (): string[] => [join(desk.dir, 'ailleurs', 'mission')], 'ailleurs/mission'],
  ])('creates the consultation in %s', async (_, args, where) => {
    const { code } = await desk.charter(['init', ...args()])
    expect(code).toBe(0)
    expect(desk.read(where, 'charter.yaml')).toContain('principles:')
  })

  it('never overwrites', async () => {
    mkdirSync(join(desk.dir, 'mission'))
    await desk.charter(['init', 'mission', '--preset', 'flers'])
    const before = desk.read('mission', 'charter.yaml')
    await desk.charter(['init', 'mission', '--preset', 'blank'])
    expect(desk.read('mission', 'charter.yaml')).toBe(before)
  })
})
