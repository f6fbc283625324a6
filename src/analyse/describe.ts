import type { Consultation } from '../model/consultation.ts'
import type { Idea, IdeaId, IdeaVerbatim, Nature } from '../model/idea.ts'
import type { TextEngine } from '../model/token.ts'
import { actorOf } from './actor.ts'
import type { Candidate } from './candidates.ts'
import { clearest, isSensitive } from './clearest.ts'
import type { Group } from './decisions/regroup.ts'
import type { Settled } from './decisions/settle.ts'
import type { Joined } from './fold/fold.ts'
import type { Scheme } from './learnt/scheme.ts'
import { judge, noVerdict, type Verdict } from './learnt/verdict.ts'
import { levelFinder } from './level.ts'
import { bearsPrinciple } from './nature.ts'
import { weighText } from './principles/balance.ts'
import type { Profile } from './principles/profile.ts'
import { themeFinder } from './theme.ts'

/** Says of a group of segments all that an idea says: as a person decided it, else as the machine finds it. */
export function describer(
  consultation: Consultation,
  engine: TextEngine,
  profile: Profile,
  scheme: Scheme,
  reasonOf: (candidate: Candidate) => Joined | undefined,
): (id: IdeaId, group: Group, settled?: Settled) => Idea {
  const level = levelFinder(consultation, engine)
  const theme = themeFinder(consultation, engine, profile.rootOf)
  return (id, group, settled) => {
    const [leader] = group
    if (!leader) throw new Error('an idea without a segment')
    const nature = settled?.nature ?? prevailing(group)
    const members = group.map((member) => (member.nature === nature ? member : { ...member, nature }))
    const found = members.some((member) =>
      bearsPrinciple(nature, settled?.nature !== undefined || member.contribution.rubric === nature, member),
    )
      ? judge(
          wordings(members).map(({ text, tokens, acts }) => ({
            text,
            tokens,
            acts,
            balance: weighText(tokens, profile),
          })),
          scheme,
          settled?.nature !== undefined && settled.nature !== 'obstacle',
        )
      : noVerdict
    const verdict = settled?.principle === undefined ? found : decidedVerdict(found, settled.principle)
    return {
      id,
      text: clearest(members).text,
      verbatims: group.map((member, index) =>
        verbatimOf(member, nature, index > 0 ? reasonOf(member) : undefined),
      ),
      voices: countVoices(members),
      votes: members.reduce(
        (sum, member) => sum + (member.rank === 0 ? (member.contribution.votes ?? 0) : 0),
        0,
      ),
      session: leader.contribution.session,
      theme: settled?.theme === undefined ? firstOf(members, theme) : settled.theme,
      nature,
      level: settled?.level === undefined ? firstOf(members, level) : settled.level,
      actor: settled?.actor === undefined ? firstOf(members, actorOf) : settled.actor,
      principle: verdict.principle,
      principleState: verdict.state,
      score: verdict.score,
      runnerUp: verdict.runnerUp,
      margin: verdict.margin,
      evidence: verdict.evidence(),
      ...(settled ? decidedFields(settled) : { state: 'machine' as const }),
    }
  }
}

/** The nature that most wordings have; among equals that of the first. */
function prevailing(group: Group): Nature {
  const counts = new Map<Nature, number>()
  for (const { nature } of group) counts.set(nature, (counts.get(nature) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'proposal'
}

/** What the machine found stays beside a person's decision, as the other possibility. */
function decidedVerdict(found: Verdict, principle: string | null): Verdict {
  return {
    ...found,
    principle,
    state: principle === null ? 'none' : 'assigned',
    runnerUp: found.principle === principle ? found.runnerUp : (found.principle ?? found.runnerUp),
  }
}

function decidedFields({
  wording,
  featured,
  keptOut,
  notes,
  by,
}: Settled): Pick<Idea, 'state'> & Partial<Idea> {
  return {
    state: by.length > 0 ? 'decided' : 'machine',
    ...(by.length > 0 ? { decided: by.map(({ choice }) => choice.kind) } : {}),
    ...(wording ? { wording } : {}),
    ...(featured ? { featured } : {}),
    ...(keptOut ? { keptOut } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  }
}

/** Members that say it in other words, at most a dozen: what an idea is judged by. */
function wordings(members: readonly Candidate[]): Candidate[] {
  return [
    ...new Map([...members].reverse().map((member) => [member.lemmas.join(' '), member])).values(),
  ].slice(-12)
}

function verbatimOf(
  { contribution, start, end, text, nature: own }: Candidate,
  nature: Nature,
  folded: Joined | undefined,
): IdeaVerbatim {
  return {
    contribution: contribution.id,
    start,
    end,
    text,
    session: contribution.session,
    place: contribution.place,
    masked: contribution.masked.some((mark) => mark.start < end && mark.end > start),
    ...(isSensitive(contribution) ? { sensitive: true as const } : {}),
    ...(folded ? { folded } : {}),
    ...(own === nature ? {} : { nature: own }),
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
