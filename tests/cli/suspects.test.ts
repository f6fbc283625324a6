import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Term } from '../../src/model/term.ts'
import { Desk, flers, transcript } from './support.ts'

const desk = new Desk()
const termsBy = async () => {
  const { result } = await desk.json(['terms'])
  return new Map((result.terms as Term[]).map((term) => [term.term, term]))
}
const dictionary = () => desk.read('dictionary.yaml')

beforeAll(async () => {
  await desk.charter(['init', '.', '--preset', 'flers'])
  await desk.charter(['ingest', flers])
})
afterAll(() => desk.leave())

describe('charter terms --suspects', () => {
  it('lists the unknown forms of the Flers example', async () => {
    const before = dictionary()
    const answer = await desk.charter(['terms', '--suspects'])
    expect(answer.code).toBe(0)
    await expect(transcript(desk, ['terms', '--suspects'], answer)).toMatchFileSnapshot(
      'expected/suspects.txt',
    )
    expect(dictionary()).toBe(before)
    const { result } = await desk.json(['terms', '--suspects', '--top', '3'])
    expect(result.suspects).toHaveLength(3)
    expect(result.total).toBeGreaterThan(3)
    for (const { form, example, suggestions } of result.suspects) {
      expect(example.form.toLowerCase().replaceAll('’', "'")).toBe(form)
      for (const suggestion of suggestions) expect(Object.keys(suggestion)).toContain('slip')
    }
  })

  it('accepts and keeps into dictionary.yaml, and counts accordingly, verbatims unchanged', async () => {
    const verbatims = async () =>
      (await desk.json(['ideas'])).result.ideas.map(({ text }: { text: string }) => text)
    const [texts, before] = [await verbatims(), await termsBy()]
    expect(before.get('poids')?.termFrequency ?? 0).toBe(0)
    const answer = await desk.charter(['terms', '--accept', 'poid=poids', '--keep', 'phyto'])
    expect([answer.code, answer.err.split('\n')[0]]).toEqual([
      0,
      'Écrit dans dictionary.yaml : 1 correction, 1 mot gardé. Pour revenir en arrière, retirez la ligne.',
    ])
    expect(dictionary()).toContain('corrections:\n  poid: poids\n')
    expect((await termsBy()).get('poids')?.termFrequency).toBe(1)
    expect(await verbatims()).toEqual(texts)
    const forms = (await desk.json(['terms', '--suspects'])).result.suspects.map(
      ({ form }: { form: string }) => form,
    )
    expect(forms).not.toContain('poid')
    expect(forms).not.toContain('phyto')
  })

  it('writes nothing that would contradict the file', async () => {
    const path = desk.path('dictionary.yaml')
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace('toolWords: [', 'toolWords: [bidule, '))
    const changed = dictionary()
    const answer = await desk.charter(['terms', '--keep', 'bidule'])
    expect([answer.code, answer.err.includes('bidule')]).toEqual([2, true])
    expect(dictionary()).toBe(changed)
    writeFileSync(path, before)
  })

  it.each([
    ['zzz', 'E134'],
    ['a=b=c', 'E134'],
    ['=b', 'E134'],
    ['a=A', 'E134'],
  ])('refuses the correction %s', async (pair, code) => {
    const { error, code: exit } = await desk.json(['terms', '--accept', pair])
    expect([exit, error?.code]).toEqual([2, code])
  })
})

describe('groups of dictionary.yaml', () => {
  it('count words and expressions under the head a person wrote', async () => {
    const path = desk.path('dictionary.yaml')
    const before = readFileSync(path, 'utf8')
    const plain = await termsBy()
    writeFileSync(
      path,
      before.replace(
        'groups: {}',
        "groups:\n  Deux-roues: [vélo, trottinette]\n  point d'eau: [fontaine à eau, robinet]",
      ),
    )
    const grouped = await termsBy()
    const wheels = grouped.get('Deux-roues')
    expect(wheels?.forms).toEqual(expect.arrayContaining(['vélo', 'vélos', 'trottinette']))
    expect(wheels?.termFrequency).toBeGreaterThan(plain.get('vélo')?.termFrequency ?? 0)
    expect(grouped.has('vélo')).toBe(false)
    expect(grouped.get("point d'eau")?.forms).toEqual(
      expect.arrayContaining(['fontaine à eau', 'fontaine a eau', 'robinets']),
    )
    writeFileSync(path, before)
  })
})
