import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe } from 'vitest'

const all = process.env['CHARTER_REQUIRE'] === 'all'

/** Absolute path of a file or folder of the shared data beside the checkout. */
export function shared(path: string): string {
  return fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url))
}

export function hasTool(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).error === undefined
}

/** `describe` when the named thing is present; otherwise a skip that names it, or a failure under CHARTER_REQUIRE=all. */
export function describeWith(needed: string, present: boolean, title: string, body: () => void): void {
  if (present || all) describe(title, body)
  else describe.skip(`${title} (absent: ${needed})`, body)
}

export function describeWithShared(path: string, title: string, body: () => void): void {
  describeWith(`shared/${path}`, existsSync(shared(path)), title, body)
}

export function describeWithTool(
  command: string,
  args: readonly string[],
  title: string,
  body: () => void,
): void {
  describeWith(command, hasTool(command, ...args), title, body)
}
