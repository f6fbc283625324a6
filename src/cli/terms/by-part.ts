import { type Division, type PartTerms, termsByPart } from '../../analyse/parts.ts'
import type { TermsInput } from '../../analyse/terms.ts'
import { columns } from '../columns.ts'
import type { Outcome } from '../outcome.ts'
import type { Talk } from '../sentences/texts.ts'

/** Terms listed under a part on a screen; the JSON has them all. */
const listed = 15

/** `charter terms --by`: the terms of each part, how far they are from chance. */
export function answerByPart(input: TermsInput, by: Division, top: number | null, talk: Talk): Outcome {
  const parts = termsByPart(input, by).map((part) => ({
    ...part,
    label: part.label ?? talk.terms.noPart[by],
    terms: part.terms.slice(0, top ?? part.terms.length),
  }))
  return {
    result: { by, parts },
    text: textOf(parts, top ?? listed, talk),
    told: [talk.terms.parts(parts.length), ...(parts.length > 0 ? [talk.terms.partsRead] : [])],
  }
}

function* textOf(parts: readonly PartTerms[], top: number, talk: Talk): Iterable<string> {
  for (const [index, { label, size, terms }] of parts.entries()) {
    if (index > 0) yield ''
    yield talk.terms.part(label ?? '', size)
    // Read from what the part says most of its own to what it leaves to others.
    const shown = terms.slice(0, top).sort((a, b) => b.specificity - a.specificity)
    yield* columns(
      [
        talk.terms.partHeader,
        ...shown.map(({ term, frequency, total, specificity }) => [
          term,
          frequency,
          total,
          signed(specificity),
        ]),
      ],
      2,
      [1, 2, 3],
    )
  }
}

function signed(value: number): string {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1).replace('.', ',')}`
}
