import { occurrences } from '../../text/expressions/patterns.ts'
import {
  addCounts,
  type CandidateCount,
  countCandidates,
  countNamed,
  countWords,
  type ExpressionCounts,
  type NameFinder,
  noCounts,
} from '../../text/expressions/statistics.ts'
import { smallestCount } from '../../text/expressions.ts'
import { bearsTerms, countableTokens } from '../occurrences.ts'
import { readShard } from './shard.ts'

/** What a shard tells at the first reading. Candidates come as hashes: most stand once, and never become expressions. */
export interface Survey {
  readonly counts: ExpressionCounts
  readonly hashes: Uint32Array
}

/** Buckets of candidates; a power of two. */
const buckets = 2 ** 24
const full = 255

export function surveyShard(packed: Uint8Array, names: NameFinder): Survey {
  const counts = noCounts()
  const hashes: number[] = []
  for (const tokens of countedStretches(packed)) {
    countWords(counts, tokens)
    countNamed(counts.named, tokens, names)
    for (const { key } of occurrences(tokens)) hashes.push(hashOf(key))
  }
  return { counts, hashes: Uint32Array.from(hashes) }
}

/** The surveys of a corpus, shard after shard. */
export class CorpusSurvey {
  readonly counts: ExpressionCounts = noCounts()
  /** Occurrences by bucket: never fewer than any candidate in it has. Shared with the threads that read them. */
  readonly #met = new Uint8Array(new SharedArrayBuffer(buckets))

  add({ counts, hashes }: Survey): void {
    addCounts(this.counts, counts)
    for (const hash of hashes) {
      const met = this.#met[hash] ?? 0
      if (met < full) this.#met[hash] = met + 1
    }
  }

  /** Which candidates may be frequent enough: those that are not, for certain, need not be held. */
  screen(): Screen {
    return { met: this.#met, least: Math.min(full, smallestCount(this.counts.total)) }
  }
}

export interface Screen {
  readonly met: Uint8Array
  readonly least: number
}

/** Exact counts of the candidates that pass the screen. */
export function candidatesOf(packed: Uint8Array, { met, least }: Screen): Map<string, CandidateCount> {
  const candidates = new Map<string, CandidateCount>()
  for (const tokens of countedStretches(packed))
    countCandidates(candidates, tokens, (key) => (met[hashOf(key)] ?? 0) >= least)
  return candidates
}

function* countedStretches(packed: Uint8Array) {
  for (const { record, tokens, segments } of readShard(packed))
    for (const segment of segments)
      if (bearsTerms(segment.nature)) yield countableTokens(tokens, segment, record.masked)
}

/** FNV-1a, folded to the number of buckets. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return ((hash >>> 0) ^ (hash >>> 24)) & (buckets - 1)
}
