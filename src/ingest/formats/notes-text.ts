import type { Session } from '../../model/consultation.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Labels } from '../labels.ts'
import { isMeetingFact, listsPeople } from '../notes/meeting-facts.ts'
import { type PlannedTable, planNoteTable, readNoteTable } from '../notes/note-table.ts'
import type { OutlineHeading, OutlineItem, OutlineNode } from '../notes/outline.ts'
import { headsAsIdea } from '../notes/plain-heading.ts'
import { bare, labelScope, type NoteScope, namesNothing, scopeOf } from '../notes/scope.ts'
import { ScopeStack } from '../notes/scope-stack.ts'
import { signedItems, signOf } from '../notes/signs.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { votesOfItem } from '../rows/votes.ts'

export const notesText = 'notes-text'

/** What the titles of a text say before any item: for the session. */
export function titlesOf(title: string | null, nodes: readonly OutlineNode[]): string[] {
  const first = nodes.findIndex(({ type }) => type === 'item' || type === 'table')
  const texts = nodes.slice(0, first < 0 ? nodes.length : first + 1).flatMap((node) => {
    if (node.type === 'heading') return [node.text]
    return node.type === 'item' ? [(node.text.split(/\r?\n/)[0] ?? '').slice(0, 120)] : []
  })
  return [...(title === null ? [] : [title]), ...texts]
}

export interface NotesContext {
  readonly file: string
  readonly session: Session
  readonly labels: Labels
  readonly theme: string | null
}

/**
 * Notes → contributions, one a bullet or paragraph. Headings give table, theme, rubric, level or the question; a nested
 * bullet keeps its parent's words in its question. Facts about the meeting, people, and prose above the first heading of
 * a bulleted report are left out and told.
 */
export function readNotes(
  nodes: readonly OutlineNode[],
  builder: RecordBuilder,
  context: NotesContext,
): Diagnostic[] {
  return new NotesReader(nodes, builder, context).read()
}

interface Planned {
  readonly type: 'planned'
  readonly line: number
  readonly table: PlannedTable
}

type Step = OutlineHeading | OutlineItem | Planned | { readonly type: 'aside'; readonly line: number }

class NotesReader {
  readonly #steps: readonly Step[]
  readonly #builder: RecordBuilder
  readonly #context: NotesContext
  readonly #bulleted: boolean
  readonly #headed: boolean
  readonly #firstTitle: number
  readonly #title: number
  readonly #signed: ReadonlySet<number>
  readonly #left: number[] = []
  readonly #told: Diagnostic[] = []
  readonly #scopes = new ScopeStack()
  #parents: { depth: number; text: string; label: NoteScope | null }[] = []

  constructor(nodes: readonly OutlineNode[], builder: RecordBuilder, context: NotesContext) {
    this.#steps = settle(nodes.flatMap(stepsOf), context.labels)
    this.#builder = builder
    this.#context = context
    const items = this.#steps.filter((step) => step.type === 'item')
    this.#bulleted = items.filter(({ kind }) => kind === 'bullet').length >= Math.max(3, items.length / 3)
    this.#headed = this.#steps.some(({ type }) => type === 'heading')
    this.#firstTitle = this.#steps.findIndex(({ type }) => type === 'heading')
    this.#title = documentTitle(this.#steps, this.#firstTitle)
    this.#signed = signedItems(this.#steps)
  }

