import type { SourceSummary } from '../model/contribution.ts'
import { Refusal } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import type { ContainedFiles } from './contained-files.ts'
import type { StoredEvent, StoredUndo } from './events.ts'
import { currentSources, liveEvents, nextCounter, publicEvent, readEventsStrictly } from './events.ts'
import { eventName } from './file-names.ts'
import type { Undone } from './folder.ts'
import { erasuresOf } from './purge/erasures.ts'
import { finishPurges } from './purge/finish.ts'
import { publish } from './transaction.ts'

/**
 * Takes an act back (the last ingest or decision that counts when none is named) by an act of its own: nothing is deleted, so that undoing can be undone. What a purge erased is not
 * brought back, and an undo that would have to is refused. The caller holds the lock.
 */
export async function undoEvent(world: World, files: ContainedFiles, target?: string): Promise<Undone> {
  const events = await readEventsStrictly(files)
  await finishPurges(world, files, events)
  const live = liveEvents(events)
  const undone =
    target === undefined
      ? live.findLast(
          (event) =>
            event.type === 'blind' ||
            event.type === 'decide' ||
            (event.type === 'ingest' && !isErased(event, events)),
        )
      : events.find(({ id }) => id === target)
  if (!undone) {
    if (target !== undefined)
      throw new Refusal({ code: 'UNKNOWN_EVENT', level: 'error', args: { id: target } })
    throw new Refusal({ code: 'NOTHING_TO_UNDO', level: 'error', args: {} })
  }
  if (undone.type === 'purge')
    throw new Refusal({ code: 'UNDO_OF_PURGE', level: 'error', args: { id: undone.id } })
  // Taken back already: a second undo would say nothing.
  if (!live.includes(undone)) throw new Refusal({ code: 'NOTHING_TO_UNDO', level: 'error', args: {} })
  const event: StoredUndo = {
    type: 'undo',
    id: eventName(world.now(), () => world.random()),
    at: world.now().toISOString(),
    counter: nextCounter(events),
    undoes: undone.id,
  }
  if (isErased(undone, events) || wouldBringBack(events, [...events, event]))
    throw new Refusal({ code: 'UNDO_OF_PURGED', level: 'error', args: { id: undone.id } })
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

/** True for an ingest nothing of which is left. */
function isErased(event: StoredEvent, events: readonly StoredEvent[]): boolean {
  if (event.type !== 'ingest' || event.adds.length === 0) return false
  const erasures = erasuresOf(events)
  return event.adds.every(({ id }) => erasures.tookAway(event.id, id))
}

/** True when a reading that was erased would count, had it not been erased. */
function wouldBringBack(before: readonly StoredEvent[], after: readonly StoredEvent[]): boolean {
  const erasures = erasuresOf(before)
  const unpurged = (events: readonly StoredEvent[]) =>
    currentSources(events.filter(({ type }) => type !== 'purge'))
      .filter(({ event, summary }) => erasures.tookAway(event, summary.id))
      .map(({ event, summary }) => `${event} ${summary.id}`)
  const already = new Set(unpurged(before))
  return unpurged(after).some((key) => !already.has(key))
}

function summaries(events: readonly StoredEvent[]): ReadonlyMap<string, SourceSummary> {
  return new Map(currentSources(events).map(({ summary }) => [summary.id, summary]))
}
