import type { ContainedFiles } from '../contained-files.ts'
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

/** Takes the decisions about erased contributions out of a journal; a journal with nothing left goes. */
export async function withoutDecisions(
  files: ContainedFiles,
  path: string,
  ids: ReadonlySet<string>,
): Promise<void> {
  const lines = await linesOf(files, path)
  const kept = lines.filter((line) => !pointsAt(line, ids))
  if (kept.length === lines.length) return
  if (kept.every((line) => line.trim() === '')) await files.remove(path)
  else await files.write(path, new TextEncoder().encode(kept.join('\n')))
}

async function linesOf(files: ContainedFiles, path: string): Promise<readonly string[]> {
  const bytes = await files.readIfPresent(path)
  return bytes ? new TextDecoder().decode(bytes).split('\n') : []
}

/** Whatever a line of a journal looks like, it names its contributions by their ids. */
function pointsAt(line: string, ids: ReadonlySet<string>): boolean {
  return (line.match(contributionId) ?? []).some((id) => ids.has(id))
}
