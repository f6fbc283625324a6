import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { Mapping, MappingBook, RoleWords, SavedMapping } from '../../model/mapping.ts'
import type { ContainedFiles } from '../contained-files.ts'
import { parseMapping, serialiseMapping } from './mapping-yaml.ts'

const folder = 'data/mappings'
/** `<signature>.yaml`, or `<signature>-2.yaml` when a person accepted more for a shape that was known in part. */
const fileName = /^([0-9a-f]{16})(?:-([2-9]))?\.yaml$/
/** Bytes; a mapping of a thousand columns is smaller. */
const largest = 2_000_000

/** Every accepted mapping; of several for one shape the latest counts. A file that cannot be used is told, not thrown. */
export async function readMappings(files: ContainedFiles, words: RoleWords): Promise<MappingBook> {
  const latest = new Map<string, { version: number; name: string }>()
  const diagnostics: Diagnostic[] = []
  for (const name of await files.list(folder)) {
    const [, signature, version = '1'] = fileName.exec(name) ?? []
    if (signature === undefined) {
      const mapping = `${folder}/${name}`
      const place = { file: mapping }
      diagnostics.push({ code: 'MAPPING_FOREIGN', level: 'warning', args: { mapping }, place })
    } else if (Number(version) > (latest.get(signature)?.version ?? 0))
      latest.set(signature, { version: Number(version), name })
  }
  const saved: SavedMapping[] = []
  const broken = new Map<string, readonly Diagnostic[]>()
  for (const [signature, { name }] of latest) {
    const file = `${folder}/${name}`
    const read = await readOne(files, file, signature, words)
    if (read.mapping) saved.push({ ...read.mapping, file })
    else broken.set(signature, read.diagnostics)
  }
  return { saved, broken, diagnostics }
}

async function readOne(
  files: ContainedFiles,
  mapping: string,
  signature: string,
  words: RoleWords,
): Promise<ReturnType<typeof parseMapping>> {
  const unreadable = (reason: 'size' | 'encoding'): ReturnType<typeof parseMapping> => ({
    mapping: null,
    diagnostics: [
      { code: 'MAPPING_UNREADABLE', level: 'error', args: { mapping, reason }, place: { file: mapping } },
    ],
  })
  try {
    if (((await files.stat(mapping))?.size ?? 0) > largest) return unreadable('size')
    const bytes = await files.read(mapping)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return parseMapping(text, mapping, signature, words)
  } catch (error) {
    if (error instanceof Refusal) return { mapping: null, diagnostics: [error.diagnostic, ...error.others] }
    if (error instanceof TypeError) return unreadable('encoding')
    throw error
  }
}

/**
 * Keeps an accepted mapping and gives its path. Nothing that is there is ever overwritten: the same mapping is there
 * already, another one of the same shape gets a name beside it. The caller holds the lock.
 */
export async function writeMapping(
  files: ContainedFiles,
  mapping: Mapping,
  version: string,
  words: RoleWords,
): Promise<string> {
  const text = serialiseMapping(mapping, version, words)
  let last = ''
  for (let rank = 1; rank <= 9; rank++) {
    const path = `${folder}/${mapping.signature}${rank === 1 ? '' : `-${rank}`}.yaml`
    const there = await files.stat(path)
    if (there) {
      const { mapping: kept } = await readOne(files, path, mapping.signature, words)
      last = kept && sameMapping(kept, mapping) ? path : ''
      continue
    }
    if (last !== '') return last
    await files.write(path, new TextEncoder().encode(text))
    return path
  }
  if (last !== '') return last
  const path = `${folder}/${mapping.signature}.yaml`
  throw new Refusal({
    code: 'FILE_FAILED',
    level: 'error',
    args: { operation: 'write', path, reason: 'EEXIST' },
  })
}

function sameMapping(a: Mapping, b: Mapping): boolean {
  const content = ({ kind, headerRows, sheet, columns }: Mapping) =>
    JSON.stringify([
      kind,
      headerRows,
      sheet,
      columns.map(({ column, header, role }) => [header === '' ? column : header, role]),
    ])
  return content(a) === content(b)
}
