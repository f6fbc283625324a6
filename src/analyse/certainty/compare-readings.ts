import { cannotSay, noPrinciple, type ReaderAnswer } from '../../model/blind-answer.ts'
import type { PairAgreement } from '../../model/certainty.ts'
import type { Idea, IdeaId } from '../../model/idea.ts'
import { cohenKappa, krippendorffAlpha, type Rating } from './agreement.ts'
import { proportion } from './proportion.ts'
import { segmentRef, textMark } from './sample.ts'

export interface Disagreement {
  readonly idea: IdeaId
  readonly text: string
  /** Rater → principle, `-` or `?`; the machine's `?` = it abstains. */
  readonly answers: Readonly<Record<string, string>>
}

export interface ReadingsComparison {
  readonly readers: readonly ReaderFigures[]
  /** Ideas that somebody read. */
  readonly read: number
  readonly withMachine: readonly PairAgreement[]
  readonly betweenReaders: readonly PairAgreement[]
  /** Krippendorff's alpha of the machine and all readers, and of the readers alone. */
  readonly alpha: number | null
  readonly readersAlpha: number | null
  readonly disagreements: readonly Disagreement[]
  /** Answers whose idea is gone: their file was taken back or corrected since. */
  readonly orphans: number
}

export interface ReaderFigures {
  readonly who: string
  readonly answers: number
  readonly cannotSay: number
  /** Ideas that the machine leaves to a person and for which this reader names a principle. */
  readonly settled: number
}

/** Name of the machine among raters; no reader is called so. */
export const machine = 'machine'

/**
 * What readers said, beside the machine and each other. The last answer of a reader on an idea counts. An idea that a
 * person decided has no answer of the machine any more.
 */
export function compareReadings(
  ideas: readonly Idea[],
  answers: readonly ReaderAnswer[],
): ReadingsComparison {
  const bySegment = new Map(
    ideas.flatMap((idea) =>
      idea.verbatims.map((verbatim) => [segmentRef(verbatim), { idea, text: verbatim.text }] as const),
    ),
  )
  const said = new Map<Idea, Map<string, string>>()
  let orphans = 0
  for (const answer of [...answers].sort(inTime)) {
    const found = bySegment.get(segmentRef(answer))
    if (!found || textMark(found.text) !== answer.text) {
      orphans++
      continue
    }
    const own = said.get(found.idea) ?? new Map<string, string>()
    said.set(found.idea, own.set(answer.who, answer.answer))
  }
  const read = ideas.filter((idea) => said.has(idea))
  const who = [...new Set(read.flatMap((idea) => [...(said.get(idea)?.keys() ?? [])]))].sort()
  const rating = (idea: Idea, rater: string): Rating => {
    const word = rater === machine ? machineAnswer(idea) : said.get(idea)?.get(rater)
    return word === undefined || word === cannotSay ? null : word
  }
  const pair = (first: string, second: string): PairAgreement => {
    const pairs = read
      .map((idea) => [rating(idea, first), rating(idea, second)] as const)
      .filter(([a, b]) => a !== null && b !== null)
    const agreement = proportion(pairs.filter(([a, b]) => a === b).length, pairs.length)
    return { first, second, agreement, kappa: cohenKappa(pairs) }
  }
  return {
    readers: who.map((reader) => {
      const own = read.filter((idea) => said.get(idea)?.has(reader))
      return {
        who: reader,
        answers: own.length,
        cannotSay: own.filter((idea) => rating(idea, reader) === null).length,
        settled: own.filter((idea) => {
          const word = rating(idea, reader)
          return idea.principleState === 'abstained' && word !== null && word !== noPrinciple
        }).length,
      }
    }),
    read: read.length,
    withMachine: who.map((reader) => pair(machine, reader)),
    betweenReaders: who.flatMap((first, at) => who.slice(at + 1).map((second) => pair(first, second))),
    alpha: krippendorffAlpha(read.map((idea) => [machine, ...who].map((rater) => rating(idea, rater)))),
    readersAlpha: krippendorffAlpha(read.map((idea) => who.map((rater) => rating(idea, rater)))),
    disagreements: read.flatMap((idea) => {
      const raters = [machine, ...who].filter((rater) => rater === machine || said.get(idea)?.has(rater))
      const values = raters.map((rater) => rating(idea, rater)).filter((value) => value !== null)
      if (new Set(values).size < 2) return []
      const words = raters.map((rater) => [
        rater,
        rater === machine ? (machineAnswer(idea) ?? cannotSay) : (said.get(idea)?.get(rater) ?? cannotSay),
      ])
      return [{ idea: idea.id, text: idea.text, answers: Object.fromEntries(words) }]
    }),
    orphans,
  }
}

/** What the machine says of an idea; `?` when it abstains, nothing when a person decided, or decided of its like. */
function machineAnswer({ decided, follows, principle, principleState }: Idea): string | undefined {
  if (decided?.includes('principle') || follows) return undefined
  if (principleState === 'none') return noPrinciple
  return principleState === 'assigned' && principle !== null ? principle : cannotSay
}

function inTime(a: ReaderAnswer, b: ReaderAnswer): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0
}
