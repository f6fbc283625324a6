import { join, resolve } from 'node:path'
import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { InputName } from '../../model/diagnostics/verify.ts'
import type { Folder } from '../../store/consultation-folder.ts'
import { study } from '../analysis.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import { hashOf, type Manifest, manifestFile, manifestOf, parseManifest } from '../manifest.ts'
import type { Outcome } from '../outcome.ts'
import { makeReport } from '../report-files.ts'
import { rereadOriginals } from '../verify/reread.ts'

/**
 * Makes the deliverables again from the records, decisions and settings, and compares; then the records again from the
 * originals that are kept. Writes nothing.
 */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const folder = withoutCache(await context.folder())
  const at = given.text('output')
  const shown = (name: string) => (at === null ? `out/${name}` : join(at, name)).replaceAll('\\', '/')
  const read = (name: string) =>
    at === null ? folder.readFile(`out/${name}`) : outside(context, join(at, name))
  const manifest = await manifestIn(read, shown(manifestFile))
  const fresh: Context = { ...context, folder: async () => folder }
  const studied = await study(fresh)
  const { files: made } = await makeReport(fresh, studied, manifest.date)
  const now = await manifestOf(context.build, studied, made, manifest.date)
  const changed = (Object.keys(now.inputs) as InputName[]).filter(
    (name) => now.inputs[name] !== manifest.inputs[name],
  )
  const files: { path: string; same: boolean }[] = []
  const refused: Diagnostic[] = []
  for (const { name, sha256 } of now.files) {
    const bytes = await read(name)
    const found = bytes === null ? null : hashOf(bytes)
    const same = found === sha256
    const listed = manifest.files.find((file) => file.name === name)?.sha256
    const why = found === null ? 'absent' : found === listed ? 'outdated' : 'altered'
    files.push({ path: shown(name), same })
    if (!same) refused.push({ code: 'FILE_NOT_REBUILT', level: 'error', args: { path: shown(name), why } })
  }
  const integrity = await folder.check()
  refused.push(...integrity.diagnostics.filter(({ level }) => level === 'error'))
  const reread = await rereadOriginals(context, folder, studied.consultation, studied.state.sources)
  const { talk } = context.texts
  const notReread = reread.flatMap(({ file, session, found }) =>
    found === 'same' || found === 'different' ? [] : [{ file, session, why: found }],
  )
  for (const { file, session, found, place } of reread)
    if (found === 'different')
      refused.push({
        ...{ code: 'READ_OTHERWISE', level: 'error', args: { file, session } },
        ...(place ? { place } : {}),
      })
  return {
    result: { files, changed, sources: integrity.sources, originals: integrity.originals, reread },
    text: [
      ...files.map(({ path, same }) => talk.verify.file(path, same)),
      talk.verify.records(integrity.sources, integrity.contributions, integrity.originals),
      talk.verify.reread(reread.filter(({ found }) => found === 'same').length),
      ...notReread.map(({ file, session, why }) => talk.verify.notReread(file, session, why)),
    ],
    diagnostics:
      changed.length > 0 ? [{ code: 'INPUT_CHANGED', level: 'warning', args: { inputs: changed } }] : [],
    refused,
  }
}

type Read = (name: string) => Promise<Uint8Array | null>

async function manifestIn(read: Read, path: string): Promise<Manifest> {
  const bytes = await read(manifestFile)
  if (bytes === null) throw new Refusal({ code: 'NOTHING_TO_VERIFY', level: 'error', args: { path } })
  const manifest = parseManifest(bytes)
  if (!manifest) throw new Refusal({ code: 'MANIFEST_UNREADABLE', level: 'error', args: { path } })
  return manifest
}

async function outside({ world }: Context, path: string): Promise<Uint8Array | null> {
  const file = resolve(world.cwd, path)
  return (await world.files.stat(file))?.kind === 'file' ? await world.files.read(file) : null
}

/** The folder as if nothing had been computed before, and nothing of it were kept. */
function withoutCache(folder: Folder): Folder {
  return new Proxy(folder, {
    get(target, key) {
      if (key === 'cacheGet') return async () => null
      if (key === 'cachePut') return async () => {}
      const value = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
