import type { Contribution } from '../model/contribution.ts'
import type { Mark } from '../model/term.ts'
import type { Token } from '../model/token.ts'
import { addNumbers } from '../text/expressions/statistics.ts'
import type { Word } from '../text/shown-spelling.ts'
import type { TermRun } from '../text/term-runs.ts'
import { isSensitive } from './clearest.ts'

/** One way in which a term is written, and how often. */
export interface Writing {
  readonly term: readonly Word[]
  /** The words that turn it round, for a term counted apart. */
  readonly cue: readonly Word[]
  times: number
}

/** What is known of a term in a part of the corpus. Everything adds up over parts: no contribution stands in two of them. */
export interface Tally {
  /** Key of the plain term and the mark, for a term counted apart. */
  readonly marked: { readonly plain: string; readonly mark: Mark } | null
  readonly writings: Map<string, Writing>
  readonly forms: Map<string, number>
  occurrences: number
  /** True once a contribution that waits for nobody holds it. */
  open: boolean
  documents: number
  /** Respondents who speak in this part alone, and contributions of nobody known. */
  voices: number
  /** Respondents who speak in other parts too. */
  readonly shared: Set<string>
  readonly sessions: Map<string, number>
  readonly principles: Map<string, number>
}

/** Occurrences in all, by principle and by term. */
export interface TermTable {
  corpus: number
  readonly sizes: Map<string, number>
  /** Occurrences that are turned round, by key of the plain term. */
  readonly turned: Map<string, Record<Mark, number>>
  readonly tallies: Map<string, Tally>
}

/** Where a term stands, as counting needs it. */
export interface Standing {
  readonly contribution: Pick<Contribution, 'id' | 'session' | 'respondent' | 'verbatim' | 'sensitive'>
  readonly principle: string | null
  readonly tokens: readonly Token[]
}

/** A part of the corpus while it is counted: who has said each term must be known till its end. */
export interface Counting extends TermTable {
  readonly holders: Map<string, { readonly documents: Set<string>; readonly voices: Set<string> }>
}

export function newTable(): TermTable {
  return { corpus: 0, sizes: new Map(), turned: new Map(), tallies: new Map() }
}

export function newCounting(): Counting {
  return { ...newTable(), holders: new Map() }
}

export const voiceOf = ({ respondent, id }: Standing['contribution']): string => respondent ?? id

/** Counts one occurrence under `key`: that of the plain term, or of the marked one where it is counted apart. */
export function count(counting: Counting, key: string, run: TermRun, standing: Standing): void {
  counting.corpus++
  const { contribution, principle, tokens } = standing
  const { mark } = run
  const marked = mark !== null && key !== run.key ? { plain: run.key, mark } : null
  if (mark) {
    const turned = counting.turned.get(run.key) ?? { less: 0, none: 0, more: 0 }
    turned[mark]++
    counting.turned.set(run.key, turned)
  }
  if (principle) add(counting.sizes, principle)
  const tally = counting.tallies.get(key) ?? newTally(marked)
  counting.tallies.set(key, tally)
  tally.occurrences++
  if (!isSensitive(contribution)) tally.open = true
  const cue = marked ? tokens.slice(run.from, run.start) : []
  addWriting(tally, { term: tokens.slice(run.start, run.end).map(wordOf), cue: cue.map(wordOf), times: 1 })
  add(tally.forms, formOf(run, standing, marked ? run.from : run.start))
  add(tally.sessions, contribution.session)
  if (principle) add(tally.principles, principle)
  const holders = counting.holders.get(key) ?? { documents: new Set<string>(), voices: new Set<string>() }
  counting.holders.set(key, holders)
  holders.documents.add(contribution.id)
  holders.voices.add(voiceOf(contribution))
}

/** The end of a part: those who speak in other parts too stay known by name, the others become numbers. */
export function closed({ holders, ...table }: Counting, isShared: (voice: string) => boolean): TermTable {
  for (const [key, tally] of table.tallies) {
    const { documents, voices } = holders.get(key) ?? { documents: new Set(), voices: new Set<string>() }
    tally.documents = documents.size
    for (const voice of voices)
      if (isShared(voice)) tally.shared.add(voice)
      else tally.voices++
  }
  return table
}

/** Adds what a later part of the corpus holds. */
export function addTable(to: TermTable, part: TermTable): void {
  to.corpus += part.corpus
  addNumbers(to.sizes, part.sizes)
  for (const [key, turned] of part.turned) {
    const sum = to.turned.get(key) ?? { less: 0, none: 0, more: 0 }
    to.turned.set(key, {
      less: sum.less + turned.less,
      none: sum.none + turned.none,
      more: sum.more + turned.more,
    })
  }
  for (const [key, tally] of part.tallies) {
    const sum = to.tallies.get(key)
    if (sum) addTally(sum, tally)
    else to.tallies.set(key, tally)
  }
}

export function addTally(to: Tally, part: Tally): void {
  for (const writing of part.writings.values()) addWriting(to, writing)
  addNumbers(to.forms, part.forms)
  addNumbers(to.sessions, part.sessions)
  addNumbers(to.principles, part.principles)
  to.occurrences += part.occurrences
  to.open ||= part.open
  to.documents += part.documents
  to.voices += part.voices
  for (const voice of part.shared) to.shared.add(voice)
}

export function newTally(marked: Tally['marked']): Tally {
  return {
    marked,
    writings: new Map(),
    forms: new Map(),
    occurrences: 0,
    open: false,
    documents: 0,
    voices: 0,
    shared: new Set(),
    sessions: new Map(),
    principles: new Map(),
  }
}

function addWriting({ writings }: Tally, writing: Writing): void {
  const key = JSON.stringify([writing.term, writing.cue])
  const known = writings.get(key)
  if (known) known.times += writing.times
  else writings.set(key, { ...writing })
}

/** The words as written from a token on, up to the end of the term. */
export function formOf(run: TermRun, { contribution, tokens }: Standing, from: number): string {
  const text = contribution.verbatim.slice(tokens[from]?.start ?? 0, tokens[run.end - 1]?.end)
  return shownForm(text.replace(/\s+/g, ' '))
}

export const wordOf = ({ form, lemma, upos }: Token): Word => ({ form, lemma, upos })

/** Capitals at the head of a sentence and shouted words are not spellings of their own; acronyms are. */
function shownForm(form: string): string {
  const text = form.normalize('NFC').replaceAll('’', "'")
  const acronym = text.length <= 5 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
  return acronym ? text : text.toLowerCase()
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
