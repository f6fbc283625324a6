import { parseMapOption } from '../../ingest/columns/map-option.ts'
import { roleWords } from '../../ingest/columns/role-names.ts'
import { MappingDoubt } from '../../ingest/mapping/doubt.ts'
import { mappingOf } from '../../ingest/mapping/propose.ts'
import type { ReadOptions, SourceReading } from '../../ingest/read-source.ts'
import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { MappingBook, Proposal, SavedMapping } from '../../model/mapping.ts'
import type { Folder } from '../../store/consultation-folder.ts'
import type { Context } from '../context.ts'
import { sentenceOf } from '../findings.ts'
import { plainText } from '../plain-text.ts'
import { preview } from './preview.ts'
import { type MappingAnswer, type ProposalAnswer, proposalAnswer } from './proposal-answer.ts'

/** A file that was read, and by what. */
export interface Settled {
  readonly readings: SourceReading[]
  readonly mapping: MappingAnswer | null
  /** What `--dry-run` took for accepted. */
  readonly proposal: ProposalAnswer | null
}

/** Signs of a line of the preview. */
const widest = 100
const narrowest = 60

type Read = (options: ReadOptions) => Promise<SourceReading[]>

/** Answers that a person may give to one question before it is dropped. */
const patience = 20

/**
 * Where the reading of a table of unknown shape is settled: by an accepted mapping, by the person's options, by a
 * question on a terminal, by `--yes`; without any of them the file is refused with the proposal. What is accepted is kept
 * once the file proves readable.
 */
export class MappingDesk {
  readonly #context: Context
  readonly #folder: Folder
  readonly #dryRun: boolean
  readonly #shown = new Set<string>()
  readonly #refused = new Map<string, Proposal>()
  #book: MappingBook | null = null

  constructor(context: Context, folder: Folder, dryRun: boolean) {
    this.#context = context
    this.#folder = folder
    this.#dryRun = dryRun
  }

