import { createHash } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { Refusal } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import type { Folder } from '../store/consultation-folder.ts'

/** A file that a command made. */
export interface MadeFile {
  /** Relative to the consultation for `out/…`, else as the person gave it. */
  readonly path: string
  readonly kind: string
  readonly bytes: number
  /** Pages of a PDF, null for the rest. */
  readonly pages: number | null
  readonly sha256: string
}

export interface Output {
  write(name: string, kind: string, bytes: Uint8Array, pages?: number): Promise<MadeFile>
}

/** Where deliverables go: `out/` of the consultation, or the folder the person named. */
export function outputTo(
  world: Pick<World, 'cwd' | 'files' | 'self'>,
  folder: Folder,
  given: string | null,
): Output {
  return {
    async write(name, kind, bytes, pages) {
      const path =
        given === null
          ? await folder.writeOutput(name, bytes)
          : await writeWhole(world, join(given, name), bytes)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return { path: path.replaceAll('\\', '/'), kind, bytes: bytes.length, pages: pages ?? null, sha256 }
    },
  }
}

/** Writes beside, then renames: whoever reads the file sees the old one or the new one, never a half. */
export async function writeWhole(
  { cwd, files, self }: Pick<World, 'cwd' | 'files' | 'self'>,
  path: string,
  bytes: Uint8Array,
): Promise<string> {
  const target = resolve(cwd, path)
  const temporary = `${target}.${self?.pid ?? 0}.tmp`
  try {
    await files.makeFolder(dirname(target))
    await files.write(temporary, bytes)
    await files.rename(temporary, target)
  } catch (cause) {
    await files.remove(temporary).catch(() => {})
    const reason = (cause as { code?: string }).code ?? String(cause)
    throw new Refusal({ code: 'OUTPUT_FAILED', level: 'error', args: { path, reason } }, { cause })
  }
  return path
}
