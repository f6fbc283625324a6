import type { Contribution } from '../../model/contribution.ts'
import type { Nature } from '../../model/idea.ts'
import type { Span, TextEngine, Token, Upos } from '../../model/token.ts'
import { segmentsOf } from '../candidates.ts'

/** What counting words needs of a contribution. */
export type ShardRecord = Pick<
  Contribution,
  'id' | 'session' | 'question' | 'verbatim' | 'masked' | 'sensitive' | 'rubric' | 'theme' | 'respondent'
>

/** A contribution of a shard with its words: the costly part of reading it, done once. */
export interface TaggedRecord {
  readonly record: ShardRecord
  readonly tokens: readonly Token[]
  readonly segments: readonly (Span & { readonly nature: Nature })[]
}

/** To be changed with the format below. */
export const packedRevision = 1

const tags: readonly Upos[] = [
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART'] as const),
  ...(['PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const),
]
const natures: readonly Nature[] = ['done', 'proposal', 'commitment', 'obstacle', 'off-topic', 'no-content']
const tagRank = new Map(tags.map((tag, index) => [tag, index]))
const countedBit = 32

export function shardRecord(contribution: Contribution): ShardRecord {
  const { id, session, question, verbatim, masked, sensitive, rubric, theme, respondent } = contribution
  return {
    ...{ id, session, question, verbatim, masked, rubric, theme, respondent },
    ...(sensitive && sensitive.length > 0 ? { sensitive } : {}),
  }
}

/** Reads the words of a shard's records and packs both: a JSON header, then whole numbers. Forms are not repeated. */
export function packShard(records: readonly ShardRecord[], engine: TextEngine): Uint8Array {
  const lemmas = new Map<string, number>()
  const numbers: number[] = []
  for (const record of records) {
    const tokens = engine.tokens(record.verbatim)
    const segments = segmentsOf(record, tokens, engine)
    numbers.push(tokens.length, segments.length)
    let at = 0
    for (const { lemma, upos, start, end, counted } of tokens) {
      const rank = lemmas.get(lemma) ?? lemmas.size
      lemmas.set(lemma, rank)
      // A token may begin before the last one ends: « du » read as two words.
      numbers.push(rank, (tagRank.get(upos) ?? 0) + (counted ? countedBit : 0), start - at, end - start)
      at = end
    }
    for (const { start, end, nature } of segments) numbers.push(start, end, natures.indexOf(nature))
  }
  const header = new TextEncoder().encode(JSON.stringify({ records, lemmas: [...lemmas.keys()] }))
  const body = Int32Array.from(numbers)
  const packed = new Uint8Array(4 + header.length + body.byteLength)
  new DataView(packed.buffer).setUint32(0, header.length, true)
  packed.set(header, 4)
  packed.set(new Uint8Array(body.buffer), 4 + header.length)
  return packed
}

/** The records of a packed shard, one after the other. */
export function* readShard(packed: Uint8Array): Iterable<TaggedRecord> {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true)
  const header = new TextDecoder().decode(packed.subarray(4, 4 + length))
  const { records, lemmas } = JSON.parse(header) as { records: ShardRecord[]; lemmas: string[] }
  const body = new Int32Array(packed.slice(4 + length).buffer)
  let next = 0
  const number = () => body[next++] ?? 0
  for (const record of records) {
    const [tokenCount, segmentCount] = [number(), number()]
    const tokens: Token[] = []
    let at = 0
    for (let index = 0; index < tokenCount; index++) {
      const lemma = lemmas[number()] ?? ''
      const tag = number()
      const start = at + number()
      const end = start + number()
      const upos = tags[tag & (countedBit - 1)] ?? 'X'
      const form = record.verbatim.slice(start, end)
      tokens.push({ form, lemma, upos, start, end, counted: tag >= countedBit })
      at = end
    }
    const segments = Array.from({ length: segmentCount }, () => ({
      start: number(),
      end: number(),
      nature: natures[number()] ?? 'proposal',
    }))
    yield { record, tokens, segments }
  }
}
