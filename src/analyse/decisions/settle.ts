import type { Choice, ChoiceKind, Decision, Target } from '../../model/decision.ts'
import type { Candidate } from '../candidates.ts'
import type { Group } from './regroup.ts'

/** A choice that says something of the idea, rather than what the idea is made of. */
type Value<K extends ChoiceKind> = Extract<Choice, { kind: K; value: unknown }>['value']

/** What people decided about one idea; a matter that is absent was left to the machine. */
export interface Settled {
  readonly principle?: Value<'principle'>
  readonly nature?: Value<'nature'>
  readonly level?: Value<'level'>
  readonly actor?: Value<'actor'>
  readonly theme?: Value<'theme'>
  readonly wording?: string
  readonly featured?: true
  readonly keptOut?: string
  readonly notes: readonly string[]
  /** Decisions that count for it, the last of each matter, notes aside. */
  readonly by: readonly Decision[]
  readonly disagreements: readonly { readonly matter: ChoiceKind; readonly who: readonly string[] }[]
}

export interface Settlement {
  /** For each group that a decision reaches, by its place. */
  readonly byGroup: ReadonlyMap<number, Settled>
  /** Decisions whose segments are all gone. */
  readonly orphans: readonly Decision[]
}

/** Brings each decision to the groups that hold its segments. The last decision on a matter counts. */
export function settle(
  groups: readonly Group[],
  decisions: readonly Decision[],
  aim: (target: Target) => Candidate | null,
): Settlement {
  const placeOf = new Map(groups.flatMap((group, place) => group.map((member) => [member, place] as const)))
  const reached = new Map<number, Decision[]>()
  const orphans: Decision[] = []
  for (const decision of decisions) {
    const places = new Set(
      decision.targets.flatMap((target) => {
        const found = aim(target)
        return found ? [placeOf.get(found) ?? -1] : []
      }),
    )
    if (places.size === 0) orphans.push(decision)
    for (const place of places) reached.set(place, [...(reached.get(place) ?? []), decision])
  }
  return { byGroup: new Map([...reached].map(([place, own]) => [place, settledBy(own)])), orphans }
}

function settledBy(decisions: readonly Decision[]): Settled {
  const last = new Map<ChoiceKind, Decision>()
  for (const decision of decisions)
    if (decision.choice.kind !== 'note') last.set(decision.choice.kind, decision)
  const notes = decisions.flatMap(({ choice }) =>
    choice.kind === 'note' && choice.value !== '' ? [choice.value] : [],
  )
  const value = <K extends ChoiceKind>(kind: K): { value: Value<K> } | null => {
    const choice = last.get(kind)?.choice
    return choice && 'value' in choice ? { value: choice.value as Value<K> } : null
  }
  const [principle, nature, level, actor, theme] = [
    value('principle'),
    value('nature'),
    value('level'),
    value('actor'),
    value('theme'),
  ]
  const wording = value('wording')?.value
  const keptOut = value('keep-out')?.value
  return {
    ...(principle ? { principle: principle.value } : {}),
    ...(nature ? { nature: nature.value } : {}),
    ...(level ? { level: level.value } : {}),
    ...(actor ? { actor: actor.value } : {}),
    ...(theme ? { theme: theme.value } : {}),
    ...(wording ? { wording } : {}),
    ...(value('feature')?.value ? { featured: true as const } : {}),
    ...(keptOut ? { keptOut } : {}),
    notes,
    by: [...last.values()],
    disagreements: disagreementsOf(decisions),
  }
}

/**
 * Matters on which two people decided differently and neither saw the other's decision: the last word of each person is
 * compared, but for what a later decision replaces.
 */
function disagreementsOf(decisions: readonly Decision[]): Settled['disagreements'] {
  const replaced = new Set(decisions.flatMap(({ over }) => over))
  const standing = new Map<ChoiceKind, Map<string, Decision>>()
  for (const decision of decisions) {
    const { kind } = decision.choice
    if (kind === 'note' || kind === 'merge' || kind === 'split' || replaced.has(decision.id)) continue
    const byPerson = standing.get(kind) ?? new Map<string, Decision>()
    byPerson.set(decision.who, decision)
    standing.set(kind, byPerson)
  }
  return [...standing].flatMap(([matter, byPerson]) => {
    const values = new Set([...byPerson.values()].map(({ choice }) => JSON.stringify(choice)))
    return values.size > 1 ? [{ matter, who: [...byPerson.keys()].sort() }] : []
  })
}
