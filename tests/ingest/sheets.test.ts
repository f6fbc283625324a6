import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { type Cell, readOne, workbook } from './support.ts'

type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>

/** What was read in a workbook, a line each: place, rubric, theme, votes, table, words. */
async function told(
  sheets: Sheets,
  options: { touch?: (book: XLSX.WorkBook) => void; type?: XLSX.BookType; sheet?: string } = {},
) {
  const { touch, type = 'xlsx', sheet } = options
  const reading = await readOne(
    workbook(sheets, touch, type),
    { session: 'A4', ...(sheet === undefined ? {} : { sheet }) },
    { file: `A4-notes.${type}` },
  )
  const lines = reading.contributions.map(({ place, rubric, theme, votes, attributes, verbatim }) =>
    [
      `${place.sheet}!${place.column}${place.row}`,
      rubric,
      theme ?? '–',
      votes ?? '–',
      attributes['Table'] ?? '–',
      JSON.stringify(verbatim),
    ].join(' | '),
  )
  return { ...reading, lines }
}

const merge =
  (sheet: string, ...ranges: readonly string[]) =>
  (book: XLSX.WorkBook) => {
    const found = book.Sheets[sheet]
    if (found) found['!merges'] = ranges.map((range) => XLSX.utils.decode_range(range))
  }

