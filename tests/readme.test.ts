import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commandNames } from '../src/cli/command-table.ts'

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

describe('README.md', () => {
  it('names every command', () => {
    const readme = read('README.md')
    expect(commandNames.filter((name) => !readme.includes(`charter ${name}`) && name !== 'help')).toEqual([])
  })

  it('shows a session as it runs (node scripts/session.mjs)', async () => {
    const script = new URL('../scripts/session.mjs', import.meta.url).href
    const { session, withSession } = (await import(script)) as {
      session: () => string
      withSession: (readme: string, text: string) => string
    }
    expect(withSession(read('README.md'), session())).toBe(read('README.md'))
  })

  it('gives the two commands that set everything up', () => {
    expect(read('README.md')).toContain('npm ci && npm run demo')
    expect(read('README.md')).toContain('npm ci && npm test')
  })
})

describe('links between documents', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'docs/guide.fr.md', 'docs/templates.md'])(
    '%s leads to files that are there',
    (name) => {
      const folder = new URL(`../${name}`, import.meta.url)
      const targets = [...read(name).matchAll(/\]\(([^)#]+?)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')
      for (const target of targets.filter((one) => !/^[a-z]+:/.test(one)))
        expect(() => readFileSync(new URL(target, folder)), `${name} → ${target}`).not.toThrow()
    },
  )
})
