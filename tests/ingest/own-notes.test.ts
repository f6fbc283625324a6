import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../support/seed.ts'
import { formTexts } from '../../src/cli/sentences/forms.ts'
import { answersMarkdown } from '../../src/compose/forms/answers-form.ts'
import { codebookMarkdown, codebookTable, codebookWorkbook } from '../../src/compose/forms/codebook.ts'
import { notesMarkdown, notesWorkbook } from '../../src/compose/forms/notes-form.ts'
import { maskPersonalData } from '../../src/ingest/personal/mask.ts'
import { parseWorkbook } from '../../src/ingest/xlsx/parse-workbook.ts'
import type { Consultation } from '../../src/model/consultation.ts'
import { type FormRubric, formActors, formRubrics } from '../../src/model/form.ts'
import type { SheetRow } from '../../src/model/workbook.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { consultation, csvOf, type Entry, filledNotes, notesTableOf, session } from './own-form-support.ts'
import { read, readOne, refusal, workbook } from './support.ts'

const given = (file: string) => ({ file, consultation })
const rows: readonly (readonly Entry[])[] = [
  ['Table 1', 'Déchets', 'frein', '- =1+1 poubelle par étage', 4, 'Je débute', 'élu'],
  ['Table 1', '', 'déjà fait', '« On trie »,\nmais peu', null, '', 'agent'],
  ['', 'Énergie, eau, numérique', 'engagement', 'éteindre les écrans', 0, "J'entraîne les autres", ''],
  ['', '', '', 'des bacs', null, null, null],
]
const expected = [
  ['dechets', 'obstacle', '- =1+1 poubelle par étage', 4, 'debute', { Table: 'Table 1', Qui: 'élu' }],
  // Without a theme of its own a row has the one of its workshop.
  ['transport', 'done', '« On trie »,\nmais peu', null, null, { Table: 'Table 1', Qui: 'agent' }],
  ['energie', 'commitment', 'éteindre les écrans', 0, 'entraine', {}],
  ['transport', 'idea', 'des bacs', null, null, {}],
]

async function gist(content: string | Uint8Array, file: string, of: Consultation = consultation) {
  const reading = await readOne(content, {}, { file, consultation: of })
  const { contributions } = reading
  return {
    ...reading,
    gist: contributions.map(({ theme, rubric, verbatim, votes, level, attributes }) => [
      theme,
      rubric,
      verbatim,
      votes,
      level,
      attributes,
    ]),
  }
}

