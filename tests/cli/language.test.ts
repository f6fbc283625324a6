import { describe, expect, it } from 'vitest'
import { glance, languageOf } from '../../src/cli/language.ts'

describe('language of the messages', () => {
  it.each([
    [{}, 'fr'],
    [{ LANG: 'C' }, 'fr'],
    [{ LANG: 'C.UTF-8' }, 'fr'],
    [{ LANG: 'de_DE.UTF-8' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'english' }, 'fr'],
    [{ LC_ALL: 'fr_FR.UTF-8', LANG: 'en_US' }, 'fr'],
    [{ LC_ALL: 'C', LANG: 'en_US' }, 'fr'],
    [{ LC_ALL: '', LANG: 'en_US' }, 'en'],
    [{ CHARTER_LANG: 'en', LC_ALL: 'fr_FR' }, 'en'],
    [{ CHARTER_LANG: 'xx', LANG: 'en_US' }, 'en'],
  ])('%j speaks %s', (env, language) => {
    expect(languageOf(env)).toBe(language)
  })

  it('puts --lang before all, in both spellings', () => {
    expect(glance(['status', '--lang', 'en'], { CHARTER_LANG: 'fr' }).language).toBe('en')
    expect(glance(['--lang=fr', 'status'], { CHARTER_LANG: 'en' }).language).toBe('fr')
  })
})

describe('a first glance at the call', () => {
  it('takes no value of an option for a command, and stops at --', () => {
    expect(glance(['-C', 'init', '--lang', 'en', 'status'], {}).command).toBe('status')
    expect(glance(['tokens', '--', '--json', '--help'], {})).toMatchObject({ json: false, help: false })
  })
})
