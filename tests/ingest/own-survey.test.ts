import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../support/seed.ts'
import { formTexts } from '../../src/cli/sentences/forms.ts'
import { questionsOf, wording } from '../../src/compose/forms/answers-form.ts'
import { limesurveyStructure } from '../../src/compose/forms/limesurvey.ts'
import { xlsformWorkbook } from '../../src/compose/forms/xlsform.ts'
import { SurveyColumns } from '../../src/ingest/own-form/survey-columns.ts'
import type { SheetCell } from '../../src/model/workbook.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { answersTableOf, consultation, csvOf, filledAnswers, session } from './own-form-support.ts'
import { read, readOne, refusal } from './support.ts'

/** The structure as LimeSurvey's importer reads it: tab, double quotes, first row of names. */
const structure = limesurveyStructure(consultation, session('Q2'), formTexts)
const [names = [], ...lines] = structure
  .slice(1, -2)
  .split('\r\n')
  .map((line) => line.split('\t'))
const rows = lines.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
const shown = (html: string) => html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

interface Field {
  readonly code: string
  readonly text: string
  readonly choices: Readonly<Record<string, string>>
}

/** Columns of an export: a question each, an array a column a row, as LimeSurvey lays them out. */
const fields: readonly Field[] = rows.flatMap((row, at): Field[] => {
  if (row['class'] !== 'Q') return []
  const own = rows.slice(at + 1)
  const next = own.findIndex((other) => other['class'] === 'Q' || other['class'] === 'G')
  const inner = next < 0 ? own : own.slice(0, next)
  const choices = Object.fromEntries(
    inner.filter((one) => one['class'] === 'A').map((one) => [one['name'] ?? '', shown(one['text'] ?? '')]),
  )
  const sub = inner.filter((one) => one['class'] === 'SQ')
  const [code = '', text = ''] = [row['name'], shown(row['text'] ?? '')]
  return sub.length === 0
    ? [{ code, text, choices }]
    : sub.map((one) => ({
        code: `${code}[${one['name']}]`,
        text: `${text} [${shown(one['text'] ?? '')}]`,
        choices,
      }))
})

const said: readonly Readonly<Record<string, string>>[] = [
  {
    charterseance: 'Q2',
    transportfait: 'je covoiture avec deux collègues',
    transportidee: 'un garage à vélos fermé',
    transportniv: 'Je pratique',
    'transportfreq[0]': 'souvent',
    'transportfreq[1]': 'jamais',
    dechetsidee: 'un composteur par cantine',
    'dechetsfreq[0]': 'je ne souhaite pas répondre',
    dechetsniv: 'je ne souhaite pas répondre',
    citoyennesfreq: 'parfois',
  },
  {
    charterseance: 'Q2',
    energieidee: 'des minuteurs sur les chauffages',
    energieniv: "J'entraîne les autres",
  },
]

