import type { Place } from '../model/contribution.ts'
import type { Diagnostic, DiagnosticCode, DiagnosticLevel } from '../model/diagnostic.ts'
import type { DiagnosticSentences, Sentence, Texts } from './sentences/texts.ts'

/** Findings that say the same of several rows, told once. */
export interface FindingGroup {
  readonly first: Diagnostic
  readonly count: number
  /** Rows or lines of all, in order. */
  readonly rows: readonly number[]
}

const rank: Readonly<Record<DiagnosticLevel, number>> = { info: 0, warning: 1, error: 2 }

/** Same finding in the same file, sheet and column = one group; worst last, else in the order found. */
export function groupFindings(diagnostics: readonly Diagnostic[]): readonly FindingGroup[] {
  const groups = new Map<string, { first: Diagnostic; count: number; rows: number[] }>()
  for (const diagnostic of diagnostics) {
    const { file, sheet, column, row, line } = diagnostic.place ?? {}
    // Without a row there is nothing to sum up: the sentence itself must be the same.
    const same = row === undefined && line === undefined ? JSON.stringify(diagnostic.args) : ''
    const key = JSON.stringify([diagnostic.code, diagnostic.level, file, sheet, column, same])
    const group = groups.get(key) ?? { first: diagnostic, count: 0, rows: [] }
    group.count++
    const at = row ?? line
    if (at !== undefined) group.rows.push(at)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => rank[a.first.level] - rank[b.first.level])
}

/** A table with hundreds of columns must not fill the screen with one remark: the first of each code, and how many more. */
export function fewOfEach(
  groups: readonly FindingGroup[],
  most = 8,
): {
  readonly shown: readonly FindingGroup[]
  readonly more: readonly (readonly [DiagnosticCode, number])[]
} {
  const counts = new Map<DiagnosticCode, number>()
  const shown = groups.filter(({ first }) => {
    const count = (counts.get(first.code) ?? 0) + 1
    counts.set(first.code, count)
    return count <= most
  })
  return {
    shown,
    more: [...counts].flatMap(([code, count]) => (count > most ? [[code, count - most] as const] : [])),
  }
}

export function sentenceOf(diagnostic: Diagnostic, sentences: DiagnosticSentences): Sentence {
  const say = sentences[diagnostic.code] as (args: Diagnostic['args']) => Sentence
  return say(diagnostic.args)
}

/** Text and cure in one line, for the envelope. */
export function messageOf(diagnostic: Diagnostic, texts: Texts): string {
  const { text } = sentenceOf(diagnostic, texts.diagnostics)
  return asSentence(text)
}

/** « fichier, feuille « X », ligne 3, colonne « Y » » ; '' where no place is known. */
export function placeOf(
  place: Partial<Place> | undefined,
  { talk }: Texts,
  rows: readonly number[] = [],
): string {
  if (!place) return ''
  const parts: string[] = []
  if (place.file !== undefined) parts.push(place.file)
  if (place.sheet !== undefined) parts.push(talk.place.sheet(place.sheet))
  const own = place.row ?? place.line
  const all = rows.length > 0 ? rows : own === undefined ? [] : [own]
  if (all.length > 0) parts.push(talk.place.rows(all))
  // In a text file a column is a number of signs; in a table it is a header or a letter.
  const { column, line } = place
  if (column !== undefined)
    parts.push(
      line !== undefined && /^\d+$/.test(column) ? talk.place.signs(column) : talk.place.column(column),
    )
  return parts.join(', ')
}

/** First letter in capitals, a stop at the end, whichever room wrote it. */
export function asSentence(text: string): string {
  return stopped(
    /^[a-zà-ÿœ]+[’' ]/.test(text) ? text.charAt(0).toLocaleUpperCase('fr') + text.slice(1) : text,
  )
}

/** A stop at the end where there is none. */
export function stopped(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`
}
