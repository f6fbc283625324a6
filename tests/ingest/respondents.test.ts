import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DataRecord, RespondentId } from '../../src/model/contribution.ts'
import { unite } from '../../src/store/union.ts'
import { readOne } from './support.ts'

const survey = (rows: readonly string[], header = 'E-mail;Nom;Prénom;Service;Que proposez-vous ?') =>
  [header, ...rows].join('\n')
const people = [
  'camille@exemple.fr;Durand;Camille;Voirie;éteindre les écrans le soir',
  'sacha@exemple.fr;Martin;Sacha;Crèche;composter les restes du midi',
  ';Petit;Dominique;Sports;planter des haies au stade',
]
const read = (text: string, secret?: Uint8Array) =>
  readOne(text, { session: 'Q' }, { file: 'q.csv', ...(secret ? { secret } : {}) })
const numbers = (records: readonly DataRecord[]) =>
  records.flatMap((record) => (record.type === 'respondent' ? [record.id] : []))

describe('the number of a respondent', () => {
  it('is drawn anew at each reading, and no source of it is kept', async () => {
    const [one, two] = [await read(survey(people)), await read(survey(people))]
    expect(new Set([...numbers(one.records), ...numbers(two.records)]).size).toBe(6)
    expect(one.summary.id).toBe(two.summary.id)
    const stored = JSON.stringify([one.summary, one.records])
    expect(stored).not.toMatch(/exemple\.fr|Durand|camille/i)
  })

  it('is one for a person’s open and closed answers, and another for an equal row', async () => {
    const text = survey(
      ['Voirie;oui;trier le papier', 'Voirie;oui;trier le papier'],
      'Service;Triez-vous ?;Que proposez-vous ?',
    )
    const { contributions, respondents, answers } = await read(text)
    expect(respondents).toHaveLength(2)
    expect(contributions.map(({ respondent }) => respondent)).toEqual(respondents.map(({ id }) => id))
    for (const { respondent } of answers) expect(respondents.map(({ id }) => id)).toContain(respondent)
  })

  it('follows who is stated over several rows of one file', async () => {
    const text = 'Participant;Idée\nMarie Petit;trier\nPaul Grand;composter\nMarie Petit;marcher'
    const { contributions } = await readOne(text, { session: 'A1' })
    const [a, b, c] = contributions.map(({ respondent }) => respondent)
    expect([a === c, a === b, a === null]).toEqual([true, false, false])
    expect(JSON.stringify(contributions)).not.toContain('Petit')
  })

  it('is never made of an address that stands in a column of ids', async () => {
    const rows = people.map((row, index) => `p${index}@exemple.fr;${row.split(';').slice(3).join(';')}`)
    const { records } = await read(survey(rows, 'ID;Service;Que proposez-vous ?'))
    expect(JSON.stringify(records)).not.toContain('@exemple')
  })
})

describe('linked respondents', () => {
  const secret = new Uint8Array(32).fill(7)

  it('are the same person by address, else login, else full name, however written', async () => {
    const first = await read(survey(people), secret)
    const later = await read(
      survey([
        ' SACHA@exemple.fr ;;;Crèche;une idée de plus',
        ';dominique;PETIT;Sports;une autre idée',
        ';Durand;Camille;Voirie;une idée sans adresse',
        ';;;Voirie;une idée sans nom',
      ]),
      secret,
    )
    const [camille, sacha, dominique] = numbers(first.records)
    const [again, same, named, nobody] = numbers(later.records)
    expect([again, same]).toEqual([sacha, dominique])
    // An address in one file and a name in the other are not known to be one person.
    expect(named).not.toBe(camille)
    expect([camille, sacha, dominique, named]).not.toContain(nobody)
    expect([first.summary.linked, later.summary.linked]).toEqual([3, 3])
    expect(JSON.stringify([first.records, later.records])).not.toMatch(/exemple\.fr|Petit|sacha/i)
  })

  it('are others under another secret, and the reading is another generation', async () => {
    const [linked, other, plain] = [
      await read(survey(people), secret),
      await read(survey(people), new Uint8Array(32).fill(8)),
      await read(survey(people)),
    ]
    expect(new Set([linked, other, plain].flatMap(({ records }) => numbers(records))).size).toBe(9)
    expect(linked.summary.id).toBe(other.summary.id)
    expect(linked.summary.id).not.toBe(plain.summary.id)
  })

  it('are never known by a number of the file', async () => {
    const text = 'Participant;Idée\n1;trier\n2;composter\nparticipant 3;marcher'
    const [one, two] = [
      await readOne(text, { session: 'A1' }, { secret }),
      await readOne(text, { session: 'A1' }, { secret }),
    ]
    expect(numbers(one.records).filter((id) => numbers(two.records).includes(id))).toEqual([])
  })
})

describe('the union', () => {
  const export_ = (ids: readonly number[], choices: string) =>
    [
      'ID,Start time,Completion time,Que triez-vous ?,Que proposez-vous de plus ?',
      ...ids.map((id) => `${id},4/1/26 9:00:00,4/1/26 9:10:00,${choices},planter la haie numéro ${id}`),
    ].join('\n')

  it('keeps all choices of one cell, and of two exports the later', async () => {
    const one = await read(export_([1, 2, 3], 'papier;verre;'))
    const two = await read(export_([2, 3, 4], 'papier;verre;piles;'))
    const kept = unite([one.records]).filter((record) => record.type === 'answer')
    expect(kept).toEqual(one.answers)
    const united = unite([one.records, two.records])
    const of = (row: string) =>
      united
        .flatMap((record) => (record.type === 'answer' && record.rowKey === row ? [record.value] : []))
        .sort()
    expect([of('1'), of('2'), of('4')]).toEqual([
      ['papier', 'verre'],
      ['papier', 'piles', 'verre'],
      ['papier', 'piles', 'verre'],
    ])
    expect(numbers(united)).toHaveLength(4)
    const known = new Set<RespondentId | null>(numbers(united))
    for (const record of united)
      if (record.type !== 'respondent') expect(known.has(record.respondent)).toBe(true)
  })

  it('of any exports of one survey has one respondent a row key', async () => {
    const rows = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 4 }), async (files) => {
        const readings = await Promise.all(files.map((ids) => read(export_(ids, 'papier;verre;'))))
        const united = unite(readings.map(({ records }) => records))
        const keys = new Set(files.flat())
        expect(numbers(united)).toHaveLength(keys.size)
        expect(new Set(numbers(united)).size).toBe(keys.size)
        const contributions = united.filter((record) => record.type === 'contribution')
        expect(new Set(contributions.map(({ respondent }) => respondent)).size).toBe(keys.size)
        expect(united.filter((record) => record.type === 'answer')).toHaveLength(2 * keys.size)
      }),
      { numRuns: 40 },
    )
  })
})
