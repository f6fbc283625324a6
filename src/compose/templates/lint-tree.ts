import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Block, Inline, Table } from '../../model/document.ts'
import { plainText } from './parse-inline.ts'

/** What a document must have to be read by everyone: checked before it is rendered. Errors only; an empty list is a sound tree. */
export function lintTree(blocks: readonly Block[]): Diagnostic[] {
  const found: Diagnostic[] = []
  const all = flatten(blocks)
  const tell = (diagnostic: Diagnostic) => found.push(diagnostic)

  const headings = all.filter((block) => block.type === 'heading')
  const titles = headings.filter(({ level }) => level === 1)
  if (titles.length !== 1)
    tell({
      code: 'TREE_HEADINGS',
      level: 'error',
      args: {
        problem: titles.length === 0 ? 'no-h1' : 'two-h1',
        heading: plainText(titles[1]?.children ?? []),
      },
    })
  let level = 0
  for (const heading of headings) {
    if (heading.level > level + 1)
      tell({
        code: 'TREE_HEADINGS',
        level: 'error',
        args: { problem: 'skipped', heading: plainText(heading.children) },
      })
    level = heading.level
  }

  const ids = new Set<string>()
  for (const block of all) {
    const id = 'id' in block ? block.id : null
    if (id === null) continue
    if (ids.has(id)) tell({ code: 'TREE_DUPLICATE_ID', level: 'error', args: { id } })
    ids.add(id)
  }

  for (const block of all) if (block.type === 'table') lintTable(block, tell)

  for (const { href } of all.flatMap(linksOf)) {
    if (href.startsWith('#')) {
      if (!ids.has(href.slice(1)))
        tell({ code: 'TREE_LINK', level: 'error', args: { href, problem: 'target' } })
    } else if (!/^(https|mailto):/.test(href))
      tell({ code: 'TREE_LINK', level: 'error', args: { href, problem: 'scheme' } })
  }
  return found
}

function lintTable(table: Table, tell: (diagnostic: Diagnostic) => void): void {
  const name = plainText(table.caption) || (table.id ?? '?')
  const columns = table.head[0]?.cells.length ?? 0
  const problem =
    table.caption.length === 0
      ? 'caption'
      : columns === 0 || table.head.some(({ cells }) => cells.some(({ header }) => header === null))
        ? 'header'
        : [...table.head, ...table.body].some(({ cells }) => cells.length !== columns)
          ? 'ragged'
          : table.widths && (table.widths.length !== columns || table.widths.some((width) => !(width > 0)))
            ? 'widths'
            : null
  if (problem) tell({ code: 'TREE_TABLE', level: 'error', args: { problem, table: name } })
}

function flatten(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section') return [block, ...flatten(block.children)]
    if (block.type === 'list') return [block, ...block.items.flatMap(flatten)]
    return [block]
  })
}

function linksOf(block: Block): { href: string }[] {
  const runs: (readonly Inline[])[] = []
  if (block.type === 'heading' || block.type === 'paragraph') runs.push(block.children)
  if (block.type === 'quote') runs.push(block.children, block.source)
  if (block.type === 'entry') runs.push(block.children, block.notes)
  if (block.type === 'figure') runs.push(block.caption)
  if (block.type === 'signature') runs.push(block.label)
  if (block.type === 'table')
    runs.push(
      block.caption,
      ...[...block.head, ...block.body].flatMap(({ cells }) => cells.map(({ children }) => children)),
    )
  return runs.flatMap(linksIn)
}

function linksIn(inlines: readonly Inline[]): { href: string }[] {
  return inlines.flatMap((inline) => [
    ...(inline.type === 'link' ? [{ href: inline.href }] : []),
    ...('children' in inline ? linksIn(inline.children) : []),
  ])
}
