import type { Consultation } from '../../model/consultation.ts'
import type { Term } from '../../model/term.ts'
import type { TextEngine, Token } from '../../model/token.ts'
import { addNumbers } from '../../text/expressions/statistics.ts'
import type { Expression } from '../../text/expressions.ts'
import { markedKey, type TermRun, termRuns } from '../../text/term-runs.ts'
import { bearsTerms, countableTokens, countedApart } from '../occurrences.ts'
import {
  addTable,
  addTally,
  type Counting,
  closed,
  count,
  formOf,
  newCounting,
  newTable,
  newTally,
  type Standing,
  type TermTable,
  voiceOf,
  wordOf,
} from '../tally.ts'
import { placeIn, type Showing, type TermFilter, termsOf } from '../terms.ts'
import type { Attribution } from './attribution.ts'
import { readShard } from './shard.ts'

/** A marked term met once in a shard: if no other shard has it, it is counted with the plain term after all. */
interface Single {
  readonly plain: string
  readonly term: readonly Token[]
  readonly form: string
  readonly document: string
  readonly voice: string
  /** Whether the contribution, the respondent also hold the plain term in this shard. */
  readonly documentHoldsPlain: boolean
  readonly voiceHoldsPlain: boolean
}

export interface ShardCount {
  readonly table: TermTable
  /** The same in all principles, where one is asked for. */
  readonly whole: TermTable | null
  /** Occurrences of each marked term, whatever is asked for. */
  readonly marks: ReadonlyMap<string, number>
  readonly singles: ReadonlyMap<string, Single>
}

export interface CountInput {
  readonly packed: Uint8Array
  readonly engine: TextEngine
  readonly expressions: readonly Expression[]
  readonly attribution: Attribution
  readonly filter: TermFilter
  /** Respondents who speak in several shards. */
  readonly shared: ReadonlySet<string>
}

/** The terms of one shard: a function of its records, of `charter.yaml` and of the expressions of the whole corpus. */
export function countShard({
  packed,
  engine,
  expressions,
  attribution,
  filter,
  shared,
}: CountInput): ShardCount {
  const counting = newCounting()
  const whole = filter.principle ? newCounting() : null
  const marks = new Map<string, number>()
  const once = new Map<string, { run: TermRun; standing: Standing } | null>()
  for (const { record, tokens, segments } of readShard(packed))
    for (const segment of segments) {
      if (!bearsTerms(segment.nature)) continue
      const own = countableTokens(tokens, segment, record.masked)
      const { theme, principle } = attribution(record, segment, tokens)
      const place = placeIn({ session: record.session, theme, principle }, filter)
      const standing = { contribution: record, principle, tokens: own }
      for (const run of termRuns(own, expressions, engine)) {
        const key = run.mark === null ? run.key : markedKey(run.key, run.mark)
        if (run.mark !== null) marks.set(key, (marks.get(key) ?? 0) + 1)
        if (place === 'inside') {
          count(counting, key, run, standing)
          if (run.mark !== null) once.set(key, once.has(key) ? null : { run, standing })
        }
        if (whole && place !== 'outside') count(whole, key, run, standing)
      }
    }
  const singles = new Map<string, Single>()
  for (const [key, found] of once) if (found) singles.set(key, singleOf(found, counting))
  const isShared = (voice: string) => shared.has(voice)
  return { table: closed(counting, isShared), whole: whole && closed(whole, isShared), marks, singles }
}

function singleOf({ run, standing }: { run: TermRun; standing: Standing }, { holders }: Counting): Single {
  const { contribution, tokens } = standing
  const plain = holders.get(run.key)
  return {
    plain: run.key,
    term: tokens.slice(run.start, run.end),
    form: formOf(run, standing, run.start),
    document: contribution.id,
    voice: voiceOf(contribution),
    documentHoldsPlain: plain?.documents.has(contribution.id) ?? false,
    voiceHoldsPlain: plain?.voices.has(voiceOf(contribution)) ?? false,
  }
}

/** The counts of a corpus, shard after shard. */
export class CorpusCount {
  readonly #table = newTable()
  readonly #whole: TermTable | null
  readonly #marks = new Map<string, number>()
  readonly #singles = new Map<string, Single>()
  readonly #shared: ReadonlySet<string>

  constructor(filter: TermFilter, shared: ReadonlySet<string>) {
    this.#whole = filter.principle ? newTable() : null
    this.#shared = shared
  }

  add({ table, whole, marks, singles }: ShardCount): void {
    addTable(this.#table, table)
    if (this.#whole && whole) addTable(this.#whole, whole)
    addNumbers(this.#marks, marks)
    for (const [key, single] of singles) this.#singles.set(key, single)
    for (const key of marks.keys()) if ((this.#marks.get(key) ?? 0) >= countedApart) this.#singles.delete(key)
  }

  terms(consultation: Consultation, shown: Showing): Term[] {
    const said = new Map<string, { documents: Set<string>; voices: Set<string> }>()
    const rare = [...this.#marks].filter(([, times]) => times < countedApart).map(([key]) => key)
    for (const key of rare) {
      this.#fold(this.#table, key, said)
      if (this.#whole) this.#fold(this.#whole, key, null)
    }
    return termsOf(this.#table, this.#whole ?? this.#table, consultation, shown)
  }

  /** Counts a marked term that is too rare to stand by itself with the plain one. */
  #fold(
    { tallies }: TermTable,
    key: string,
    said: Map<string, { documents: Set<string>; voices: Set<string> }> | null,
  ): void {
    const tally = tallies.get(key)
    const { marked } = tally ?? {}
    if (!tally || !marked) return
    const single = this.#singles.get(key)
    const plain = tallies.get(marked.plain) ?? newTally(null)
    tallies.set(marked.plain, plain)
    tallies.delete(key)
    const part = { ...newTally(null), occurrences: tally.occurrences, open: tally.open }
    addNumbers(part.sessions, tally.sessions)
    addNumbers(part.principles, tally.principles)
    if (single && said) {
      const others = said.get(marked.plain) ?? { documents: new Set(), voices: new Set() }
      said.set(marked.plain, others)
      const term = single.term.map(wordOf)
      part.writings.set(JSON.stringify([term, []]), { term, cue: [], times: 1 })
      part.forms.set(single.form, 1)
      if (!single.documentHoldsPlain && !others.documents.has(single.document)) part.documents = 1
      if (this.#shared.has(single.voice)) part.shared.add(single.voice)
      else if (!single.voiceHoldsPlain && !others.voices.has(single.voice)) part.voices = 1
      others.documents.add(single.document)
      others.voices.add(single.voice)
    }
    addTally(plain, part)
  }
}
