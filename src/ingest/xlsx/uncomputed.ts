import type { ZipEntry } from './zip-guard.ts'

/** Formulas of a sheet that bear no result. */
export interface Uncomputed {
  readonly count: number
  /** Address of the first. */
  readonly first: string
}

const endings = ['</f></c>', '</f><v></v></c>', '</f><v/></c>', '</f><v /></c>']
const far = 4096

/** The parser skips such cells without a word, so they are looked for in the sheet's own XML, which is not even decoded. */
export function uncomputedIn(xml: Uint8Array): Uncomputed {
  const bytes = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength)
  let count = 0
  let first = -1
  for (const ending of endings)
    for (let at = bytes.indexOf(ending); at >= 0; at = bytes.indexOf(ending, at + ending.length)) {
      count++
      if (first < 0 || at < first) first = at
    }
  return { count, first: first < 0 ? '' : addressBefore(bytes, first) }
}

function addressBefore(bytes: Buffer, at: number): string {
  const before = bytes.toString('latin1', Math.max(0, at - far), at)
  return /^<c\b[^>]*?\br="([A-Z]{1,3}\d{1,7})"/.exec(before.slice(before.lastIndexOf('<c ')))?.[1] ?? '?'
}

/** Name of each sheet → the part that holds it, by the workbook's own list; what is unreadable is left out. */
export function sheetParts(
  workbook: string,
  relations: string,
  entries: readonly ZipEntry[],
): ReadonlyMap<string, ZipEntry> {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b([^>]*)>/g)].map(([, attributes = '']) => [
      attribute(attributes, 'Id'),
      attribute(attributes, 'Target').replace(/^\/?(xl\/)?/, ''),
    ]),
  )
  const found = new Map<string, ZipEntry>()
  for (const [, attributes = ''] of workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)) {
    const target = targets.get(attribute(attributes, '\\w+:id'))
    const entry = entries.find(({ name }) => target !== undefined && name.replace(/^\/?xl\//, '') === target)
    if (entry) found.set(unescaped(attribute(attributes, 'name')), entry)
  }
  return found
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => signs[name] ?? whole)
}
