import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { segmentAttribution } from '../../analyse/shards/attribution.ts'
import { countShard, type ShardCount } from '../../analyse/shards/count.ts'
import { packShard, type ShardRecord } from '../../analyse/shards/shard.ts'
import { candidatesOf, type Screen, type Survey, surveyShard } from '../../analyse/shards/survey.ts'
import type { TermFilter } from '../../analyse/terms.ts'
import type { Consultation } from '../../model/consultation.ts'
import type { Dictionary } from '../../model/token.ts'
import { createTextEngine } from '../../text/engine.ts'
import { type CandidateCount, nameFinder } from '../../text/expressions/statistics.ts'
import type { Expression } from '../../text/expressions.ts'

/** A shard as it comes: its records as JSON, or what was kept of reading them. */
export type ShardInput = { readonly records: Uint8Array } | { readonly kept: Uint8Array }

export interface Surveyed extends Survey {
  /** What is to be kept; null when it was there. */
  readonly keep: Uint8Array | null
}

export interface SurveyCommon {
  readonly dictionary: Dictionary
}

export interface CountCommon {
  readonly dictionary: Dictionary
  readonly consultation: Consultation
  readonly expressions: readonly Expression[]
  readonly filter: TermFilter
  readonly shared: ReadonlySet<string>
}

type Asset = (name: string) => Uint8Array
type Job = (input: never) => unknown

/** The jobs of counting a corpus; each is handed what is common to its inputs once. */
const jobs: Readonly<Record<string, (common: never, asset: Asset) => Job>> = {
  survey({ dictionary }: SurveyCommon, asset) {
    const engine = createTextEngine(asset, dictionary)
    const names = nameFinder(dictionary.keep, dictionary.groups)
    return (input: ShardInput): Surveyed => {
      if ('kept' in input) return { ...surveyShard(unpacked(input.kept), names), keep: null }
      const records = JSON.parse(new TextDecoder().decode(input.records)) as ShardRecord[]
      const packed = packShard(records, engine)
      return { ...surveyShard(packed, names), keep: deflateRawSync(packed, { level: 1 }) }
    }
  },
  candidates(screen: Screen) {
    return (kept: Uint8Array): Map<string, CandidateCount> => candidatesOf(unpacked(kept), screen)
  },
  count({ dictionary, consultation, expressions, filter, shared }: CountCommon, asset) {
    const engine = createTextEngine(asset, dictionary)
    const attribution = segmentAttribution(consultation, engine)
    return (kept: Uint8Array): ShardCount =>
      countShard({ packed: unpacked(kept), engine, expressions, attribution, filter, shared })
  },
}

export function startJob(name: string, common: unknown, asset: Asset): Job {
  const job = jobs[name]
  if (!job) throw new Error(`no job is named ${name}`)
  return job(common as never, asset)
}

const unpacked = (kept: Uint8Array): Uint8Array => new Uint8Array(inflateRawSync(kept))
