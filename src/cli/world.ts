import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { World } from '../model/world.ts'
import { askPerson } from './world/ask.ts'
import { diskFiles } from './world/disk-files.ts'
import { diskSecrets } from './world/disk-secrets.ts'
import { guardedParser } from './world/guard.ts'
import { packaged, readAsset } from './world/packaged.ts'
import { streamOf } from './world/stream.ts'
import { threadPool } from './world/threads.ts'

// Both of src/cli and dist/cli are two steps below the package.
const templates = new URL('../../templates/', import.meta.url)

/** The real disk, clock and terminal. */
export function realWorld(): World {
  const { env } = process
  return {
    cwd: process.cwd(),
    env,
    files: diskFiles,
    out: streamOf(process.stdout, env),
    err: streamOf(process.stderr, env),
    // A question needs a person on both ends: answers from stdin, the question where it does not mix with results.
    ask: process.stdin.isTTY && process.stderr.isTTY ? askPerson : null,
    stdin: () => process.stdin,
    now: () => new Date(),
    random: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
    secrets: diskSecrets(env, process.platform),
    asset: readAsset,
    templates: readTemplates,
    guarded: guardedParser(),
    pool: threadPool(),
    pause: (milliseconds) => wait(milliseconds),
    self: { pid: process.pid, host: hostname(), alive: isAlive },
  }
}

/** Calls `act` once on Ctrl-C (or a polite end); a second Ctrl-C ends the process at once. Returns how to stop listening. */
export function onInterrupt(act: () => void): () => void {
  const stop = () => {
    process.off('SIGINT', once)
    process.off('SIGTERM', once)
  }
  const once = () => {
    stop()
    act()
  }
  process.on('SIGINT', once)
  process.on('SIGTERM', once)
  return stop
}

/** Keys start with the set: `charte/charte.hbs`. Sorted by code unit. */
function readTemplates(set: string): ReadonlyMap<string, string> {
  if (!packaged.test(set)) throw new Error(`no template set can be named ${set}`)
  const folder = new URL(`${set}/`, templates)
  const found = new Map<string, string>()
  const walk = (at: URL, prefix: string): void => {
    const entries = readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const inner = new URL(encodeURIComponent(entry.name) + (entry.isDirectory() ? '/' : ''), at)
      if (entry.isDirectory()) walk(inner, `${prefix}${entry.name}/`)
      else if (entry.isFile()) found.set(`${prefix}${entry.name}`, readFileSync(inner, 'utf8'))
    }
  }
  walk(folder, `${set}/`)
  return found
}

/** Signal 0 asks without disturbing, on Windows too; « not permitted » means that it runs under another user. */
function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
