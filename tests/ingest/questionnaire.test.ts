import { describe, expect, it } from 'vitest'
import { parseHeading } from '../../src/ingest/formats/heading.ts'
import { rubricOf } from '../../src/ingest/rubrics.ts'
import { readOne } from './support.ts'

const quoted = (rows: readonly (readonly string[])[]) =>
  `\ufeff${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n')}\r\n`

const french = [
  'ID de la réponse',
  'Date de soumission',
  'Dernière page',
  'Langue de départ',
  'Tête de série',
]
const codes = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'startdate', 'datestamp', 'ipaddr']
const survey = (rows: readonly (readonly string[])[], head: readonly string[]) =>
  readOne(
    quoted([
      [...french, ...head],
      ...rows.map((row, index) => [String(index + 3), '2026-04-01 08:00:00', '3', 'fr', '77', ...row]),
    ]),
    {},
    { file: 'results-survey.csv' },
  )

describe('questionnaire exports', () => {
  it.each([
    ['Q12. Que faites-vous déjà ?', 'Que faites-vous déjà ?', null],
    ['G01Q02 Que faites-vous déjà ?', 'Que faites-vous déjà ?', null],
    ['Q12[SQ001]. Comment venez-vous ? [Vélo]', 'Comment venez-vous ?', 'Vélo'],
    ['Comment venez-vous ? [Vélo]', 'Comment venez-vous ?', 'Vélo'],
    ['Comment venez-vous ? [Voiture [seul]]', 'Comment venez-vous ?', 'Voiture [seul]'],
    ['Q12[SQ001]', 'Q12', 'SQ001'],
    ['Q12', 'Q12', null],
    ['Que_faites_vous_déjà_?', 'Que faites vous déjà ?', null],
    ['<p>Que faites-vous&nbsp;<b>déjà</b> ?</p>', 'Que faites-vous déjà ?', null],
    ['Covoiturage 2 fois par semaine', 'Covoiturage 2 fois par semaine', null],
  ])('reads the heading %s', (header, question, option) => {
    expect(parseHeading(header)).toEqual({ question, option })
  })

  it.each([
    ['Que faites-vous déjà au travail pour l’environnement ?', 'done'],
    ['Que faites-vous ou pourriez-vous faire pour protéger l’environnement ?', 'idea'],
    ['Ce que je fais, ou que je pourrais faire', 'idea'],
    ['Que pourriez-vous faire ?', 'commitment'],
    ['À quoi seriez-vous prêt(e) à vous engager ?', 'commitment'],
    ['A quoi seriez-vous prêt·e ?', 'commitment'],
    ['Je m’engage à…', 'commitment'],
    ['Que devrait faire la collectivité ?', 'proposal'],
    ['Vos propositions pour résoudre les problèmes de transport', 'proposal'],
    ["Qu'est-ce qui vous freine ?", 'obstacle'],
    ['Ce qui nous empêche d’avancer', 'obstacle'],
    ['Ce que nous faisons déjà', 'done'],
    ['Autres remarques', 'comment'],
    ['Hors sujet', 'off-topic'],
    ['Analyse', null],
  ])('hears in « %s » the rubric %s', (wording, rubric) => {
    expect(rubricOf(wording)).toBe(rubric)
  })

  it('keeps open answers as contributions, ticks as answers, services as attributes', async () => {
    const reading = await survey(
      [
        ['Voirie', 'Oui', 'Non', '', '4', "J'éteins mon écran", 'Un vrai local à vélos', ''],
        [
          'Voirie',
          'Non',
          'Oui',
          'Trottinette',
          '5',
          'Je trie le papier du bureau',
          'RAS',
          'Merci pour tout cela',
        ],
        ['Écoles', 'Oui', 'Oui', '', '3', 'On composte avec les enfants', 'Former les animateurs', ''],
        ['Écoles', 'Oui', 'Non', '', '3', 'idem', 'Acheter moins mais mieux', ''],
        ['Écoles', 'Non', 'Non', '', '2', 'Je viens à pied tous les jours', '/', ''],
      ],
      [
        'Dans quel service travaillez-vous ?',
        'Comment venez-vous ? [Voiture]',
        'Comment venez-vous ? [Vélo]',
        'Comment venez-vous ? [Autre]',
        'De 1 à 5, vous sentez-vous concerné ?',
        'Que faites-vous déjà ?',
        'Que devrait faire la collectivité ?',
        'Un commentaire ?',
      ],
    )
    expect(reading.summary).toMatchObject({
      session: 'Q',
      kind: 'questionnaire',
      format: 'limesurvey',
      rows: 5,
      respondents: 5,
      contributions: 11,
      skipped: [
        { reason: 'no-content', count: 2 },
        { reason: 'reference', count: 1 },
      ],
    })
    expect(reading.contributions[0]).toMatchObject({
      question: 'Que faites-vous déjà ?',
      rubric: 'done',
      rowKey: '3',
      attributes: { 'Dans quel service travaillez-vous ?': 'Voirie' },
    })
    const [first] = reading.respondents
    expect(reading.answers.filter(({ respondent }) => respondent === first?.id)).toMatchObject([
      { question: 'Comment venez-vous ?', value: 'Voiture' },
      { question: 'De 1 à 5, vous sentez-vous concerné ?', value: '4' },
    ])
    expect(reading.answers.map(({ value }) => value)).toContain('Trottinette')
  })

  it('reads an export headed by codes, and never stores its addresses', async () => {
    const rows = [
      [...codes, 'G01Q01', 'G01Q02[SQ001]', 'G01Q02[other]'],
      ['1', '2026-04-01', '2', 'fr', '9', '', '', '10.0.0.1', 'Je covoiture avec deux collègues', 'Y', ''],
      [
        '2',
        '2026-04-01',
        '2',
        'fr',
        '8',
        '',
        '',
        '10.0.0.2',
        'Je ne fais rien de particulier ici',
        '',
        'train',
      ],
    ]
    const reading = await readOne(quoted(rows), {}, { file: 'export.csv' })
    expect(reading.summary).toMatchObject({ format: 'limesurvey', contributions: 2 })
    expect(JSON.stringify(reading)).not.toContain('10.0.0.')
  })

  it('leaves out, counted, what was never sent, unless told otherwise', async () => {
    const rows = [
      [...french, 'Que faites-vous déjà ?'],
      ['1', '2026-04-01', '2', 'fr', '9', 'Je covoiture avec deux collègues'],
      ['2', '', '1', 'fr', '8', 'Je trie le papier'],
    ]
    const reading = await readOne(quoted(rows), {}, { file: 'q.csv' })
    expect(reading.summary.skipped).toEqual([{ reason: 'unfinished', count: 1 }])
    expect(reading.diagnostics.find(({ code }) => code === 'UNFINISHED_ROWS')?.args).toEqual({
      count: 1,
      column: 'Date de soumission',
    })
    const all = await readOne(quoted(rows), { map: ['Date de soumission=ignore'] }, { file: 'q.csv' })
    expect(all.contributions).toHaveLength(2)
  })

  it('reads a plain table with a stamp, one respondent a row, and masks names', async () => {
    const { summary, respondents, contributions } = await readOne(
      [
        'Horodateur,Votre nom,Que proposez-vous pour les déchets ?,Venez-vous en voiture ?',
        '2026/04/01 9:00:00 AM UTC+2,Durand,"Composter, broyer et pailler",Oui',
        '2026/04/01 9:05:00 AM UTC+2,Martin,Acheter en vrac les produits d’entretien,Non',
        '2026/04/01 9:05:00 AM UTC+2,Martin,Acheter en vrac les produits d’entretien,Non',
      ].join('\n'),
      {},
      { file: 'reponses.csv' },
    )
    expect(summary).toMatchObject({ format: 'google-forms', session: 'Q', answers: 3 })
    expect(contributions.map(({ rubric, theme }) => [rubric, theme])).toEqual(
      Array(3).fill(['proposal', 'dechets']),
    )
    expect(new Set(respondents.map(({ id }) => id)).size).toBe(3)
    expect(JSON.stringify(respondents)).not.toMatch(/Durand|Martin/)
  })

  it('takes ticked options joined in one cell for a closed answer', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => [
      ['Vélo|Bus', 'Marche|Bus|Train', 'Vélo|Train', 'Voiture|Bus'][index % 4] ?? '',
      `Une idée bien à moi, la numéro ${index}, pour moins rouler`,
    ])
    const { summary } = await survey(rows, ['Vos moyens', 'Vos idées'])
    expect(summary.columns.slice(-2).map(({ role }) => role)).toEqual(['answer', 'idea'])
  })
})
