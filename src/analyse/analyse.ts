import type { Analysis, CorpusFigures } from '../model/analysis.ts'
import type { Consultation } from '../model/consultation.ts'
import type { Contribution, Respondent } from '../model/contribution.ts'
import type { Idea, IdeaVerbatim, Nature } from '../model/idea.ts'
import type { Term } from '../model/term.ts'
import type { TextEngine, Token } from '../model/token.ts'
import { actorOf } from './actor.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { clearest, isSensitive } from './clearest.ts'
import { foldDuplicates } from './fold.ts'
import { segmentKey, shortIds } from './idea-id.ts'
import { levelFinder } from './level.ts'
import { statesRemedy } from './nature.ts'
import { countParticipation } from './participation.ts'
import { weighText } from './principles/balance.ts'
import { buildProfile } from './principles/profile.ts'
import { spreadProfile } from './principles/spread.ts'
import { judge, noVerdict } from './principles/verdict.ts'
import { countTerms } from './terms.ts'
import { themeFinder } from './theme.ts'

export interface AnalysisInput {
  readonly contributions: readonly Contribution[]
  readonly respondents: readonly Respondent[]
  readonly consultation: Consultation
  readonly engine: TextEngine
  /** Expressions always counted whole; those of the engine's dictionary when left out. */
  readonly keep?: readonly string[]
  /** The terms, where they were counted apart: shard by shard, in a large corpus. */
  readonly terms?: readonly Term[]
}

/** The corpus pass: segments → ideas → principles, terms, participation. The order of the contributions changes nothing. */
export function analyse({
  contributions,
  respondents,
  consultation,
  engine: plain,
  keep = plain.dictionary?.keep ?? [],
  terms: counted,
}: AnalysisInput): Analysis {
  // Terms read again the tokens of the ideas.
  const engine = counted ? plain : remembering(plain)
  const candidates = findCandidates(contributions, consultation, engine)
  const given = buildProfile(consultation, engine)
  const folded = foldDuplicates(candidates, given.rootOf)
  const profile = spreadProfile(
    given,
    folded.map(({ leader }) => leader.tokens),
  )
  const level = levelFinder(consultation, engine)
  const theme = themeFinder(consultation, engine, given.rootOf)
  const ids = shortIds(
    folded.map(({ leader }) => ({
      session: leader.contribution.session,
      key: segmentKey(leader.contribution.id, leader.rank),
    })),
  )
  const ideas = folded.map(({ leader, members }, index): Idea => {
    const best = clearest(members)
    const verdict = bearsPrinciple(leader, members)
      ? judge(
          wordings(members).map(({ tokens }) => weighText(tokens, profile)),
          profile.principles,
        )
      : noVerdict
    return {
      id: ids[index] as Idea['id'],
      text: best.text,
      verbatims: members.map(verbatimOf),
      voices: countVoices(members),
      votes: members.reduce(
        (sum, member) => sum + (member.rank === 0 ? (member.contribution.votes ?? 0) : 0),
        0,
      ),
      session: leader.contribution.session,
      theme: firstOf(members, theme),
      nature: leader.nature,
      level: firstOf(members, level),
      actor: firstOf(members, actorOf),
      principle: verdict.principle,
      principleState: verdict.state,
      score: verdict.score,
      runnerUp: verdict.runnerUp,
      margin: verdict.margin,
      evidence: verdict.evidence,
      state: 'machine',
    }
  })
  const terms = counted ?? countTerms({ contributions, consultation, engine, ideas, keep })
  return {
    ideas,
    terms,
    participation: countParticipation(contributions, respondents, ideas, consultation),
    corpus: corpusFigures(contributions, candidates, ideas, terms.length),
  }
}

/** The same engine, which tags each text once: segments and terms read the same tokens. */
function remembering(engine: TextEngine): TextEngine {
  const known = new Map<string, readonly Token[]>()
  return {
    ...engine,
    tokens(text) {
      const tokens = known.get(text) ?? engine.tokens(text)
      known.set(text, tokens)
      return tokens
    },
  }
}

/** Members that say it in other words, at most a dozen: what an idea is judged by. */
function wordings(members: readonly Candidate[]): Candidate[] {
  return [
    ...new Map([...members].reverse().map((member) => [member.lemmas.join(' '), member])).values(),
  ].slice(-12)
}

function bearsPrinciple(leader: Candidate, members: readonly Candidate[]): boolean {
  if (leader.nature === 'off-topic' || leader.nature === 'no-content') return false
  return leader.nature !== 'obstacle' || members.some(({ text, tokens }) => statesRemedy(text, tokens))
}

function verbatimOf({ contribution, start, end, text }: Candidate): IdeaVerbatim {
  return {
    contribution: contribution.id,
    start,
    end,
    text,
    session: contribution.session,
    place: contribution.place,
    masked: contribution.masked.some((mark) => mark.start < end && mark.end > start),
    ...(isSensitive(contribution) ? { sensitive: true as const } : {}),
  }
}

function countVoices(members: readonly Candidate[]): number {
  return new Set(members.map(({ contribution }) => contribution.respondent ?? contribution.id)).size
}

function firstOf<T>(members: readonly Candidate[], find: (candidate: Candidate) => T | null): T | null {
  for (const member of members) {
    const found = find(member)
    if (found !== null) return found
  }
  return null
}

function corpusFigures(
  contributions: readonly Contribution[],
  candidates: readonly Candidate[],
  ideas: readonly Idea[],
  distinctTerms: number,
): CorpusFigures {
  const natures: Record<Nature, number> = {
    done: 0,
    proposal: 0,
    commitment: 0,
    obstacle: 0,
    'off-topic': 0,
    'no-content': 0,
  }
  for (const { nature } of ideas) natures[nature]++
  return {
    contributions: contributions.length,
    segments: candidates.length,
    ideas: ideas.length,
    tokens: candidates.reduce((sum, { tokens }) => sum + tokens.length, 0),
    distinctTerms,
    natures,
  }
}
