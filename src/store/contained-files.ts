import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { Refusal } from '../model/diagnostic.ts'
import type { Content, FileStat, Files, World } from '../model/world.ts'
import { isPortablePath, temporaryName } from './file-names.ts'

const temporary = '.charter/tmp'

/** Windows answers these while an antivirus, an indexer or a viewer holds the file. */
const busy = new Set(['EPERM', 'EBUSY', 'EACCES'])
/** Milliseconds before each further try of a rename or removal: 1.3 s in all. */
const waits = [10, 30, 60, 100, 200, 300, 600]

export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/**
 * The files of one folder and nothing beyond: paths are relative with `/`, links that lead out are refused, writes are
 * atomic. A failure of the disk becomes a `Refusal` that names the file.
 */
export class ContainedFiles {
  readonly root: string
  readonly #files: Files
  readonly #world: World
  readonly #realRoot: string

  private constructor(world: World, root: string, realRoot: string) {
    this.root = root
    this.#realRoot = realRoot
    this.#files = world.files
    this.#world = world
  }

  static async open(world: World, root: string): Promise<ContainedFiles> {
    return new ContainedFiles(world, root, await world.files.realpath(root))
  }

  /** Absolute path of a relative one that comes from data or from a person. */
  async locate(path: string): Promise<string> {
    if (!isPortablePath(path)) throw refusal('BAD_FILE_NAME', path)
    const absolute = resolve(this.root, path)
    if (!isWithin(this.root, absolute)) throw refusal('PATH_OUTSIDE', path)
    let existing = absolute
    while (existing !== this.root && !(await this.#files.stat(existing))) existing = dirname(existing)
    const real = existing === this.root ? this.#realRoot : await this.#files.realpath(existing)
    if (!isWithin(this.#realRoot, real)) throw refusal('PATH_OUTSIDE', path)
    return absolute
  }

  async read(path: string): Promise<Uint8Array> {
    const absolute = await this.locate(path)
    return await this.#named('read', path, () => this.#files.read(absolute))
  }

  async readIfPresent(path: string): Promise<Uint8Array | null> {
    return (await this.stat(path))?.kind === 'file' ? await this.read(path) : null
  }

  /** As `read`, piece by piece. */
  async *readChunks(path: string): AsyncIterable<Uint8Array> {
    const absolute = await this.locate(path)
    try {
      yield* this.#files.readChunks(absolute)
    } catch (error) {
      throw failure('read', path, error)
    }
  }

  async stat(path: string): Promise<FileStat | null> {
    const absolute = await this.locate(path)
    return await this.#named('stat', path, () => this.#files.stat(absolute))
  }

  async list(path: string): Promise<readonly string[]> {
    const absolute = await this.locate(path)
    return await this.#named('list', path, () => this.#files.list(absolute))
  }

  async makeFolder(path: string): Promise<void> {
    const absolute = await this.locate(path)
    await this.#named('write', path, () => this.#files.makeFolder(absolute))
  }

  /** Whole or not at all: written beside, flushed, renamed over. Makes the folder it needs. */
  async write(path: string, content: Content, options: { readOnly?: boolean } = {}): Promise<void> {
    const target = await this.locate(path)
    if (path.includes('/')) await this.makeFolder(path.slice(0, path.lastIndexOf('/')))
    const beside = await this.locate(await this.temporary())
    await this.#named('write', path, async () => {
      await this.#files.write(beside, content)
      await this.#patiently(() => this.#files.rename(beside, target))
    })
    // A convenience against slips of the hand, not a guard: some shares know no such flag.
    if (options.readOnly) await this.#files.setReadOnly(target, true).catch(() => {})
  }

  /** Name of a new temporary file, its folder made; an abandoned one is swept by a later ingest. */
  async temporary(): Promise<string> {
    await this.makeFolder(temporary)
    return `${temporary}/${temporaryName(this.#world.self, () => this.#world.random())}`
  }

  /** Adds at the end of a temporary file. */
  async append(path: string, bytes: Uint8Array): Promise<void> {
    const absolute = await this.locate(path)
    await this.#named('write', path, () => this.#files.append(absolute, bytes))
  }

  /** Creates; false when the path exists already. */
  async create(path: string, bytes: Uint8Array): Promise<boolean> {
    const absolute = await this.locate(path)
    try {
      await this.#files.create(absolute, bytes)
      return true
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false
      throw failure('write', path, error)
    }
  }

  async rename(from: string, to: string): Promise<void> {
    const [source, target] = [await this.locate(from), await this.locate(to)]
    await this.#named('rename', to, () => this.#patiently(() => this.#files.rename(source, target)))
  }

  async remove(path: string): Promise<void> {
    const absolute = await this.locate(path)
    // Windows refuses to remove a read-only file.
    await this.#files.setReadOnly(absolute, false).catch(() => {})
    await this.#named('remove', path, () => this.#patiently(() => this.#files.remove(absolute)))
  }

  async #patiently(operation: () => Promise<void>): Promise<void> {
    for (const wait of waits) {
      try {
        return await operation()
      } catch (error) {
        if (!busy.has(codeOf(error) ?? '')) throw error
        await this.#world.pause?.(wait)
      }
    }
    return await operation()
  }

  async #named<T>(operation: string, path: string, act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (error) {
      throw failure(operation, path, error)
    }
  }
}

/** An error of the file system, told with the file; anything else is a fault of ours and passes. */
function failure(operation: string, path: string, error: unknown): unknown {
  const reason = codeOf(error)
  if (error instanceof Refusal || reason === null) return error
  return new Refusal(
    { code: 'FILE_FAILED', level: 'error', args: { operation, path, reason }, place: { file: path } },
    { cause: error },
  )
}

function refusal(code: 'BAD_FILE_NAME' | 'PATH_OUTSIDE', path: string): Refusal {
  return code === 'BAD_FILE_NAME'
    ? new Refusal({ code, level: 'error', args: { name: path } })
    : new Refusal({ code, level: 'error', args: { path } })
}

function isWithin(root: string, path: string): boolean {
  const between = relative(root, path)
  return between === '' || !(between === '..' || between.startsWith(`..${sep}`) || isAbsolute(between))
}
