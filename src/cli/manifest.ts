import { createHash } from 'node:crypto'
import type { InputName } from '../model/diagnostics/verify.ts'
import { renderJson } from '../render/json.ts'
import type { Studied } from './analysis.ts'
import type { BuildIdentity } from './build-identity.ts'
import type { Made } from './report-files.ts'

export const manifestFile = 'manifest.json'

/** What was made, from what, by which build: enough to make it again and to see what changed. */
export interface Manifest {
  readonly schema: 1
  readonly version: string
  /** ISO date of the edition. */
  readonly date: string
  /** Hash of each input (SHA-256). */
  readonly inputs: Readonly<Record<InputName, string>>
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
}

export async function manifestOf(
  build: BuildIdentity,
  studied: Studied,
  files: readonly Made[],
  date: string,
): Promise<Manifest> {
  const { folder, consultation, state } = studied
  const own = async (path: string | null) => hashOf((path && (await folder.readFile(path))) || '')
  const templates = [...(await folder.readTemplateOverrides())].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    schema: 1,
    version: build.version,
    date,
    inputs: {
      configuration: await own('charter.yaml'),
      dictionary: await own('dictionary.yaml'),
      logo: await own(consultation.brand.logo),
      templates: hashOf(JSON.stringify(templates)),
      // Their ids are drawn at random; what was read of them is not.
      sources: hashOf(JSON.stringify(state.sources.map(({ summary }) => ({ ...summary, id: null })))),
      decisions: hashOf(JSON.stringify(state.decisions)),
      // Another release of Node may compress otherwise.
      tool: hashOf(`${build.id} ${process.version.split('.')[0]}`),
    },
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: hashOf(bytes) })),
  }
}

export const manifestBytes = (manifest: Manifest): Uint8Array => renderJson(manifest)

/** Null when the bytes are no manifest. */
export function parseManifest(bytes: Uint8Array): Manifest | null {
  try {
    const found = JSON.parse(new TextDecoder().decode(bytes))
    const named = (file: unknown) => typeof (file as Manifest['files'][number] | null)?.name === 'string'
    const whole =
      found?.schema === 1 &&
      isDate(found.date) &&
      found.inputs &&
      Array.isArray(found.files) &&
      found.files.every(named)
    return whole ? found : null
  } catch {
    return null
  }
}

const isDate = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

export const hashOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex')
