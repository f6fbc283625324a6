import { Refusal } from '../model/diagnostic.ts'
import type { ContainedFiles } from './contained-files.ts'
import { isPortableName } from './file-names.ts'

const folder = 'templates'
const readable = /\.(?:hbs|html|css|txt|md)$/i
/** Bytes; a template is a page of text. */
const largest = 1_000_000
const most = 200
const deepest = 4

/** The templates a person changed, by path under `templates/`. */
export async function readTemplates(files: ContainedFiles): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const walk = async (path: string, depth: number): Promise<void> => {
    for (const name of (await files.list(path)).filter(isPortableName)) {
      const inner = `${path}/${name}`
      const stat = await files.stat(inner)
      if (stat?.kind === 'folder' && depth < deepest) await walk(inner, depth + 1)
      if (stat?.kind !== 'file' || !readable.test(name)) continue
      if (stat.size > largest) throw unreadable(inner, 'size')
      if (found.size >= most) throw unreadable(folder, 'count')
      found.set(inner.slice(folder.length + 1), await readText(files, inner))
    }
  }
  await walk(folder, 1)
  return found
}

async function readText(files: ContainedFiles, path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await files.read(path))
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw unreadable(path, 'encoding')
  }
}

export async function writeTemplates(
  files: ContainedFiles,
  templates: ReadonlyMap<string, string>,
): Promise<{ written: string[]; kept: string[] }> {
  const written: string[] = []
  const kept: string[] = []
  for (const [name, text] of templates) {
    const path = `${folder}/${name}`
    if (await files.stat(path)) kept.push(path)
    else {
      await files.write(path, new TextEncoder().encode(text))
      written.push(path)
    }
  }
  return { written, kept }
}

function unreadable(path: string, reason: 'encoding' | 'size' | 'count'): Refusal {
  return new Refusal({
    code: 'TEMPLATE_UNREADABLE',
    level: 'error',
    args: { path, reason },
    place: { file: path },
  })
}
