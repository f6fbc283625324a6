import type { MaskedSpan } from '../../model/contribution.ts'
import { personalMarks } from '../../model/marks.ts'
import { civilNames, type Knows } from './civility.ts'
import { emails } from './email.ts'
import type { Finder, Found } from './finder.ts'
import { links, machines } from './network.ts'
import { accounts, plates, socialSecurity } from './official-numbers.ts'
import { phones } from './phone.ts'
import { type Roll, rollNames } from './roll.ts'
import { streetAddresses } from './street-address.ts'

export interface MaskedText {
  readonly text: string
  readonly masked: readonly MaskedSpan[]
}

/** Clears texts of what identifies people. */
export interface Masker {
  mask(text: string): MaskedText
  /** The text alone, for headers, labels and values quoted in findings. */
  clean(text: string): string
  /** True when names of a roll are looked for: part of what makes a reading. */
  readonly named: boolean
  readonly knows: Knows | undefined
}

// What comes first keeps its stretch: a link may hold an address, an account number looks like a phone's.
const always: readonly Finder[] = [
  links,
  emails,
  accounts,
  socialSecurity,
  machines,
  phones,
  plates,
  streetAddresses,
]

/** A round may bring two stretches side by side that make a third: rounds go on until there is nothing more. */
const rounds = 12

export function createMasker(options: { readonly roll?: Roll; readonly knows?: Knows } = {}): Masker {
  const { roll = [], knows } = options
  const finders = [...always, names(civilNames(knows), roll.length > 0 ? rollNames(roll, knows) : () => [])]
  const mask = (text: string): MaskedText => {
    let result: MaskedText = { text, masked: [] }
    for (let round = 0; round < rounds; round++) {
      const found = select(finders, result.text)
      if (found.length === 0) break
      result = replace(result, found)
    }
    return result
  }
  return { mask, clean: (text) => mask(text).text, named: roll.length > 0, knows }
}

/** The names that either finds; where they overlap, all of it. */
function names(civil: Finder, listed: Finder): Finder {
  return function* (text) {
    const found = [...civil(text), ...listed(text)].sort((a, b) => a.start - b.start)
    let open: Found | null = null
    for (const next of found) {
      if (open && next.start < open.end)
        open = { kind: 'name', start: open.start, end: Math.max(open.end, next.end) }
      else {
        if (open) yield open
        open = next
      }
    }
    if (open) yield open
  }
}

const plain = createMasker()

/** Masking without a roll or a lexicon: what can be told from the text alone. */
export function maskPersonalData(text: string): MaskedText {
  return plain.mask(text)
}

const anyMark = new RegExp(
  Object.values(personalMarks)
    .map((mark) => mark.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'gu',
)

/** What to replace, in order, without overlaps; marks that stand there already are never touched. */
function select(finders: readonly Finder[], text: string): readonly Found[] {
  if (!/[\p{L}\d@]/u.test(text)) return []
  const taken: { start: number; end: number }[] = [...(text.includes('[') ? text.matchAll(anyMark) : [])].map(
    ({ index, 0: mark }) => ({ start: index, end: index + mark.length }),
  )
  const kept: Found[] = []
  for (const finder of finders) {
    const fresh: Found[] = []
    let end = 0
    for (const found of [...finder(text)].sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (found.start < end || found.end <= found.start) continue
      fresh.push(found)
      end = found.end
    }
    if (fresh.length === 0) continue
    const free = apart(fresh, taken)
    kept.push(...free)
    taken.push(...free)
    taken.sort((a, b) => a.start - b.start)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Those of one sorted list that touch none of another. */
function apart(found: readonly Found[], taken: readonly { start: number; end: number }[]): Found[] {
  let next = 0
  return found.filter(({ start, end }) => {
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++
    const near = taken[next]
    return near === undefined || near.start >= end
  })
}

/** Puts the marks in, and moves those that were there before. */
function replace({ text, masked }: MaskedText, found: readonly Found[]): MaskedText {
  const spans: MaskedSpan[] = []
  let result = ''
  let from = 0
  let old = 0
  const keepUntil = (limit: number) => {
    for (; old < masked.length && (masked[old]?.start ?? 0) < limit; old++) {
      const { kind, start, end } = masked[old] as MaskedSpan
      const shift = result.length - from
      spans.push({ kind, start: start + shift, end: end + shift })
    }
  }
  for (const { kind, start, end } of found) {
    keepUntil(start)
    result += text.slice(from, start)
    spans.push({ kind, start: result.length, end: result.length + personalMarks[kind].length })
    result += personalMarks[kind]
    from = end
  }
  keepUntil(text.length)
  return { text: result + text.slice(from), masked: spans }
}
