import type { BlindAnswer, ReaderAnswer } from '../model/blind-answer.ts'
import type { Consultation } from '../model/consultation.ts'
import type { Contribution, DataRecord, SourceSummary } from '../model/contribution.ts'
import type { NewDecision } from '../model/decision.ts'
import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import type { BlindEvent, DecideEvent, IngestEvent, StoreEvent } from '../model/events.ts'
import type { Mapping, MappingBook, RoleWords } from '../model/mapping.ts'
import type { Dictionary } from '../model/token.ts'
import type { World } from '../model/world.ts'
import { readBlind, storeBlind } from './blind-readings.ts'
import { cacheGet, cachePut } from './cache.ts'
import { dictionaryTemplate, emptyDictionary, parseDictionary } from './configuration/dictionary.ts'
import { editDictionary, type WordDecisions } from './configuration/dictionary-edit.ts'
import { parseConfiguration } from './configuration/parse.ts'
import { type ContainedFiles, codeOf } from './contained-files.ts'
import { readJournals, writeJournal } from './decisions/journal.ts'
import { type Difference, type DifferenceOptions, differenceOf } from './difference.ts'
import {
  type CurrentSource,
  currentSources,
  liveEvents,
  nextCounter,
  publicEvent,
  readEventsStrictly,
} from './events.ts'
import { sha256 } from './file-names.ts'
import type { Admitted, Folder, LinkState, State, Undone } from './folder.ts'
import { checkIntegrity, type Integrity } from './integrity.ts'
import { sweep } from './leftovers.ts'
import { readLinks, startLink } from './link.ts'
import { withLock } from './lock.ts'
import { readMappings, writeMapping } from './mappings/mappings.ts'
import { admitReadings, admittedIngest } from './purge/admit.ts'
import { isUnfinished } from './purge/check.ts'
import { finishPurges } from './purge/finish.ts'
import { planPurge, purge } from './purge/purge.ts'
import type { Purged, PurgePlan, PurgeRequest } from './purge/request.ts'
import { loadReading, type WholeReading } from './purge/whole-reading.ts'
import { type Reading, storedFindings, storedRecords } from './records.ts'
import { Spool } from './spool.ts'
import { readTemplates, writeTemplates } from './template-overrides.ts'
import { type Ingest, storeIngest } from './transaction.ts'
import { undoEvent } from './undo.ts'
import { gathered, unite } from './union.ts'
import { refuseAll, utf8Text } from './yaml-text.ts'

/** The folder of plain files. */
export class DiskFolder implements Folder {
  readonly #world: World
  readonly #files: ContainedFiles

  constructor(world: World, files: ContainedFiles) {
    this.#world = world
    this.#files = files
  }

  get root(): string {
    return this.#files.root
  }

