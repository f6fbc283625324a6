import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { ContainedFiles } from '../contained-files.ts'
import { type CurrentSource, eventsFolder, type StoredEvent } from '../events.ts'
import { purgesOf } from './erasures.ts'
import { erasedFiles, withoutNames } from './finish.ts'
import { heldReading } from './held-reading.ts'
import { leaveOutKnown } from './marks.ts'
import { pendingPurges } from './pending.ts'

/** Whether anything that was purged is left, or came back by another machine's copy of the folder. */
export async function checkPurges(
  files: ContainedFiles,
  events: readonly StoredEvent[],
  current: readonly CurrentSource[],
): Promise<Diagnostic[]> {
  const purges = purgesOf(events)
  if (purges.length === 0) return []
  const found: Diagnostic[] = []
  if (await isUnfinished(files, events))
    found.push({ code: 'PURGE_UNFINISHED', level: 'warning', args: { files: await leftOf(files, events) } })
  let count = 0
  if (purges.some(({ rows }) => rows.length > 0))
    for (const { summary, file } of current) {
      const reading = await heldReading(files, summary, file).catch(unreadable)
      if (reading) count += leaveOutKnown(reading, purges).rows
    }
  if (count > 0) found.push({ code: 'PURGED_ROW_BACK', level: 'warning', args: { count } })
  return found
}

export async function isUnfinished(files: ContainedFiles, events: readonly StoredEvent[]): Promise<boolean> {
  return (await pendingPurges(files, events)).size > 0 || (await leftOf(files, events)).length > 0
}

/** Files that a published purge erases and that are there. */
async function leftOf(files: ContainedFiles, events: readonly StoredEvent[]): Promise<readonly string[]> {
  const left = [...(await erasedFiles(files, events))]
  for (const event of events) if (withoutNames(event, events)) left.push(`${eventsFolder}/${event.id}.json`)
  for (const { outputs } of (await pendingPurges(files, events)).values())
    for (const path of outputs) if (await files.stat(path)) left.push(path)
  return left
}

/** Told by the check of its file already. */
function unreadable(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}
