import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { broughtBySessions, expandFiles } from '../../src/cli/expand-files.ts'
import { partMatcher } from '../../src/cli/glob.ts'
import { memoryWorld } from '../support/memory-world.ts'

async function expand(files: readonly string[], ...given: string[]) {
  const world = memoryWorld()
  for (const file of files) {
    await world.files.makeFolder(file.slice(0, file.lastIndexOf('/')))
    await world.files.write(file, new Uint8Array([65]))
  }
  const found = await expandFiles(world, given, broughtBySessions('/desk'))
  return {
    files: found.files,
    refused: found.refused.map(({ code }) => code),
    leftOut: found.leftOut.length,
    found,
  }
}

describe('files to read', () => {
  it('are taken from a folder by name, without what systems and office programs leave there', async () => {
    const names = ['b.xlsx', 'a.csv', '.DS_Store', '~$b.xlsx', 'c.tmp', 'photo.jpg', 'sub/d.md', 'Thumbs.db']
    const { files, leftOut, refused } = await expand(
      names.map((name) => `/desk/notes/${name}`),
      'notes',
    )
    expect(files).toEqual(['notes/a.csv', 'notes/b.xlsx', 'notes/sub/d.md'])
    expect(leftOut).toBe(1)
    expect(refused).toEqual([])
  })

  it('never come from the consultation’s own folders', async () => {
    const { files } = await expand(
      ['/desk/charter.yaml', '/desk/sources/x-a.csv', '/desk/out/idees.csv', '/desk/a.csv'],
      '.',
    )
    expect(files).toEqual(['a.csv'])
  })

  it('are found by patterns that no shell expanded', async () => {
    const disk = [
      '/desk/A1-x.csv',
      '/desk/A2-y.xlsx',
      '/desk/in/A3.csv',
      '/desk/in/deep/A4.csv',
      '/desk/.A9.csv',
    ]
    expect((await expand(disk, 'A?-*.{csv,xlsx}')).files).toEqual(['A1-x.csv', 'A2-y.xlsx'])
    expect((await expand(disk, '**/A[34].csv')).files).toEqual(['in/A3.csv', 'in/deep/A4.csv'])
    expect((await expand(disk, '*.csv')).files).toEqual(['A1-x.csv'])
    expect((await expand(disk, 'in/*/A4.csv')).files).toEqual(['in/deep/A4.csv'])
  })

  it('are each taken once, in the order given', async () => {
    expect((await expand(['/desk/b.csv', '/desk/a.csv'], 'b.csv', '*.csv', './b.csv')).files).toEqual([
      'b.csv',
      'a.csv',
    ])
  })

  it('are found whether accents are stored composed or not', async () => {
    const stored = '/desk/de\u0301chets.csv'
    const { files, refused } = await expand([stored], 'd\u00e9chets.csv')
    expect(refused).toEqual([])
    expect(files.map((file) => file.normalize('NFC'))).toEqual(['d\u00e9chets.csv'])
    expect((await expand([stored], 'd\u00e9*.csv')).files).toHaveLength(1)
  })

  it('that lead nowhere are refused one by one, with a near name', async () => {
    const { files, refused, found } = await expand(
      ['/desk/atelier-1.csv', '/desk/vide/.x'],
      'atelier1.csv',
      '*.md',
      'vide',
      'atelier-1.csv',
    )
    expect(files).toEqual(['atelier-1.csv'])
    expect(refused).toEqual(['FILE_ABSENT', 'NO_FILE_MATCHES', 'NO_FILE_IN_FOLDER'])
    expect(found.refused[0]?.args).toMatchObject({ suggestion: 'atelier-1.csv' })
  })
})

describe('a pattern', () => {
  const name = fc.stringMatching(/^[a-zé0-9 ().+^$|\\-]{1,12}$/)

  it('without signs of its own matches its own name and no other', () => {
    fc.assert(fc.property(name, name, (a, b) => partMatcher(a)(b) === (a === b)))
  })

  it('of a star matches every name that is not hidden', () => {
    fc.assert(fc.property(name, (a) => partMatcher('*')(a) === !a.startsWith('.')))
    fc.assert(
      fc.property(
        name,
        name,
        (a, b) => !a.startsWith('.') === partMatcher(`${a}*`)(a + b) || a.startsWith('.'),
      ),
    )
  })

  it.each([
    ['[!a]x', 'bx', true],
    ['[!a]x', 'ax', false],
    ['[a', '[a', true],
    ['{a,b}{1,2}', 'b2', true],
    ['{a,b}{1,2}', 'c2', false],
  ])('%s and %s: %s', (pattern, text, matches) => {
    expect(partMatcher(pattern)(text)).toBe(matches)
  })
})
