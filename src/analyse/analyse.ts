import type { Analysis, CorpusFigures } from '../model/analysis.ts'
import type { Consultation } from '../model/consultation.ts'
import type { Contribution, Respondent } from '../model/contribution.ts'
import type { Decision } from '../model/decision.ts'
import type { Idea, IdeaId, Nature } from '../model/idea.ts'
import type { Term } from '../model/term.ts'
import type { TextEngine, Token } from '../model/token.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { cooccurrence } from './cooccurrence.ts'
import { aimer } from './decisions/aim.ts'
import { followed } from './decisions/follow.ts'
import { regroup } from './decisions/regroup.ts'
import { settle } from './decisions/settle.ts'
import { describer } from './describe.ts'
import { foldDuplicates } from './fold/fold.ts'
import { segmentKey, shortIds } from './idea-id.ts'
import { schemeOf } from './learnt/scheme.ts'
import { readCorpus } from './occurrences.ts'
import { countParticipation } from './participation.ts'
import { buildProfile } from './principles/profile.ts'
import { spreadProfile } from './principles/spread.ts'
import { countTerms } from './terms.ts'

export interface AnalysisInput {
  readonly contributions: readonly Contribution[]
  readonly respondents: readonly Respondent[]
  readonly consultation: Consultation
  readonly engine: TextEngine
  /** Expressions always counted whole; those of the engine's dictionary when left out. */
  readonly keep?: readonly string[]
  /** What people decided, in causal order. */
  readonly decisions?: readonly Decision[]
  /** The terms, where they were counted apart: shard by shard, in a large corpus. */
  readonly terms?: readonly Term[]
}

/**
 * The corpus pass: segments → ideas → principles, terms, participation, with what people decided put over what the
 * machine found. The order of the contributions changes nothing.
 */
export function analyse({
  contributions,
  respondents,
  consultation,
  engine: plain,
  keep = plain.dictionary?.keep ?? [],
  decisions = [],
  terms: counted,
}: AnalysisInput): Analysis {
  // Terms read again the tokens of the ideas.
  const engine = counted ? plain : remembering(plain)
  const candidates = findCandidates(contributions, consultation, engine)
  const given = buildProfile(consultation, engine)
  const aim = aimer(decisions.length > 0 ? candidates : [])
  const folded = foldDuplicates(candidates, given.rootOf)
  const reasons = new Map(folded.flatMap((idea) => [...idea.reasons]))
  const groups = regroup(
    folded.map(({ members }) => members),
    decisions,
    aim,
  )
  const { byGroup, orphans } = settle(groups, decisions, aim)
  const profile = spreadProfile(
    given,
    groups.map(([leader], place) => {
      const decided = byGroup.get(place)?.principle
      return { tokens: leader?.tokens ?? [], ...(decided === undefined ? {} : { decided }) }
    }),
  )
  const ids = shortIds(
    groups.map(([leader]) => ({
      session: leader?.contribution.session ?? '',
      key: segmentKey(leader?.contribution.id ?? '', leader?.rank ?? 0),
    })),
  ) as IdeaId[]
  const scheme = schemeOf(consultation, engine)
  const describe = describer(consultation, engine, profile, scheme, (candidate) => reasons.get(candidate))
  const described = groups.map((group, place) => describe(ids[place] as IdeaId, group, byGroup.get(place)))
  const ideas = followed(described, groups, profile.rootOf)
  const corpus = counted ? null : readCorpus({ contributions, engine, ideas, keep })
  const terms =
    counted ?? countTerms({ contributions, consultation, engine, ideas, ...(corpus ? { corpus } : {}) })
  return {
    ideas,
    terms,
    cooccurrence: corpus && cooccurrence(corpus, terms),
    participation: countParticipation(contributions, respondents, ideas, consultation),
    review: {
      orphans: orphans.map(({ idea }) => idea),
      disagreements: [...byGroup].flatMap(([place, { disagreements }]) =>
        disagreements.map((each) => ({ idea: ids[place] as IdeaId, ...each })),
      ),
    },
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
