import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse/analyse.ts'
import { countTerms, type TermFilter } from '../../src/analyse/terms.ts'
import type { Contribution, RespondentId } from '../../src/model/contribution.ts'
import type { Term } from '../../src/model/term.ts'
import { frenchText, realSentences } from '../support/french-texts.ts'
import { describeWith } from '../support/requirements.ts'
import { consultationWith, contribution, engine, principle } from './consultation.ts'

const consultation = consultationWith([
  principle('sobriete', ['réduire', 'économie', 'éteindre', 'eau', 'énergie', 'déchet']),
  principle('partage', ['covoiturage', 'échange', 'partager', 'vélo', 'bus']),
  principle('proximite', ['local', 'commune', 'quartier', 'marche']),
])

/** Contributions of two sessions and a few respondents who say several things. */
function corpusOf(texts: readonly string[]): Contribution[] {
  return texts.map((text, index) => {
    const session = index % 3 === 0 ? 'Q' : 'A1'
    const respondent = session === 'Q' ? (`R${index % 7}` as RespondentId) : null
    return contribution(text, index + 1, { session, respondent })
  })
}

const run = (contributions: readonly Contribution[]) =>
  analyse({ contributions, respondents: [], consultation, engine })
type Run = ReturnType<typeof run>

function filtered(
  contributions: readonly Contribution[],
  { ideas }: Run,
  filter: TermFilter,
): Map<string, Term> {
  const terms = countTerms({ contributions, consultation, engine, ideas, filter })
  return new Map(terms.map((term) => [term.key, term]))
}

/** Each count of a term over the whole is what its counts over the parts say. */
function checkParts(contributions: readonly Contribution[]): void {
  const whole = run(contributions)
  const sessions = ['A1', 'Q'].map((session) => filtered(contributions, whole, { session }))
  const principles = consultation.principles.map(({ id }) =>
    filtered(contributions, whole, { principle: id }),
  )
  const sum = (parts: readonly Map<string, Term>[], key: string, count: (term: Term) => number) =>
    parts.reduce((total, part) => {
      const term = part.get(key)
      return total + (term ? count(term) : 0)
    }, 0)
  for (const term of whole.terms) {
    const { key, termFrequency, documentFrequency, respondentFrequency } = term
    expect(
      sum(sessions, key, (each) => each.termFrequency),
      key,
    ).toBe(termFrequency)
    expect(
      sum(sessions, key, (each) => each.documentFrequency),
      key,
    ).toBe(documentFrequency)
    expect(
      Object.values(term.sessions).reduce((a, b) => a + b, 0),
      key,
    ).toBe(termFrequency)
    // What no principle holds is in none of the parts.
    expect(
      sum(principles, key, (each) => each.termFrequency),
      key,
    ).toBeLessThanOrEqual(termFrequency)
    expect(documentFrequency).toBeLessThanOrEqual(termFrequency)
    expect(respondentFrequency).toBeLessThanOrEqual(documentFrequency)
    expect(respondentFrequency).toBeGreaterThan(0)
  }
  const known = new Set(whole.terms.map(({ key }) => key))
  for (const part of [...sessions, ...principles]) for (const key of part.keys()) expect(known).toContain(key)
}

function checkOrder(contributions: readonly Contribution[], runs: number): void {
  const expected = run(contributions)
  fc.assert(
    fc.property(fc.shuffledSubarray([...contributions], { minLength: contributions.length }), (shuffled) => {
      expect(run(shuffled)).toEqual(expected)
    }),
    { numRuns: runs },
  )
}

const madeCorpus = fc.array(frenchText(8), { minLength: 1, maxLength: 25 }).map(corpusOf)

describe('laws of counting, on made contributions', () => {
  it('the order of the contributions changes no idea, no term and no count', () => {
    fc.assert(
      fc.property(madeCorpus, (contributions) => checkOrder(contributions, 2)),
      { numRuns: 40 },
    )
  })

  it('counts over the parts add up to the whole', () => {
    fc.assert(fc.property(madeCorpus, checkParts), { numRuns: 60 })
  })

  it('composed or decomposed, contributions have the same terms and counts', () => {
    fc.assert(
      fc.property(madeCorpus, (contributions) => {
        fc.pre(!contributions.some(({ verbatim }) => /\p{Script=Hangul}/u.test(verbatim)))
        const counts = (form: 'NFC' | 'NFD') =>
          run(
            contributions.map((each) => ({
              ...each,
              verbatim: each.verbatim.normalize('NFC').normalize(form),
            })),
          ).terms.map(({ key, termFrequency, documentFrequency, respondentFrequency }) => [
            key,
            termFrequency,
            documentFrequency,
            respondentFrequency,
          ])
        expect(counts('NFD')).toEqual(counts('NFC'))
      }),
      { numRuns: 40 },
    )
  })
})

const real = realSentences(400)
describeWith('shared/data/scale', real.length > 0, 'laws of counting, on real sentences', () => {
  it('the order of the contributions changes no idea, no term and no count', () => {
    checkOrder(corpusOf(real), 3)
  })

  it('counts over the parts add up to the whole', () => {
    checkParts(corpusOf(real))
  })
})
