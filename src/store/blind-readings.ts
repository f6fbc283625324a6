import type { BlindAnswer, ReaderAnswer } from '../model/blind-answer.ts'
import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import type { BlindEvent } from '../model/events.ts'
import type { World } from '../model/world.ts'
import type { ContainedFiles } from './contained-files.ts'
import { liveEvents, nextCounter, publicEvent, type StoredBlind, type StoredEvent } from './events.ts'
import { eventName, readingsFolder, sha256 } from './file-names.ts'
import { closeIntent, openIntent } from './leftovers.ts'
import { publish } from './transaction.ts'

/**
 * Stores a reader's blind answers, a JSON object a line: what will be written is noted, the file is written whole, and
 * the event, written last, makes it count. The caller holds the lock and gives all earlier events.
 */
export async function storeBlind(
  world: World,
  files: ContainedFiles,
  { who, answers }: { readonly who: string; readonly answers: readonly BlindAnswer[] },
  events: readonly StoredEvent[],
): Promise<BlindEvent> {
  const id = eventName(world.now(), () => world.random())
  const file = `${readingsFolder}/${id}-${nameMark(who)}.jsonl`
  const bytes = new TextEncoder().encode(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
  await files.makeFolder(readingsFolder)
  await openIntent(world, files, id, [file])
  await files.write(file, bytes, { readOnly: true })
  const event: StoredBlind = {
    type: 'blind',
    id,
    at: world.now().toISOString(),
    counter: nextCounter(events),
    who,
    answers: answers.length,
    file,
    sha256: sha256(bytes),
  }
  await publish(files, event)
  await closeIntent(files, id)
  return publicEvent(event) as BlindEvent
}

/** @throws Refusal READINGS_DAMAGED: an absent file would change the figures without a word */
export async function readBlind(
  files: ContainedFiles,
  events: readonly StoredEvent[],
): Promise<readonly ReaderAnswer[]> {
  const found: ReaderAnswer[] = []
  for (const event of liveEvents(events)) {
    if (event.type !== 'blind') continue
    const bytes = await wholeBytes(files, event, events)
    if (bytes === null) throw new Refusal(damaged(event, 'error'))
    const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean)
    for (const line of lines)
      found.push({ ...(JSON.parse(line) as BlindAnswer), who: event.who, at: event.at })
  }
  return found
}

/** Files that are not as their event says: an error where they count. */
export async function damagedReadings(
  files: ContainedFiles,
  events: readonly StoredEvent[],
): Promise<readonly Diagnostic[]> {
  const live = new Set(liveEvents(events))
  const found: Diagnostic[] = []
  for (const event of events)
    if (event.type === 'blind' && (await wholeBytes(files, event, events)) === null)
      found.push(damaged(event, live.has(event) ? 'error' : 'warning'))
  return found
}

/** The file as it was written, or as later purges left it: they take out answers about what they erase. Null when damaged. */
async function wholeBytes(
  files: ContainedFiles,
  { file, sha256: kept, counter }: StoredBlind,
  events: readonly StoredEvent[],
): Promise<Uint8Array | null> {
  const purged = events.some((event) => event.type === 'purge' && event.counter > counter)
  const bytes = await files.readIfPresent(file)
  if (bytes === null) return purged ? new Uint8Array() : null
  return purged || sha256(bytes) === kept ? bytes : null
}

function damaged({ file, who }: StoredBlind, level: 'error' | 'warning'): Diagnostic {
  return { code: 'READINGS_DAMAGED', level, args: { file, who }, place: { file } }
}

/** Enough of a name to know a file by, portable everywhere. */
function nameMark(who: string): string {
  const mark = who
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return [...mark].slice(0, 30).join('') || 'lecteur'
}