describe.each(['xlsx', 'ods'] as const)('sheets of workshop notes (%s)', (type) => {
  it('takes the table from the name of each sheet, under title and facts', async () => {
    const sheet = (idea: string, votes: string): Cell[][] => [
      ['Atelier déchets du 12 mars'],
      ['Animation', 'Camille Exemple'],
      [],
      ['Idée', 'Gommettes'],
      [idea, votes],
    ]
    const { lines } = await told(
      { 'Table 1': sheet('Un composteur', '●●●'), 'Table 2': sheet('Des gobelets', '3 votes') },
      { type },
    )
    expect(lines).toEqual([
      'Table 1!A5 | idea | dechets | 3 | Table 1 | "Un composteur"',
      'Table 2!A5 | idea | dechets | 3 | Table 2 | "Des gobelets"',
    ])
  })

  it('takes the theme from the name of each sheet, headers or not', async () => {
    const { lines, diagnostics } = await told(
      {
        Transport: [['Idée'], ['Un bus le soir'], ['Covoiturer']],
        Déchets: [['Trier le papier'], ['Composter à la cantine'], ['Réparer']],
        Brouillon: [['à voir avec le service'], ['rappeler la salle']],
      },
      { type },
    )
    expect(lines).toEqual([
      'Transport!A2 | idea | transport | – | – | "Un bus le soir"',
      'Transport!A3 | idea | transport | – | – | "Covoiturer"',
      'Déchets!A1 | idea | dechets | – | – | "Trier le papier"',
      'Déchets!A2 | idea | dechets | – | – | "Composter à la cantine"',
      'Déchets!A3 | idea | dechets | – | – | "Réparer"',
    ])
    expect(diagnostics.map(({ code }) => code)).toContain('SHEET_LEFT_OUT')
  })

  it('leaves out the sheet that explains the others, and reads the data on the second', async () => {
    const blank: Cell[][] = Array.from({ length: 900 }, () => ['', '', ''])
    const { lines, diagnostics } = await told(
      {
        'Mode d’emploi': [
          ['Comment remplir'],
          ['Colonne', 'Explication'],
          ['Idée', 'Une idée par ligne, telle que dite'],
          ['Votes', 'Le nombre de gommettes'],
        ],
        Saisie: [['Table', 'Rubrique', 'Idée', 'Votes'], ['1', 'Freins', 'Le prix', 4], ...blank],
      },
      { type },
    )
    expect(lines).toEqual(['Saisie!C2 | obstacle | dechets | 4 | – | "Le prix"'.replace('| – |', '| 1 |')])
    expect(diagnostics).toMatchObject([{ code: 'HOW_TO_SHEET', args: { sheet: 'Mode d’emploi' } }])
  })

  it('reads rubrics as columns, a cell whole', async () => {
    const { lines } = await told(
      {
        Notes: [
          ['Déjà fait', 'Propositions', 'Freins'],
          ['Tri du papier', '- un composteur\n- des bacs', ''],
          ['', 'Réparer', 'Pas de place'],
        ],
      },
      { type },
    )
    expect(lines).toEqual([
      'Notes!A2 | done | dechets | – | – | "Tri du papier"',
      'Notes!B2 | proposal | dechets | – | – | "- un composteur\\n- des bacs"',
      'Notes!B3 | proposal | dechets | – | – | "Réparer"',
      'Notes!C3 | obstacle | dechets | – | – | "Pas de place"',
    ])
  })

  it('reads two tables side by side', async () => {
    const { lines, codes } = await told(
      {
        Notes: [
          ['Table 1', '', '', 'Table 2', ''],
          ['Idée', 'Votes', '', 'Idée', 'Votes'],
          ['Un composteur', 2, '', 'Des gobelets', 1],
          ['Réparer', 5, '', '', ''],
        ],
      },
      { type },
    )
    expect(lines).toEqual([
      'Notes!A3 | idea | dechets | 2 | Table 1 | "Un composteur"',
      'Notes!A4 | idea | dechets | 5 | Table 1 | "Réparer"',
      'Notes!D3 | idea | dechets | 1 | Table 2 | "Des gobelets"',
    ])
    expect(codes).toContain('SIDE_BY_SIDE')
  })

  it('reads rubrics written in the first column', async () => {
    const { lines } = await told(
      {
        Notes: [
          ['Déjà fait', 'Tri du papier', 'Gobelets lavables'],
          ['Propositions', 'Un composteur', ''],
          ['Freins', 'Pas de place', 'Le prix'],
        ],
      },
      { type },
    )
    expect(lines).toEqual([
      'Notes!B1 | done | dechets | – | – | "Tri du papier"',
      'Notes!C1 | done | dechets | – | – | "Gobelets lavables"',
      'Notes!B2 | proposal | dechets | – | – | "Un composteur"',
      'Notes!B3 | obstacle | dechets | – | – | "Pas de place"',
      'Notes!C3 | obstacle | dechets | – | – | "Le prix"',
    ])
  })

  it('reads tables as columns and rubrics as rows', async () => {
    const { lines } = await told(
      {
        Notes: [
          ['', 'Table 1', 'Table 2'],
          ['Déjà fait', 'Tri du papier', 'Compost'],
          ['', 'Vrac', ''],
          ['Freins', 'Pas de place', 'Le prix'],
        ],
      },
      { type },
    )
    expect(lines).toEqual([
      'Notes!B2 | done | dechets | – | Table 1 | "Tri du papier"',
      'Notes!C2 | done | dechets | – | Table 2 | "Compost"',
      'Notes!B3 | done | dechets | – | Table 1 | "Vrac"',
      'Notes!B4 | obstacle | dechets | – | Table 1 | "Pas de place"',
      'Notes!C4 | obstacle | dechets | – | Table 2 | "Le prix"',
    ])
  })

  it('reads a header of two rows and groups merged over their rows', async () => {
    const { lines } = await told(
      {
        Notes: [
          ['', 'Freins', '', 'Propositions', ''],
          ['Groupe', 'Idée', 'Votes', 'Idée', 'Remarque'],
          ['A', 'Le prix', 2, 'Une prime', ''],
          ['', 'La pluie', 1, 'Un abri', 'fermé'],
          ['B', 'La nuit', '', '', ''],
        ],
      },
      { type, touch: merge('Notes', 'B1:C1', 'D1:E1', 'A3:A4') },
    )
    expect(lines).toEqual([
      'Notes!B3 | obstacle | dechets | 2 | – | "Le prix"',
      'Notes!D3 | proposal | dechets | – | – | "Une prime"',
      'Notes!B4 | obstacle | dechets | 1 | – | "La pluie"',
      'Notes!D4 | proposal | dechets | – | – | "Un abri"',
      'Notes!E4 | comment | dechets | – | – | "fermé"',
      'Notes!B5 | obstacle | dechets | – | – | "La nuit"',
    ])
  })
})

describe('what is not sure in sheets', () => {
  it('is told with the option to add', async () => {
    const { diagnostics } = await told({
      Saisie: [['Idée'], ['Un composteur']],
      Divers: [
        ['Réf', 'Quoi'],
        ['x1', 'a'],
        ['y2', 'b'],
      ],
    })
    expect(diagnostics).toMatchObject([{ code: 'SHEET_LEFT_OUT', args: { sheet: 'Divers' } }])
  })

  it('leaves out who said it', async () => {
    const reading = await told({
      Notes: [
        ['Idée', 'Qui', 'Votes'],
        ['Un composteur', 'CE', 2],
      ],
    })
    expect(JSON.stringify(reading.records)).not.toContain('CE')
    expect(reading.summary.columns.map(({ role }) => role)).toEqual(['idea', 'personal', 'votes'])
  })

  it('reads the sheet asked for, an explanation too', async () => {
    const { lines } = await told(
      { 'Mode d’emploi': [['Idée'], ['Un exemple']], Saisie: [['Idée'], ['Un composteur']] },
      { sheet: 'Mode d’emploi' },
    )
    expect(lines).toEqual(['Mode d’emploi!A2 | idea | dechets | – | – | "Un exemple"'])
  })
})
