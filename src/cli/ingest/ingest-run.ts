import { basename, resolve } from 'node:path'
import { type ReadOptions, readSource } from '../../ingest/read-source.ts'
import type { Consultation } from '../../model/consultation.ts'
import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { Difference, Folder, Original, Reading } from '../../store/consultation-folder.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import { admitted } from './admitted.ts'
import { type ChangeList, changeList } from './change-list.ts'
import { givenFile } from './given-file.ts'
import { MappingDesk } from './mapping-desk.ts'
import { freshPeople } from './people.ts'
import type { Privacy } from './privacy.ts'
import type { ProposalAnswer } from './proposal-answer.ts'
import { type SourceAnswer, sourceAnswer } from './source-answer.ts'

/** One source that was read, with what it changes. */
export interface ReadSource {
  readonly answer: SourceAnswer
  readonly reading: Reading
  /** Told with the first source of a file. */
  readonly changes: ChangeList | null
}

/** What all files of one call are read with. */
interface ReadWith {
  /** Links respondents from source to source. */
  readonly secret: Uint8Array | undefined
  readonly privacy: Privacy['input']
}

interface Batch {
  readings: Reading[]
  originals: Original[]
  supersedes: Difference['supersedes'][number][]
}

/**
 * One call of `charter ingest`. Files go in together as one act, so that one `undo` takes them back; a file of a
 * session that the act already holds starts another, so that it can be compared with what came before it.
 */
export class IngestRun {
  readonly sources: ReadSource[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly refused: Diagnostic[] = []
  readonly #context: Context
  readonly #folder: Folder
  readonly #consultation: Consultation
  readonly #given: Given
  readonly #options: ReadOptions
  readonly #with: ReadWith
  readonly #mappings: MappingDesk
  #batch: Batch = { readings: [], originals: [], supersedes: [] }

  constructor(
    context: Context,
    folder: Folder,
    consultation: Consultation,
    given: Given,
    readWith: ReadWith,
  ) {
    this.#context = context
    this.#folder = folder
    this.#consultation = consultation
    this.#given = given
    this.#options = readOptions(given)
    this.#with = readWith
    this.#mappings = new MappingDesk(context, folder, given.flag('dryRun'))
  }

  /** Reads one file (the only one of the call when `alone`); whatever is wrong with it stays its own affair. */
  async read(path: string, alone: boolean): Promise<void> {
    const file = basename(path).normalize('NFC')
    try {
      await this.#take(path, file, alone)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      for (const each of [error.diagnostic, ...error.others])
        this.refused.push({ ...each, place: { file, ...each.place } })
    }
  }

  /** The proposal that a file was refused with. */
  proposed(refusal: Diagnostic): { proposal?: ProposalAnswer } {
    return this.#mappings.refusedWith(refusal)
  }

  /** Stores what was read; nothing with `--dry-run`. */
  async finish(): Promise<void> {
    const { readings, originals, supersedes } = this.#batch
    this.#batch = { readings: [], originals: [], supersedes: [] }
    if (readings.length === 0 || this.#given.flag('dryRun')) return
    const kept = this.#given.flag('originals') ? originals : []
    await this.#folder.append({ readings, originals: kept, supersedes: supersedes.map(({ id }) => id) })
    for (const { part } of readings) await part.discard()
  }

  async #take(path: string, file: string, alone: boolean): Promise<void> {
    const spool = await this.#folder.spool({ dry: this.#given.flag('dryRun'), alone })
    let kept = false
    try {
      kept = await this.#readInto(spool, path, file)
    } finally {
      if (!kept) await spool.discard()
    }
  }

  /** True when the readings go into the batch. */
  async #readInto(spool: Awaited<ReturnType<Folder['spool']>>, path: string, file: string): Promise<boolean> {
    const { world, progress, texts } = this.#context
    const source = await givenFile(world.files, resolve(world.cwd, path), path)
    progress.step(texts.talk.steps.reading(file), source.size > 300_000)
    const settled = await this.#mappings.read(file, this.#options, async (options) => {
      // A reading that a question broke off leaves nothing behind.
      await spool.discard()
      return await readSource({
        source,
        file,
        options,
        consultation: this.#consultation,
        guarded: world.guarded,
        people: freshPeople(world, this.#with.secret),
        sink: spool,
        ...this.#with.privacy,
      })
    })
    if (settled === null) {
      this.diagnostics.push({ code: 'MAPPING_DECLINED', level: 'warning', args: { file }, place: { file } })
      return false
    }
    const read = settled.readings.map((reading) => ({
      ...reading,
      part: spool.part(reading.summary.session),
    }))
    const [replace, dry] = [this.#given.flag('replace'), this.#given.flag('dryRun')]
    const { readings, whole } = await admitted(this.#folder, read, this.diagnostics, { replace })
    if (readings.length === 0) return false
    const sessions = new Set(readings.map(({ summary }) => summary.session))
    if (this.#batch.readings.some(({ summary }) => sessions.has(summary.session))) await this.finish()
    const difference = await this.#folder.compare(readings, { replace, dry, beside: this.#batch.readings })
    if (difference.needsConfirmation && !(await this.#confirmed(file, difference))) return false
    const changes = await changeList(this.#folder, difference, readings)
    for (const reading of readings) {
      // Numbers of a file that holds several sessions are told with its first.
      const own = readings.length === 1 || reading === readings[0]
      const answer = sourceAnswer(reading.summary, difference, own, { ...settled, changes })
      this.sources.push({ answer, reading, changes: own ? changes : null })
      this.diagnostics.push(...reading.diagnostics)
    }
    this.diagnostics.push(...repeated(file, difference))
    if (difference.kind === 'same') return false
    this.#batch.readings.push(...readings)
    const sha256 = readings[0]?.summary.sha256 ?? ''
    // The bytes of a file that holds an erased row do not come back into the folder.
    if (whole) this.#batch.originals.push({ file, sha256, source })
    this.#batch.supersedes.push(...difference.supersedes)
    return true
  }

  /** A file that looks like the correction of another replaces it only when a person says so. */
  async #confirmed(file: string, { supersedes, shared }: Difference): Promise<boolean> {
    const { yes, world, texts, json, progress } = this.#context
    if (yes || this.#given.flag('dryRun')) return true
    const earlier = supersedes.map((source) => source.file)
    if (!world.ask || json)
      throw new Refusal({ code: 'CORRECTION_TO_CONFIRM', level: 'error', args: { file, earlier, shared } })
    progress.clear()
    const answer = await world.ask(texts.talk.ingest.confirm(file, earlier, shared))
    if (texts.talk.yes.test(answer)) return true
    this.diagnostics.push({ code: 'CORRECTION_DECLINED', level: 'warning', args: { file } })
    return false
  }
}

/** The same words in another source stay: nobody but the people can say whether they were said twice. */
function repeated(file: string, { repeats }: Difference): Diagnostic[] {
  return repeats.map(({ source, count }) => ({
    code: 'REPEATED_ANSWERS',
    level: 'warning',
    args: { count, file: source.file, session: source.session },
    place: { file },
  }))
}

function readOptions(given: Given): ReadOptions {
  const entries = (['session', 'theme', 'kind', 'sheet', 'encoding', 'delimiter'] as const).flatMap(
    (name) => {
      const value = given.text(name)
      return value === null ? [] : [[name, value] as const]
    },
  )
  const headerRows = given.number('headerRows')
  return {
    ...Object.fromEntries(entries),
    map: given.texts('map'),
    ...(headerRows === null ? {} : { headerRows }),
  }
}
