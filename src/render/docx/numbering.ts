import { element } from '../xml.ts'

/** Lists that paragraphs refer to; ordered lists come after, each with a number of its own. */
export const lists = { headings: 1, bullets: 2, firstOrdered: 3 } as const

const abstract = { headings: 0, bullets: 1, ordered: 2 } as const
/** Levels of a list in a list. */
const deepest = 4
/** From one level to the next, twentieths of a point. */
export const indentStep = 320

/** `numbering.xml`: chapters and sections numbered by their styles, bullets, ordered lists. */
export function numberingXml(namespaces: Readonly<Record<string, string>>, ordered: number): string {
  const list = (id: number, levels: readonly string[]) =>
    element(
      'w:abstractNum',
      { 'w:abstractNumId': id },
      element('w:multiLevelType', { 'w:val': 'multilevel' }) + levels.join(''),
    )
  const each = (make: (depth: number) => string) => Array.from({ length: deepest }, (_, depth) => make(depth))
  const used = (id: number, of: number, restarts = false) =>
    element(
      'w:num',
      { 'w:numId': id },
      element('w:abstractNumId', { 'w:val': of }) +
        (restarts
          ? element('w:lvlOverride', { 'w:ilvl': 0 }, element('w:startOverride', { 'w:val': 1 }))
          : ''),
    )
  return element(
    'w:numbering',
    namespaces,
    [
      list(
        abstract.headings,
        ['%1.', '%1.%2', '%1.%2.%3'].map((text, depth) =>
          level(depth, 'decimal', text, { style: `Heading${depth + 1}`, suffix: 'space' }),
        ),
      ),
      list(
        abstract.bullets,
        each((depth) => level(depth, 'bullet', depth === 0 ? '•' : '–')),
      ),
      list(
        abstract.ordered,
        each((depth) => level(depth, 'decimal', `%${depth + 1}.`)),
      ),
      used(lists.headings, abstract.headings),
      used(lists.bullets, abstract.bullets),
      ...Array.from({ length: ordered }, (_, index) =>
        used(lists.firstOrdered + index, abstract.ordered, true),
      ),
    ].join(''),
  )
}

function level(
  depth: number,
  format: string,
  text: string,
  { style, suffix }: { readonly style?: string; readonly suffix?: string } = {},
): string {
  const left = (depth + 1) * indentStep
  return element(
    'w:lvl',
    { 'w:ilvl': depth },
    [
      element('w:start', { 'w:val': 1 }),
      element('w:numFmt', { 'w:val': format }),
      style ? element('w:pStyle', { 'w:val': style }) : '',
      suffix ? element('w:suff', { 'w:val': suffix }) : '',
      element('w:lvlText', { 'w:val': text }),
      element('w:lvlJc', { 'w:val': 'left' }),
      element(
        'w:pPr',
        {},
        suffix
          ? element('w:ind', { 'w:left': 0, 'w:firstLine': 0 })
          : element('w:ind', { 'w:left': left, 'w:hanging': indentStep }),
      ),
    ].join(''),
  )
}
