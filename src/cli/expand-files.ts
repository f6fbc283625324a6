import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import { closest } from '../text/closest.ts'
import { isPattern, partMatcher } from './glob.ts'

export interface Expanded {
  /** Paths as to be shown and read, each file once, in the order given and by name within a folder or pattern. */
  readonly files: readonly string[]
  /** Arguments that lead to nothing. */
  readonly refused: readonly Diagnostic[]
  /** Files of folders that hold no notes and no tables, links that lead out of them. */
  readonly leftOut: readonly Diagnostic[]
}

/** Which files of a folder are meant; one that is named is taken whatever it is. */
export interface Wanted {
  readonly names: RegExp
  /** For people. */
  readonly kinds: string
  /** The consultation whose own files are none of them; null where all are. */
  readonly root: string | null
}

/** What sessions bring. */
export const broughtBySessions = (root: string): Wanted => ({
  names: /\.(csv|tsv|tab|txt|md|markdown|xlsx|xlsm|xlsb|xls|ods|docx|docm|odt|json|jsonl|ndjson)$/i,
  kinds: 'CSV, XLSX, ODS, DOCX, ODT, TXT, MD',
  root,
})

export const pdfs: Wanted = { names: /\.pdf$/i, kinds: 'PDF', root: null }

/** Hidden files, locks of office programs, unfinished copies, what systems leave in folders. */
const ignored = /^(\..*|~\$.*|.*\.(tmp|part|crdownload)|thumbs\.db|desktop\.ini)$/i
const ownFolders = ['sources', 'data', 'out', 'templates', '.charter']
const ownFiles = ['charter.yaml', 'dictionary.yaml', 'charter.schema.json']
const deepest = 12

/** Files, folders and patterns → files. Works alike where the shell expands patterns and where it does not. */
export async function expandFiles(
  world: Pick<World, 'cwd' | 'files'>,
  given: readonly string[],
  { names: readable, kinds, root }: Wanted,
): Promise<Expanded> {
  const { files } = world
  const found = new Map<string, string>()
  const refused: Diagnostic[] = []
  const leftOut: Diagnostic[] = []
  const own = new Set(root === null ? [] : [...ownFolders, ...ownFiles].map((name) => join(root, name)))
  const absolute = (path: string) => resolve(world.cwd, path)
  /** `inside`: where a file that nobody named must lie, links followed; null for one that was named. */
  const add = async (path: string, inside: string | null) => {
    const real = await files.realpath(absolute(path))
    const file = path.normalize('NFC')
    if (inside !== null && !within(real, inside))
      leftOut.push({ code: 'LINK_LEADS_OUTSIDE', level: 'warning', args: { file } })
    else if (!found.has(real)) found.set(real, path)
  }

  const walked = new Set<string>()
  const walk = async (folder: string, depth: number, inside: string): Promise<void> => {
    const real = await files.realpath(absolute(folder))
    // Links may run in circles.
    if (walked.has(real) || !within(real, inside) || depth > deepest) return
    walked.add(real)
    for (const name of await files.list(absolute(folder))) {
      const path = join(folder, name)
      if (ignored.test(name) || own.has(absolute(path))) continue
      // What vanished since the folder was listed, or leads nowhere, is no file of the folder.
      const kind = (await files.stat(absolute(path)).catch(() => null))?.kind
      if (kind === 'folder') await walk(path, depth + 1, inside).catch(unlessVanished)
      if (kind !== 'file') continue
      if (readable.test(name)) await add(path, inside).catch(unlessVanished)
      else leftOut.push({ code: 'FILE_LEFT_OUT', level: 'info', args: { file: path.normalize('NFC') } })
    }
  }
  /** False when nothing in the folder can be read. */
  const walkAll = async (folder: string): Promise<boolean> => {
    const before = found.size
    walked.clear()
    await walk(folder, 1, await files.realpath(absolute(folder)))
    return found.size > before || [...found.values()].some((file) => within(file, folder))
  }

  const expand = async (argument: string): Promise<void> => {
    const path = await existing(world, argument)
    const kind = path === null ? null : (await files.stat(absolute(path)))?.kind
    if (path !== null && kind === 'folder') {
      if (!(await walkAll(path)))
        refused.push({ code: 'NO_FILE_IN_FOLDER', level: 'error', args: { path: argument, kinds } })
    } else if (path !== null && kind === 'other')
      refused.push({ code: 'FILE_NOT_REGULAR', level: 'error', args: { path: argument } })
    else if (path !== null) await add(path, null)
    else if (isPattern(argument)) {
      const matches = (await expandPattern(world, argument)).filter((match) => !ignored.test(basename(match)))
      for (const match of matches) {
        const { kind } = (await files.stat(absolute(match))) ?? {}
        if (kind === 'folder') await walkAll(match)
        else if (kind === 'file') await add(match, await files.realpath(dirname(absolute(match))))
      }
      if (matches.length === 0)
        refused.push({ code: 'NO_FILE_MATCHES', level: 'error', args: { pattern: argument } })
    } else {
      const suggestion = await neighbour(world, argument)
      refused.push({ code: 'FILE_ABSENT', level: 'error', args: { path: argument, suggestion } })
    }
  }

  for (const argument of given) {
    try {
      await expand(argument)
    } catch (error) {
      // A loop of links, a name too long, a folder without rights, a file that vanished: its own affair, not that of the others.
      const reason = systemCode(error)
      if (reason === null) throw error
      refused.push({ code: 'FILE_UNREADABLE', level: 'error', args: { path: argument, reason } })
    }
  }
  return { files: [...found.values()], refused, leftOut }
}

