import { dirname, join } from 'node:path'
import type { World } from '../../model/world.ts'
import type { ContainedFiles } from '../contained-files.ts'
import { eventFile, isPortableName, originalFile, recordsFile } from '../file-names.ts'
import type { Unreached } from './request.ts'

/** Shorter texts (« trier ») stand in many files by themselves and prove nothing. */
const telling = 12
const mostTexts = 2000
const largest = 5_000_000
/** Folders of `data/` that a purge rewrites by itself, or speaks of apart. */
const handled = new Set(['records', 'events', 'decisions', 'links', 'published'])

const services =
  /onedrive|sharepoint|dropbox|google ?drive|nextcloud|owncloud|kdrive|icloud|syncthing|seafile/i

/** What a purge of words cannot reach or will not touch by itself. `files`: names of the sources concerned. */
export async function unreachedBy(
  world: World,
  files: ContainedFiles,
  about: {
    readonly sources: readonly string[]
    readonly texts: readonly string[]
    readonly erased: ReadonlySet<string>
  },
): Promise<readonly Unreached[]> {
  const found: Unreached[] = []
  const tell = (kind: Unreached['kind'], names: readonly string[]) => {
    if (names.length > 0) found.push({ kind, names })
  }
  const others = (await walk(files, 'out')).filter((path) => !about.erased.has(path))
  const templates = await walk(files, 'templates')
  const published = await walk(files, 'data/published')
  const own = ['charter.yaml', 'dictionary.yaml']
  for (const name of (await files.list('data')).filter((name) => !handled.has(name)))
    own.push(...(await walk(files, `data/${name}`)))
  tell('mentions', await holding(files, [...own, ...templates, ...published, ...others], about.texts))
  tell('outputs', others)
  tell('templates', templates)
  tell('published', published)
  tell('foreign', await foreign(files))
  tell(
    'given',
    [...new Set(about.sources)].filter((name) => name !== ''),
  )
  const git = await gitAbove(world, files.root)
  tell('git', git === null ? [] : [git])
  const service = services.exec(files.root)?.[0]
  tell('sync', service === undefined ? [] : [service])
  found.push({ kind: 'trash', names: [] })
  return found
}

async function walk(files: ContainedFiles, folder: string, depth = 0): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of (await files.list(folder)).filter(isPortableName)) {
    const path = `${folder}/${name}`
    const kind = path.length > 200 ? undefined : (await files.stat(path))?.kind
    if (kind === 'file') found.push(path)
    else if (kind === 'folder' && depth < 6) found.push(...(await walk(files, path, depth + 1)))
  }
  return found
}

/** Files that a person wrote or kept and that hold an erased text word for word. */
async function holding(
  files: ContainedFiles,
  paths: readonly string[],
  texts: readonly string[],
): Promise<readonly string[]> {
  const long = [...new Set(texts.map(flat))].filter((text) => text.length >= telling).slice(0, mostTexts)
  const found: string[] = []
  if (long.length === 0) return found
  for (const path of paths) {
    const size = (await files.stat(path))?.size ?? 0
    if (size === 0 || size > largest) continue
    const content = flat(new TextDecoder().decode(await files.read(path)))
    if (long.some((text) => content.includes(text))) found.push(path)
  }
  return found
}

const flat = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Copies that sync tools leave beside the files of the consultation, and whatever else stands there. */
async function foreign(files: ContainedFiles): Promise<readonly string[]> {
  const found: string[] = []
  for (const [folder, pattern] of [
    ['sources', originalFile],
    ['data/records', recordsFile],
    ['data/events', eventFile],
  ] as const)
    for (const name of await files.list(folder)) if (!pattern.test(name)) found.push(`${folder}/${name}`)
  return found
}

async function gitAbove({ files }: World, root: string): Promise<string | null> {
  for (let folder = root; ; folder = dirname(folder)) {
    if (await files.stat(join(folder, '.git')).catch(() => null)) return join(folder, '.git')
    if (dirname(folder) === folder) return null
  }
}