  async configuration(): Promise<{ consultation: Consultation; diagnostics: readonly Diagnostic[] }> {
    const file = 'charter.yaml'
    const { consultation, diagnostics } = parseConfiguration(await this.#text(file), file)
    if (consultation) return { consultation, diagnostics }
    throw refuseAll(diagnostics)
  }

  async dictionary(): Promise<Dictionary> {
    const file = 'dictionary.yaml'
    if (!(await this.#files.stat(file))) return emptyDictionary
    const { dictionary, diagnostics } = parseDictionary(await this.#text(file), file)
    if (dictionary) return dictionary
    throw refuseAll(diagnostics)
  }

  async decideWords(decisions: WordDecisions): Promise<void> {
    await withLock(this.#world, this.#files, async () => {
      const file = 'dictionary.yaml'
      const text = (await this.#files.stat(file)) ? await this.#text(file) : dictionaryTemplate
      const before = parseDictionary(text, file)
      if (!before.dictionary) throw refuseAll(before.diagnostics)
      const edited = editDictionary(text, decisions)
      const after = parseDictionary(edited, file)
      if (!after.dictionary) throw refuseAll(after.diagnostics)
      if (edited !== text) await this.#files.write(file, new TextEncoder().encode(edited))
    })
  }

  async state(): Promise<State> {
    const events = await readEventsStrictly(this.#files)
    const current = currentSources(events)
    const sources = current.map(({ summary, file, event, at }) => ({
      summary,
      at,
      event,
      original: file.original,
    }))
    const version = sha256(new TextEncoder().encode(current.map(({ file }) => file.sha256).join('\n')))
    const decisions = liveEvents(events).flatMap((event) => (event.type === 'decide' ? event.decisions : []))
    return { sources, version, decisions }
  }

  async *records(): AsyncIterable<DataRecord> {
    const current = await this.#current()
    for (const { file, summary } of current) {
      const session = current.filter((other) => other.summary.session === summary.session)
      // Sources of different sessions have nothing in common: one alone in its session need not be held.
      if (session.length === 1) yield* storedRecords(this.#files, file)
      else if (session[0]?.file === file) {
        const sources: DataRecord[][] = []
        for (const each of session) sources.push(await gathered(storedRecords(this.#files, each.file)))
        yield* unite(sources)
      }
    }
  }

  async findings(): Promise<readonly Diagnostic[]> {
    const found: Diagnostic[] = []
    for (const { file } of await this.#current()) found.push(...(await storedFindings(this.#files, file)))
    for (const { file, line } of (await readJournals(this.#files)).broken)
      found.push({
        code: 'DECISION_UNREADABLE',
        level: 'warning',
        args: { file, line },
        place: { file, line },
      })
    return found
  }

  async spool({ dry = false, alone = false } = {}): Promise<Spool> {
    return new Spool(dry ? null : this.#files, !alone || (await this.#current()).length > 0)
  }

  async compare(readings: readonly Reading[], options: DifferenceOptions = {}): Promise<Difference> {
    return await differenceOf(this.#files, await this.#current(), readings, options)
  }

  async *contributionsOf(sources: readonly SourceSummary[]): AsyncIterable<Contribution> {
    const current = await this.#current()
    for (const { id } of sources) {
      const file = current.find(({ summary }) => summary.id === id)?.file
      if (!file) continue
      for await (const record of storedRecords(this.#files, file))
        if (record.type === 'contribution') yield record
    }
  }

  async append(ingest: Ingest): Promise<IngestEvent> {
    return await withLock(this.#world, this.#files, async () => {
      const earlier = await readEventsStrictly(this.#files)
      await finishPurges(this.#world, this.#files, earlier)
      await sweep(this.#world, this.#files, earlier)
      const event = await storeIngest(
        this.#world,
        this.#files,
        await admittedIngest(ingest, earlier),
        earlier,
      )
      const { type, id, at, adds, supersedes } = event
      return { type, id, at, adds, supersedes }
    })
  }

  async decide(decisions: readonly NewDecision[]): Promise<DecideEvent> {
    return await withLock(this.#world, this.#files, async () => {
      const counter = nextCounter(await readEventsStrictly(this.#files))
      const {
        type,
        id,
        at,
        who,
        decisions: placed,
      } = await writeJournal(this.#world, this.#files, decisions, counter)
      return { type, id, at, who, decisions: placed }
    })
  }

  async undo(event?: string): Promise<Undone> {
    return await withLock(this.#world, this.#files, () => undoEvent(this.#world, this.#files, event))
  }

  async keepBlind(who: string, answers: readonly BlindAnswer[]): Promise<BlindEvent> {
    return await withLock(this.#world, this.#files, async () => {
      const earlier = await readEventsStrictly(this.#files)
      await sweep(this.#world, this.#files, earlier)
      return await storeBlind(this.#world, this.#files, { who, answers }, earlier)
    })
  }

  async blindAnswers(): Promise<readonly ReaderAnswer[]> {
    return await readBlind(this.#files, await readEventsStrictly(this.#files))
  }

  async admit(readings: readonly Reading[], options: { replace?: boolean } = {}): Promise<Admitted> {
    const events = await readEventsStrictly(this.#files)
    return await admitReadings(readings, events, () => this.#loaded(), options.replace ?? false)
  }

  async planPurge(request: PurgeRequest): Promise<PurgePlan> {
    return await planPurge(this.#world, this.#files, request)
  }

  async purge(request: PurgeRequest, basis: string): Promise<Purged> {
    return await withLock(this.#world, this.#files, () => purge(this.#world, this.#files, request, basis))
  }

  async finishPurges(): Promise<readonly string[] | null> {
    return await withLock(this.#world, this.#files, async () => {
      const events = await readEventsStrictly(this.#files)
      return (await isUnfinished(this.#files, events))
        ? await finishPurges(this.#world, this.#files, events)
        : null
    })
  }

  async link(create: boolean): Promise<LinkState | null> {
    if (create) return await withLock(this.#world, this.#files, () => startLink(this.#world, this.#files))
    for (const { secret, place } of await readLinks(this.#world, this.#files))
      if (secret) return { secret, place, created: false }
    return null
  }

  async mappings(words: RoleWords): Promise<MappingBook> {
    return await readMappings(this.#files, words)
  }

  async saveMapping(mapping: Mapping, version: string, words: RoleWords): Promise<string> {
    return await withLock(this.#world, this.#files, () => writeMapping(this.#files, mapping, version, words))
  }

  async events(): Promise<readonly StoreEvent[]> {
    return (await readEventsStrictly(this.#files)).map(publicEvent)
  }

  async writeOutput(name: string, bytes: Uint8Array): Promise<string> {
    const path = `out/${name}`
    try {
      await this.#files.write(path, bytes)
    } catch (error) {
      const cause = error instanceof Refusal ? codeOf(error.cause) : null
      // What a viewer that holds the file open looks like from here.
      if (cause === 'EBUSY' || cause === 'EPERM' || cause === 'EACCES')
        throw new Refusal({ code: 'OUTPUT_IN_USE', level: 'error', args: { path } }, { cause: error })
      throw error
    }
    return path
  }

  async readTemplateOverrides(): Promise<ReadonlyMap<string, string>> {
    return await readTemplates(this.#files)
  }

  async writeTemplates(
    templates: ReadonlyMap<string, string>,
  ): Promise<{ written: string[]; kept: string[] }> {
    return await writeTemplates(this.#files, templates)
  }

  async readFile(path: string): Promise<Uint8Array | null> {
    return await this.#files.readIfPresent(path.normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, ''))
  }

  async cacheGet(key: string): Promise<Uint8Array | null> {
    return await cacheGet(this.#files, key)
  }

  async cachePut(key: string, bytes: Uint8Array): Promise<void> {
    await cachePut(this.#files, key, bytes)
  }

  async check(): Promise<Integrity> {
    return await checkIntegrity(this.#world, this.#files)
  }

  async #current(): Promise<readonly CurrentSource[]> {
    const current = currentSources(await readEventsStrictly(this.#files))
    // A purge on the way takes records away after its event is published: the events say now where they are.
    for (const { file } of current)
      if (!(await this.#files.stat(file.records)))
        return currentSources(await readEventsStrictly(this.#files))
    return current
  }

  async #loaded(): Promise<readonly WholeReading[]> {
    const readings: WholeReading[] = []
    for (const { file } of await this.#current()) readings.push(await loadReading(this.#files, file))
    return readings
  }

  async #text(file: string): Promise<string> {
    return utf8Text(await this.#files.read(file), file)
  }
}