  /** Null when the person declines. @throws Refusal MAPPING_TO_CONFIRM, and all that `read` refuses */
  async read(file: string, options: ReadOptions, read: Read): Promise<Settled | null> {
    this.#book ??= await this.#folder.mappings(roleWords)
    const accepted: SavedMapping[] = []
    let taken: ProposalAnswer | null = null
    let corrections: NonNullable<ReadOptions['corrections']> = { signature: '', map: [] }
    for (;;) {
      const mappings = withAccepted(this.#book, accepted)
      try {
        const readings = await read({ ...options, corrections, mappings, stopAtDoubt: true })
        return { readings, mapping: await this.#keep(readings, accepted), proposal: taken }
      } catch (error) {
        const { map } = corrections
        if (error instanceof Refusal && map.length > 0) {
          // A column that was typed and is not there: said, and asked again.
          this.#complain(error.diagnostic)
          corrections = { ...corrections, map: map.slice(0, -1) }
          continue
        }
        if (!(error instanceof MappingDoubt)) throw error
        const { proposal } = error
        const answer = await this.#settle(error, file, map.length > 0)
        if (answer === null) return null
        if (answer === 'accepted') {
          if (accepted.some(({ signature }) => signature === proposal.signature))
            throw new Error('an accepted reading does not settle the table that it was made for')
          accepted.push({ ...mappingOf(proposal), file: '' })
          if (this.#dryRun && !proposal.stated) taken ??= proposalAnswer(proposal)
          corrections = { signature: '', map: [] }
        } else corrections = { signature: proposal.signature, map: [...map, answer] }
      }
    }
  }

  /** The proposal that goes with a refusal of this desk, for the envelope. */
  refusedWith({ code, place }: Diagnostic): { proposal?: ProposalAnswer } {
    const proposal = this.#refused.get(place?.file ?? '')
    const ours = code === 'MAPPING_TO_CONFIRM' || code === 'NO_TEXT_COLUMN'
    return ours && proposal ? { proposal: proposalAnswer(proposal) } : {}
  }

  /** Keeps what was accepted and says which mappings the file was read by. */
  async #keep(
    readings: readonly SourceReading[],
    accepted: readonly SavedMapping[],
  ): Promise<MappingAnswer | null> {
    const { build } = this.#context
    const used = readings.flatMap(({ proposals = [] }) => proposals.flatMap(({ from }) => from ?? []))
    const files = new Set(used.filter((path) => path !== ''))
    if (!this.#dryRun)
      for (const { file: _, ...mapping } of accepted) {
        files.add(await this.#folder.saveMapping(mapping, build.version, roleWords))
        this.#book = null
      }
    return files.size === 0 ? null : { files: [...files], saved: accepted.length > 0 && !this.#dryRun }
  }

  /** 'accepted', a further `Colonne=role`, or null for no. */
  async #settle({ proposal, refusal }: MappingDoubt, file: string, typed: boolean): Promise<string | null> {
    const { yes, json, world } = this.#context
    if (proposal.stated && !typed) return 'accepted'
    const asks = world.ask !== null && !json && !yes && !this.#dryRun
    // A folder of files of one shape, none of which is accepted: one preview says it all.
    if (asks || !this.#shown.has(proposal.signature)) this.#show(proposal)
    this.#shown.add(proposal.signature)
    if (asks) return await this.#ask(proposal)
    if (refusal === null && (yes || this.#dryRun)) return 'accepted'
    this.#refused.set(file, proposal)
    throw refusal ?? toConfirm(proposal)
  }

  #show(proposal: Proposal): void {
    const { json, world, texts, progress, quiet } = this.#context
    // An accepted proposal is talk; one that is asked about or refused is needed to answer.
    if (json || (quiet && this.#context.yes)) return
    progress.clear()
    const { isTerminal, columns } = world.err
    // Some terminals give no width, or 0.
    const width = isTerminal && columns > 0 ? Math.min(widest, Math.max(narrowest, columns)) : widest
    for (const line of preview(proposal, texts.talk, width)) world.err.write(`${plainText(line)}\n`)
  }

  async #ask({ usable }: Proposal): Promise<string | null> {
    const { world, texts } = this.#context
    const words = texts.talk.mapping
    for (let tries = 0; tries < patience; tries++) {
      const answer = (await world.ask?.(usable ? words.ask : words.askColumn)) ?? 'n'
      if (words.no.test(answer)) return null
      if (usable && words.yes.test(answer)) return 'accepted'
      if (!answer.includes('=')) world.err.write(`${words.unclear(Object.values(words.roles))}\n`)
      else if (this.#isRule(answer)) return answer.trim()
    }
    return null
  }

  /** True for a well-formed `Colonne=rôle`; what is wrong with another is said. */
  #isRule(map: string): boolean {
    try {
      parseMapOption(map)
      return true
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.#complain(error.diagnostic)
      return false
    }
  }

  #complain(diagnostic: Diagnostic): void {
    const { world, texts } = this.#context
    const { text, cure } = sentenceOf(diagnostic, texts.diagnostics)
    for (const line of [text, ...(cure === undefined ? [] : [cure])]) world.err.write(`  ${line}\n`)
  }
}

function withAccepted(book: MappingBook, accepted: readonly SavedMapping[]): MappingBook {
  const shapes = new Set(accepted.map(({ signature }) => signature))
  return { ...book, saved: [...accepted, ...book.saved.filter(({ signature }) => !shapes.has(signature))] }
}

function toConfirm(proposal: Proposal): Refusal {
  const { file, sheet, columns, doubts, kind } = proposal
  const unsure = columns.filter(({ sure }) => !sure)
  const names = unsure.map(({ header, column }) => header || column)
  const args = {
    columns: names,
    header: doubts.header,
    kind: doubts.kind ? kind : null,
    example: `${names[0] ?? columns[0]?.column ?? 'A'}=frein`,
  }
  const place = { file, ...(sheet === null ? {} : { sheet }) }
  return new Refusal({ code: 'MAPPING_TO_CONFIRM', level: 'error', args, place })
}