  read(): Diagnostic[] {
    this.#steps.forEach((step, index) => {
      if (step.type === 'heading') this.#heading(step, index)
      else if (step.type === 'item') this.#item(step, index)
      else if (step.type === 'planned') this.#table(step)
      else this.#left.push(step.line)
    })
    const [first] = this.#left
    if (first !== undefined)
      this.#told.push({
        code: 'LINES_LEFT_OUT',
        level: 'info',
        args: { count: this.#left.length, lines: this.#left },
        place: { file: this.#context.file, line: first },
      })
    return this.#told
  }

  #heading(step: OutlineHeading, index: number): void {
    const scope = scopeOf(step.text, step.level, this.#context.labels, index === this.#title)
    this.#scopes.open(scope, step.guessed && step.level >= 7)
    this.#parents = []
  }

  #item(item: OutlineItem, index: number): void {
    const parents = this.#parents
    while (parents.length > 0 && (parents.at(-1)?.depth ?? 0) >= item.depth) parents.pop()
    const { scopes } = this.#scopes
    const said = scopes.some(
      ({ table, rubric, theme, question, title }) =>
        table !== null || rubric !== null || question !== '' || (theme !== null && !title),
    )
    const before = this.#firstTitle > index
    const preamble =
      item.kind === 'paragraph' &&
      !item.parent &&
      !headsAsIdea(item.text) &&
      this.#headed &&
      !said &&
      (this.#bulleted || before)
    const fact = isMeetingFact(item.text, !said && item.depth === 0)
    if (fact || preamble || scopes.some(({ label }) => listsPeople(label))) {
      for (let line = item.line; line <= item.last; line++) this.#left.push(line)
      return
    }
    this.#scopes.say()
    const label = item.parent ? labelScope(item.text, item.sign, this.#context.labels) : null
    if (item.parent) parents.push({ depth: item.depth, text: bare(item.text), label })
    if (label !== null) return
    const around = this.#around(item.depth)
    const sign = this.#signed.has(index) ? signOf(item.sign) : null
    this.#builder.rows++
    this.#builder.contribution({
      question: this.#builder.label(around.question),
      text: item.text,
      place: { file: this.#context.file, line: item.line },
      rubric: around.rubric ?? 'idea',
      theme: around.theme,
      level: around.level,
      respondent: null,
      votes: votesOfItem(item.text, item.sign),
      attributes: {
        ...(around.table === null ? {} : { Table: this.#builder.clean(around.table) }),
        ...(sign === null ? {} : { Signe: sign }),
      },
      rowKey: null,
    })
  }

  #table({ table, line }: Planned): void {
    const { file, labels } = this.#context
    this.#parents = []
    this.#scopes.say()
    this.#told.push(...readNoteTable(table, line, this.#builder, { file, labels, ...this.#around(0) }))
  }

  /** What headings and parent bullets say of an item of that depth. */
  #around(depth: number) {
    const { labels, session, theme } = this.#context
    const scopes = [...this.#scopes.scopes, ...this.#parents.flatMap(({ label }) => (label ? [label] : []))]
    const last = <K extends 'table' | 'rubric' | 'theme'>(key: K): NoteScope[K] | null =>
      scopes.findLast((scope) => scope[key] !== null)?.[key] ?? null
    const above = this.#parents
      .filter((parent) => parent.label === null && parent.depth < depth)
      .map(({ text }) => text)
    return {
      table: last('table'),
      rubric: last('rubric'),
      theme: last('theme') ?? theme ?? session.theme,
      level: scopes.map(({ label }) => labels.level(label)).findLast((id) => id !== null) ?? null,
      question: [scopes.findLast(({ question }) => question !== '')?.question ?? '', ...above]
        .filter((part) => part !== '')
        .join(' › '),
    }
  }
}

/** A table whose columns nothing names is read cell by cell. */
function stepsOf(node: OutlineNode): Step[] {
  if (node.type !== 'table') return [node]
  const table = planNoteTable(node.rows)
  return table === null ? node.items.flatMap(stepsOf) : [{ type: 'planned', line: node.line, table }]
}

/** A heading that was guessed, names nothing known and stands over nothing was an idea. */
function settle(steps: readonly Step[], labels: Labels): Step[] {
  return steps.map((step, index): Step => {
    if (step.type !== 'heading' || !step.guessed || index === 0) return step
    const next = steps.slice(index + 1, index + 20).find(({ type }) => type !== 'aside')
    const empty = next === undefined || (next.type === 'heading' && next.level <= step.level)
    if (!empty || !namesNothing(step.text, labels)) return step
    const { verbatim: text, line } = step
    return { type: 'item', kind: 'paragraph', depth: 0, text, line, last: line, parent: false, sign: '' }
  })
}

/** Index of the first heading when it stands over all the others, else −1. */
function documentTitle(steps: readonly Step[], first: number): number {
  const heading = steps[first]
  if (heading?.type !== 'heading') return -1
  return steps.some((step, index) => index > first && step.type === 'heading' && step.level <= heading.level)
    ? -1
    : first
}
