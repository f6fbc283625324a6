import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Desk, transcript } from './support.ts'

let desk: Desk
beforeEach(async () => {
  desk = new Desk()
  await desk.charter(['init', '--preset', 'flers'])
})
afterEach(() => desk.leave())

/** Every kind of closed question, by 32 people: choices, a scale in words, marks, a grid, a number, votes beside. */
function survey(): string {
  const header = [
    'Horodateur',
    'Comment venez-vous ? [Vélo]',
    'Comment venez-vous ? [Bus]',
    'Comment venez-vous ? [Autre]',
    'Venez-vous en réunion à distance ?',
    'Le tri vous paraît-il facile ?',
    'À quelle fréquence ? [Je trie le papier]',
    'À quelle fréquence ? [J’éteins la lumière]',
    'De 1 à 5, vous sentez-vous concerné ?',
    'Que proposez-vous pour les déchets ?',
    'Votes',
  ]
  const turn = <T>(values: readonly T[], index: number) => values[index % values.length] as T
  const rows = Array.from({ length: 32 }, (_, n) => [
    `2026/04/${String(1 + (n % 28)).padStart(2, '0')} 09:00:00`,
    n % 3 === 0 ? 'Oui' : 'Non',
    n % 2 === 0 ? 'Oui' : 'Non',
    n === 7 ? 'trottinette' : '',
    turn(['Oui', 'Non', 'oui'], n),
    turn(['Plutôt oui', 'Tout à fait', 'Pas du tout', 'Plutôt non', 'Plutôt oui', 'Ne sait pas'], n),
    turn(['Souvent', 'Toujours', 'Jamais'], n),
    turn(['Toujours', 'Parfois'], n),
    turn(['4', '5', '3', '4', '2'], n),
    `Installer un composteur de plus, le numéro ${n}, près du service`,
    String(n % 4),
  ])
  return [header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')
}

describe('charter answers', () => {
  beforeEach(async () => {
    writeFileSync(desk.path('questionnaire.csv'), survey())
    expect((await desk.charter(['ingest', 'questionnaire.csv'])).err).toContain('32 répondants')
  })

  it('shows each question with its counts, shares and base', async () => {
    const told = [
      transcript(desk, ['answers'], await desk.charter(['answers'])),
      transcript(desk, ['answers', '--lang', 'en'], await desk.charter(['answers', '--lang', 'en'])),
    ]
    await expect(told.join('\n')).toMatchFileSnapshot('expected/answers.txt')
  })

  it('gives the same as data, a line each with --jsonl, and by session', async () => {
    const { result } = await desk.json(['answers'])
    const kinds = result.questions.map(({ question, kind }: Record<string, string>) => [question, kind])
    expect(kinds).toEqual([
      ['Comment venez-vous ?', 'multiple'],
      ['Venez-vous en réunion à distance ?', 'single'],
      ['Le tri vous paraît-il facile ?', 'scale'],
      ['À quelle fréquence ? [Je trie le papier]', 'scale'],
      ['À quelle fréquence ? [J’éteins la lumière]', 'scale'],
      ['De 1 à 5, vous sentez-vous concerné ?', 'scale'],
    ])
    expect(result.questions[5]).toMatchObject({ median: 4, respondents: 32, smallBase: false })
    const { out } = await desk.charter(['answers', '--jsonl'])
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(result.questions)
    expect((await desk.json(['answers', '--session', 'Q'])).result).toEqual(result)
    expect((await desk.json(['answers', '--session', 'A1'])).result.questions).toEqual([])
  })

  it('counts no vote as an answer and no voter as a voice', async () => {
    const { result } = await desk.json(['answers'])
    expect(JSON.stringify(result)).not.toMatch(/Votes/i)
    const ideas = (await desk.json(['ideas'])).result.ideas
    const voices = ideas.reduce((sum: number, idea: { voices: number }) => sum + idea.voices, 0)
    const votes = ideas.reduce((sum: number, idea: { votes: number | null }) => sum + (idea.votes ?? 0), 0)
    expect([voices, votes]).toEqual([32, 48])
  })
})
