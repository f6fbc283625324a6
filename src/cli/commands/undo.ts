import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'

/** Takes back the last ingest or decision, or the act named; nothing is deleted. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const folder = await context.folder()
  const { event, undone, removed, restored } = await folder.undo(given.arguments[0])
  const { talk } = context.texts
  const answer = ({ file, id, session, contributions }: (typeof removed)[number]) => ({
    file,
    id,
    session,
    contributions,
  })
  return {
    result: {
      event: event.id,
      undoes: undone.id,
      decisions: undone.type === 'decide' ? undone.decisions.length : 0,
      removed: removed.map(answer),
      restored: restored.map(answer),
    },
    told: [
      ...(undone.type === 'decide' ? [talk.decide.undone(undone.who, undone.decisions.length)] : []),
      ...removed.map(({ file, session, contributions }) => talk.undo.removed(file, session, contributions)),
      ...restored.map(({ file, session, contributions }) => talk.undo.restored(file, session, contributions)),
      talk.undo.back(event.id),
    ],
    next: talk.nextSteps.status,
  }
}
