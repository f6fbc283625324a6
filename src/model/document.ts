import type { Scene } from './scene.ts'

/**
 * The composed document: what the restricted HTML of the templates becomes after validation.
 * Closed sets of blocks and inlines; everything else in a template is an error that names the element.
 */
export interface DocumentTree {
  /** BCP 47, `fr-FR`. */
  readonly lang: string
  readonly title: string
  readonly subject: string
  readonly author: string
  /** ISO date of the edition. */
  readonly date: string
  /** Running foot, left. */
  readonly shortTitle: string
  readonly palette: Palette
  readonly blocks: readonly Block[]
}

export interface Palette {
  readonly brand: string
  /** Principle id → `#rrggbb`. */
  readonly principles: Readonly<Record<string, string>>
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Figure
  | Quote
  | Contents
  | SectionBlock
  | Entry
  | Signature
  | PageBreak

/** `<h1>`…`<h3>`; the document has one h1, on the cover. Listed in the contents and bookmarks unless `unlisted`. */
export interface Heading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3
  /** Unique anchor. */
  readonly id: string
  readonly children: readonly Inline[]
  readonly unlisted: boolean
}

/** `<p class="…">`. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly style: ParagraphStyle
  readonly children: readonly Inline[]
}

/**
 * body · lead (chapô, 13 pt) · small (9 pt) · source (9 pt, neutral, under a figure) · label (small capitals, neutral) ·
 * display (24 pt serif, a definition on an opening) · figure (36 pt serif, a big number) · kicker (above a title).
 */
export type ParagraphStyle = 'body' | 'lead' | 'small' | 'source' | 'label' | 'display' | 'figure' | 'kicker'

/** `<ul>`, `<ol>`; `checks` = each item has a tick box drawn before it. */
export interface List {
  readonly type: 'list'
  readonly style: 'bullet' | 'decimal' | 'checks' | 'plain'
  readonly items: readonly (readonly Block[])[]
}

/** `<table>` with caption, header row(s), body. Rows all have as many cells as columns. */
export interface Table {
  readonly type: 'table'
  readonly id: string | null
  readonly caption: readonly Inline[]
  /** Relative column widths (`data-widths="3 1 1"`), same length as the columns; null = from the content. */
  readonly widths: readonly number[] | null
  readonly head: readonly TableRow[]
  readonly body: readonly TableRow[]
  readonly small: boolean
}

export interface TableRow {
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  readonly header: 'column' | 'row' | null
  readonly align: 'start' | 'end'
  readonly children: readonly Inline[]
}

/** `<figure data-scene="name">`: the scene is put in by the composer. */
export interface Figure {
  readonly type: 'figure'
  readonly id: string | null
  readonly scene: Scene
  readonly caption: readonly Inline[]
  /** Decorative: an artifact without alternative text. */
  readonly decorative: boolean
}

/** `<blockquote>`: participants' words, with where they were said; `class="pull"`: the one that the page shows large. */
export interface Quote {
  readonly type: 'quote'
  readonly pull: boolean
  readonly children: readonly Inline[]
  readonly source: readonly Inline[]
}

/** `<nav class="contents">`: the table of contents, filled at layout. */
export interface Contents {
  readonly type: 'contents'
  readonly depth: 1 | 2 | 3
}

/**
 * `<section class="kind">`.
 * cover: a whole page, title at a third · chapter: starts on a new page, 4 mm band in its colour at the top edge ·
 * opening: a whole page in full colour with white text · panel: neutral tint behind the content, kept together when it fits ·
 * columns: children flow in two columns · cards: children stand side by side, each on its ground, as high as its neighbours · annex: chapter in 9 pt · plain: a grouping without look · coupon: dashed border, alone on its page ·
 * keep: children are kept on one page when they fit.
 */
export interface SectionBlock {
  readonly type: 'section'
  readonly kind:
    | 'cover'
    | 'chapter'
    | 'opening'
    | 'panel'
    | 'columns'
    | 'cards'
    | 'annex'
    | 'plain'
    | 'coupon'
    | 'keep'
  /** Principle id (or `brand`, `neutral`) whose colour the section bears. */
  readonly colour: string | null
  readonly children: readonly Block[]
}

/** `<div class="entry">`: an idea in a list, with its count as a small bar aligned right. */
export interface Entry {
  readonly type: 'entry'
  readonly children: readonly Inline[]
  /** Small words after the text: « déjà en place », actor, id. */
  readonly notes: readonly Inline[]
  readonly value: number
  /** Largest value of the list, for the bar's length. */
  readonly max: number
  /** « 12 voix »: what the bar says in words. */
  readonly label: string
  readonly done: boolean
}

/** `<div class="signature">`: a line to sign on, with who signs. */
export interface Signature {
  readonly type: 'signature'
  readonly label: readonly Inline[]
}

export interface PageBreak {
  readonly type: 'page-break'
}

export type Inline = TextRun | Strong | Emphasis | Foreign | Link | LineBreak | Note

/** Text as the template and the data give it; French spacing is applied by the composer unless `verbatim`. */
export interface TextRun {
  readonly type: 'text'
  readonly text: string
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

/** `<span lang="en">`. */
export interface Foreign {
  readonly type: 'foreign'
  readonly lang: string
  readonly children: readonly Inline[]
}

/** `<a href>`: `#anchor`, `https:` or `mailto:` only. */
export interface Link {
  readonly type: 'link'
  readonly href: string
  /** What the link leads to, for assistive technology. */
  readonly title: string
  readonly children: readonly Inline[]
}

export interface LineBreak {
  readonly type: 'break'
}

/**
 * `<span class="note">`: numbered, at the foot of the page · `<span class="side">`: in the margin beside its line, at
 * the foot where there is no margin. Holds no note itself.
 */
export interface Note {
  readonly type: 'note'
  readonly place: 'foot' | 'side'
  readonly children: readonly Inline[]
}
