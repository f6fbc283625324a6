import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countAnswers, inOrder, type QuestionCount } from '../../src/analyse/answers/count-answers.ts'
import { isNoOpinion, ladderRanks } from '../../src/analyse/answers/ladders.ts'
import type { Answer, Respondent, RespondentId } from '../../src/model/contribution.ts'

interface Said {
  readonly question?: string
  readonly multiple?: true
  readonly column?: string
  readonly session?: string
}

/** One respondent for each list of values; a single value may stand alone. */
function answersOf(values: readonly (string | readonly string[])[], said: Said = {}): Answer[] {
  const { question = 'Q ?', multiple, column = 'C', session = 'Q' } = said
  return values.flatMap((own, index) =>
    [own].flat().map((value) => ({
      type: 'answer' as const,
      session,
      respondent: `R${index}` as RespondentId,
      question,
      value,
      ...(multiple ? { multiple } : {}),
      place: { file: 'q.csv', row: index + 2, column },
      rowKey: null,
    })),
  )
}
const people = (count: number): Respondent[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'respondent',
    id: `R${index}` as RespondentId,
    session: 'Q',
    attributes: {},
    rowKey: null,
  }))
const count = (
  answers: readonly Answer[],
  known = people(0),
  levels: readonly string[] = [],
): QuestionCount => {
  const [question, ...others] = countAnswers(answers, known, levels)
  if (!question || others.length > 0) throw new Error(`${others.length + 1} questions`)
  return question
}
const listed = ({ values }: QuestionCount) => values.map(({ value, count: n, share }) => [value, n, share])

