import type { Consultation } from '../model/consultation.ts'
import type { DataRecord } from '../model/contribution.ts'
import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import type { IngestEvent, StoreEvent } from '../model/events.ts'
import type { Mapping, MappingBook, RoleWords } from '../model/mapping.ts'
import type { Dictionary } from '../model/token.ts'
import type { World } from '../model/world.ts'
import { cacheGet, cachePut } from './cache.ts'
import { type Comparison, compareReadings } from './comparison.ts'
import { emptyDictionary, parseDictionary } from './configuration/dictionary.ts'
import { parseConfiguration } from './configuration/parse.ts'
import { type ContainedFiles, codeOf } from './contained-files.ts'
import { currentSources, publicEvent, readEventsStrictly } from './events.ts'
import { sha256 } from './file-names.ts'
import type { Folder, State, Undone } from './folder.ts'
import { checkIntegrity, type Integrity } from './integrity.ts'
import { sweep } from './leftovers.ts'
import { withLock } from './lock.ts'
import { readMappings, writeMapping } from './mappings/mappings.ts'
import { type Reading, readReading } from './records.ts'
import { readTemplates, writeTemplates } from './template-overrides.ts'
import { type Ingest, storeIngest } from './transaction.ts'
import { undoEvent } from './undo.ts'
import { unite } from './union.ts'

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

  async state(): Promise<State> {
    const current = currentSources(await readEventsStrictly(this.#files))
    const sources = current.map(({ summary, file, event, at }) => ({
      summary,
      at,
      event,
      original: file.original,
    }))
    const version = sha256(new TextEncoder().encode(current.map(({ file }) => file.sha256).join('\n')))
    return { sources, version }
  }

  async *records(): AsyncIterable<DataRecord> {
    yield* unite((await this.#current()).map(({ records }) => records))
  }

  async findings(): Promise<readonly Diagnostic[]> {
    return (await this.#current()).flatMap(({ diagnostics }) => diagnostics)
  }

  async compare(readings: readonly Reading[], options: { replace?: boolean } = {}): Promise<Comparison> {
    return compareReadings(readings, await this.#current(), options.replace ?? false)
  }

  async append(ingest: Ingest): Promise<IngestEvent> {
    return await withLock(this.#world, this.#files, async () => {
      const earlier = await readEventsStrictly(this.#files)
      await sweep(this.#world, this.#files, earlier)
      const event = await storeIngest(this.#world, this.#files, ingest, earlier)
      const { type, id, at, adds, supersedes } = event
      return { type, id, at, adds, supersedes }
    })
  }

  async undo(event?: string): Promise<Undone> {
    return await withLock(this.#world, this.#files, () => undoEvent(this.#world, this.#files, event))
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

  async #current(): Promise<readonly Reading[]> {
    const readings: Reading[] = []
    for (const { file } of currentSources(await readEventsStrictly(this.#files)))
      readings.push(await readReading(this.#files, file))
    return readings
  }

  async #text(file: string): Promise<string> {
    const bytes = await this.#files.read(file)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch (cause) {
      const line = firstBadLine(bytes)
      throw new Refusal(
        { code: 'YAML_NOT_UTF8', level: 'error', args: { line }, place: { file, line } },
        { cause },
      )
    }
  }
}

function refuseAll(diagnostics: readonly Diagnostic[]): Refusal {
  const [first, ...others] = diagnostics
  if (!first) throw new Error('a file without consultation and without finding')
  return new Refusal(first, { others })
}

/** Number of the first line that is not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(10, start)
    const end = newline === -1 ? bytes.length : newline
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return 1
}
