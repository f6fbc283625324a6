import type { People } from '../../ingest/read-source.ts'
import type { SourceSummary } from '../../model/contribution.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { World } from '../../model/world.ts'
import type { Folder } from '../../store/consultation-folder.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'

const calls = 6

/** What one reading draws the numbers of its respondents from: bytes that nobody keeps, and the secret when linking. */
export function freshPeople(world: Pick<World, 'random'>, secret: Uint8Array | undefined): People {
  return { salt: randomBytes(world), secret }
}

/** What the call links respondents with, and what is to be told of it. */
export interface Linking {
  readonly secret: Uint8Array | undefined
  told(sources: readonly SourceSummary[]): readonly Diagnostic[]
}

/** With `--link-respondents`, the consultation's secret; a dry run makes none, and reads with one it forgets. */
export async function linkFor({ world }: Context, folder: Folder, given: Given): Promise<Linking> {
  if (!given.flag('linkRespondents')) return { secret: undefined, told: () => [] }
  const link = await folder.link(!given.flag('dryRun'))
  return {
    secret: link?.secret ?? randomBytes(world),
    told: (sources) => [
      ...sources.flatMap(({ file, linked = 0, rows, respondents }): Diagnostic[] => {
        const count = respondents === 0 ? 0 : rows - linked
        return count > 0
          ? [{ code: 'ROWS_NOT_LINKED', level: 'warning', args: { count, rows }, place: { file } }]
          : []
      }),
      ...(link
        ? [
            {
              code: 'RESPONDENTS_LINKED' as const,
              level: 'warning' as const,
              args: { path: link.place, created: link.created },
            },
          ]
        : []),
    ],
  }
}

function randomBytes(world: Pick<World, 'random'>): Uint8Array {
  const bytes = new Uint8Array(calls * 6)
  for (let call = 0; call < calls; call++) {
    let bits = Math.floor(world.random() * 2 ** 48)
    for (let byte = 0; byte < 6; byte++) {
      bytes[call * 6 + byte] = bits % 256
      bits = Math.floor(bits / 256)
    }
  }
  return bytes
}
