import { createReadStream } from 'node:fs'
import {
  appendFile,
  chmod,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Content, FileStat, Files } from '../../model/world.ts'

/** The disk. What `write`, `create` and `rename` report as done survives a power cut, as far as the system allows. */
export const diskFiles: Files = {
  read: async (path) => await readFile(path),
  readChunks: (path) => createReadStream(path, { highWaterMark: 1 << 18 }),
  write: async (path, content) => await writeFlushed(path, content, 'w'),
  append: async (path, bytes) => await appendFile(path, bytes),
  create: async (path, bytes) => {
    await writeFlushed(path, bytes, 'wx')
    await flushFolder(dirname(path))
  },
  rename: async (from, to) => {
    await rename(from, to)
    await flushFolder(dirname(to))
  },
  remove: async (path) => await unlink(path),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true })
  },
  list: async (path) => {
    try {
      return (await readdir(path)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    } catch (error) {
      if (isAbsent(error)) return []
      throw error
    }
  },
  stat: async (path): Promise<FileStat | null> => {
    try {
      const found = await stat(path)
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
      return { kind, size: found.size, modified: found.mtime }
    } catch (error) {
      if (isAbsent(error)) return null
      throw error
    }
  },
  setReadOnly: async (path, readOnly) => {
    const { mode } = await stat(path)
    await chmod(path, readOnly ? mode & ~0o222 : mode | 0o200)
  },
  realpath: async (path) => await realpath(path),
}

async function writeFlushed(path: string, content: Content, flag: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flag)
  try {
    await file.writeFile(content as Uint8Array)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes a new name last. Windows and some shares cannot flush a folder: they keep names by themselves. */
async function flushFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch {
    // Nothing more can be done, and the file itself is written.
  }
}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR'
}
