import { Refusal } from '../../model/diagnostic.ts'
import type { World } from '../../model/world.ts'
import type { ContainedFiles } from '../contained-files.ts'
import { nextCounter, readEventsStrictly, type StoredEvent, type StoredPurge } from '../events.ts'
import { eventName } from '../file-names.ts'
import { sweep } from '../leftovers.ts'
import { forgetLinks, planLinks } from '../link.ts'
import { publish } from '../transaction.ts'
import { finishPurges } from './finish.ts'
import { openPending } from './pending.ts'
import { basisOf, preparePurge } from './plan.ts'
import type { Purged, PurgePlan, PurgeRequest } from './request.ts'

/** What would be erased; nothing is written. @throws Refusal */
export async function planPurge(
  world: World,
  files: ContainedFiles,
  request: PurgeRequest,
): Promise<PurgePlan> {
  const events = await readEventsStrictly(files)
  if (request.scope === 'link') return await planLinks(world, files, basisOf(events))
  return (await preparePurge(world, files, events, request, { id: '0'.repeat(10), salt: '' })).plan
}

/**
 * Erases. New records of the sources that lose rows are written first; the event, published by one rename, makes readers
 * see the folder as purged; then the files go. Interrupted before that rename nothing has changed, after it the next
 * command that writes goes on. `basis` is that of the plan the person said yes to. The caller holds the lock.
 */
export async function purge(
  world: World,
  files: ContainedFiles,
  request: PurgeRequest,
  basis: string,
): Promise<Purged> {
  const events = await readEventsStrictly(files)
  await finishPurges(world, files, events)
  await sweep(world, files, events)
  if (basisOf(events) !== basis) throw new Refusal({ code: 'PURGE_STATE_CHANGED', level: 'error', args: {} })
  const id = eventName(world.now(), () => world.random())
  const stamp = { type: 'purge', id, at: world.now().toISOString(), counter: nextCounter(events) } as const
  if (request.scope === 'link') {
    const plan = await planLinks(world, files, basis)
    const { erased, scope } = plan
    const held = await forgetLinks(world, files)
    await publish(files, {
      ...stamp,
      scope,
      erased,
      readings: [],
      originals: [],
      salt: '',
      rows: [],
      contents: [],
    })
    return { plan, event: id, held }
  }
  const salt = saltOf(world)
  const { plan, erasing, writes, contributions } = await preparePurge(world, files, events, request, {
    id,
    salt,
  })
  const derived = request.scope !== 'originals'
  const paths = writes.map(({ path }) => path)
  await openPending(world, files, id, paths, { outputs: plan.outputs, contributions, derived })
  for (const { path, content } of writes) await files.write(path, content, { readOnly: true })
  const event: StoredPurge = { ...stamp, scope: plan.scope, erased: plan.erased, ...erasing }
  await publish(files, event)
  return { plan, event: id, held: await finished(world, files, [...events, event]) }
}

/** From the publication on the purge is done for every reader: what fails then is named, and tried again by the next command. */
async function finished(
  world: World,
  files: ContainedFiles,
  events: readonly StoredEvent[],
): Promise<readonly string[]> {
  try {
    return await finishPurges(world, files, events)
  } catch (error) {
    if (error instanceof Refusal && error.diagnostic.code === 'FILE_FAILED')
      return [error.diagnostic.args.path]
    throw error
  }
}

function saltOf(world: Pick<World, 'random'>): string {
  const part = () =>
    Math.floor(world.random() * 2 ** 48)
      .toString(16)
      .padStart(12, '0')
  return part() + part() + part()
}
