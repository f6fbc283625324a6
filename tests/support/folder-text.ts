import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Files below a folder whose bytes or name hold a text, as paths from it. */
export function filesHolding(dir: string, text: string): readonly string[] {
  const needles = [text, text.normalize('NFD')].map((form) => Buffer.from(form))
  return (readdirSync(dir, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((path) => {
      if (path.normalize('NFC').includes(text)) return true
      const full = join(dir, path)
      return statSync(full).isFile() && needles.some((needle) => readFileSync(full).includes(needle))
    })
    .sort()
}
