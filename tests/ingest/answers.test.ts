import { describe, expect, it } from 'vitest'
import type { DataRecord } from '../../src/model/contribution.ts'
import { unite } from '../../src/store/union.ts'
import { readOne } from './support.ts'

const survey = (lines: readonly string[], options = {}) =>
  readOne(lines.join('\n'), options, { file: 'questionnaire.csv' })
const said = ({ answers }: Awaited<ReturnType<typeof readOne>>) =>
  answers.map(({ question, value, multiple }) => `${question} = ${value}${multiple ? ' +' : ''}`)

describe('options to tick and rows of a matrix', () => {
  it('are told apart by all the cells of the question, not cell by cell', async () => {
    const reading = await survey([
      'Horodateur;Que triez-vous ? [Papier];Que triez-vous ? [Verre];Notez de 1 à 5 : [Vélo];Notez de 1 à 5 : [Bus];Vos pratiques [Tri];Vos pratiques [Compost]',
      '2026/04/01;1;0;1;4;Oui;Non',
      '2026/04/02;1;1;5;1;Parfois;Oui',
      '2026/04/03;0;0;0;2;Non;Parfois',
    ])
    expect(said(reading)).toEqual([
      'Que triez-vous ? = Papier +',
      'Notez de 1 à 5 : [Vélo] = 1',
      'Notez de 1 à 5 : [Bus] = 4',
      'Vos pratiques [Tri] = Oui',
      'Vos pratiques [Compost] = Non',
      'Que triez-vous ? = Papier +',
      'Que triez-vous ? = Verre +',
      'Notez de 1 à 5 : [Vélo] = 5',
      'Notez de 1 à 5 : [Bus] = 1',
      'Vos pratiques [Tri] = Parfois',
      'Vos pratiques [Compost] = Oui',
      'Notez de 1 à 5 : [Vélo] = 0',
      'Notez de 1 à 5 : [Bus] = 2',
      'Vos pratiques [Tri] = Non',
      'Vos pratiques [Compost] = Parfois',
    ])
  })

  it('keep what people write beside « Autre » as one of the choices', async () => {
    const reading = await survey([
      'Horodateur;Comment venez-vous ? [Vélo];Comment venez-vous ? [Autre]',
      '2026/04/01;Oui;trottinette',
      '2026/04/02;Oui;',
      '2026/04/03;Non;à cheval',
    ])
    expect(said(reading)).toEqual([
      'Comment venez-vous ? = Vélo +',
      'Comment venez-vous ? = trottinette +',
      'Comment venez-vous ? = Vélo +',
      'Comment venez-vous ? = à cheval +',
    ])
  })
})

describe('votes and likes', () => {
  it.each(['Votes', 'Likes', 'J’aime', 'Nombre de soutiens', 'Gommettes'])(
    'are never answers nor voices: « %s » beside the ideas of a questionnaire',
    async (header) => {
      const reading = await survey([
        `Idée;${header}`,
        'Installer des abris fermés près du gymnase;12',
        'Prêter des vélos aux agents du centre technique;3',
        'Une prime pour les piétons et les cyclistes;0',
      ])
      expect(reading.answers).toEqual([])
      expect(reading.contributions.map(({ votes }) => votes)).toEqual([12, 3, 0])
      expect(new Set(reading.contributions.map(({ respondent }) => respondent)).size).toBe(3)
    },
  )

  it('are votes of a workshop’s table too, and make nobody speak', async () => {
    const reading = await readOne('Idée;Likes\nTrier le papier;7\nComposter;2')
    expect(reading.contributions.map(({ votes, respondent }) => [votes, respondent])).toEqual([
      [7, null],
      [2, null],
    ])
    expect([reading.answers, reading.respondents]).toEqual([[], []])
  })
})

describe('the union of closed answers', () => {
  const answer = (respondent: string, value: string, question = 'Q ?') =>
    ({
      type: 'answer',
      session: 'Q',
      respondent,
      question,
      value,
      place: { file: 'q.csv' },
      rowKey: respondent,
    }) as DataRecord

  it('keeps every option that a person ticked', () => {
    const records = [answer('R1', 'Vélo'), answer('R1', 'Bus'), answer('R2', 'Vélo')]
    expect(unite([records])).toEqual(records)
  })

  it('lets a later source’s answer take the place of all of an earlier one’s', () => {
    const earlier = [
      answer('R1', 'Vélo'),
      answer('R1', 'Bus'),
      answer('R2', 'Vélo'),
      answer('R1', '4', 'Note'),
    ]
    const later = [answer('R1', 'Train')]
    const more = [answer('R1', 'Train'), answer('R1', 'Bus'), answer('R1', 'Vélo')]
    expect(unite([earlier, later])).toEqual([later[0], earlier[2], earlier[3]])
    expect(unite([earlier, more])).toEqual([more[0], more[1], earlier[2], earlier[3], more[2]])
  })
})
