import type { Principle } from '../../../model/consultation.ts'
import type { TextEngine } from '../../../model/token.ts'
import { readClauses } from '../clauses.ts'
import { acts } from './acts.ts'
import { actsOf, saidTurns } from './turns.ts'

/**
 * Which way each act leans: to the principles whose vocabulary, examples, label and definition say it, by words or turns,
 * the more one of them outweighs the others.
 */
export function leanings(principles: readonly Principle[], engine: TextEngine): number[][] {
  const rows = acts.map(() => principles.map(() => 0))
  const sources = principles.map(({ label, definition, vocabulary, examples }) => [
    ...[label, ...vocabulary].map((text) => [text, 1] as const),
    ...examples.map((text) => [text, 0.5] as const),
    [definition, 0.3] as const,
  ])
  sources.forEach((texts, principle) => {
    for (const [text, weight] of texts) {
      const tokens = engine.tokens(text)
      const said = new Set(saidTurns(tokens).map(({ act }) => act))
      for (const { lemma, aside } of readClauses(tokens))
        if (!aside) for (const act of actsOf.get(lemma) ?? []) said.add(act)
      for (const act of said) {
        const row = rows[act] as number[]
        row[principle] = (row[principle] ?? 0) + weight
      }
    }
  })
  return rows.map((row) => {
    const sharp = row.map((weight) => weight ** 1.5)
    const whole = sharp.reduce((a, b) => a + b, 0)
    const strength = Math.min(1, Math.max(...row))
    return sharp.map((weight) => (whole === 0 ? 0 : (strength * weight) / whole))
  })
}
