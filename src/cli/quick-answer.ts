import { readFileSync } from 'node:fs'
import type { World } from '../model/world.ts'
import type { FirstGlance } from './language.ts'

const assets = new URL('../../dist/assets/', import.meta.url)

/** `charter`, `charter --help` and `charter --version`, from text made at build. */
export async function quickAnswer(first: FirstGlance, world?: World): Promise<number> {
  const read = (name: string) =>
    new TextDecoder().decode(world ? world.asset(name) : readFileSync(new URL(name, assets)))
  const text =
    first.version && !first.help ? `${versionOf(read('build.json'))}\n` : read(`help.${first.language}.txt`)
  if (world) world.out.write(text)
  else {
    // A reader that left (`| head`) is no fault.
    process.stdout.on('error', () => {})
    process.stdout.write(text)
  }
  return 0
}

function versionOf(build: string): string {
  return (JSON.parse(build) as { version: string }).version
}
