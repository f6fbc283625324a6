import { readFileSync } from 'node:fs'

// Both of src/cli/world and dist/cli/world are three steps below the package.
const assets = new URL('../../../dist/assets/', import.meta.url)
export const packaged = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/

/** A packaged data file. */
export function readAsset(name: string): Uint8Array {
  if (!packaged.test(name)) throw new Error(`no packaged file can be named ${name}`)
  return readFileSync(new URL(name, assets))
}
