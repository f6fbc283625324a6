import { nameKey } from '../columns/column-names.ts'
import { holdsOptions } from '../columns/joined-choices.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'

/** The tool's own columns, in French and English. */
const fixed: readonly (readonly [RegExp, KnownColumn])[] = [
  [
    /^(id|(answer|response) id|id de (la )?reponse|identifiant de l'utilisateur|user identifier|session token)$/,
    { role: 'respondent', key: true },
  ],
  [/^(repondu le|(answered|responded) (on|at)|created at)$/, { role: 'ignored' }],
  [/^(hachage ip|ip hash|hash (de l')?ip)$/, { role: 'personal' }],
  [/^(statut de l'utilisateur|user status)$/, { role: 'attribute' }],
  [/^(fin|completion)$/, { role: 'ignored' }],
]
const fixedAt = (header: string) => fixed.findIndex(([pattern]) => pattern.test(nameKey(header)))
const numbered = /^(\d{1,3})\. (?=\S)/

/**
 * Answers to a survey of Decidim: numbered questions, `3. Question/Row` for a table of choices, the options ticked
 * joined by a comma with what was written under one in brackets, « Autre (à pied) ».
 */
export const decidimSurvey: TableFormat = {
  name: 'decidim-survey',
  kind: 'questionnaire',

  recognise({ columns }: Table): number {
    const signs = new Set(columns.slice(0, 6).map(({ header }) => fixedAt(header)))
    const telling = signs.has(2) || signs.has(3)
    return telling && signs.has(0) && columns.some(({ header }) => numbered.test(header)) ? 1 : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    const number = numbered.exec(header)?.[1]
    if (number === undefined) return index < 6 ? (fixed[fixedAt(header)]?.[1] ?? null) : null
    const wording = header.replace(numbered, '')
    const cells = table.rows.map((row) => row.cells[index] ?? '')
    const joiner = holdsOptions(cells, '|') ? '|' : ', '
    const stem = matrixStem(table, number)
    return stem === null
      ? { question: wording, joiner }
      : { question: stem, option: wording.slice(stem.length + 1), joiner }
  },

  finishedColumn: () => null,
}

/** The question that several columns of one number share before the last bar; null for a question of one column. */
function matrixStem({ columns }: Table, number: string): string | null {
  const wordings = columns
    .filter(({ header }) => numbered.exec(header)?.[1] === number)
    .map(({ header }) => header.replace(numbered, ''))
  const [first = ''] = wordings
  if (wordings.length < 2) return null
  for (let cut = first.lastIndexOf('/'); cut > 0; cut = first.lastIndexOf('/', cut - 1)) {
    const stem = first.slice(0, cut)
    if (wordings.every((wording) => wording.startsWith(`${stem}/`))) return stem
  }
  return null
}
