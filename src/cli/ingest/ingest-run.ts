import { basename, resolve } from 'node:path'
import { type ReadOptions, readSource, type SourceReading } from '../../ingest/read-source.ts'
import type { Consultation } from '../../model/consultation.ts'
import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { Comparison, Folder, Original } from '../../store/consultation-folder.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import { MappingDesk } from './mapping-desk.ts'
import type { ProposalAnswer } from './proposal-answer.ts'
import { type SourceAnswer, sourceAnswer } from './source-answer.ts'

/** One source that was read, with what it changes. */
export interface ReadSource {
  readonly answer: SourceAnswer
  readonly reading: SourceReading
}

interface Batch {
  readings: SourceReading[]
  originals: Original[]
  supersedes: Comparison['supersedes'][number][]
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
  readonly #mappings: MappingDesk
  #batch: Batch = { readings: [], originals: [], supersedes: [] }

  constructor(context: Context, folder: Folder, consultation: Consultation, given: Given) {
    this.#context = context
    this.#folder = folder
    this.#consultation = consultation
    this.#given = given
    this.#options = readOptions(given)
    this.#mappings = new MappingDesk(context, folder, given.flag('dryRun'))
  }

  /** Reads one file; whatever is wrong with it stays its own affair. */
  async read(path: string): Promise<void> {
    const file = basename(path).normalize('NFC')
    try {
      await this.#take(path, file)
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
  }

  async #take(path: string, file: string): Promise<void> {
    const { world, progress, texts } = this.#context
    const bytes = await this.#bytes(resolve(world.cwd, path), path)
    progress.step(texts.talk.steps.reading(file), bytes.length > 300_000)
    const consultation = this.#consultation
    const settled = await this.#mappings.read(file, this.#options, (options) =>
      readSource({ bytes, file, options, consultation, guarded: world.guarded }),
    )
    if (settled === null) {
      this.diagnostics.push({ code: 'MAPPING_DECLINED', level: 'warning', args: { file }, place: { file } })
      return
    }
    const { readings } = settled
    const sessions = new Set(readings.map(({ summary }) => summary.session))
    if (this.#batch.readings.some(({ summary }) => sessions.has(summary.session))) await this.finish()
    const replace = this.#given.flag('replace')
    const comparison = await this.#folder.compare(readings, { replace })
    if (comparison.needsConfirmation && !(await this.#confirmed(file, comparison))) return
    for (const reading of readings) {
      // Numbers of a file that holds several sessions are told with its first.
      const own = readings.length === 1 || reading === readings[0]
      this.sources.push({ answer: sourceAnswer(reading.summary, comparison, own, settled), reading })
      this.diagnostics.push(...reading.diagnostics)
    }
    if (comparison.kind === 'same') return
    this.#batch.readings.push(...readings)
    this.#batch.originals.push({ file, bytes })
    this.#batch.supersedes.push(...comparison.supersedes)
  }

  async #bytes(path: string, shown: string): Promise<Uint8Array> {
    try {
      return await this.#context.world.files.read(path)
    } catch (cause) {
      const reason = (cause as { code?: string }).code ?? 'EIO'
      throw new Refusal({ code: 'FILE_UNREADABLE', level: 'error', args: { path: shown, reason } }, { cause })
    }
  }

  /** A file that looks like the correction of another replaces it only when a person says so. */
  async #confirmed(file: string, { supersedes, shared }: Comparison): Promise<boolean> {
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
