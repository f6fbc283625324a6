import { readFileSync } from 'node:fs'

/** Packaged data as the real world serves it; `npm test` builds `dist/assets` first. */
export function asset(name: string): Uint8Array {
  return readFileSync(new URL(`../../dist/assets/${name}`, import.meta.url))
}
