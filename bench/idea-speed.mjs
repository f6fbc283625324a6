// What classing and folding cost as the ideas grow ten times, and beside natural's Bayes classifier on the same ideas.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './measure.mjs'
import { corpusOr } from './words.mjs'

const script = fileURLToPath(new URL('ideas-of.mjs', import.meta.url))

export function ideaSpeed({ texts, work, tell, round, counts = [2000, 20_000] }) {
  const file = join(work, 'sentences.json')
  writeFileSync(file, JSON.stringify(corpusOr(texts).texts))
  const runs = counts.map((count) => JSON.parse(measure([script, file, String(count), 'bayes']).out))
  const [small] = runs
  const large = runs.at(-1)
  const told = ({ contributions, ideas, cut, classed, bayes, memory }) =>
    `${contributions} sentences, ${ideas} ideas: cut and tagged ${round(cut, 1)} CPU-s, folded and classed ${round(classed, 1)} CPU-s (${round(classed / bayes)} × natural's Bayes), ${memory} MB`
  tell(
    'ideas',
    {
      runs,
      growth: round(large.whole / small.whole),
      ratio: round(large.classed / large.bayes),
    },
    `${runs.map(told).join(' · ')} · ${large.contributions / small.contributions} × the sentences cost ${round(large.whole / small.whole, 1)} × the time`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { mkdtempSync, rmSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const work = mkdtempSync(join(tmpdir(), 'charter-ideas-'))
  const round = (value, digits = 2) => Number(value.toFixed(digits))
  const counts = process.argv.includes('--hundred') ? [10_000, 100_000] : undefined
  ideaSpeed({
    texts: [],
    work,
    tell: (_, __, sentence) => console.log(sentence),
    round,
    ...(counts ? { counts } : {}),
  })
  rmSync(work, { recursive: true, force: true })
}
