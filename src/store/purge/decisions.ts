import type { Choice, Decision, Target } from '../../model/decision.ts'
import type { ContainedFiles } from '../contained-files.ts'
import { parseDecision } from '../decisions/parse.ts'
import { isPortableName, readingsFolder } from '../file-names.ts'

const folders = ['data/decisions', readingsFolder]
const contributionId = /(?<![0-9A-Za-z])[0-9A-HJKMNP-TV-Z]{16}(?![0-9A-Za-z])/g

/** Files of what people decided, or said blindly, about contributions. */
export async function decisionFiles(files: ContainedFiles): Promise<readonly string[]> {
  const found: string[] = []
  for (const folder of folders)
    for (const name of await files.list(folder))
      if (isPortableName(name) && name.endsWith('.jsonl')) found.push(`${folder}/${name}`)
  return found
}

/** How many decisions point at one of the contributions. */
export async function countDecisions(files: ContainedFiles, ids: ReadonlySet<string>): Promise<number> {
  let count = 0
  for (const path of await decisionFiles(files))
    count += (await linesOf(files, path)).filter((line) => pointsAt(line, ids)).length
  return count
}

/** Takes what points at erased contributions out of a journal; a journal with nothing left goes. */
export async function withoutDecisions(
  files: ContainedFiles,
  path: string,
  ids: ReadonlySet<string>,
): Promise<void> {
  const lines = await linesOf(files, path)
  if (!lines.some((line) => pointsAt(line, ids))) return
  const kept = lines.flatMap((line) => (pointsAt(line, ids) ? (lessened(line, ids) ?? []) : [line]))
  if (kept.every((line) => line.trim() === '')) await files.remove(path)
  else await files.write(path, new TextEncoder().encode(kept.join('\n')))
}

async function linesOf(files: ContainedFiles, path: string): Promise<readonly string[]> {
  const bytes = await files.readIfPresent(path)
  return bytes ? new TextDecoder().decode(bytes).split('\n') : []
}

/** What hides a reason that may quote an erased text: the idea stays out of the charter. */
const hiddenReason = '…'

/**
 * A decision on an idea that others said too stays theirs, without what points at the erased contributions; what a person
 * typed about it may quote them and goes. Null when nothing is left, or for a line that cannot be read.
 */
function lessened(line: string, ids: ReadonlySet<string>): string | null {
  const decision = parseDecision(line)
  const left = (targets: readonly Target[]) => targets.filter(({ contribution }) => !ids.has(contribution))
  const targets = left(decision?.targets ?? [])
  if (!decision || targets.length === 0) return null
  const choice = lessenedChoice(decision.choice, left)
  return choice && JSON.stringify({ ...decision, targets, choice } satisfies Decision)
}

function lessenedChoice(
  choice: Choice,
  left: (targets: readonly Target[]) => readonly Target[],
): Choice | null {
  switch (choice.kind) {
    case 'note':
    case 'wording':
      return null
    case 'keep-out':
      return { ...choice, value: choice.value === '' ? '' : hiddenReason }
    case 'merge': {
      const others = left(choice.others)
      return others.length > 0 ? { ...choice, others } : null
    }
    case 'split': {
      const groups = choice.groups.map(left).filter((group) => group.length > 0)
      return groups.length > 0 ? { ...choice, groups } : null
    }
    default:
      return choice
  }
}

/** Whatever a line of a journal looks like, it names its contributions by their ids. */
function pointsAt(line: string, ids: ReadonlySet<string>): boolean {
  return (line.match(contributionId) ?? []).some((id) => ids.has(id))
}