/** `ENOENT`, `ELOOP`…: what the system says, null for a fault of ours. */
function systemCode(error: unknown): string | null {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null
}

function unlessVanished(error: unknown): void {
  if (systemCode(error) !== 'ENOENT') throw error
}

/** The path as the disk spells it: a name typed in NFC may be stored in NFD, and the reverse. Null when absent. */
async function existing({ cwd, files }: Pick<World, 'cwd' | 'files'>, path: string): Promise<string | null> {
  if (await files.stat(resolve(cwd, path))) return path
  const folder = dirname(path)
  const wanted = basename(path).normalize('NFC')
  const names = await files.list(resolve(cwd, folder))
  const name = names.find((one) => one.normalize('NFC') === wanted)
  return name === undefined ? null : join(folder, name)
}

async function expandPattern(
  world: Pick<World, 'cwd' | 'files'>,
  pattern: string,
): Promise<readonly string[]> {
  const parts = pattern.split(sep === '\\' ? /[/\\]/ : '/')
  const start = isAbsolute(pattern) ? `${parts.shift() ?? ''}${sep}` : ''
  let reached: readonly string[] = [start]
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1
    const next: string[] = []
    for (const folder of reached) next.push(...(await step(world, folder, part, last)))
    reached = next
  }
  return [...new Set(reached)]
}

async function step(
  { cwd, files }: Pick<World, 'cwd' | 'files'>,
  folder: string,
  part: string,
  last: boolean,
): Promise<readonly string[]> {
  const at = (name: string) => (folder === '' ? name : join(folder, name))
  const here = resolve(cwd, folder)
  if (part === '**') return await descend(cwd, files, folder, deepest)
  if (!isPattern(part)) return (await files.stat(resolve(here, part))) ? [at(part)] : []
  const matches = partMatcher(part)
  const names = (await files.list(here)).filter(matches)
  if (last) return names.map(at)
  const kinds = await Promise.all(names.map((name) => files.stat(resolve(here, name))))
  return names.filter((_, index) => kinds[index]?.kind === 'folder').map(at)
}

/** A folder and all folders below it. */
async function descend(
  cwd: string,
  files: World['files'],
  folder: string,
  depth: number,
): Promise<readonly string[]> {
  const found = [folder]
  if (depth === 0) return found
  for (const name of await files.list(resolve(cwd, folder))) {
    const path = folder === '' ? name : join(folder, name)
    if (!name.startsWith('.') && (await files.stat(resolve(cwd, path)))?.kind === 'folder')
      found.push(...(await descend(cwd, files, path, depth - 1)))
  }
  return found
}

async function neighbour({ cwd, files }: Pick<World, 'cwd' | 'files'>, path: string): Promise<string | null> {
  const names = (await files.list(resolve(cwd, dirname(path)))).filter((name) => !ignored.test(name))
  const near = closest(basename(path), names)
  return near === null ? null : join(dirname(path), near)
}

function within(file: string, folder: string): boolean {
  const path = relative(folder, file)
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)
}
