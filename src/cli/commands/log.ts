import type { StoreEvent } from '../../model/events.ts'
import { columns } from '../columns.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import type { Talk } from '../sentences/texts.ts'

/** What was done, in order. */
export async function run(context: Context, _given: Given): Promise<Outcome> {
  const events = await (await context.folder()).events()
  const { talk } = context.texts
  const undone = new Set(events.flatMap((event) => (event.type === 'undo' ? [event.undoes] : [])))
  return {
    result: { events: events.map(answer) },
    text: columns(
      events.map((event) => [
        talk.instant(event.at),
        event.id,
        told(event, talk),
        undone.has(event.id) ? talk.log.takenBack : '',
      ]),
      0,
    ),
    told: events.length === 0 ? [talk.log.nothing] : [],
    next: events.length === 0 ? talk.nextSteps.ingest : talk.nextSteps.undoOrStatus,
  }
}

function told(event: StoreEvent, talk: Talk): string {
  if (event.type === 'ingest') return talk.log.ingest(event.adds)
  if (event.type === 'blind') return talk.agree.log(event.who, event.answers)
  return event.type === 'undo' ? talk.log.undo(event.undoes) : talk.purge.log(event.scope, event.erased)
}

function answer(event: StoreEvent): Readonly<Record<string, unknown>> {
  if (event.type !== 'ingest') return { ...event }
  return {
    type: event.type,
    id: event.id,
    at: event.at,
    sources: event.adds.map(({ file, id, session, contributions }) => ({ file, id, session, contributions })),
    supersedes: event.supersedes,
  }
}
