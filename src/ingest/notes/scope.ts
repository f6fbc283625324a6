import type { Rubric } from '../../model/contribution.ts'
import type { Labels } from '../labels.ts'
import { tableHeading } from '../rows/section-row.ts'
import { rubricOf } from '../rubrics.ts'
import { listsPeople } from './meeting-facts.ts'

/** What a heading says of all that stands under it. */
export interface NoteScope {
  readonly level: number
  readonly label: string
  readonly table: string | null
  readonly rubric: Rubric | null
  readonly theme: string | null
  /** A heading that says no more than table, theme or title is no question. */
  readonly question: string
  /** True for the title over the whole note. */
  readonly title: boolean
}

export function scopeOf(text: string, level: number, labels: Labels, isTitle: boolean): NoteScope {
  const table = tableHeading.test(text) ? text : null
  const more = table === null || /[:–—-]/.test(text)
  // « Compte rendu de l'atelier sur les propositions » is no rubric for all that follows.
  const told = more && (!isTitle || text.split(/\s+/).length <= 4)
  const rubric = told ? rubricOf(text) : null
  const theme = more ? labels.theme(text) : null
  const silent =
    table !== null ||
    (rubric === null && (isTitle || (theme !== null && text.length <= 60) || listsPeople(text)))
  return { level, label: text, table, rubric, theme, question: silent ? '' : text, title: isTitle }
}

/** A parent bullet that only names a table, a theme or a rubric (« Transports : ») is a heading. */
export function labelScope(text: string, sign: string, labels: Labels): NoteScope | null {
  const label = bare(text)
  if (label.split(/\s+/).length > 4 || label.length > 50) return null
  const scope = scopeOf(label, 9, labels, false)
  // « 1. Transports » above dashes needs no colon.
  const announces = /:[*_\s]*$/.test(text) || /^\(?\d/.test(sign)
  const isLabel = scope.table !== null || (announces && (scope.rubric !== null || scope.theme !== null))
  return isLabel ? scope : null
}

/** True for a line that names no table, rubric, theme or list of people. */
export function namesNothing(text: string, labels: Labels): boolean {
  if (tableHeading.test(text) || listsPeople(text)) return false
  const words = text.split(/\s+/).length
  return !(words <= 6 && rubricOf(text) !== null) && !(words <= 3 && labels.theme(text) !== null)
}

/** The words of a heading or bullet without marks of emphasis and colon. */
export function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[*_]{1,3}|[*_]{1,3}$/g, '')
    .replace(/\s*:\s*$/, '')
    .trim()
}
