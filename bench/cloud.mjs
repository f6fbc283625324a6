// What a cloud of so many terms costs in each manner, warm: milliseconds of CPU, smallest type, share of terms placed.
// Terms are those of the built-in example repeated under other counts (120 ÷ rank^0.8), so that n is what is asked.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { layoutCloud } from '../dist/compose/cloud/layout.js'
import { loadFonts } from '../dist/render/fonts.js'
import { outlinesOf } from '../dist/render/profile.js'
import { parseConfiguration } from '../dist/store/configuration/parse.js'
import { presets } from '../dist/store/configuration/presets.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const asset = (name) => readFileSync(join(root, 'dist', 'assets', name))
const words = readFileSync(join(root, 'fixtures', 'flers', 'input', 'A2-actions-citoyennes.md'), 'utf8')

export function cloudSpeed({ tell, round, counts = [50, 100, 200] }) {
  const { consultation } = parseConfiguration(presets.flers, 'charter.yaml')
  const fonts = loadFonts(asset)
  const measure = { ...fonts, ...outlinesOf(fonts) }
  const vocabulary = [...new Set(words.match(/\p{L}{4,}/gu))]
  const figures = counts.flatMap((n) => {
    const terms = vocabulary.slice(0, n).map((term, index) => ({
      term,
      key: term,
      forms: [term],
      principle: consultation.principles[index % 6]?.id ?? null,
      termFrequency: Math.ceil(120 / (index + 1) ** 0.8),
      documentFrequency: Math.ceil(120 / (index + 1) ** 0.8),
      respondentFrequency: Math.ceil(120 / (index + 1) ** 0.8),
      specificity: {},
      sessions: {},
    }))
    return ['zones-flow', 'zones-pack', 'free'].map((manner) => {
      const draw = () => layoutCloud({ terms, consultation, measure, limit: n, manner })
      draw()
      const times = Array.from({ length: 5 }, () => {
        const before = process.cpuUsage()
        draw()
        const { user, system } = process.cpuUsage(before)
        return (user + system) / 1000
      }).sort((a, b) => a - b)
      const { placed } = draw()
      const least = Math.min(...placed.map(({ size }) => size))
      return { n, manner, ms: round(times[2], 0), placed: placed.length, least: round(least, 1) }
    })
  })
  tell(
    'cloud',
    { figures },
    figures
      .map(
        ({ n, manner, ms, placed, least }) => `${manner} ${n}: ${ms} ms, ${placed} placed, from ${least} pt`,
      )
      .join(' · '),
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  cloudSpeed({
    tell: (_, __, sentence) => console.log(sentence.replaceAll(' · ', '\n')),
    round: (value, digits = 2) => Number(value.toFixed(digits)),
  })
