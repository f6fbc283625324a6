import { targetOf } from '../../analyse/decisions/target.ts'
import type { Consultation } from '../../model/consultation.ts'
import type { Choice, Target } from '../../model/decision.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { Actor, Idea, Nature } from '../../model/idea.ts'
import { foldKey } from '../../text/fold.ts'
import { named, partAsked } from '../filters.ts'
import { Given } from '../given.ts'
import { namedIdea } from './name-idea.ts'

const noneWords = new Set(['none', 'aucun', 'aucune', 'no', 'non', '-'])
const allWords = new Set(['all', 'tout', 'toutes', 'tous', '*'])

/** What the options of `charter decide` say of one idea. @throws Refusal for values that charter.yaml does not know */
export function choicesOf(
  given: Given,
  idea: Idea,
  ideas: readonly Idea[],
  consultation: Consultation,
): readonly Choice[] {
  const choices: Choice[] = [...valueChoices(given, consultation), ...textChoices(given)]
  const others = given.texts('merge').map((other) => namedIdea(other, ideas))
  const split = given.text('split')
  apart(given, choices.length > 0 || (others.length > 0 && split !== null))
  if (others.length > 0) {
    if (others.some(({ id }) => id === idea.id))
      throw new Refusal({ code: 'MERGE_WITH_ITSELF', level: 'error', args: { idea: idea.id } })
    choices.push({ kind: 'merge', others: others.flatMap(({ verbatims }) => verbatims.map(targetOf)) })
  }
  if (split !== null) choices.push({ kind: 'split', groups: splitGroups(idea, split) })
  return choices
}

function valueChoices(given: Given, consultation: Consultation): Choice[] {
  const choices: Choice[] = []
  const isNone = (name: string) => noneWords.has(foldKey(given.text(name) ?? '').trim())
  for (const kind of ['principle', 'theme'] as const) {
    const value = given.text(kind)
    if (value === null) continue
    const part = isNone(kind) ? {} : partAsked(new Given([], { [kind]: value }), consultation)
    choices.push({ kind, value: part[kind] ?? null })
  }
  const level = given.text('level')
  if (level !== null)
    choices.push({ kind: 'level', value: isNone('level') ? null : levelNamed(level, consultation) })
  const nature = given.text('nature')
  if (nature !== null) choices.push({ kind: 'nature', value: nature as Nature })
  const actor = given.text('actor')
  if (actor !== null) choices.push({ kind: 'actor', value: actor === 'none' ? null : (actor as Actor) })
  return choices
}

function levelNamed(level: string, { levels }: Consultation): string | null {
  return named(level, levels, (value, known, suggestion) => {
    throw new Refusal({ code: 'UNKNOWN_LEVEL', level: 'error', args: { level: value, known, suggestion } })
  })
}

function textChoices(given: Given): Choice[] {
  const choices: Choice[] = []
  const wording = given.text('wording')
  if (wording !== null) choices.push({ kind: 'wording', value: wording.trim() })
  if (given.flag('feature')) choices.push({ kind: 'feature', value: true })
  const reason = given.text('keepOut')
  if (reason !== null) choices.push({ kind: 'keep-out', value: reason.trim() })
  const note = given.text('note')
  if (note !== null && note.trim() !== '') choices.push({ kind: 'note', value: note.trim() })
  return choices
}

/** The options of the call that decide something. */
export function choiceOptions(given: Given): readonly string[] {
  const texts = ['principle', 'theme', 'level', 'nature', 'actor', 'wording', 'note', 'split']
  return [
    ...texts.filter((name) => given.text(name) !== null).map((name) => `--${name}`),
    ...(given.texts('merge').length > 0 ? ['--merge'] : []),
    ...(given.flag('feature') ? ['--feature'] : []),
    ...(given.text('keepOut') === null ? [] : ['--keep-out']),
  ]
}

/** Merging and splitting change the ideas that the other options speak of. */
function apart(given: Given, crowded: boolean): void {
  const option = given.texts('merge').length > 0 ? '--merge' : given.text('split') === null ? null : '--split'
  if (option === null || !crowded) return
  const others = choiceOptions(given).filter((other) => other !== option)
  throw new Refusal({ code: 'DECIDE_APART', level: 'error', args: { option, others } })
}

/** « 2,3 »: these wordings leave together; « tout »: each becomes an idea of its own. */
function splitGroups(idea: Idea, value: string): readonly (readonly Target[])[] {
  const { verbatims } = idea
  const targets = verbatims.map(targetOf)
  const nothing = () => new Refusal({ code: 'SPLIT_OF_ONE', level: 'error', args: { idea: idea.id } })
  if (verbatims.length < 2) throw nothing()
  if (allWords.has(foldKey(value).trim())) return targets.slice(1).map((target) => [target])
  const numbers = value.split(/[\s,;]+/).filter((part) => part !== '')
  const leaving = new Set(
    numbers.map((part) => {
      const number = Number(part)
      if (!/^\d+$/.test(part) || number < 1 || number > verbatims.length)
        throw new Refusal({
          code: 'SPLIT_NUMBER',
          level: 'error',
          args: { idea: idea.id, value: part, most: verbatims.length },
        })
      return number - 1
    }),
  )
  if (leaving.size === 0 || leaving.size === verbatims.length) throw nothing()
  return [targets.filter((_, index) => leaving.has(index))]
}
