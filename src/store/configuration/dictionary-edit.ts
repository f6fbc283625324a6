import { isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml'

/** What a person decided about unknown forms. */
export interface WordDecisions {
  /** Form as written → what was meant. */
  readonly corrections: Readonly<Record<string, string>>
  /** Forms that are right as they stand. */
  readonly keep: readonly string[]
}

/**
 * The text of `dictionary.yaml` with these decisions in it: one line each, in the order of the alphabet within its
 * section where the section is in that order, every other sign of the file as it was. The file must be readable.
 */
export function editDictionary(text: string, { corrections, keep }: WordDecisions): string {
  let edited = text
  for (const [form, meant] of Object.entries(corrections).sort(byKey))
    edited = addEntry(edited, 'corrections', form, `${scalar(form)}: ${scalar(meant)}`)
  for (const form of [...keep].sort(order)) edited = addEntry(edited, 'keep', form, scalar(form))
  return edited
}

const collator = new Intl.Collator('fr')
// Signs that a collation passes over must not leave two words in no order.
const order = (a: string, b: string) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
const byKey = ([a]: [string, string], [b]: [string, string]) => order(a, b)
// What YAML could take for anything but these letters is quoted.
const scalar = (text: string) =>
  /^\p{L}[\p{L}\p{M}\p{N}'’_-]*(?: [\p{L}\p{M}\p{N}'’_-]+)*$/u.test(text) &&
  !/^(?:null|true|false)$/i.test(text)
    ? text
    : JSON.stringify(text)

function addEntry(text: string, section: 'corrections' | 'keep', name: string, entry: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const line = (indent: string) => `${indent}${section === 'keep' ? '- ' : ''}${entry}`
  const { contents } = parseDocument(text, { keepSourceTokens: true })
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === section)
    : undefined
  if (!pair)
    return `${text}${text === '' || text.endsWith('\n') ? '' : end}${section}:${end}${line('  ')}${end}`
  const value = pair.value as ParsedNode | null
  const items = (isMap(value) || isSeq(value) ? value.items : []).map((item) =>
    'key' in item ? (item.key as ParsedNode) : (item as ParsedNode),
  )
  const names = items.map((item) => (isScalar(item) ? String(item.value) : ''))
  if (section === 'keep' ? names.includes(name) : false) return text
  const taken = section === 'corrections' ? names.indexOf(name) : -1
  if (taken >= 0 && isMap(value)) {
    const old = value.items[taken]?.value as ParsedNode | null
    const [from, to] = old?.range ?? [0, 0]
    return to > from ? `${text.slice(0, from)}${entry.slice(scalar(name).length + 2)}${text.slice(to)}` : text
  }
  if (items.length === 0) {
    // `corrections: {}`, or nothing after the colon: the first entry opens the section.
    const [from, to] = value && !(isScalar(value) && value.source === '') ? value.range : [0, 0]
    if (to > from) return `${text.slice(0, from).trimEnd()}${end}${line('  ')}${text.slice(to)}`
    const key = pair.key as ParsedNode
    const colon = text.indexOf(':', key.range[1]) + 1
    return `${text.slice(0, colon)}${end}${line('  ')}${text.slice(colon)}`
  }
  if ((isMap(value) || isSeq(value)) && value.flow) {
    const close = value.range[1] - 1
    return `${text.slice(0, close).trimEnd()}, ${entry}${text.slice(close)}`
  }
  const sorted = names.every((each, index) => index === 0 || order(names[index - 1] ?? '', each) <= 0)
  const next = sorted ? names.findIndex((each) => order(each, name) > 0) : -1
  const startOfLine = (at: number) => text.lastIndexOf('\n', at - 1) + 1
  const first = items[0]?.range[0] ?? 0
  const indent = /^[ \t]*/.exec(text.slice(startOfLine(first)))?.[0] ?? ''
  if (next >= 0) {
    const at = startOfLine(items[next]?.range[0] ?? 0)
    return `${text.slice(0, at)}${line(indent)}${end}${text.slice(at)}`
  }
  const lastItem = isMap(value) ? (value.items.at(-1)?.value as ParsedNode | null) : items.at(-1)
  const from = lastItem?.range[1] ?? items.at(-1)?.range[1] ?? text.length
  const newline = text.indexOf('\n', from)
  return newline < 0
    ? `${text}${end}${line(indent)}${end}`
    : `${text.slice(0, newline + 1)}${line(indent)}${end}${text.slice(newline + 1)}`
}