describe('the filled form for notes', () => {
  it('comes back from a workbook, whatever its name, with the session it was made for', async () => {
    // The name is that of another session's files, and the form knows better.
    const { summary, gist: read, diagnostics } = await gist(filledNotes(rows), 'A2-copie de travail.xlsx')
    expect(summary).toMatchObject({ session: 'A1', format: 'charter-notes', sheet: 'Notes' })
    expect(summary.skipped).toEqual([{ reason: 'example', count: 1 }])
    expect(read).toEqual(expected)
    expect(diagnostics).toEqual([])
  })

  it('comes back from a CSV, in UTF-8 or as an old spreadsheet saves it', async () => {
    const { top, header, example } = notesTableOf(consultation, 'A1')
    // A spreadsheet saves what was typed; the apostrophe that guards a formula belongs to our own writer.
    const bytes = csvOf([top, header, example, ...rows.slice(1)])
    expect((await gist(bytes, 'x.csv')).gist).toEqual(expected.slice(1))
    const latin = Buffer.from(new TextDecoder().decode(bytes).replace(/[’«»\ufeff]/g, "'"), 'latin1')
    const old = await gist(latin, 'x.csv')
    expect(old.gist.map(([theme]) => theme)).toEqual(['transport', 'energie', 'transport'])
  })

  it('takes an example that somebody changed for an idea', async () => {
    const { top, header, example } = notesTableOf(consultation, 'A1')
    const changed = example.map((cell, at) => (at === 3 ? 'Un local à vélos' : cell))
    const { gist: read } = await gist(csvOf([top, header, changed]), 'x.csv')
    expect(read.map(([, , text]) => text)).toEqual(['Un local à vélos'])
  })

  it('is known by its columns when the line to keep was deleted, or moved down by a title', async () => {
    const { top, header, example } = notesTableOf(consultation, 'A1')
    const bare = await gist(csvOf([header, ...rows.slice(1)]), 'A3-x.csv')
    expect(bare.summary).toMatchObject({ session: 'A3', format: 'charter-notes' })
    expect(bare.gist.map(([, rubric]) => rubric)).toEqual(['done', 'commitment', 'idea'])
    const titled = csvOf([['Ville', 'Notes du matin'], top, [], header, example, ...rows.slice(1)])
    const { summary, gist: read } = await gist(titled, 'x.csv')
    expect(summary.session).toBe('A1')
    expect(read).toEqual(expected.slice(1))
  })

  it('reads each sheet for its own session when people gather them in one workbook', async () => {
    const sheet = (id: string, text: string) => {
      const { top, header, example } = notesTableOf(consultation, id)
      return [top, header, example, ['', '', 'proposition', text, null, '', '']]
    }
    const book = workbook({ Lundi: sheet('A1', 'un vélo'), Mardi: sheet('A4', 'un compost') })
    const readings = await read(book, {}, given('tout.xlsx'))
    expect(readings.map(({ summary }) => [summary.session, summary.contributions])).toEqual([
      ['A1', 1],
      ['A4', 1],
    ])
  })

  it('goes to the session that the person names', async () => {
    const { summary } = await readOne(filledNotes(rows), { session: 'A3' }, given('x.xlsx'))
    expect(summary.session).toBe('A3')
  })

  it('left blank says so, in each format', async () => {
    const { top, header, example } = notesTableOf(consultation, 'A1')
    const blanks = [
      [filledNotes([]), 'x.xlsx'],
      [csvOf([top, header, example]), 'x.csv'],
      [csvOf([top, header]), 'x.csv'],
      [notesMarkdown(consultation, session('A1'), formTexts), 'x.md'],
    ] as const
    for (const [content, file] of blanks)
      expect(await refusal(read(content, {}, given(file)))).toMatchObject({
        code: 'FORM_EMPTY',
        args: { kind: 'notes' },
      })
  })

  it('of a session that charter.yaml no longer has says which', async () => {
    const smaller = { ...consultation, sessions: consultation.sessions.filter(({ id }) => id !== 'A1') }
    const finding = await refusal(read(filledNotes(rows), {}, { file: 'x.xlsx', consultation: smaller }))
    expect(finding).toMatchObject({ code: 'FORM_SESSION_UNKNOWN', args: { session: 'A1' } })
  })

  it('made for no session is told by its name', async () => {
    const { summary } = await readOne(filledNotes(rows, null), {}, given('A2-notes.xlsx'))
    expect(summary.session).toBe('A2')
  })
})

describe('the codebook', () => {
  it('is refused for what it is, in each format', async () => {
    const made = [
      [renderXlsx(codebookWorkbook(consultation, formTexts)), 'x.xlsx'],
      [csvOf(codebookTable(consultation, formTexts)), 'x.csv'],
      [codebookMarkdown(consultation, formTexts), 'x.md'],
    ] as const
    for (const [content, file] of made)
      expect((await refusal(read(content, {}, given(file)))).code).toBe('CODEBOOK_GIVEN')
  })
})

describe('the forms in Markdown', () => {
  it('bring notes back under theme, rubric and level', async () => {
    const blank = notesMarkdown({ ...consultation }, null, formTexts)
    const under = (text: string, path: readonly string[], written: string) => {
      let at = 0
      for (const title of path) at = text.indexOf(`\n${title}\n`, at) + title.length + 1
      return `${text.slice(0, at)}\n${written}\n${text.slice(at)}`
    }
    let text = under(blank, ['## Déchets', '### Frein'], '- pas de bac (3 votes)\n- # du tri\n  nulle part')
    text = under(text, ['## Transport', '### Engagement', '#### Je pratique'], 'VENIR À VÉLO')
    const { gist: read, summary } = await gist(text, 'A1-x.md')
    expect(summary).toMatchObject({ session: 'A1', format: 'charter-notes' })
    expect(read).toEqual([
      ['transport', 'commitment', 'VENIR À VÉLO', null, 'pratique', {}],
      ['dechets', 'obstacle', 'pas de bac (3 votes)', 3, null, {}],
      ['dechets', 'obstacle', '# du tri\n  nulle part', null, null, {}],
    ])
  })

  it('bring a person’s answers back: boxes ticked, words under their question', async () => {
    const text = answersMarkdown(consultation, session('Q2'), formTexts)
      .replace('[ ] souvent', '[x] souvent')
      .replace('[ ] Je pratique', '[X] Je pratique')
      .replace(
        'que faites-vous déjà au travail ?\n\n- ',
        'que faites-vous déjà au travail ?\n\n- je covoiture',
      )
    const { contributions, answers, respondents, summary } = await readOne(text, {}, given('papier 7.md'))
    expect(summary).toMatchObject({ session: 'Q2', format: 'charter-survey' })
    expect(respondents).toHaveLength(1)
    expect(answers.map(({ question, value }) => [question, value])).toEqual([
      ['Transport › venir à vélo ou à pied', 'souvent'],
      ['Transport › niveau', 'Je pratique'],
    ])
    expect(contributions).toMatchObject([
      { theme: 'transport', rubric: 'done', level: 'pratique', verbatim: 'je covoiture' },
    ])
  })
})