/** The answer of a person to a field: those to arrays are named by their rank. */
function answerOf(person: Readonly<Record<string, string>>, field: Field, at: number): string {
  const stem = field.code.replace(/\[.*/, '')
  const rank = fields.slice(0, at).filter((other) => other.code.startsWith(`${stem}[`)).length
  return person[field.code.includes('[') ? `${stem}[${rank}]` : stem] ?? ''
}

const toolHeadings = {
  code: ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed'],
  full: ['ID de la réponse', 'Date de soumission', 'Dernière page', 'Langue de départ', 'Tête de série'],
}

function limesurveyExport(heading: (field: Field) => string, tool: readonly string[], codes = false) {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  const table = [
    [...tool, ...fields.map(heading)],
    ...said.map((person, index) => [
      String(index + 1),
      '1980-01-01 00:00:00',
      '4',
      'fr',
      String(40_000 + index),
      ...fields.map((field, at) => {
        const answer = answerOf(person, field, at)
        const code = Object.entries(field.choices).find(([, label]) => label === answer)?.[0]
        return codes ? (code ?? answer) : answer
      }),
    ]),
  ]
  return table.map((cells) => cells.map(quote).join(',')).join('\r\n')
}

const expected = {
  contributions: [
    ['transport', 'done', 'pratique', 'je covoiture avec deux collègues'],
    ['transport', 'proposal', 'pratique', 'un garage à vélos fermé'],
    ['dechets', 'proposal', null, 'un composteur par cantine'],
    ['energie', 'proposal', 'entraine', 'des minuteurs sur les chauffages'],
  ],
  answers: [
    ['Transport › venir à vélo ou à pied', 'souvent'],
    ['Transport › partager une voiture', 'jamais'],
    ['Transport › niveau', 'Je pratique'],
    ['Actions citoyennes', 'parfois'],
    ['Déchets › trier [vraiment]', 'je ne souhaite pas répondre'],
    ['Déchets › niveau', 'je ne souhaite pas répondre'],
    ['Énergie, eau, numérique › niveau', "J'entraîne les autres"],
  ],
}

/** What was read, in the shape of `expected`, whatever the order of rows. */
async function gist(content: string | Uint8Array, file: string) {
  const { contributions, answers, respondents, summary, diagnostics } = await readOne(
    content,
    {},
    { file, consultation },
  )
  expect(summary.session).toBe('Q2')
  expect(diagnostics.filter(({ level }) => level !== 'info')).toEqual([])
  expect(respondents).toHaveLength(2)
  expect(new Set(contributions.map(({ respondent }) => respondent)).size).toBe(2)
  const order = (list: readonly (readonly (string | null)[])[]) =>
    list.map((one) => JSON.stringify(one)).sort()
  expect(
    order(contributions.map(({ theme, rubric, level, verbatim }) => [theme, rubric, level, verbatim])),
  ).toEqual(order(expected.contributions))
  expect(order(answers.map(({ question, value }) => [question, value]))).toEqual(order(expected.answers))
  return { contributions, format: summary.format }
}

describe('the export of the questionnaire from LimeSurvey', () => {
  const full = ({ text }: Field) => text
  it.each([
    ['codes as headings', ({ code }: Field) => code, toolHeadings.code, false],
    ['codes as headings and as answers', ({ code }: Field) => code, toolHeadings.code, true],
    [
      'codes with underscores',
      ({ code }: Field) => code.replace(/\[(.*)\]/, '_$1'),
      toolHeadings.code,
      false,
    ],
    ['full headings', full, toolHeadings.full, false],
    ['full headings, codes as answers', full, toolHeadings.full, true],
    ['codes and wordings', ({ code, text }: Field) => `${code}. ${text}`, toolHeadings.full, false],
  ] as const)('with %s needs no option', async (_, heading, tool, codes) => {
    await gist(limesurveyExport(heading, tool, codes), 'results-survey481516.csv')
  })

  it('gives the same contributions whatever the headings, so that a second export adds nothing', async () => {
    const coded = await gist(
      limesurveyExport(({ code }) => code, toolHeadings.code),
      'a.csv',
    )
    const worded = await gist(limesurveyExport(full, toolHeadings.full), 'b.csv')
    expect(worded.contributions.map(({ id }) => id)).toEqual(coded.contributions.map(({ id }) => id))
  })

  it('leaves out who never sent the answers', async () => {
    const table = limesurveyExport(({ code }) => code, toolHeadings.code).replace(
      '"1980-01-01 00:00:00"',
      '""',
    )
    const { contributions, summary } = await readOne(table, {}, { file: 'a.csv', consultation })
    expect(contributions.map(({ verbatim }) => verbatim)).toEqual(['des minuteurs sur les chauffages'])
    expect(summary.skipped).toEqual([{ reason: 'unfinished', count: 1 }])
  })

  it('keeps the words of a practice that charter.yaml no longer has', async () => {
    const table = limesurveyExport(full, toolHeadings.full).replace(
      'partager une voiture',
      'venir en trottinette',
    )
    const { answers } = await readOne(table, {}, { file: 'a.csv', consultation })
    expect(answers.map(({ question }) => question)).toContain('Transport › venir en trottinette')
  })
})

describe('the structure for LimeSurvey', () => {
  it('asks for nothing that tells who answers, and nothing is mandatory', () => {
    const settings = Object.fromEntries(
      rows.filter((row) => row['class'] === 'S').map((row) => [row['name'], row['text']]),
    )
    expect(settings).toMatchObject({ anonymized: 'Y', ipaddr: 'N', datestamp: 'N', refurl: 'N' })
    const questions = rows.filter((row) => row['class'] === 'Q')
    expect(questions.every((row) => row['mandatory'] === 'N')).toBe(true)
  })

  it('holds codes that LimeSurvey takes: letters and figures, 20 for a question, 5 for an answer', () => {
    const of = (kind: string) => rows.filter((row) => row['class'] === kind).map((row) => row['name'] ?? '')
    for (const code of of('Q')) expect(code).toMatch(/^[a-z][a-z0-9]{0,19}$/)
    for (const code of [...of('A'), ...of('SQ')]) expect(code).toMatch(/^[a-z][a-z0-9]{0,4}$/)
    expect(new Set(of('Q')).size).toBe(of('Q').length)
  })

  it('has a group for each theme and, in each, its practices, what is done, an idea and the level', () => {
    expect(rows.filter((row) => row['class'] === 'G').map((row) => shown(row['name'] ?? ''))).toEqual(
      consultation.themes.map(({ label }) => label),
    )
    expect(fields.map(({ code }) => code.replace(/\[.*/, ''))).toEqual([
      'charterseance',
      ...['transportfreq', 'transportfreq', 'transportfait', 'transportidee', 'transportniv'],
      ...['citoyennesfreq', 'citoyennesfait', 'citoyennesidee', 'citoyennesniv'],
      ...['energiefreq', 'energiefreq', 'energiefait', 'energieidee', 'energieniv'],
      ...['dechetsfreq', 'dechetsfait', 'dechetsidee', 'dechetsniv'],
    ])
  })

  it('survives any label: no tab, quote, brace or line end of its own', () => {
    const label = 'A\t"B"\n{C} \\D <i>&amp; ]]>'
    const odd = { ...consultation, themes: [{ id: 'x', label, vocabulary: [], practices: [label] }] }
    const text = limesurveyStructure(odd, null, formTexts)
    const cells = text
      .slice(0, -2)
      .split('\r\n')
      .map((line) => line.split('\t').length)
    expect(new Set(cells).size).toBe(1)
    expect(text.replace(/<\/?(strong|br)>/g, '')).not.toMatch(/["{}\\<>]/)
  })

  it('given to ingest is refused for what it is', async () => {
    expect(await refusal(read(structure, {}, { file: 'q.txt', consultation }))).toMatchObject({
      code: 'SURVEY_STRUCTURE_GIVEN',
      args: { kind: 'limesurvey' },
    })
  })
})

describe('the XLSForm', () => {
  const book = xlsformWorkbook(consultation, session('Q2'), formTexts)
  const [survey = [], choices = []] = book.sheets.map((sheet) =>
    sheet.rows.map(({ cells }) => cells.map(textOf)),
  )
  function textOf(cell: SheetCell | undefined): string {
    return cell === null || cell === undefined ? '' : String(typeof cell === 'object' ? cell.value : cell)
  }

  it('has names that every tool takes, groups that close, and nothing required', () => {
    const [header = [], ...body] = survey
    expect(header.slice(0, 3)).toEqual(['type', 'name', 'label::Français (fr)'])
    const used = body.map(([, name = '']) => name).filter((name) => name !== '')
    expect(used.every((name) => /^[a-z][a-z0-9_]*$/.test(name))).toBe(true)
    expect(new Set(used).size).toBe(used.length)
    expect(body.filter(([type]) => type === 'begin_group')).toHaveLength(4)
    expect(body.filter(([type]) => type === 'end_group')).toHaveLength(4)
    expect(body.every((row) => row[4] !== 'true')).toBe(true)
    const lists = new Set(choices.slice(1).map(([list]) => `select_one ${list}`))
    const asked = body.map(([type = '']) => type).filter((type) => type.startsWith('select_one'))
    expect(new Set(asked)).toEqual(lists)
    expect(choices[0]).toEqual(['list_name', 'name', 'label::Français (fr)'])
  })

  it('given to ingest is refused for what it is', async () => {
    expect(await refusal(read(renderXlsx(book), {}, { file: 'q.xlsx', consultation }))).toMatchObject({
      code: 'SURVEY_STRUCTURE_GIVEN',
      args: { kind: 'xlsform' },
    })
  })

  /** An export: a column a question, behind its group or not; choices as names or as labels. */
  function koboExport(style: { labels: boolean; separator: string; tool: readonly string[] }): string {
    const inner: { name: string; path: string; label: string; list: string }[] = []
    let group = { name: '', label: '' }
    for (const [type = '', name = '', label = ''] of survey.slice(1)) {
      if (type === 'begin_group') group = { name, label }
      else if (type === 'end_group') group = { name: '', label: '' }
      else if (type !== 'note') {
        const outer = style.labels ? group.label : group.name
        const own = style.labels ? label || name : name
        const path = outer === '' || style.separator === '' ? own : outer + style.separator + own
        inner.push({ name, label, path, list: type.replace('select_one ', '') })
      }
    }
    const wanted = (person: Readonly<Record<string, string>>, name: string) => {
      const stem = /^(.*freq)p.{4}$/.exec(name)?.[1]
      if (stem === undefined) return person[name] ?? ''
      const same = inner.map((one) => one.name).filter((one) => one.startsWith(stem))
      return person[stem] ?? person[`${stem}[${same.indexOf(name)}]`] ?? ''
    }
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    return [
      [...inner.map(({ path }) => path), ...style.tool],
      ...said.map((person, index) => [
        ...inner.map(({ name, list }) => {
          const answer = wanted(person, name)
          if (style.labels) return answer
          return choices.find((choice) => choice[0] === list && choice[2] === answer)?.[1] ?? answer
        }),
        ...style.tool.map((column) => `${column === '_id' ? 1000 + index : `uuid-${index}`}`),
      ]),
    ]
      .map((cells) => cells.map(quote).join(';'))
      .join('\n')
  }
  const own = ['_id', '_uuid', '_submission_time']

  it.each([
    ['names behind groups', { labels: false, separator: '/', tool: own }],
    ['names alone', { labels: false, separator: '', tool: own }],
    ['labels behind groups', { labels: true, separator: '/', tool: own }],
    ['labels alone', { labels: true, separator: '', tool: own }],
    ['names as ODK Central writes them', { labels: false, separator: '-', tool: ['meta-instanceID', 'KEY'] }],
  ])('comes back with %s, without any option', async (_, style) => {
    await gist(koboExport(style), 'export.csv')
  })
})

describe('the sheet to type answers into', () => {
  const questions = questionsOf(consultation)
  const rowOf = (number: string, person: Readonly<Record<string, string>>) => [
    number,
    ...questions.map((question) => {
      if (question.asked !== 'frequency') return person[question.code] ?? ''
      const stem = question.code.slice(0, -5)
      const same = questions.filter(({ code }) => code.startsWith(stem))
      return person[stem] ?? person[`${stem}[${same.indexOf(question)}]`] ?? ''
    }),
  ]

  it('comes back from a workbook and from a CSV, the example left in place', async () => {
    const typed = said.map((person, index) => rowOf(String(index + 12), person))
    const { format } = await gist(filledAnswers([...typed, rowOf('14', {})]), 'saisie de mai.xlsx')
    expect(format).toBe('charter-survey')
    const { top, header, example } = answersTableOf(consultation, 'Q2')
    await gist(csvOf([top, header, example, ...typed]), 'saisie.csv')
  })

  it('tells people apart that two typists gave the same number', async () => {
    const typed = [said[0], said[1]].map((person) => rowOf('1', person ?? {}))
    await gist(filledAnswers(typed), 'x.xlsx')
    const [one, two] = await Promise.all(
      typed.map((row) => readOne(filledAnswers([row]), {}, { file: 'x.xlsx', consultation })),
    )
    expect(one?.respondents[0]?.id).not.toBe(two?.respondents[0]?.id)
  })

  it('without a number on the sheets of paper still tells people apart', async () => {
    const typed = [said[1], said[1]].map((person) => rowOf('', person ?? {}))
    const { respondents } = await readOne(filledAnswers(typed), {}, { file: 'x.xlsx', consultation })
    expect(respondents).toHaveLength(2)
  })

  it('left blank says so', async () => {
    const finding = await refusal(read(filledAnswers([]), {}, { file: 'x.xlsx', consultation }))
    expect(finding).toMatchObject({ code: 'FORM_EMPTY', args: { kind: 'answers' } })
  })
})

describe('the wordings', () => {
  it('are each known by the reader as what they ask', () => {
    const columns = new SurveyColumns(consultation)
    for (const question of questionsOf(consultation))
      expect(columns.find(wording(question, formTexts))).toMatchObject({
        theme: { id: question.theme.id },
        asked: question.asked,
        practice: question.practice,
      })
    expect(columns.find(formTexts.answers.hiddenSession)).toBe('session')
  })

  it('and the codes are told apart for any themes and practices', () => {
    const label = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.constantFrom(
          '=1+1',
          'A',
          'A » : B',
          '« A »',
          'Fréquence',
          'une idée, déjà',
          'niveau [x]',
          '🚲',
          '<b>&',
        ),
      )
      .map((text) =>
        text
          .replace(/[\p{Cc}\p{Cs}\u200b]/gu, '')
          .replace(/\s+/gu, ' ')
          .trim(),
      )
      .filter((text) => text !== '' && !/[{}\\<>&]|&#/.test(text.replace('<b>&', '')))
    const key = (text: string) =>
      text
        .normalize('NFC')
        .replace(/[’']/g, "'")
        .replace(/ ?([«»:]) ?/g, '$1')
    const some = fc.uniqueArray(label, { minLength: 1, maxLength: 5, selector: key })
    const id = fc.stringMatching(/^[\p{L}\p{N}]{1,30}$/u)
    const themes = fc.uniqueArray(fc.tuple(id, label, some), {
      minLength: 1,
      maxLength: 5,
      selector: ([, text]) => key(text),
    })
    fc.assert(
      fc.property(themes, (list) => {
        fc.pre(new Set(list.map(([one]) => one)).size === list.length)
        const of = {
          ...consultation,
          themes: list.map(([one, text, practices]) => ({
            id: one,
            label: text,
            vocabulary: [],
            practices,
          })),
        }
        const columns = new SurveyColumns(of)
        const questions = questionsOf(of)
        expect(new Set(questions.map(({ code }) => code)).size).toBe(questions.length)
        for (const question of questions)
          for (const header of [question.code, question.code.toUpperCase(), wording(question, formTexts)])
            expect(columns.find(header)).toMatchObject({
              theme: { id: question.theme.id },
              asked: question.asked,
              practice: question.practice,
            })
      }),
      { numRuns: 200 },
    )
  })
})
