import { Refusal } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import type { ContainedFiles } from './contained-files.ts'
import { isPortableName } from './file-names.ts'
import type { PurgePlan } from './purge/request.ts'

const folder = 'data/links'
const linkFile = /^([0-9a-z]{20})\.json$/

/** That respondents are linked, and by which secret: the folder knows its name, this machine's account has its bytes. */
export interface Link {
  readonly name: string
  /** ISO instant. */
  readonly at: string
  /** Where the secret is, or would be. */
  readonly place: string
  readonly secret: Uint8Array | null
}

export async function readLinks(world: World, files: ContainedFiles): Promise<readonly Link[]> {
  const links: Link[] = []
  for (const entry of (await files.list(folder)).filter(isPortableName)) {
    const name = linkFile.exec(entry)?.[1]
    if (name === undefined) continue
    const at = instantIn(new TextDecoder().decode(await files.read(`${folder}/${entry}`)))
    links.push({ name, at, place: world.secrets.place(name), secret: await world.secrets.read(name) })
  }
  return links
}

/**
 * The secret that links respondents, made at the first call. Without the one the folder names, a new one would give known
 * people other numbers without a word. The caller holds the lock. @throws Refusal LINK_SECRET_ABSENT
 */
export async function startLink(
  world: World,
  files: ContainedFiles,
): Promise<{ readonly secret: Uint8Array; readonly place: string; readonly created: boolean }> {
  const links = await readLinks(world, files)
  for (const { secret, place } of links) if (secret) return { secret, place, created: false }
  const [absent] = links
  if (absent)
    throw new Refusal({
      code: 'LINK_SECRET_ABSENT',
      level: 'error',
      args: { path: absent.place, at: absent.at },
    })
  const name = randomName(world)
  const secret = await world.secrets.create(name)
  const at = world.now().toISOString()
  await files.write(`${folder}/${name}.json`, new TextEncoder().encode(`${JSON.stringify({ at })}\n`))
  return { secret, place: world.secrets.place(name), created: true }
}

export async function planLinks(world: World, files: ContainedFiles, basis: string): Promise<PurgePlan> {
  const links = await readLinks(world, files)
  if (links.length === 0)
    throw new Refusal({ code: 'PURGE_NOTHING', level: 'error', args: { scope: 'link' } })
  const elsewhere = links.filter(({ secret }) => secret === null).map(({ place }) => place)
  return {
    scope: 'link',
    basis,
    erased: { sources: 0, rows: 0, contributions: 0, answers: 0, earlierReadings: 0, originals: 0 },
    touched: [],
    originals: [],
    outputs: links.flatMap(({ secret, place }) => (secret ? [place] : [])),
    decisions: 0,
    alike: [],
    unreached: [
      ...(elsewhere.length > 0 ? [{ kind: 'secret' as const, names: elsewhere }] : []),
      { kind: 'trash', names: [] },
    ],
  }
}

/** Deletes the secrets, then what names them: interrupted between the two, the rest is done by the next call. */
export async function forgetLinks(world: World, files: ContainedFiles): Promise<readonly string[]> {
  const held: string[] = []
  for (const { name, place } of await readLinks(world, files)) {
    try {
      await world.secrets.remove(name)
    } catch {
      held.push(place)
      continue
    }
    await files.remove(`${folder}/${name}.json`)
  }
  return held
}

function randomName(world: Pick<World, 'random'>): string {
  const signs = '0123456789abcdefghjkmnpqrstvwxyz'
  return Array.from({ length: 20 }, () => signs[Math.floor(world.random() * 32) & 31]).join('')
}

function instantIn(text: string): string {
  try {
    const { at } = JSON.parse(text) as { at?: unknown }
    return typeof at === 'string' ? at : ''
  } catch {
    return ''
  }
}
