import type { DiagnosticCode } from '../model/diagnostic.ts'
import { publicCodes } from '../model/diagnostics/public-codes.ts'
import type { CodeWords, DiagnosticCauses } from './sentences/texts.ts'

interface CodeEntry {
  readonly code: string
  readonly name: DiagnosticCode
}

/** Every finding, by number. */
export const codeEntries: readonly CodeEntry[] = (Object.keys(publicCodes) as DiagnosticCode[])
  .map((name) => ({ name, code: publicCodes[name] }))
  .sort((a, b) => a.code.slice(1).localeCompare(b.code.slice(1), 'en'))

export type CodeTopic =
  | { readonly kind: 'code'; readonly entry: CodeEntry }
  /** The beginning of several. */
  | { readonly kind: 'list'; readonly start: string; readonly entries: readonly CodeEntry[] }
  | { readonly kind: 'unknown'; readonly near: readonly string[] }

/** What a topic of `help` means when it is about codes; null when it does not look like one. */
export function codeTopic(topic: string): CodeTopic | null {
  const asked = topic.toUpperCase().replace(/^\[|\]$/g, '')
  const named = asked.replaceAll('-', '_')
  const entry = codeEntries.find(
    ({ code, name }) => code === asked || name === named || code.slice(1) === asked,
  )
  if (entry) return { kind: 'code', entry }
  if (!/^[A-Z]?\d{1,5}$|^[EW]$|^[A-Z]+(_[A-Z]+)+$/.test(named)) return null
  const entries = codeEntries.filter(({ code }) => code.startsWith(asked))
  if (entries.length > 0) return { kind: 'list', start: asked, entries }
  return { kind: 'unknown', near: nearest(asked) }
}

/** The three codes whose number is nearest: a letter is mistaken more often than a figure. */
function nearest(asked: string): readonly string[] {
  const number = /\d+/.exec(asked)?.[0]
  if (number === undefined) return []
  const digits = Number(number.padEnd(3, '0').slice(0, 3))
  const distance = ({ code }: CodeEntry) => Math.abs(Number(code.slice(1)) - digits)
  return [...codeEntries]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3)
    .map(({ code }) => code)
}

/** What `charter help E201` prints. */
export function codeHelp({ code, name }: CodeEntry, causes: DiagnosticCauses, words: CodeWords): string {
  const { title, cause, cure, example } = causes[name]
  const level = code.startsWith('E') ? words.error : words.warning
  const parts = [`${code} · ${level} · ${name}\n${title}`, part(words.why, cause), part(words.cure, cure)]
  if (example !== undefined) parts.push(`${words.example}\n${indented(example.split('\n'))}`)
  return `${parts.join('\n\n')}\n`
}

export function codeList(
  entries: readonly CodeEntry[],
  start: string,
  causes: DiagnosticCauses,
  words: CodeWords,
): string {
  const lines = entries.map(({ code, name }) => `${code}  ${causes[name].title}`)
  return `${words.beginning(start)}\n${indented(lines)}\n`
}

function part(title: string, text: string): string {
  return `${title}\n${indented(wrapped(text, 94))}`
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n')
}

/** Words never cut; a no-break space holds. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
