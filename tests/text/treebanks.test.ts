import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createTextEngine } from '../../src/text/engine.ts'
import { asset } from '../support/assets.ts'
import { describeWithShared, shared } from '../support/requirements.ts'

// The packaged weights have seen these files; the rules have not, so the floor on lemmas is measured with the rules.
const rules = (name: string) => {
  if (name === 'tagger.bin') throw new Error('absent')
  return asset(name)
}
const engine = createTextEngine(rules, { corrections: {}, toolWords: [], keep: [], groups: {} })
const content = new Set(['NOUN', 'VERB', 'ADJ', 'ADV'])

interface Gold {
  readonly form: string
  readonly lemma: string | null
  readonly upos: string
}

function sentencesOf(path: string): { text: string; tokens: Gold[] }[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) => {
      const tokens: Gold[] = []
      let skip = 0
      for (const row of block.split('\n')) {
        const [id = '', form = '', lemma = '', upos = ''] = row.split('\t')
        if (!/^\d/.test(id) || id.includes('.')) continue
        if (id.includes('-')) {
          skip = Number(id.split('-')[1])
          tokens.push({ form, lemma: null, upos: '' })
        } else if (Number(id) > skip) tokens.push({ form, lemma, upos })
      }
      return { text: /^# text = (.*)$/m.exec(block)?.[1] ?? '', tokens }
    })
    .filter(({ text, tokens }) => text !== '' && tokens.length > 0)
}

/** Share of gold tokens whose very span was found, and of gold content words found with their lemma. */
function score(path: string): { spans: number; lemmas: number } {
  let [tokens, spans, words, lemmas] = [0, 0, 0, 0]
  for (const { text, tokens: gold } of sentencesOf(path)) {
    const ours = new Map(engine.tokens(text).map((token) => [`${token.start} ${token.end}`, token]))
    let at = 0
    for (const { form, lemma, upos } of gold) {
      const start = text.indexOf(form, at)
      if (start < 0) continue
      at = start + form.length
      const found = ours.get(`${start} ${at}`)
      tokens += 1
      if (found) spans += 1
      if (lemma === null || !content.has(upos)) continue
      words += 1
      if (found?.lemma.toLowerCase() === lemma.normalize('NFC').toLowerCase()) lemmas += 1
    }
  }
  return { spans: spans / tokens, lemmas: lemmas / words }
}

describeWithShared('eval/treebanks', 'treebanks read by rules alone', () => {
  it.each([
    ['fr_gsd-dev', 0.995, 0.945],
    ['fr_sequoia-dev', 0.995, 0.94],
    ['fr_parisstories-dev', 0.995, 0.955],
    ['fr_rhapsodie-dev', 0.995, 0.955],
  ])('%s', (name, spans, lemmas) => {
    const found = score(shared(`eval/treebanks/${name}.conllu`))
    expect(found.spans).toBeGreaterThanOrEqual(spans)
    expect(found.lemmas).toBeGreaterThanOrEqual(lemmas)
  })
})
