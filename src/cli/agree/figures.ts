import {
  compareReadings,
  type Disagreement,
  machine,
  type ReadingsComparison,
} from '../../analyse/certainty/compare-readings.ts'
import { fewest } from '../../analyse/certainty/proportion.ts'
import { cannotSay, noPrinciple } from '../../model/blind-answer.ts'
import type { PairAgreement, Proportion } from '../../model/certainty.ts'
import type { Consultation } from '../../model/consultation.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { study } from '../analysis.ts'
import { columns } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Outcome } from '../outcome.ts'
import type { Talk } from '../sentences/texts.ts'

/** What all blind readings say so far, beside the machine and each other. */
export async function agreementAnswer(context: Context): Promise<Outcome> {
  const { folder, consultation, analysis } = await study(context)
  const { talk } = context.texts
  const comparison = compareReadings(analysis.ideas, await folder.blindAnswers())
  const { readers, read, alpha, readersAlpha, orphans, disagreements } = comparison
  return {
    result: {
      readers,
      read,
      withMachine: comparison.withMachine.map(pairAnswer),
      betweenReaders: comparison.betweenReaders.map(pairAnswer),
      alpha: rounded(alpha),
      readersAlpha: rounded(readersAlpha),
      disagreements,
      orphans,
    },
    text: textOf(comparison, consultation, talk),
    diagnostics: few(comparison),
    next: read === 0 && analysis.ideas.length === 0 ? talk.nextSteps.ingest : talk.agree.next,
  }
}

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 10_000)

/** A proportion as `--json` gives it. */
export function proportionAnswer({ count, n, share, low, high, small }: Proportion) {
  return { count, n, share: rounded(share), low: rounded(low), high: rounded(high), small }
}

function pairAnswer({ first, second, agreement, kappa }: PairAgreement) {
  return { first, second, agreement: proportionAnswer(agreement), kappa: rounded(kappa) }
}

function few({ withMachine, betweenReaders }: ReadingsComparison): readonly Diagnostic[] {
  const sizes = [...withMachine, ...betweenReaders].map(({ agreement }) => agreement.n)
  const n = Math.min(...sizes)
  return n < fewest ? [{ code: 'AGREE_FEW', level: 'warning', args: { n, least: fewest } }] : []
}

function* textOf(
  comparison: ReadingsComparison,
  { principles }: Consultation,
  { agree }: Talk,
): Iterable<string> {
  const { readers, withMachine, betweenReaders, disagreements, orphans } = comparison
  if (readers.length === 0) {
    yield agree.noReading
    if (orphans > 0) yield agree.orphans(orphans)
    return
  }
  const name = (rater: string) => (rater === machine ? agree.machine : rater)
  const row = (pair: PairAgreement) => [
    agree.pair(name(pair.first), name(pair.second)),
    ...agree.figures(pair),
  ]
  yield* columns([agree.headings, ...[...withMachine, ...betweenReaders].map(row)], 0)
  yield ''
  yield agree.alpha('all', comparison.alpha)
  if (readers.length > 1) yield agree.alpha('readers', comparison.readersAlpha)
  yield agree.scale
  yield ''
  for (const reader of readers) yield agree.reader(reader)
  if (orphans > 0) yield agree.orphans(orphans)
  yield ''
  yield agree.disagreements(disagreements.length)
  const labels = new Map(principles.map(({ id, label }) => [id, label]))
  const word = (rater: string, answer: string) =>
    answer === noPrinciple
      ? agree.none
      : answer !== cannotSay
        ? (labels.get(answer) ?? answer)
        : rater === machine
          ? agree.abstains
          : agree.cannotSay
  for (const { idea, text, answers } of disagreements) yield* disagreementLines({ idea, text, answers })

  function disagreementLines({ idea, text, answers }: Disagreement): readonly string[] {
    const said = Object.entries(answers).map(([rater, answer]) => `${name(rater)} : ${word(rater, answer)}`)
    return [`${idea}  ${text.replace(/\s+/gu, ' ').trim()}`, `  ${said.join(' · ')}`]
  }
}
