import { nameKey } from '../columns/column-names.ts'
import { type Grid, isBlank, oneLine } from '../grid.ts'
import type { Table } from '../table.ts'
import { foldedGrid, headingOf } from './folded-headings.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { parseHeading } from './heading.ts'

const fixed: readonly (readonly [RegExp, KnownColumn])[] = [
  [
    /^(respondent[ _]id|(id|identifiant|numero|n°) (du |de )?(repondant|participant))$/,
    { role: 'respondent', key: true },
  ],
  [
    /^(collector[ _]id|(id|identifiant|numero|n°) (du |de )?collecteur|(start|end) date|date[ _](created|modified)|date de (debut|fin))$/,
    { role: 'ignored' },
  ],
  [
    /^(ip[ _]address|adresse ip|email[ _]address|adresse e-?mail|first[ _]name|last[ _]name|prenom|nom( de famille)?|custom (data|value).*|donnees personnalisees.*|valeur personnalisee.*)$/,
    { role: 'personal' },
  ],
]
/** What the second row says of a question without options. */
const plain = /^(response|open-ended response|reponse|reponse( a la question)? ouverte)$/

const respondent = (cell: string | undefined) => fixed[0]?.[0].test(nameKey(cell ?? '')) === true
const collector = /^(collector[ _]id|(id|identifiant|numero|n°) (du |de )?collecteur)$/

/**
 * SurveyMonkey: two rows of headings, the question over its first column only, its options below. The English names are
 * those of public exports; the French ones, of which none could be seen, are guesses.
 */
export const surveyMonkey: TableFormat = {
  name: 'survey-monkey',
  kind: 'questionnaire',

  foldHeadings(grid: Grid): Grid | null {
    const [questions, second] = grid.rows
    if (!questions || !respondent(questions.cells[0]) || !collector.test(nameKey(questions.cells[1] ?? '')))
      return null
    // The second row may be missing or blank; a first cell that is filled is a respondent already.
    const options = second && isBlank(second.cells[0]) ? second : null
    const width = Math.max(questions.cells.length, options?.cells.length ?? 0)
    let question = ''
    const headings = Array.from({ length: width }, (_, index) => {
      const own = oneLine(questions.cells[index] ?? '')
      if (own !== '') question = own
      const option = oneLine(options?.cells[index] ?? '')
      return headingOf(question, plain.test(nameKey(option)) ? '' : option)
    })
    return foldedGrid(grid, headings, options ? 2 : 1)
  },

  recognise({ columns }: Table): number {
    return respondent(columns[0]?.header) && collector.test(nameKey(columns[1]?.header ?? '')) ? 1 : 0
  },

  column({ columns }: Table, index: number): KnownColumn | null {
    const header = columns[index]?.header ?? ''
    const known = index < 12 ? fixed.find(([pattern]) => pattern.test(nameKey(header)))?.[1] : undefined
    return known ?? parseHeading(header)
  },

  finishedColumn: () => null,
}