describe('closed answers', () => {
  it('are counted by question, with shares of those who answered', () => {
    const question = count(answersOf(['Oui', 'Oui', 'Oui', 'Non']), people(6))
    expect(question).toMatchObject({ kind: 'single', respondents: 4, sessionRespondents: 6, smallBase: true })
    expect(listed(question)).toEqual([
      ['Oui', 3, 0.75],
      ['Non', 1, 0.25],
    ])
    expect([question.median, question.mean]).toEqual([null, null])
  })

  it('tell several choices from one, by what was ticked or by how the file asked', () => {
    const several = count(answersOf([['Vélo', 'Bus'], ['Vélo'], ['Bus', 'Train', 'Vélo']]))
    expect(several.kind).toBe('multiple')
    expect(listed(several)).toEqual([
      ['Vélo', 3, 1],
      ['Bus', 2, 0.6667],
      ['Train', 1, 0.3333],
    ])
    expect(count(answersOf(['Vélo', 'Bus'], { multiple: true })).kind).toBe('multiple')
    expect(count(answersOf(['Vélo', 'Bus'])).kind).toBe('single')
  })

  it('count a person once for an option, however often and however it is spelt', () => {
    const question = count(answersOf([['Vélo', 'vélo ', 'VELO'], ['Vélo']], { multiple: true }))
    expect(listed(question)).toEqual([['Vélo', 2, 1]])
  })

  it('order numbers, with median and mean, those without opinion apart', () => {
    const question = count(answersOf(['5', '2', '10', '4', '4', 'NSP', 'Ne se prononce pas']))
    expect(question).toMatchObject({ kind: 'scale', median: 4, mean: 5 })
    expect(question.values.map(({ value }) => value)).toEqual([
      '2',
      '4',
      '5',
      '10',
      'Ne se prononce pas',
      'NSP',
    ])
  })

  it('tell marks on a scale from amounts, and read French decimals', () => {
    expect(count(answersOf(['12,5', '3', '1 200']))).toMatchObject({
      kind: 'number',
      median: 12.5,
      mean: 405.17,
    })
    expect(count(answersOf(['1 - Pas du tout', '3', '5 - Tout à fait']))).toMatchObject({
      kind: 'scale',
      median: 3,
      mean: 3,
    })
  })

  it.each([
    ['Jamais < Rarement < Parfois < Souvent < Toujours'],
    ['jamais < de temps en temps < régulièrement < très souvent'],
    ['Jamais < Une fois par mois < Plusieurs fois par semaine < Tous les jours'],
    ['Pas du tout d’accord < Plutôt pas d’accord < Plutôt d’accord < Tout à fait d’accord'],
    ['Pas du tout < Plutôt pas < Plutôt < Tout à fait'],
    ['Pas du tout satisfait < Peu satisfait < Satisfait < Très satisfait'],
    ['Non, pas du tout < Plutôt non < Plutôt oui < Oui, tout à fait'],
    ['Très insatisfait < Insatisfait < Neutre < Satisfait < Très satisfait'],
    ['Pas important < Peu important < Important < Très important'],
    ['Très faible < Faible < Moyen < Fort < Très fort'],
    ['Mauvaise < Moyenne < Bonne < Très bonne'],
    ['Moins de 5 ans < De 5 à 10 ans < De 11 à 20 ans < Plus de 20 ans'],
    ['18-25 ans < 26-40 ans < 41-60 ans < 60 ans et plus'],
  ])('order %s', (scale) => {
    const rungs = scale.split(' < ')
    const shuffled = [...rungs.slice(1).reverse(), rungs[0] ?? '']
    const question = count(answersOf(shuffled))
    expect(question.values.map(({ value }) => value)).toEqual(rungs)
    expect(question.kind).toBe('scale')
    expect(question.median).toBe(rungs[Math.ceil(rungs.length / 2) - 1])
  })

  it('order the consultation’s own levels', () => {
    const levels = ['Je débute', 'Je pratique', 'J’entraîne les autres']
    const question = count(answersOf(["J'entraîne les autres", 'Je débute', 'Je débute']), [], levels)
    expect(question.values.map(({ value }) => value)).toEqual(['Je débute', "J'entraîne les autres"])
  })

  it.each([
    [['Oui', 'Non']],
    [['Vélo', 'Bus', 'Souvent']],
    [['Plutôt d’accord', 'Assez d’accord']],
    [['Souvent']],
  ])('make no scale of %j', (values) => {
    expect(ladderRanks(values)).toBeNull()
  })

  it.each(['NSP', 'Ne sait pas', 'Sans opinion', 'Non concerné(e)', 'N/A'])(
    'hear no opinion in %s',
    (value) => {
      expect(isNoOpinion(value)).toBe(true)
    },
  )

  it('put the rows of a matrix under their stem, and leave a lone bracket alone', () => {
    const rows = ['Vélo', 'Bus'].flatMap((row) =>
      answersOf(['Souvent', 'Jamais'], { question: `Quand ? [${row}]` }),
    )
    const lone = answersOf(['4'], { question: 'Distance [km]' })
    expect(countAnswers([...rows, ...lone], [], []).map(({ stem, row }) => [stem, row])).toEqual([
      ['Quand ?', 'Vélo'],
      ['Quand ?', 'Bus'],
      [null, null],
    ])
  })

  it('put the values of a matrix in the order of their scale, whatever row each comes from', () => {
    const values = ['Jamais', 'Sans avis', 'Souvent', 'Parfois']
    expect(inOrder(values, [])).toEqual(['Jamais', 'Parfois', 'Souvent', 'Sans avis'])
    expect(inOrder(['10', '2', '9'], [])).toEqual(['2', '9', '10'])
    expect(inOrder(['Vélo', 'Bus'], [])).toEqual(['Vélo', 'Bus'])
  })

  it('keep two questions worded alike apart, and not the options of one', () => {
    const twice = [
      ...answersOf(['Oui', 'Non', 'Oui'], { question: 'Le referiez-vous ?', column: 'C' }),
      ...answersOf(['Non', 'Non', 'Oui'], { question: 'Le referiez-vous ?', column: 'F' }),
    ]
    expect(countAnswers(twice, [], []).map(({ question, kind }) => [question, kind])).toEqual([
      ['Le referiez-vous ? (C)', 'single'],
      ['Le referiez-vous ? (F)', 'single'],
    ])
    const ticked = [
      ...answersOf(['Vélo', 'Vélo'], { multiple: true, column: 'C' }),
      ...answersOf(['Bus', 'Bus'], { multiple: true, column: 'D' }),
    ]
    expect(countAnswers(ticked, [], [])).toHaveLength(1)
  })

  it('never lose or invent a person: counts are at most the respondents, shares are counts over them', () => {
    const value = fc.constantFrom('Oui', 'Non', 'oui', '3', '4', 'Souvent', 'Jamais', 'NSP', '')
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom<true | undefined>(true, undefined),
        (values, multiple) => {
          const question = count(answersOf(values, multiple ? { multiple } : {}))
          expect(question.respondents).toBe(values.length)
          expect(question.smallBase).toBe(values.length < 30)
          const total = question.values.reduce((sum, { count: n }) => sum + n, 0)
          expect(total).toBeGreaterThanOrEqual(values.length)
          if (question.kind !== 'multiple') expect(total).toBe(values.length)
          for (const { count: n, share } of question.values) {
            expect(n).toBeLessThanOrEqual(values.length)
            expect(share).toBeCloseTo(n / values.length, 3)
          }
        },
      ),
    )
  })
})
