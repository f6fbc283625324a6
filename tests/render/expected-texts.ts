import type { Block, DocumentTree, Inline, Note } from '../../src/model/document.ts'
import { listedHeadings } from '../../src/render/headings.ts'
import type { LaidDocument } from '../../src/render/pdf/render-pdf.ts'
import type { Slot, StructNode } from '../../src/render/pdf/structure.ts'
import { printable } from '../../src/render/signs.ts'

/** A text and the structure element that must hold it, in reading order. */
export type Told = readonly [role: string, text: string]

/** Texts with all kinds of space made plain, and none where French spacing may add or change one. */
function plainSpaces(text: string): string {
  return printable(text)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/ +(?=[;:!?»€%])/g, '')
    .replace(/(?<=«) +/g, '')
}

/** What a document says, block by block: written without a look at how the renderer does it. */
export function expectedTexts(document: DocumentTree, pageOf: (id: string) => number): Told[] {
  const out: Told[] = []
  const add = (role: string, text: string) => {
    if (plainSpaces(text) !== '') out.push([role, plainSpaces(text)])
  }
  // What a block says, then its notes.
  const tell = (role: string, said: string | readonly Inline[]) => {
    if (typeof said === 'string') return add(role, said)
    add(role, say(said))
    for (const note of notes(said)) add('Note', say(note.children))
  }
  const say = (inlines: readonly Inline[]): string =>
    inlines
      .map((inline) =>
        inline.type === 'text'
          ? inline.text
          : inline.type === 'break'
            ? ' '
            : inline.type === 'note'
              ? ''
              : say(inline.children),
      )
      .join('')
  const notes = (inlines: readonly Inline[]): Note[] =>
    inlines.flatMap((inline) =>
      inline.type === 'note' ? [inline] : 'children' in inline ? notes(inline.children) : [],
    )
  // On a coupon boxes are fields to tick: no sign of the text.
  const walk = (blocks: readonly Block[], fields = false): void => {
    for (const block of blocks) {
      switch (block.type) {
        case 'heading':
          tell(`H${block.level}`, block.children)
          break
        case 'paragraph':
          tell('P', block.children)
          break
        case 'list':
          block.items
            .filter((item) => item.length > 0)
            .forEach((item, index) => {
              const marker = { bullet: '•', decimal: `${index + 1}.`, checks: fields ? '' : '☐', plain: '' }[
                block.style
              ]
              tell('Lbl', marker)
              walk(item, fields)
            })
          break
        case 'table':
          if (![...block.head, ...block.body].some((row) => row.cells.length > 0)) break
          tell('Caption', block.caption)
          for (const row of block.head) for (const cell of row.cells) tell('TH', cell.children)
          for (const row of block.body)
            for (const cell of row.cells) tell(cell.header ? 'TH' : 'TD', cell.children)
          break
        case 'figure':
          tell('Caption', block.caption)
          if (!block.decorative)
            tell('Figure', block.scene.nodes.map((node) => (node.kind === 'text' ? node.text : '')).join(''))
          break
        case 'quote':
          tell('P', block.children)
          tell('P', block.source)
          break
        case 'contents':
          for (const { id, level, text } of listedHeadings(document))
            if (level > 1 && level <= block.depth) tell('Link', `${text} ${pageOf(id)}`)
          break
        case 'entry':
          if (block.done) tell('Lbl', '✓')
          tell('P', block.children)
          tell('P', block.notes)
          tell('P', block.label)
          break
        case 'signature':
          tell('P', block.label)
          break
        case 'section':
          walk(block.children, fields || block.kind === 'coupon')
          break
        case 'page-break':
      }
    }
  }
  walk(document.blocks)
  return out
}

/** Text of each block element of a structure tree; links and spans belong to the text around them. */
export function toldBy<Node>(
  root: Node,
  read: (node: Node) => { role: string; kids: readonly (Node | string)[] },
): Told[] {
  const out: Told[] = []
  const aside = new Set(['Reference', 'Note', 'Lbl'])
  const textOf = (node: Node): string =>
    read(node)
      .kids.map((kid) =>
        typeof kid === 'string' ? kid : aside.has(read(kid as Node).role) ? '' : textOf(kid as Node),
      )
      .join('')
  const notesIn = (node: Node): Node[] =>
    read(node).kids.flatMap((kid) =>
      typeof kid === 'string' ? [] : read(kid as Node).role === 'Note' ? [kid as Node] : notesIn(kid as Node),
    )
  const inline = new Set(['Link', 'Span', 'Note'])
  const walk = (node: Node): void => {
    const { role, kids } = read(node)
    const block = kids.some((kid) => typeof kid === 'string' || inline.has(read(kid as Node).role))
    if (block) {
      // A contents line is a link alone in its reference.
      const text = plainSpaces(textOf(node))
      if (text !== '') out.push([role === 'Reference' ? 'Link' : role, text])
      for (const note of notesIn(node)) {
        const said = plainSpaces(textOf(note))
        if (said !== '') out.push(['Note', said])
      }
    } else for (const kid of kids) walk(kid as Node)
  }
  walk(root)
  return out
}

/** What a laid out document says, rebuilt from the marks on its pages. */
export function laidTexts(laid: LaidDocument): Told[] {
  const texts = new Map<Slot, string>()
  const add = (slot: Slot | null, text: string) => {
    if (slot) texts.set(slot, (texts.get(slot) ?? '') + text)
  }
  for (const page of laid.pages)
    for (const { mark } of page.marks) {
      if (mark.kind === 'text') for (const piece of mark.line.pieces) add(piece.style.slot, piece.text)
      if (mark.kind === 'scene')
        for (const node of mark.scene.nodes) if (node.kind === 'text') add(mark.slot, node.text)
      if (mark.kind === 'page-number') add(mark.style.slot, ` ${laid.anchors.get(mark.id)?.page}`)
    }
  return toldBy<StructNode>(laid.structure, (node) => ({
    role: node.role,
    kids: node.kids.flatMap((kid): (StructNode | string)[] =>
      kid.type === 'node' ? [kid] : kid.type === 'slot' && texts.has(kid) ? [texts.get(kid) ?? ''] : [],
    ),
  }))
}
