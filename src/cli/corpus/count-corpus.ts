import { createHash } from 'node:crypto'
import { CorpusCount, type ShardCount } from '../../analyse/shards/count.ts'
import { SharedRespondents } from '../../analyse/shards/respondents.ts'
import { packedRevision } from '../../analyse/shards/shard.ts'
import { CorpusSurvey } from '../../analyse/shards/survey.ts'
import { showingOf, type TermFilter } from '../../analyse/terms.ts'
import type { Consultation } from '../../model/consultation.ts'
import type { Term } from '../../model/term.ts'
import type { Dictionary } from '../../model/token.ts'
import type { Pool, World } from '../../model/world.ts'
import type { Folder, State } from '../../store/consultation-folder.ts'
import { addCounts, type CandidateCount, noCounts } from '../../text/expressions/statistics.ts'
import { chooseExpressions, type Expression } from '../../text/expressions.ts'
import type { BuildIdentity } from '../build-identity.ts'
import type { CountCommon, ShardInput, SurveyCommon, Surveyed } from './jobs.ts'
import { shardSize, shardsOf } from './shards.ts'

export interface CorpusInput {
  readonly world: World
  readonly build: BuildIdentity
  readonly folder: Folder
  readonly state: State
  readonly consultation: Consultation
  readonly dictionary: Dictionary
  readonly filter?: TermFilter
  /** Most contributions of a shard. */
  readonly size?: number
  /** Told after each shard of a pass: contributions done, about. */
  readonly progress?: (pass: 'read' | 'count', contributions: number) => void
}

/** What is settled on the whole corpus before terms are counted. */
interface Plan {
  /** Keys of the shards' readings in the cache, in the order of the corpus. */
  readonly shards: readonly string[]
  readonly shared: readonly string[]
  readonly expressions: readonly Expression[]
}

/**
 * The terms of a corpus of any size: shards are read, surveyed and counted one by one, by as many threads as the machine
 * has cores, and only tables are held. The reading of a shard is kept, so that a new session alone is read again.
 */
export async function countCorpus(input: CorpusInput): Promise<Term[]> {
  const { world, consultation, dictionary, filter = {}, progress, size = shardSize } = input
  const { ownThread } = await import('./own-thread.ts')
  const contributions = input.state.sources.reduce((sum, { summary }) => sum + summary.contributions, 0)
  const most = Math.ceil(contributions / size)
  const pool = world.pool && most > 1 ? world.pool(most) : ownThread(world)
  try {
    const readings = new Readings(input.folder)
    const plan = (await knownPlan(input, readings)) ?? (await makePlan(input, pool, readings))
    const shared = new Set(plan.shared)
    const corpus = new CorpusCount(filter, shared)
    const common: CountCommon = { dictionary, consultation, expressions: plan.expressions, filter, shared }
    let done = 0
    for await (const part of pool.run<Uint8Array, ShardCount>('count', common, readings.each(plan.shards))) {
      corpus.add(part)
      progress?.('count', ++done * size)
    }
    return corpus.terms(consultation, showingOf(dictionary))
  } finally {
    await pool.close()
  }
}

async function makePlan(input: CorpusInput, pool: Pool, readings: Readings): Promise<Plan> {
  const { folder, dictionary, progress, size = shardSize } = input
  const respondents = new SharedRespondents()
  const version = JSON.stringify([input.build.id, packedRevision, dictionary])
  const shards: string[] = []
  async function* inputs(): AsyncIterable<ShardInput> {
    for await (const { key, records } of shardsOf(folder.records(), respondents, version, size)) {
      shards.push(key)
      const kept = await readings.get(key)
      yield kept ? { kept } : { records }
    }
  }
  const survey = new CorpusSurvey()
  const common: SurveyCommon = { dictionary }
  let done = 0
  for await (const { keep, ...part } of pool.run<ShardInput, Surveyed>('survey', common, inputs())) {
    const key = shards[done++]
    if (keep && key !== undefined) await readings.put(key, keep)
    survey.add(part)
    progress?.('read', done * size)
  }
  const found = pool.run<Uint8Array, Map<string, CandidateCount>>(
    'candidates',
    survey.screen(),
    readings.each(shards),
  )
  for await (const candidates of found) addCounts(survey.counts, { ...noCounts(), candidates })
  const plan = { shards, shared: [...respondents.shared], expressions: chooseExpressions(survey.counts) }
  await folder.cachePut(planKey(input), new TextEncoder().encode(JSON.stringify(plan)))
  return plan
}

/** The plan made for the same corpus, if the readings it speaks of are still there. */
async function knownPlan(input: CorpusInput, readings: Readings): Promise<Plan | null> {
  const bytes = await input.folder.cacheGet(planKey(input))
  if (!bytes) return null
  const plan = JSON.parse(new TextDecoder().decode(bytes)) as Plan
  for (const key of plan.shards) if (!(await readings.get(key))) return null
  return plan
}

function planKey({ build, state, dictionary, size = shardSize }: CorpusInput): string {
  const parts = JSON.stringify([build.id, packedRevision, state.version, dictionary, size])
  return `plan ${createHash('sha256').update(parts).digest('hex')}`
}

/** Shards as they were read: in the cache, or in memory where the disk takes nothing. */
class Readings {
  readonly #folder: Folder
  readonly #held = new Map<string, Uint8Array>()

  constructor(folder: Folder) {
    this.#folder = folder
  }

  async get(key: string): Promise<Uint8Array | null> {
    return this.#held.get(key) ?? (await this.#folder.cacheGet(key))
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.#folder.cachePut(key, bytes)
    if (!(await this.#folder.cacheGet(key))) this.#held.set(key, bytes)
  }

  async *each(keys: readonly string[]): AsyncIterable<Uint8Array> {
    for (const key of keys) {
      const bytes = await this.get(key)
      if (!bytes) throw new Error('the reading of a shard has gone while it was used')
      yield bytes
    }
  }
}