const label = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
    fc.constantFrom('=1+1', 'A, B & "C"', '<b>', "l'eau", '🚲', '_x0041_', 'x'.repeat(300), '1', '« A » :'),
  )
  .map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '')
const labels = fc.uniqueArray(label, { maxLength: 5 })
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''))
  .filter((text) => /[^\s\u200b\ufeff]/u.test(text) && maskPersonalData(text).text === text)

const anyConsultation = fc.record({ themes: labels, levels: labels }).map(
  ({ themes, levels }): Consultation => ({
    ...consultation,
    sessions: consultation.sessions.map((one) => ({ ...one, theme: null })),
    themes: themes.map((text, at) => ({ id: `theme-${at}`, label: text, vocabulary: [] })),
    levels: levels.map((text, at) => ({ id: `niveau-${at}`, label: text, vocabulary: [] })),
  }),
)

describe('for any labels', () => {
  it('the drop-downs hold exactly them, and what was chosen and typed comes back', async () => {
    const pick = fc.nat(5)
    const row = fc.record({
      theme: pick,
      level: pick,
      rubric: fc.constantFrom(...(Object.keys(formRubrics) as FormRubric[])),
      votes: fc.option(fc.nat(99_999), { nil: null }),
      idea: words,
      actor: fc.constantFrom('', ...Object.values(formActors)),
    })
    await fc.assert(
      fc.asyncProperty(anyConsultation, fc.array(row, { minLength: 1, maxLength: 6 }), async (of, typed) => {
        const blank = notesWorkbook(of, session('A2', of), formTexts)
        const lists = parseWorkbook(renderXlsx(blank)).sheets.find(({ grid }) => grid.hidden)?.grid.rows ?? []
        const notes = blank.sheets.find(({ name }) => name === 'Notes')
        const offered = (column: number) => {
          const rule = notes?.validations?.find((one) => one.kind === 'list' && one.column === column)
          if (rule?.kind !== 'list') return []
          const { values } = rule
          return lists
            .filter(({ row: at }) => at >= values.from && at <= values.to)
            .map(({ cells }) => cells[values.column])
        }
        expect(offered(1)).toEqual(of.themes.map((one) => one.label))
        expect(offered(5)).toEqual(of.levels.map((one) => one.label))

        const entries = typed.map(
          ({ theme, level, rubric, votes, idea, actor }): SheetRow => ({
            cells: [
              'T1',
              of.themes[theme]?.label ?? null,
              formRubrics[rubric],
              { value: idea, style: 'entry' },
              votes,
              of.levels[level]?.label ?? null,
              actor === '' ? null : actor,
            ],
          }),
        )
        const filled = renderXlsx({
          ...blank,
          sheets: blank.sheets.map((sheet) =>
            sheet === notes ? { ...sheet, rows: [...sheet.rows, ...entries] } : sheet,
          ),
        })
        const { gist: back, diagnostics } = await gist(filled, 'form.xlsx', of)
        expect(back).toEqual(
          typed.map(({ theme, level, rubric, votes, idea, actor }) => [
            of.themes[theme]?.id ?? null,
            rubric,
            idea,
            votes,
            of.levels[level]?.id ?? null,
            { Table: 'T1', ...(actor === '' ? {} : { Qui: actor }) },
          ]),
        )
        expect(diagnostics.filter(({ level: grade }) => grade !== 'info')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('the form in Markdown brings ideas back under their headings', async () => {
    const oneLine = words.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '')
    await fc.assert(
      fc.asyncProperty(anyConsultation, oneLine, fc.nat(4), async (of, idea, at) => {
        const theme = of.themes[at]
        const blank = notesMarkdown(of, session('A2', of), formTexts)
        const start = theme === undefined ? 0 : blank.indexOf(`\n## ${theme.label}\n`)
        const place = blank.indexOf('### Frein\n', start) + '### Frein\n'.length
        const text = `${blank.slice(0, place)}\n- ${idea}\n${blank.slice(place)}`
        const { gist: back } = await gist(text, 'form.md', of)
        expect(back.map(([id, rubric, said]) => [id, rubric, said])).toEqual([
          [of.themes.length === 0 ? null : (theme ?? of.themes[0])?.id, 'obstacle', idea],
        ])
      }),
      { numRuns: 60 },
    )
  })
})
