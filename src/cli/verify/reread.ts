import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { roleWords } from '../../ingest/columns/role-names.ts'
import { readSource } from '../../ingest/read-source.ts'
import type { Consultation } from '../../model/consultation.ts'
import type { Contribution, Place, RecordSink } from '../../model/contribution.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { NotReread } from '../../model/diagnostics/verify.ts'
import type { Folder, State } from '../../store/consultation-folder.ts'
import type { Context } from '../context.ts'
import { givenFile } from '../ingest/given-file.ts'
import { freshPeople } from '../ingest/people.ts'
import { frenchWords } from '../ingest/privacy.ts'

/** What became of one source when its original was read again. */
export interface Reread {
  readonly file: string
  readonly session: string
  /** `same`: every contribution word for word, in its place · `different` · or why it could not be read again. */
  readonly found: 'same' | 'different' | NotReread
  /** Where the first difference is. */
  readonly place?: Place
}

/**
 * Reads every original that is kept again, with the options it was read with, and compares the contributions word for
 * word with those that are stored. What depends on `charter.yaml` as it is today (themes, levels) is not compared, nor the
 * random numbers of respondents. Writes nothing.
 */
export async function rereadOriginals(
  context: Context,
  folder: Folder,
  consultation: Consultation,
  sources: State['sources'],
): Promise<Reread[]> {
  const out: Reread[] = []
  for (const source of sources) {
    const { file, session } = source.summary
    out.push({ file, session, ...(await rereadOne(context, folder, consultation, source)) })
  }
  return out
}

async function rereadOne(
  context: Context,
  folder: Folder,
  consultation: Consultation,
  { summary, original }: State['sources'][number],
): Promise<Pick<Reread, 'found' | 'place'>> {
  const { roll, map = [], ...asked } = summary.asked ?? {}
  if (original === null || (await folder.readFile(original)) === null) return { found: 'no-original' }
  // Nothing of a roll is kept, so that nobody can find its names in the folder.
  if (roll) return { found: 'roll' }
  const sink = new Fingerprints()
  const { world, progress, texts } = context
  const source = await givenFile(world.files, join(folder.root, original), summary.file)
  progress.step(texts.talk.steps.reading(summary.file), source.size > 300_000)
  try {
    const readings = await readSource({
      source,
      file: summary.file,
      options: { ...asked, map, mappings: await folder.mappings(roleWords) },
      consultation,
      guarded: world.guarded,
      sink,
      people: freshPeople(world, undefined),
      knows: frenchWords(world),
    })
    const again = readings.find((reading) => reading.summary.session === summary.session)
    if (!again) return { found: 'options' }
    // The identity of a source holds its bytes and what it was read with, the secret of a link included.
    const alike = again.summary.sha256 === summary.sha256 && summary.linked === undefined
    if (alike && again.summary.id !== summary.id) return { found: 'options' }
  } catch (error) {
    if (error instanceof Refusal) return { found: 'options' }
    throw error
  }
  const found = sink.of(summary.session)
  let at = 0
  for await (const contribution of folder.contributionsOf([summary]))
    if (found[at++] !== fingerprint(contribution)) return { found: 'different', place: contribution.place }
  return at === found.length ? { found: 'same' } : { found: 'different' }
}

/** Keeps of each contribution read what it takes to know it again. */
class Fingerprints implements RecordSink {
  readonly #sessions = new Map<string, string[]>()

  open(session: string) {
    const list = this.#sessions.get(session) ?? []
    this.#sessions.set(session, list)
    return (record: Parameters<ReturnType<RecordSink['open']>>[0]) => {
      if (record.type === 'contribution') list.push(fingerprint(record))
    }
  }

  async flush(): Promise<void> {}

  of(session: string): readonly string[] {
    return this.#sessions.get(session) ?? []
  }
}

function fingerprint({
  id,
  question,
  verbatim,
  masked,
  sensitive,
  place,
  votes,
  rowKey,
}: Contribution): string {
  const told = [id, question, verbatim, masked, sensitive ?? null, ordered(place), votes, rowKey]
  return createHash('sha256').update(JSON.stringify(told)).digest('base64')
}

const ordered = ({ file, sheet, row, column, line }: Place) => [file, sheet, row, column, line]
