import type { Session } from '../../model/consultation.ts'
import type { Rubric } from '../../model/contribution.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Labels } from '../labels.ts'
import { isMeetingFact, listsPeople } from '../notes/meeting-facts.ts'
import type { OutlineItem, OutlineNode } from '../notes/outline.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { tableHeading } from '../rows/section-row.ts'
import { votesAtEnd } from '../rows/votes.ts'
import { rubricOf } from '../rubrics.ts'

export const notesText = 'notes-text'

interface Scope {
  readonly level: number
  readonly label: string
  readonly table: string | null
  readonly rubric: Rubric | null
  readonly theme: string | null
  /** A heading that says no more than table, theme or title is no question. */
  readonly question: string
}

/** What the titles of a text say before any item: for the session. */
export function titlesOf(title: string | null, nodes: readonly OutlineNode[]): string[] {
  const first = nodes.findIndex((node) => node.type === 'item')
  const above = nodes.slice(0, first < 0 ? nodes.length : first + 1)
  const texts = above.map((node) =>
    node.type === 'heading' ? node.text : (node.text.split(/\r?\n/)[0] ?? '').slice(0, 120),
  )
  return [...(title === null ? [] : [title]), ...texts]
}

/**
 * Notes → contributions, one a bullet or paragraph. Headings give table, theme, rubric, level or the question; a nested
 * bullet keeps its parent's words in its question. Facts about the meeting and prose above the first heading of a
 * bulleted report are left out and told.
 */
export function readNotes(
  nodes: readonly OutlineNode[],
  builder: RecordBuilder,
  context: {
    readonly file: string
    readonly session: Session
    readonly labels: Labels
    readonly theme: string | null
  },
): Diagnostic[] {
  const { file, session, labels } = context
  const scopes: Scope[] = []
  const parents: { depth: number; text: string; label: Scope | null }[] = []
  const left: number[] = []
  const items = nodes.filter((node): node is OutlineItem => node.type === 'item')
  const bulleted = items.filter((item) => item.kind === 'bullet').length >= Math.max(3, items.length / 3)
  const headed = nodes.some((node) => node.type === 'heading')
  const firstTitle = nodes.findIndex((node) => node.type === 'heading')
  const title = documentTitle(nodes, firstTitle)

  nodes.forEach((node, index) => {
    if (node.type === 'heading') {
      while (scopes.length > 0 && (scopes.at(-1)?.level ?? 0) >= node.level) scopes.pop()
      scopes.push(scopeOf(node.text, node.level, labels, index === title))
      parents.length = 0
      return
    }
    while (parents.length > 0 && (parents.at(-1)?.depth ?? 0) >= node.depth) parents.pop()
    if (node.kind === 'paragraph') parents.length = 0
    const said = scopes.some(
      (scope) => scope.table !== null || scope.rubric !== null || scope.question !== '',
    )
    const preamble = node.kind === 'paragraph' && headed && !said && (bulleted || firstTitle > index)
    if (isMeetingFact(node.text) || preamble || scopes.some(({ label }) => listsPeople(label))) {
      left.push(node.line)
      return
    }
    const label = node.parent ? labelScope(node.text, labels) : null
    if (node.parent) parents.push({ depth: node.depth, text: bare(node.text), label })
    if (label !== null) return
    const inner = parents.flatMap((parent) => (parent.label ? [parent.label] : []))
    const context_ = [...scopes, ...inner]
    const last = <K extends 'table' | 'rubric' | 'theme'>(key: K): Scope[K] | null =>
      context_.findLast((scope) => scope[key] !== null)?.[key] ?? null
    const above = parents
      .filter((parent) => parent.label === null && parent.depth < node.depth)
      .map(({ text }) => text)
    const question = [context_.findLast((scope) => scope.question !== '')?.question ?? '', ...above]
      .filter((part) => part !== '')
      .join(' › ')
    const table = last('table')
    const level = context_.map((scope) => labels.level(scope.label)).findLast((id) => id !== null) ?? null
    builder.rows++
    builder.contribution({
      question: builder.label(question),
      text: node.text,
      place: { file, line: node.line },
      rubric: last('rubric') ?? 'idea',
      theme: last('theme') ?? context.theme ?? session.theme,
      level,
      respondent: null,
      votes: votesAtEnd(node.text),
      attributes: table === null ? {} : { Table: builder.clean(table) },
      rowKey: null,
    })
  })
  if (left.length === 0) return []
  return [
    {
      code: 'LINES_LEFT_OUT',
      level: 'info',
      args: { count: left.length, lines: left.slice(0, 8) },
      place: { file, line: left[0] ?? 0 },
    },
  ]
}

/** Index of the first heading when it stands over all the others, else −1. */
function documentTitle(nodes: readonly OutlineNode[], first: number): number {
  const heading = nodes[first]
  if (heading?.type !== 'heading') return -1
  return nodes.some((node, index) => index > first && node.type === 'heading' && node.level <= heading.level)
    ? -1
    : first
}

function scopeOf(text: string, level: number, labels: Labels, isTitle: boolean): Scope {
  const table = tableHeading.test(text) ? text : null
  const more = table === null || /[:–—-]/.test(text)
  // « Compte rendu de l'atelier sur les propositions » is no rubric for all that follows.
  const told = more && (!isTitle || text.split(/\s+/).length <= 4)
  const rubric = told ? rubricOf(text) : null
  const theme = more ? labels.theme(text) : null
  const silent =
    table !== null ||
    (rubric === null && (isTitle || (theme !== null && text.length <= 60) || listsPeople(text)))
  return { level, label: text, table, rubric, theme, question: silent ? '' : text }
}

/** A parent bullet that only names a table, a theme or a rubric (« Transports : ») is a heading. */
function labelScope(text: string, labels: Labels): Scope | null {
  const label = bare(text)
  if (label.split(/\s+/).length > 4 || label.length > 50) return null
  const scope = scopeOf(label, 9, labels, false)
  const isLabel =
    scope.table !== null || (text.trim().endsWith(':') && (scope.rubric !== null || scope.theme !== null))
  return isLabel ? scope : null
}

function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[*_]{1,3}|[*_]{1,3}$/g, '')
    .replace(/\s*:\s*$/, '')
    .trim()
}
