import type { Decision, NewDecision } from '../../model/decision.ts'
import type { World } from '../../model/world.ts'
import type { ContainedFiles } from '../contained-files.ts'
import { eventName, isPortableName, portableName } from '../file-names.ts'
import { parseDecision } from './parse.ts'

/** The decisions of one command, as an act among the others. */
export interface StoredDecide {
  readonly type: 'decide'
  readonly id: string
  readonly at: string
  readonly counter: number
  readonly who: string
  readonly decisions: readonly Decision[]
  /** `data/decisions/…` */
  readonly path: string
}

/** A line that should be a decision and is not. */
export interface BrokenLine {
  readonly file: string
  readonly line: number
}

const folder = 'data/decisions'
const journalName = /^(\d{8}T\d{9}Z-[0-9a-z]{10})(?:-.*)?\.jsonl$/u
/** UTF-16 units of a name that a file name keeps. */
const longestName = 30

/**
 * Every decision that was written, taken back or not. A line counts once, in the act that its own id names: a copy that
 * a sync tool made of a journal brings nothing new.
 */
export async function readJournals(
  files: ContainedFiles,
): Promise<{ acts: readonly StoredDecide[]; broken: readonly BrokenLine[] }> {
  const lines = new Map<string, Decision>()
  const paths = new Map<string, string>()
  const broken: BrokenLine[] = []
  for (const name of await files.list(folder)) {
    if (!isPortableName(name) || !name.endsWith('.jsonl')) continue
    const file = `${folder}/${name}`
    const act = journalName.exec(name)?.[1]
    const text = new TextDecoder().decode((await files.readIfPresent(file)) ?? new Uint8Array())
    text.split('\n').forEach((line, index) => {
      if (line.trim() === '') return
      const decision = parseDecision(line)
      if (!decision || actOf(decision) !== act) broken.push({ file, line: index + 1 })
      else {
        lines.set(decision.id, decision)
        if (!paths.has(act)) paths.set(act, file)
      }
    })
  }
  const byAct = new Map<string, Decision[]>()
  for (const decision of [...lines.values()].sort((a, b) => rankOf(a) - rankOf(b)))
    byAct.set(actOf(decision), [...(byAct.get(actOf(decision)) ?? []), decision])
  const acts = [...byAct].flatMap(([id, decisions]): StoredDecide[] => {
    const [first] = decisions
    if (!first) return []
    const { at, counter, who } = first
    return [{ type: 'decide', id, at, counter, who, decisions, path: paths.get(id) ?? '' }]
  })
  return { acts, broken }
}

/** Writes the decisions of one command as one file, whole or not at all. The caller holds the lock. */
export async function writeJournal(
  world: World,
  files: ContainedFiles,
  decisions: readonly NewDecision[],
  counter: number,
): Promise<StoredDecide> {
  const id = eventName(world.now(), () => world.random())
  const at = world.now().toISOString()
  const placed = decisions.map((decision, index): Decision => {
    const { who, idea, targets, choice, over } = decision
    return { id: `${id}#${index + 1}`, counter, at, who, idea, targets, choice, over }
  })
  const who = placed[0]?.who ?? ''
  const path = `${folder}/${portableName(`${id}-${portableName(who, longestName)}.jsonl`)}`
  await files.write(
    path,
    new TextEncoder().encode(placed.map((decision) => `${JSON.stringify(decision)}\n`).join('')),
  )
  return { type: 'decide', id, at, counter, who, decisions: placed, path }
}

const actOf = ({ id }: Decision) => id.slice(0, id.indexOf('#'))
const rankOf = ({ id }: Decision) => Number(id.slice(id.indexOf('#') + 1))
