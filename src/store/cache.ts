import { Refusal } from '../model/diagnostic.ts'
import type { ContainedFiles } from './contained-files.ts'
import { sha256 } from './file-names.ts'

const folder = '.charter/cache'
/** Entries kept; the oldest go first. A consultation has some per source, one per few thousand contributions and a few for the corpus. */
const most = 2000

/** An entry is its content's SHA-256 and the content: a torn or altered one is as good as absent. */
const hashLength = 64

function pathOf(key: string): string {
  return `${folder}/${sha256(new TextEncoder().encode(key)).slice(0, 32)}`
}

export async function cacheGet(files: ContainedFiles, key: string): Promise<Uint8Array | null> {
  const entry = await files.readIfPresent(pathOf(key)).catch(quietly)
  if (!entry) return null
  const content = entry.subarray(hashLength)
  return new TextDecoder().decode(entry.subarray(0, hashLength)) === sha256(content) ? content : null
}

export async function cachePut(files: ContainedFiles, key: string, content: Uint8Array): Promise<void> {
  const entry = new Uint8Array(hashLength + content.length)
  entry.set(new TextEncoder().encode(sha256(content)))
  entry.set(content, hashLength)
  try {
    await files.write(pathOf(key), entry)
    await prune(files)
  } catch (error) {
    quietly(error)
  }
}

async function prune(files: ContainedFiles): Promise<void> {
  const names = await files.list(folder)
  if (names.length <= most) return
  const ages = await Promise.all(
    names.map(async (name) => ({
      path: `${folder}/${name}`,
      age: (await files.stat(`${folder}/${name}`))?.modified.getTime() ?? 0,
    })),
  )
  ages.sort((a, b) => a.age - b.age)
  for (const { path } of ages.slice(0, names.length - most)) await files.remove(path)
}

/** A cache on a full or read-only disk is no cache; that is all. */
function quietly(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}
