import { createHash } from 'node:crypto'
import type { ClassStability } from '../../model/certainty.ts'
import type { Consultation } from '../../model/consultation.ts'
import type { Idea } from '../../model/idea.ts'
import type { TextEngine, Token } from '../../model/token.ts'
import { schemeOf } from '../learnt/scheme.ts'
import { judge } from '../learnt/verdict.ts'
import { weighText } from '../principles/balance.ts'
import { buildProfile } from '../principles/profile.ts'
import { spreadProfile } from '../principles/spread.ts'
import { proportion } from './proportion.ts'
import { leadOf } from './sample.ts'
import { seeded } from './seeded.ts'

const rounds = 10
/** An idea is stable when its principle stays in this share of the rounds. */
const steady = 0.9
/** Each word and example of `charter.yaml` is left out with this chance in a round. */
const leftOut = 0.1
/** Ideas looked at, and texts learnt from, at most. */
const most = { ideas: 250, texts: 400 }
/** Wordings by which an idea is judged, at most. */
const wordings = 4

/**
 * Would an idea stand under the same principle if other people had spoken and the vocabulary had been written a little
 * otherwise? In each round the texts that teach are drawn again with replacement (bootstrap, Efron 1979), and each word
 * and example of `charter.yaml` is left out with one chance in ten. Ideas that a person decided are not looked at.
 * Seeds are fixed, and the order of ideas changes nothing.
 *
 * @returns null when the machine has classified nothing
 */
export function classStability(
  ideas: readonly Idea[],
  consultation: Consultation,
  engine: TextEngine,
): ClassStability | null {
  const ranked = ideas
    .map((idea) => ({ idea, rank: createHash('sha256').update(leadOf(idea)).digest('hex') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ idea }) => idea)
  const watched = ranked
    .filter(({ principleState, state }) => principleState === 'assigned' && state === 'machine')
    .slice(0, most.ideas)
  if (watched.length === 0) return null
  const known = new Map<string, readonly Token[]>()
  const tokens = (text: string) => {
    const own = known.get(text) ?? engine.tokens(text)
    known.set(text, own)
    return own
  }
  const remembering: TextEngine = { ...engine, tokens }
  const pool = ranked.slice(0, most.texts).map(({ text }) => ({ tokens: tokens(text) }))
  const scheme = schemeOf(consultation, remembering)
  const texts = watched.map((idea) =>
    ownWordings(idea).map((text) => ({
      text,
      tokens: tokens(text),
      acts: scheme.reader.read(text, tokens(text), '').acts,
    })),
  )
  const kept = new Int32Array(watched.length)
  for (let round = 0; round < rounds; round++) {
    const random = seeded(1_000_003 * (round + 1))
    const given = buildProfile(thinned(consultation, random), remembering)
    const drawn = pool.map(() => pool[Math.floor(random() * pool.length)] ?? { tokens: [] })
    const profile = spreadProfile(given, drawn)
    texts.forEach((own, place) => {
      const weighed = own.map((each) => ({ ...each, balance: weighText(each.tokens, profile) }))
      if (judge(weighed, scheme).principle === watched[place]?.principle) kept[place] = (kept[place] ?? 0) + 1
    })
  }
  const stableAmong = (of: (idea: Idea) => boolean) => {
    const places = watched.flatMap((idea, place) => (of(idea) ? [place] : []))
    return proportion(places.filter((place) => (kept[place] ?? 0) >= steady * rounds).length, places.length)
  }
  return {
    rounds,
    stable: stableAmong(() => true),
    principles: consultation.principles.map(({ id }) => ({
      principle: id,
      stable: stableAmong(({ principle }) => principle === id),
    })),
  }
}

function ownWordings({ text, verbatims }: Idea): readonly string[] {
  return [...new Set([text, ...verbatims.map((verbatim) => verbatim.text)])].slice(0, wordings)
}

/** The consultation with about a tenth of the words and examples of each principle left out. */
function thinned(consultation: Consultation, random: () => number): Consultation {
  const some = (list: readonly string[]) => list.filter(() => random() >= leftOut)
  return {
    ...consultation,
    principles: consultation.principles.map((principle) => ({
      ...principle,
      vocabulary: some(principle.vocabulary),
      examples: some(principle.examples),
      counterExamples: some(principle.counterExamples),
    })),
  }
}
