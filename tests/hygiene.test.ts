import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const listed = existsSync(join(root, '.git'))
  ? execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  : ''
const text = listed
  .split('\0')
  .filter((file) => /\.(ts|mjs|js|json|md|hbs|yaml|yml|csv|svg|txt|sh)$|^\.ci\/run$|^\.npmrc$/.test(file))

describe('the repository', () => {
  it('names no package registry and no path of a machine', () => {
    const forbidden = new RegExp(
      [
        'registry\\.' + 'npmjs',
        'repo1?\\.' + 'maven',
        '/ho' + 'me/\\w',
        '/ro' + 'ot/\\w',
        'C:\\\\' + 'Users',
      ].join('|'),
    )
    expect(
      text.filter(
        (file) => existsSync(join(root, file)) && forbidden.test(readFileSync(join(root, file), 'utf8')),
      ),
    ).toEqual([])
  })

  it('opens no network connection', () => {
    const source = text.filter((file) => file.startsWith('src/'))
    const network = /node:(https?|net|dgram|tls|http2)['"]|\bfetch\(|XMLHttpRequest|WebSocket/
    expect(
      source.filter(
        (file) => existsSync(join(root, file)) && network.test(readFileSync(join(root, file), 'utf8')),
      ),
    ).toEqual([])
  })
})
