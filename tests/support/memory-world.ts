import { createHash } from 'node:crypto'
import type { Content, FileStat, Files, GuardedParse, Secrets, Stream, World } from '../../src/model/world.ts'
import { asset } from './assets.ts'

const posix = (path: string) => path.replaceAll('\\', '/').replace(/\/+$/, '') || '/'

function fail(code: string, path: string): never {
  throw Object.assign(new Error(`${code}: ${path}`), { code })
}

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

/** A folder tree in memory. `before` is called ahead of each operation: throw there to inject a fault. */
export class MemoryFiles implements Files {
  readonly content = new Map<string, Uint8Array>()
  readonly folders = new Set<string>(['/'])
  before: (operation: string, path: string) => void = () => {}

  async read(path: string): Promise<Uint8Array> {
    this.before('read', path)
    return this.content.get(posix(path)) ?? fail('ENOENT', path)
  }
  async *readChunks(path: string): AsyncIterable<Uint8Array> {
    const bytes = await this.read(path)
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
  }
  async write(path: string, content: Content): Promise<void> {
    this.before('write', path)
    this.need(path)
    const bytes = content instanceof Uint8Array ? content : await gathered(content)
    this.content.set(posix(path), Uint8Array.from(bytes))
  }
  async append(path: string, bytes: Uint8Array): Promise<void> {
    this.before('append', path)
    this.need(path)
    const held = this.content.get(posix(path)) ?? new Uint8Array()
    this.content.set(posix(path), Uint8Array.from(Buffer.concat([held, bytes])))
  }
  async create(path: string, bytes: Uint8Array): Promise<void> {
    this.before('create', path)
    if (this.content.has(posix(path))) fail('EEXIST', path)
    this.need(path)
    this.content.set(posix(path), Uint8Array.from(bytes))
  }
  async rename(from: string, to: string): Promise<void> {
    this.before('rename', to)
    const bytes = this.content.get(posix(from)) ?? fail('ENOENT', from)
    this.need(to)
    this.content.delete(posix(from))
    this.content.set(posix(to), bytes)
  }
  async remove(path: string): Promise<void> {
    this.before('remove', path)
    if (!this.content.delete(posix(path))) fail('ENOENT', path)
  }
  async makeFolder(path: string): Promise<void> {
    this.before('makeFolder', path)
    let folder = posix(path)
    while (folder !== '/' && folder !== '') {
      this.folders.add(folder)
      folder = folder.slice(0, folder.lastIndexOf('/')) || '/'
    }
  }
  async list(path: string): Promise<readonly string[]> {
    const folder = posix(path) === '/' ? '/' : `${posix(path)}/`
    const names = new Set<string>()
    for (const key of [...this.content.keys(), ...this.folders])
      if (key.startsWith(folder) && key !== folder) names.add(key.slice(folder.length).split('/')[0] ?? '')
    names.delete('')
    return [...names].sort()
  }
  async stat(path: string): Promise<FileStat | null> {
    const bytes = this.content.get(posix(path))
    if (bytes) return { kind: 'file', size: bytes.length, modified: new Date(0) }
    return this.folders.has(posix(path)) ? { kind: 'folder', size: 0, modified: new Date(0) } : null
  }
  async setReadOnly(): Promise<void> {}
  async realpath(path: string): Promise<string> {
    return posix(path)
  }
  /** Paths and content hashes: equal digests, equal trees. */
  digest(under = '/'): string {
    const lines = [...this.content]
      .filter(([path]) => path.startsWith(under))
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return lines
      .map(([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`)
      .join('\n')
  }
  private need(path: string): void {
    const folder = posix(path).slice(0, posix(path).lastIndexOf('/')) || '/'
    if (!this.folders.has(folder)) fail('ENOENT', path)
  }
}

export class MemoryStream implements Stream {
  text = ''
  readonly isTerminal = false
  readonly columns = 80
  readonly colour = false
  write(text: string): void {
    this.text += text
  }
}

/** Secrets that die with the test; each is told from the next by its order. */
export function memorySecrets(): Secrets & { readonly held: Map<string, Uint8Array> } {
  const held = new Map<string, Uint8Array>()
  let made = 0
  return {
    held,
    place: (name) => `/config/charter/${name}.key`,
    read: async (name) => held.get(name) ?? null,
    create: async (name) => {
      if (held.has(name)) fail('EEXIST', name)
      const secret = new Uint8Array(32).fill(++made)
      held.set(name, secret)
      return secret
    },
    remove: async (name) => held.delete(name),
  }
}

export interface MemoryWorld extends World {
  readonly files: MemoryFiles
  readonly out: MemoryStream
  readonly err: MemoryStream
}

/** A world without disk, clock or terminal: fixed date, counted randomness. */
export function memoryWorld(overrides: Partial<World> = {}): MemoryWorld {
  const files = new MemoryFiles()
  files.folders.add('/desk')
  let tick = 0
  const guarded: GuardedParse = () => Promise.reject(new Error('no guarded parser in this world'))
  return {
    cwd: '/desk',
    env: {},
    files,
    out: new MemoryStream(),
    err: new MemoryStream(),
    ask: null,
    stdin: async function* () {},
    now: () => new Date(Date.UTC(2026, 2, 12, 9, 0, tick)),
    random: () => (++tick * 0.618_033_988_75) % 1,
    secrets: memorySecrets(),
    asset,
    templates: () => new Map(),
    guarded,
    ...overrides,
  } as MemoryWorld
}
