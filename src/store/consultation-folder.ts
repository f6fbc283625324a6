import { dirname, join, resolve } from 'node:path'
import { Refusal } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import { dictionaryWith } from './configuration/dictionary.ts'
import { ContainedFiles } from './contained-files.ts'
import { DiskFolder } from './disk-folder.ts'
import type { Folder } from './folder.ts'

const configurationFile = 'charter.yaml'
const lookalikes = ['charter.yml', 'charter.yaml.txt', 'charter.yml.txt', 'Charter.yaml', 'charte.yaml']

/** Opens the consultation that holds `dir` (relative to where the person is): the nearest folder upwards with a `charter.yaml`. */
export async function openFolder(world: World, dir: string): Promise<Folder> {
  const start = resolve(world.cwd, dir)
  if ((await world.files.stat(start))?.kind !== 'folder')
    throw new Refusal({ code: 'FOLDER_ABSENT', level: 'error', args: { path: dir } })
  let lookalike: string | null = null
  for (let folder = start; ; folder = dirname(folder)) {
    if ((await world.files.stat(join(folder, configurationFile)))?.kind === 'file')
      return new DiskFolder(world, await ContainedFiles.open(world, folder))
    for (const name of lookalikes)
      if (!lookalike && (await world.files.stat(join(folder, name)))?.kind === 'file') lookalike = name
    if (dirname(folder) === folder) break
  }
  throw new Refusal({ code: 'NO_CONSULTATION', level: 'error', args: { path: dir, lookalike } })
}

/** Texts a new consultation starts from. */
export interface Beginning {
  /** Words that everybody in this consultation says and that tell nothing of what they want. */
  readonly toolWords?: readonly string[]
  /** `charter.yaml`: one of `presets`. */
  readonly configuration: string
  /** JSON Schema for editors, as `world.asset('charter.schema.json')` gives it. */
  readonly schema: Uint8Array
}

export interface Initialised {
  readonly folder: Folder
  /** Paths relative to the folder, in the order they were written. */
  readonly written: readonly string[]
  /** Files that were there and stay as they are. */
  readonly kept: readonly string[]
}

/** Makes a consultation in `dir`. Overwrites nothing; `charter.yaml` comes last, so an interrupted start can be started again. */
export async function initialiseFolder(
  world: World,
  dir: string,
  beginning: Beginning,
): Promise<Initialised> {
  const root = resolve(world.cwd, dir)
  if (await world.files.stat(join(root, configurationFile)))
    throw new Refusal({ code: 'ALREADY_INITIALISED', level: 'error', args: { path: dir } })
  await world.files.makeFolder(root)
  const files = await ContainedFiles.open(world, root)
  for (const folder of ['sources', 'data/records', 'data/events', '.charter']) await files.makeFolder(folder)
  const encode = (text: string) => new TextEncoder().encode(text)
  const written: string[] = []
  const kept: string[] = []
  for (const [path, bytes] of [
    // Derived data stays out of the history of whoever keeps the folder in git.
    ['.charter/.gitignore', encode('*\n')],
    ['charter.schema.json', beginning.schema],
    ['dictionary.yaml', encode(dictionaryWith(beginning.toolWords ?? []))],
    [configurationFile, encode(beginning.configuration)],
  ] as const) {
    if (await files.stat(path)) kept.push(path)
    else {
      await files.write(path, bytes)
      if (!path.startsWith('.')) written.push(path)
    }
  }
  return { folder: new DiskFolder(world, files), written, kept }
}

export type { Comparison } from './comparison.ts'
export type { Difference } from './difference.ts'
export type { Folder, State } from './folder.ts'
export type { PurgePlan, PurgeRequest } from './purge/request.ts'
export type { Reading } from './records.ts'
export type { Original } from './transaction.ts'
