import { resolve } from 'node:path'
import { Refusal } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'

/** All bytes of a file that the person named. @throws Refusal FILE_UNREADABLE */
export async function givenBytes(
  { cwd, files }: Pick<World, 'cwd' | 'files'>,
  path: string,
): Promise<Uint8Array> {
  try {
    return await files.read(resolve(cwd, path))
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

export function unreadable(path: string, cause: unknown): Refusal {
  const reason = (cause as { code?: string }).code ?? 'EIO'
  return new Refusal({ code: 'FILE_UNREADABLE', level: 'error', args: { path, reason } }, { cause })
}
