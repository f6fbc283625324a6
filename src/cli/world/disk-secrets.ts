import { randomBytes } from 'node:crypto'
import { chmod, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { Secrets, World } from '../../model/world.ts'

/** Secrets as files that only the person's account may read, in the configuration folder of that account. */
export function diskSecrets(env: World['env'], platform: NodeJS.Platform): Secrets {
  const folder = configurationFolder(env, platform)
  const pathOf = (name: string) => {
    if (!/^[0-9a-z]{8,40}$/.test(name)) throw new Error(`no secret can be named ${name}`)
    return join(folder, `${name}.key`)
  }
  return {
    place: pathOf,
    read: async (name) => await absentAs(null, readFile(pathOf(name))),
    create: async (name) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const secret = randomBytes(32)
      const file = await open(pathOf(name), 'wx', 0o600)
      try {
        await file.writeFile(secret)
        await file.sync()
      } finally {
        await file.close()
      }
      return secret
    },
    remove: async (name) => {
      await chmod(pathOf(name), 0o600).catch(() => {})
      return await absentAs(
        false,
        unlink(pathOf(name)).then(() => true),
      )
    },
  }
}

function configurationFolder(env: World['env'], platform: NodeJS.Platform): string {
  // The specification has a relative value ignored.
  const chosen = env['XDG_CONFIG_HOME']
  if (chosen && isAbsolute(chosen)) return join(chosen, 'charter')
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'charter')
  return join(env['HOME'] || homedir(), '.config', 'charter')
}

async function absentAs<T, U>(fallback: U, act: Promise<T>): Promise<T | U> {
  try {
    return await act
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fallback
    throw error
  }
}
