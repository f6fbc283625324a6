import type { Consultation } from '../../model/consultation.ts'
import type { StoreEvent } from '../../model/events.ts'
import { renderCsv } from '../../render/csv.ts'
import { columns } from '../columns.ts'
import type { Context } from '../context.ts'
import { choiceAnswer } from '../decide/choice-answer.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import type { Talk } from '../sentences/texts.ts'

/** What was done, in order. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const folder = await context.folder()
  const events = await folder.events()
  const { talk } = context.texts
  const undone = takenBack(events)
  if (given.flag('csv')) {
    const { consultation } = await folder.configuration()
    const content = decisionsTable(events, undone, consultation, talk)
    return { result: { content }, raw: content, next: null }
  }
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

/** Acts that do not count any more; an undo that was itself taken back takes nothing back. */
function takenBack(events: readonly StoreEvent[]): ReadonlySet<string> {
  const dead = new Set<string>()
  for (const event of [...events].reverse())
    if (event.type === 'undo' && !dead.has(event.id)) dead.add(event.undoes)
  return dead
}

/** The decisions one by one, for a spreadsheet: who decided what, when, of which idea. */
function decisionsTable(
  events: readonly StoreEvent[],
  undone: ReadonlySet<string>,
  consultation: Consultation,
  talk: Talk,
): string {
  const rows = events.flatMap((event) =>
    event.type !== 'decide'
      ? []
      : event.decisions.map(({ at, who, idea, choice }) => {
          const back = undone.has(event.id) ? talk.decide.takenBack : ''
          return [event.id, at, who, idea, ...talk.decide.cells(choice, consultation), back]
        }),
  )
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    renderCsv(talk.decide.table, rows, { excel: true }),
  )
}

function told(event: StoreEvent, talk: Talk): string {
  if (event.type === 'ingest') return talk.log.ingest(event.adds)
  if (event.type === 'blind') return talk.agree.log(event.who, event.answers)
  if (event.type === 'decide') return talk.decide.log(event.who, event.decisions)
  return event.type === 'undo' ? talk.log.undo(event.undoes) : talk.purge.log(event.scope, event.erased)
}

function answer(event: StoreEvent): Readonly<Record<string, unknown>> {
  if (event.type === 'decide')
    return {
      ...event,
      decisions: event.decisions.map(({ id, idea, choice }) => ({ id, idea, ...choiceAnswer(choice) })),
    }
  if (event.type !== 'ingest') return { ...event }
  return {
    type: event.type,
    id: event.id,
    at: event.at,
    sources: event.adds.map(({ file, id, session, contributions }) => ({ file, id, session, contributions })),
    supersedes: event.supersedes,
  }
}
