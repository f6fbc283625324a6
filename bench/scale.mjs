// Ingest and terms as a corpus grows ten times, and what threads bring. `--million` runs a million contributions.
//   node bench/scale.mjs [--million]
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './measure.mjs'
import { corpusOr } from './words.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'bin', 'charter.js')

/** A questionnaire of so many answers of one to three sentences, drawn in a fixed sequence. */
async function draw(path, count, sentences) {
  let seed = 42
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  const out = createWriteStream(path)
  out.write('id;Idée\r\n')
  for (let row = 1; row <= count; row++) {
    const text = Array.from({ length: [1, 1, 1, 2, 3][random(5)] }, () => sentences[random(sentences.length)])
    if (!out.write(`${row};"${text.join(' ').replaceAll('"', '""')}"\r\n`))
      await new Promise((resolve) => out.once('drain', resolve))
  }
  await new Promise((resolve) => out.end(resolve))
}

async function run(work, count, sentences) {
  const dir = join(work, String(count))
  mkdirSync(dir)
  const file = join(dir, 'reponses.csv')
  await draw(file, count, sentences)
  measure([bin, 'init', 'mission', '--preset', 'flers'], { cwd: dir })
  const mission = join(dir, 'mission')
  const timed = (args) => {
    const start = performance.now()
    const { cpu, memory } = measure([bin, ...args], { cwd: mission })
    return { cpu, memory: Math.round(memory), wall: (performance.now() - start) / 1000 }
  }
  const ingest = timed(['ingest', file, '--session', 'Q', '--yes', '--no-originals'])
  const terms = timed(['terms', '--top', '20'])
  const again = timed(['terms', '--top', '20'])
  rmSync(dir, { recursive: true })
  return { ingest, terms, again }
}

export async function scale({ texts, work, tell, round, counts = [2500, 25_000] }) {
  const { texts: sentences } = corpusOr(texts)
  const figures = {}
  for (const count of counts) figures[count] = await run(work, count, sentences)
  const [small, large] = counts.map((count) => figures[count])
  const sum = ({ ingest, terms }) => ingest.cpu + terms.cpu
  const told = (count, { ingest, terms, again }) =>
    `${count}: ingest ${round(ingest.cpu, 1)} CPU-s, ${ingest.memory} MB; terms ${round(terms.cpu, 1)} CPU-s in ${round(terms.wall, 1)} s, ${terms.memory} MB, warm ${round(again.cpu, 1)}`
  tell(
    'scale',
    {
      cores: availableParallelism(),
      counts: figures,
      ...(large ? { growth: round(sum(large) / sum(small)) } : {}),
    },
    `${counts.map((count) => told(count, figures[count])).join(' · ')}${large ? ` · ${counts[1] / counts[0]} × the contributions cost ${round(sum(large) / sum(small), 1)} × the time` : ''}`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const work = mkdtempSync(join(tmpdir(), 'charter-scale-'))
  const round = (value, digits = 2) => Number(value.toFixed(digits))
  const tell = (name, _figures, sentence) => console.log(`${name} ${sentence}`)
  const counts = process.argv.includes('--million') ? [1_000_000] : undefined
  await scale({ texts: [], work, tell, round, ...(counts ? { counts } : {}) })
  rmSync(work, { recursive: true, force: true })
}
