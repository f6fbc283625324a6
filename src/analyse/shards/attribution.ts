import type { Consultation } from '../../model/consultation.ts'
import type { Nature } from '../../model/idea.ts'
import type { Span, TextEngine, Token } from '../../model/token.ts'
import { schemeOf } from '../learnt/scheme.ts'
import { judge } from '../learnt/verdict.ts'
import { bearsPrinciple } from '../nature.ts'
import { weighText } from '../principles/balance.ts'
import { buildProfile } from '../principles/profile.ts'
import { themeFinder } from '../theme.ts'
import type { ShardRecord } from './shard.ts'

/** The theme and principle under which a segment's words are counted. */
export type Attribution = (
  record: ShardRecord,
  segment: Span & { readonly nature: Nature },
  tokens: readonly Token[],
) => { readonly theme: string | null; readonly principle: string | null }

/**
 * Each segment judged by itself, on the vocabulary that `charter.yaml` gives: what a corpus too large to bring its ideas
 * together is parted by. Theme and nature are those of the segment's idea; the principle may differ where the idea's
 * other wordings, or words learnt from the corpus, would have decided.
 */
export function segmentAttribution(consultation: Consultation, engine: TextEngine): Attribution {
  const profile = buildProfile(consultation, engine)
  const scheme = schemeOf(consultation, engine)
  const theme = themeFinder(consultation, engine, profile.rootOf)
  return (record, { start, end, nature }, all) => {
    const tokens = all.filter((token) => token.start >= start && token.end <= end)
    const text = record.verbatim.slice(start, end)
    const acts = () => scheme.reader.read(text, tokens, '').acts
    return {
      theme: theme({ contribution: record, tokens }),
      principle: bearsPrinciple(nature, record.rubric === nature, { text, tokens })
        ? judge([{ text, tokens, balance: weighText(tokens, profile), acts: acts() }], scheme).principle
        : null,
    }
  }
}
