import { createHash } from 'node:crypto'
import type { TermFilter } from '../analyse/terms.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Consultation } from '../model/consultation.ts'
import type { Answer, Contribution, Respondent } from '../model/contribution.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Term } from '../model/term.ts'
import type { Dictionary, TextEngine } from '../model/token.ts'
import type { Folder, State } from '../store/consultation-folder.ts'
import type { Context } from './context.ts'
import { leanHeap } from './lean-heap.ts'

/** A consultation before anything is computed. */
interface Opened {
  readonly folder: Folder
  readonly consultation: Consultation
  /** What the reader of `charter.yaml` has to say. */
  readonly diagnostics: readonly Diagnostic[]
  readonly dictionary: Dictionary
  readonly state: State
}

/** What the looking and making commands start from. */
export interface Studied extends Opened {
  readonly analysis: Analysis
}

export interface Records {
  readonly contributions: readonly Contribution[]
  readonly respondents: readonly Respondent[]
  readonly answers: readonly Answer[]
}

/** Contributions beyond which words are counted shard by shard, on all cores, and each segment is judged by itself. */
const large = 20_000

export async function openConsultation(context: Context): Promise<Opened> {
  const folder = await context.folder()
  const { consultation, diagnostics } = await folder.configuration()
  const dictionary = await folder.dictionary()
  const state = await folder.state()
  return { folder, consultation, diagnostics, dictionary, state }
}

/**
 * The analysis of the consultation: from the cache when nothing it depends on changed (sources, decisions,
 * `charter.yaml`, `dictionary.yaml`, the tool itself), else computed and kept. A warm call loads neither the lexicon nor the analysis.
 */
export async function study(context: Context): Promise<Studied> {
  const opened = await openConsultation(context)
  const { folder, consultation, dictionary, state } = opened
  const { decisions } = state
  const key = cacheKey('analysis', [context.build.id, state.version, consultation, dictionary, decisions])
  const kept = parsed<Analysis>(await folder.cacheGet(key))
  if (kept) return { ...opened, analysis: kept }
  leanHeap()
  // The figures of `charter terms` are those of the report, however they are computed.
  const terms = isLarge(opened) ? await largeTerms(context, opened) : null
  const { contributions, respondents } = await readRecords(folder)
  context.progress.step(context.texts.talk.steps.analysis(contributions.length), contributions.length > 200)
  const engine = await textEngine(context, dictionary)
  const { analyse } = await import('../analyse/analyse.ts')
  const analysis = analyse({
    ...{ contributions, respondents, consultation, engine, keep: dictionary.keep, decisions },
    ...(terms ? { terms } : {}),
  })
  await folder.cachePut(key, new TextEncoder().encode(JSON.stringify(analysis)))
  return { ...opened, analysis }
}

export function isLarge({ state }: Opened): boolean {
  return state.sources.reduce((sum, { summary }) => sum + summary.contributions, 0) > large
}

/** The terms of a large consultation, or of the part asked for: only tables are ever held. */
export async function largeTerms(
  context: Context,
  { folder, consultation, dictionary, state }: Opened,
  filter: TermFilter = {},
): Promise<readonly Term[]> {
  const key = cacheKey('terms', [context.build.id, state.version, consultation, dictionary, filter])
  const kept = parsed<readonly Term[]>(await folder.cacheGet(key))
  if (kept) return kept
  const { countCorpus } = await import('./corpus/count-corpus.ts')
  const { world, build, progress, texts } = context
  const total = state.sources.reduce((sum, { summary }) => sum + summary.contributions, 0)
  const terms = await countCorpus({
    ...{ world, build, folder, state, consultation, dictionary, filter },
    progress: (pass, contributions) =>
      progress.step(texts.talk.steps.shards[pass](Math.min(contributions, total), total), true),
  })
  await folder.cachePut(key, new TextEncoder().encode(JSON.stringify(terms)))
  return terms
}

/** The French engine with the consultation's own words; loads the lexicon. */
export async function textEngine({ world }: Context, dictionary: Dictionary): Promise<TextEngine> {
  const { createTextEngine } = await import('../text/engine.ts')
  return createTextEngine((name) => world.asset(name), dictionary)
}

export async function readRecords(folder: Folder): Promise<Records> {
  const contributions: Contribution[] = []
  const respondents: Respondent[] = []
  const answers: Answer[] = []
  for await (const record of folder.records()) {
    if (record.type === 'contribution') contributions.push(record)
    else if (record.type === 'respondent') respondents.push(record)
    else answers.push(record)
  }
  return { contributions, respondents, answers }
}

function cacheKey(what: string, parts: readonly unknown[]): string {
  return `${what} ${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`
}

function parsed<T>(bytes: Uint8Array | null): T | null {
  return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as T)
}
