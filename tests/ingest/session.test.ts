import { describe, expect, it } from 'vitest'
import { consultation, read, readOne, refusal } from './support.ts'

const text = 'Idée;Votes\nTrier le papier;3\nComposter;2'
const sessionOf = async (file: string, content = text, options = {}) =>
  (await readOne(content, options, { file })).summary.session

describe('the session of a file', () => {
  it.each([
    ['A1-transport.csv', 'A1'],
    ['restitution_a3_table2.csv', 'A3'],
    ['Atelier déchets.csv', 'A4'],
    ['notes dechets v2.csv', 'A4'],
    ['Mobilité_agents.csv', 'A1'],
    ['Q-export.csv', 'Q'],
    ['enquete 2026.csv', 'Q'],
  ])('is found in the name %s', async (file, session) => {
    expect(await sessionOf(file)).toBe(session)
  })

  it('is found in the title above the table, or in the heading of notes', async () => {
    expect(await sessionOf('export.csv', `Atelier A3 du 2 avril;\n;\n${text}`)).toBe('A3')
    expect(await sessionOf('export.md', '# Atelier actions citoyennes\n\n- Trier\n')).toBe('A2')
  })

  it('is what the option says, however it is written', async () => {
    expect(await sessionOf('A1-x.csv', text, { session: 'a2' })).toBe('A2')
    expect(await sessionOf('A1-x.csv', text, { session: 'Atelier déchets' })).toBe('A4')
  })

  it('is the only one of a consultation that has one', async () => {
    const only = { ...consultation, sessions: consultation.sessions.slice(0, 1) }
    expect((await readOne(text, {}, { file: 'x.csv', consultation: only })).summary.session).toBe('A1')
  })

  it('is refused with those known and a suggestion, or asked for with the exact option', async () => {
    expect(await refusal(read(text, { session: 'Questionaire en ligne' }))).toMatchObject({
      code: 'UNKNOWN_SESSION',
      args: { known: ['A1', 'A2', 'A3', 'A4', 'Q'], suggestion: 'Q' },
    })
    expect(await refusal(read(text, {}, { file: 'export.csv' }))).toMatchObject({
      code: 'SESSION_NOT_FOUND',
      args: { known: ['A1', 'A2', 'A3', 'A4', 'Q'] },
    })
    expect(await refusal(read(`Atelier A3;\n;\n${text}`, {}, { file: 'A1-x.csv' }))).toMatchObject({
      code: 'SESSION_AMBIGUOUS',
      args: { candidates: ['A1', 'A3'] },
    })
    expect(
      await refusal(read(text, {}, { file: 'A1.csv', consultation: { ...consultation, sessions: [] } })),
    ).toMatchObject({ code: 'NO_SESSION_DECLARED' })
  })

  it('decides the theme unless the option or a column says otherwise', async () => {
    const themes = async (content: string, options = {}) =>
      (await readOne(content, options)).contributions.map(({ theme }) => theme)
    expect(await themes(text)).toEqual(['transport', 'transport'])
    expect(await themes(text, { theme: 'Déchets' })).toEqual(['dechets', 'dechets'])
    expect(await themes('Thème;Idée\nTri;Trier\n;Rouler', { theme: 'energie' })).toEqual([
      'dechets',
      'energie',
    ])
    expect(await refusal(read(text, { theme: 'dechet' }))).toMatchObject({
      code: 'UNKNOWN_THEME',
      args: { suggestion: 'dechets' },
    })
    expect(await refusal(read(text, { kind: 'atelié' }))).toMatchObject({
      code: 'UNKNOWN_KIND',
      args: { suggestion: 'atelier' },
    })
  })
})
