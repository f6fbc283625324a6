import type { SourceSummary } from '../model/contribution.ts'
import { Refusal } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import type { ContainedFiles } from './contained-files.ts'
import type { StoredEvent, StoredUndo } from './events.ts'
import { currentSources, liveEvents, nextCounter, publicEvent, readEventsStrictly } from './events.ts'
import { eventName } from './file-names.ts'
import type { Undone } from './folder.ts'
import { publish } from './transaction.ts'

/** Takes an act back by an act of its own: nothing is deleted, so that undoing can be undone. The caller holds the lock. */
export async function undoEvent(world: World, files: ContainedFiles, target?: string): Promise<Undone> {
  const events = await readEventsStrictly(files)
  const live = liveEvents(events)
  const undone =
    target === undefined
      ? live.findLast(({ type }) => type === 'ingest')
      : events.find(({ id }) => id === target)
  if (!undone) {
    if (target !== undefined)
      throw new Refusal({ code: 'UNKNOWN_EVENT', level: 'error', args: { id: target } })
    throw new Refusal({ code: 'NOTHING_TO_UNDO', level: 'error', args: {} })
  }
  // Taken back already: a second undo would say nothing.
  if (!live.includes(undone)) throw new Refusal({ code: 'NOTHING_TO_UNDO', level: 'error', args: {} })
  const event: StoredUndo = {
    type: 'undo',
    id: eventName(world.now(), () => world.random()),
    at: world.now().toISOString(),
    counter: nextCounter(events),
    undoes: undone.id,
  }
  await publish(files, event)
  const before = summaries(events)
  const after = summaries([...events, event])
  const { type, id, at, undoes } = event
  return {
    event: { type, id, at, undoes },
    undone: publicEvent(undone),
    removed: [...before.values()].filter((summary) => !after.has(summary.id)),
    restored: [...after.values()].filter((summary) => !before.has(summary.id)),
  }
}

function summaries(events: readonly StoredEvent[]): ReadonlyMap<string, SourceSummary> {
  return new Map(currentSources(events).map(({ summary }) => [summary.id, summary]))
}
