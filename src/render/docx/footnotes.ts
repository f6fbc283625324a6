import { element } from '../xml.ts'

/** The rule above notes, and above those that go on from the page before: a word processor wants both. */
const rules = [
  { id: -1, type: 'separator', mark: 'w:separator' },
  { id: 0, type: 'continuationSeparator', mark: 'w:continuationSeparator' },
] as const

/** `footnotes.xml`: the paragraphs of the notes, from number 1 on. */
export function footnotesXml(notes: readonly string[], namespaces: Readonly<Record<string, string>>): string {
  const ruled = rules.map(({ id, type, mark }) =>
    element(
      'w:footnote',
      { 'w:type': type, 'w:id': id },
      element('w:p', {}, element('w:r', {}, element(mark, {}))),
    ),
  )
  const said = notes.map((paragraph, index) => element('w:footnote', { 'w:id': index + 1 }, paragraph))
  return element('w:footnotes', namespaces, [...ruled, ...said].join(''))
}

/** In the settings: which notes are rules. */
export const footnoteSettings: string = element(
  'w:footnotePr',
  {},
  rules.map(({ id }) => element('w:footnote', { 'w:id': id })).join(''),
)
