import { createHash } from 'node:crypto'
import type { Analysis } from '../model/analysis.ts'
import type { Consultation } from '../model/consultation.ts'
import type { Answer, Contribution, Respondent } from '../model/contribution.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Dictionary, TextEngine } from '../model/token.ts'
import type { Folder, State } from '../store/consultation-folder.ts'
import type { Context } from './context.ts'

/** What the looking and making commands start from. */
export interface Studied {
  readonly folder: Folder
  readonly consultation: Consultation
  /** What the reader of `charter.yaml` has to say. */
  readonly diagnostics: readonly Diagnostic[]
  readonly dictionary: Dictionary
  readonly state: State
  readonly analysis: Analysis
}

export interface Records {
  readonly contributions: readonly Contribution[]
  readonly respondents: readonly Respondent[]
  readonly answers: readonly Answer[]
}

/**
 * The analysis of the consultation: from the cache when nothing it depends on changed (sources, `charter.yaml`,
 * `dictionary.yaml`, the tool itself), else computed and kept. A warm call loads neither the lexicon nor the analysis.
 */
export async function study(context: Context): Promise<Studied> {
  const folder = await context.folder()
  const { consultation, diagnostics } = await folder.configuration()
  const dictionary = await folder.dictionary()
  const state = await folder.state()
  const key = cacheKey([context.build.id, state.version, consultation, dictionary])
  const common = { folder, consultation, diagnostics, dictionary, state }
  const kept = parsed(await folder.cacheGet(key))
  if (kept) return { ...common, analysis: kept }
  const { contributions, respondents } = await readRecords(folder)
  context.progress.step(context.texts.talk.steps.analysis(contributions.length), contributions.length > 200)
  const engine = await textEngine(context, dictionary)
  const { analyse } = await import('../analyse/analyse.ts')
  const analysis = analyse({ contributions, respondents, consultation, engine, keep: dictionary.keep })
  await folder.cachePut(key, new TextEncoder().encode(JSON.stringify(analysis)))
  return { ...common, analysis }
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

function cacheKey(parts: readonly unknown[]): string {
  return `analysis ${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`
}

function parsed(bytes: Uint8Array | null): Analysis | null {
  return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as Analysis)
}
