import { createHash } from 'node:crypto'
import type { Self } from '../model/world.ts'

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f]/g
const longest = 80

/** A file name that Windows, macOS and Linux all accept, recognisable by a person; extension kept, at most 80 UTF-16 units or what the caller leaves. */
export function portableName(name: string, most = longest): string {
  const clean = name
    .normalize('NFC')
    .replace(forbidden, '_')
    .replace(/[. ]+$/, '')
    .replace(/^ +/, '')
  const dot = clean.lastIndexOf('.')
  const extension = dot > 0 && clean.length - dot <= 10 ? clean.slice(dot) : ''
  const stem = cut(clean.slice(0, clean.length - extension.length), most - extension.length)
  const whole = `${stem.replace(/[. ]+$/, '') || 'fichier'}${extension}`
  return reserved.test(whole) ? `_${whole}` : whole
}

/** Never between the two halves of a surrogate pair. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length)
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short
}

export function isPortableName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && portableName(name) === name
}

/** True for a relative path whose every part is a portable name: no `..`, no drive, no reserved name. */
export function isPortablePath(path: string): boolean {
  return path.length <= 200 && path.split('/').every(isPortableName)
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** As `sha256`, of bytes that come in pieces. */
export async function hashOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of chunks) hash.update(chunk)
  return hash.digest('hex')
}

/** `sources/<hash>-name`: the same bytes always get the same prefix. */
export function originalName(hash: string, file: string): string {
  const mark = `${hash.slice(0, 16)}-`
  return `${mark}${portableName(file, longest - mark.length)}`
}

/** Time and 50 random bits: two machines never mint the same name, and names sort by time. */
export function eventName(now: Date, random: () => number): string {
  const time = now.toISOString().replace(/[-:.]/g, '')
  let tail = ''
  for (let i = 0; i < 10; i++) tail += '0123456789abcdefghjkmnpqrstvwxyz'[Math.floor(random() * 32) & 31]
  return `${time}-${tail}`
}

/** Name of a temporary file: says which process of which machine writes it, so that another can tell when it is abandoned. */
export function temporaryName(self: Self | undefined, random: () => number): string {
  return `${hostMark(self)}-${self?.pid ?? 0}-${Math.floor(random() * 2 ** 48).toString(36)}.tmp`
}

export function hostMark(self: Self | undefined): string {
  return createHash('sha256')
    .update(self?.host ?? '')
    .digest('hex')
    .slice(0, 8)
}

export const temporaryFile = /^([0-9a-f]{8})-(\d+)-[0-9a-z]+\.tmp$/
export const eventFile = /^(\d{8}T\d{9}Z-[0-9a-z]{10})\.json$/
export const recordsFile = /^[0-9A-Za-z]{8,64}(?:-[0-9a-z]{1,16})?\.ndjson$/
/** Blind answers, a file for each act. */
export const readingsFolder = 'data/readings'
export const readingsFile = /^\d{8}T\d{9}Z-[0-9a-z]{10}-[\p{L}\p{N}_-]{1,40}\.jsonl$/u
export const originalFile = /^[0-9a-f]{16}-/
