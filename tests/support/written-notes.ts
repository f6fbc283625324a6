import { docx, odt } from './documents.ts'

/** Notes as a facilitator writes them, whatever the program. */
export type Block =
  | { readonly heading: number; readonly text: string }
  | { readonly bullet: number; readonly text: string }
  | { readonly number: number; readonly text: string }
  | { readonly text: string }
  | { readonly table: readonly (readonly string[])[] }

/** Blocks of the plainest Markdown: `#` headings, `-` and `1.` lists, paragraphs of one line, pipe tables. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  for (const line of markdown.split('\n')) {
    const heading = /^(#+) (.*)$/.exec(line)
    const bullet = /^( *)- (.*)$/.exec(line)
    const number = /^( *)\d+\. (.*)$/.exec(line)
    if (/^\|[-|]+\|$/.test(line) || line === '') continue
    if (heading) blocks.push({ heading: heading[1]?.length ?? 1, text: heading[2] ?? '' })
    else if (bullet) blocks.push({ bullet: (bullet[1]?.length ?? 0) / 2, text: bullet[2] ?? '' })
    else if (number) blocks.push({ number: (number[1]?.length ?? 0) / 2, text: number[2] ?? '' })
    else if (line.startsWith('|')) {
      const row = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
      const last = blocks.at(-1)
      if (last && 'table' in last) blocks[blocks.length - 1] = { table: [...last.table, row] }
      else blocks.push({ table: [row] })
    } else blocks.push({ text: line })
  }
  return blocks
}

export function toMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if ('table' in block) {
        const [head = [], ...rows] = block.table.map((row) => `| ${row.join(' | ')} |`)
        return `${[head, `|${'---|'.repeat(block.table[0]?.length ?? 1)}`, ...rows].join('\n')}\n`
      }
      if ('heading' in block) return `\n${'#'.repeat(block.heading)} ${block.text}\n`
      if ('bullet' in block) return `${'  '.repeat(block.bullet)}- ${block.text}`
      if ('number' in block) return `${'  '.repeat(block.number)}1. ${block.text}`
      return `\n${block.text}\n`
    })
    .join('\n')
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const wordStyles = [1, 2, 3, 4, 5, 6]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Titre${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join('')
const wordNumbering = ['bullet', 'decimal']
  .map(
    (format, id) =>
      `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2, 3].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('')}</w:abstractNum>`,
  )
  .concat([0, 1].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`))
  .join('')

/** The notes as Word writes them: each word in a run of its own, as after a few corrections. */
export function toDocx(blocks: readonly Block[]): Uint8Array {
  const paragraph = (text: string, properties = '') => {
    const runs = text
      .split(/(?<= )/)
      .map((word) => `<w:r><w:t xml:space="preserve">${escaped(word)}</w:t></w:r>`)
    return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`
  }
  const listed = (id: number, level: number) =>
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
  const body = blocks.map((block) => {
    if ('table' in block) {
      const rows = block.table.map(
        (row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
      )
      return `<w:tbl>${rows.join('')}</w:tbl>`
    }
    if ('heading' in block) return paragraph(block.text, `<w:pStyle w:val="Titre${block.heading}"/>`)
    if ('bullet' in block) return paragraph(block.text, listed(1, block.bullet))
    if ('number' in block) return paragraph(block.text, listed(2, block.number))
    return paragraph(block.text)
  })
  return docx(body.join(''), { 'styles.xml': wordStyles, 'numbering.xml': wordNumbering })
}

/** The notes as LibreOffice Writer writes them: lists in the items of lists. */
export function toOdt(blocks: readonly Block[]): Uint8Array {
  const paragraph = (text: string) => `<text:p>${escaped(text)}</text:p>`
  const lists = ['bullet', 'number'].map(
    (kind) =>
      `<text:list-style style:name="${kind}">${[1, 2, 3, 4].map((level) => `<text:list-level-style-${kind} text:level="${level}"${kind === 'number' ? ' style:num-format="1"' : ' text:bullet-char="•"'}/>`).join('')}</text:list-style>`,
  )
  const body = blocks.map((block) => {
    if ('table' in block) {
      const rows = block.table.map(
        (row) =>
          `<table:table-row>${row.map((cell) => `<table:table-cell>${paragraph(cell)}</table:table-cell>`).join('')}</table:table-row>`,
      )
      const columns = `<table:table-column table:number-columns-repeated="${block.table[0]?.length ?? 1}"/>`
      return `<table:table>${columns}${rows.join('')}</table:table>`
    }
    if ('heading' in block)
      return `<text:h text:outline-level="${block.heading}">${escaped(block.text)}</text:h>`
    const [kind, depth] =
      'bullet' in block ? ['bullet', block.bullet] : 'number' in block ? ['number', block.number] : ['', -1]
    if (depth === -1) return paragraph(block.text)
    const open = '<text:list-item><text:list>'.repeat(depth)
    const close = '</text:list></text:list-item>'.repeat(depth)
    return `<text:list text:style-name="${kind}">${open}<text:list-item>${paragraph(block.text)}</text:list-item>${close}</text:list>`
  })
  return odt(body.join(''), lists.join(''))
}
