import type { World } from '../model/world.ts'

/** Which build of the tool runs. */
export interface BuildIdentity {
  readonly version: string
  /** Hash of the compiled code, the lexicon and the templates: any change of it may change a result. */
  readonly id: string
}

/** As `scripts/help.mjs` wrote it at build. */
export function buildIdentity(world: Pick<World, 'asset'>): BuildIdentity {
  return JSON.parse(new TextDecoder().decode(world.asset('build.json'))) as BuildIdentity
}
