import { segmentRef } from '../../analyse/certainty/sample.ts'
import { cannotSay, noPrinciple } from '../../model/blind-answer.ts'
import type { Principle } from '../../model/consultation.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { Idea } from '../../model/idea.ts'
import type { Context } from '../context.ts'
import type { Outcome } from '../outcome.ts'
import { plainLines } from '../plain-text.ts'
import type { Talk } from '../sentences/texts.ts'
import { answerOn, type Draw, drawn } from './drawn.ts'

/**
 * Asks a reader the principle of each idea of a sample, in the terminal, the machine's answer unseen. Ideas that the
 * reader answered already are not asked again; what was answered before he stops is kept.
 * @throws Refusal AGREE_NO_TERMINAL
 */
export async function askReader(context: Context, who: string, draw: Draw): Promise<Outcome> {
  const { world, texts, progress } = context
  const { agree } = texts.talk
  const { ask } = world
  if (ask === null || context.json) throw new Refusal({ code: 'AGREE_NO_TERMINAL', level: 'error', args: {} })
  const { folder, consultation, sample } = await drawn(context, draw)
  const read = new Set(
    (await folder.blindAnswers()).flatMap((answer) => (answer.who === who ? [segmentRef(answer)] : [])),
  )
  const left = sample.filter(({ verbatims }) => !verbatims.some((verbatim) => read.has(segmentRef(verbatim))))
  progress.clear()
  if (left.length === 0)
    return {
      result: { who, sample: sample.length, answered: 0, left: 0, event: null },
      told: [sample.length === 0 ? agree.nothingTaken : agree.allRead(who, sample.length)],
      next: sample.length === 0 ? texts.talk.nextSteps.ingest : agree.nextFigures,
    }
  world.err.write(
    `${[agree.intro(left.length, sample.length), ...legend(consultation.principles, agree)].join('\n')}\n`,
  )
  const show = (text: string) => world.err.write(`${plainLines(text)}\n`)
  const answers = await askEach(left, consultation.principles, { ask, show }, agree)
  const kept = [...answers].map(([idea, answer]) => answerOn(idea, answer))
  const event = kept.length === 0 ? null : await folder.keepBlind(who, kept)
  return {
    result: {
      who,
      sample: sample.length,
      answered: kept.length,
      left: left.length - kept.length,
      event: event?.id ?? null,
    },
    told: [event === null ? agree.nothingTaken : agree.taken(who, kept.length)],
    next: agree.nextFigures,
  }
}

type AgreeTalk = Talk['agree']

const letterOf = (rank: number) => String.fromCharCode(97 + rank)

function legend(principles: readonly Principle[], agree: AgreeTalk): readonly string[] {
  return principles.map(({ label }, rank) => agree.choice(rank + 1, letterOf(rank), label))
}

async function askEach(
  ideas: readonly Idea[],
  principles: readonly Principle[],
  { ask, show }: { ask: (question: string) => Promise<string>; show: (text: string) => void },
  agree: AgreeTalk,
): Promise<ReadonlyMap<Idea, string>> {
  const answers = new Map<Idea, string>()
  const labelOf = (answer: string) =>
    answer === noPrinciple
      ? agree.none
      : answer === cannotSay
        ? agree.cannotSay
        : (principles.find(({ id }) => id === answer)?.label ?? answer)
  for (let place = 0; place < ideas.length; ) {
    const idea = ideas[place] as Idea
    const before = answers.get(idea)
    const text = idea.text.replace(/\s+/gu, ' ').trim()
    show(agree.question(place + 1, ideas.length, text, before === undefined ? null : labelOf(before)))
    const typed = (await ask('> ')).trim().toLowerCase()
    // A terminal that closes answers « n »: what was answered is kept.
    if (typed === 'q' || typed === 'n') break
    if (typed === 'p') {
      place = Math.max(0, place - 1)
      continue
    }
    const answer = typed === '' ? before : answerOf(typed, principles)
    if (answer === undefined) {
      show(agree.notUnderstood(typed, principles.length))
      continue
    }
    answers.set(idea, answer)
    place++
  }
  return answers
}

function answerOf(typed: string, principles: readonly Principle[]): string | undefined {
  if (typed === cannotSay) return cannotSay
  if (typed === '0') return noPrinciple
  const rank = /^\d{1,2}$/.test(typed)
    ? Number(typed) - 1
    : /^[a-z]$/.test(typed)
      ? typed.charCodeAt(0) - 97
      : -1
  return principles[rank]?.id
}
