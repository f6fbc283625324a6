import type { Consultation } from '../../model/consultation.ts'
import type { SkipReason } from '../../model/contribution.ts'
import { numberColumn } from '../../model/form.ts'
import { type GridRow, isBlank } from '../grid.ts'
import { SurveyColumns } from '../own-form/survey-columns.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { exampleOut } from './own-form.ts'

/** Columns that ODK Central adds to every export. */
const central: Readonly<Record<string, KnownColumn>> = {
  KEY: { role: 'respondent', key: true },
  'meta-instanceID': { role: 'ignored' },
  'meta-instanceName': { role: 'ignored' },
  SubmissionDate: { role: 'ignored' },
  SubmitterID: { role: 'personal' },
  SubmitterName: { role: 'personal' },
  DeviceID: { role: 'personal' },
  AttachmentsPresent: { role: 'ignored' },
  AttachmentsExpected: { role: 'ignored' },
  Status: { role: 'ignored' },
  ReviewState: { role: 'ignored' },
  Edits: { role: 'ignored' },
  FormVersion: { role: 'ignored' },
}

/** Columns among which questions of ours are looked for: no survey has more, a hostile file may. */
const searched = 5000

/**
 * The consultation's own questionnaire: its answer sheet, typed from paper, and its export from any survey tool. Its
 * questions are known by their codes or wordings; the tool's own columns by the format that knows the tool.
 */
export function ownSurvey(
  consultation: Consultation,
  recogniseTool: (table: Table) => TableFormat | null,
): TableFormat {
  const columns = new SurveyColumns(consultation)
  const tools = new WeakMap<Table, { readonly format: TableFormat | null }>()
  const toolOf = (table: Table) => {
    const held = tools.get(table) ?? { format: recogniseTool(table) }
    tools.set(table, held)
    return held.format
  }
  const questions = (table: Table) =>
    table.columns.slice(0, searched).filter(({ header }) => {
      const found = columns.find(header)
      return found !== null && found !== 'session'
    }).length
  const isSheet = ({ grid }: Table) => grid.form?.form === 'answers'

  return {
    name: 'charter-survey',
    kind: 'questionnaire',
    explicit: true,

    recognise(table: Table): number {
      if (isSheet(table)) return 2
      return questions(table) >= 2 ? 1.5 : 0
    },

    column(table: Table, index: number): KnownColumn | null {
      const header = table.columns[index]?.header ?? ''
      const found = columns.find(header)
      if (found !== null) return columns.known(found)
      // Two people who type may both begin at 1: the number helps them, and says nothing of who answered.
      if (isSheet(table) && header === numberColumn) return { role: 'ignored' }
      return toolOf(table)?.column(table, index) ?? central[header] ?? null
    },

    finishedColumn: (table) => (isSheet(table) ? null : (toolOf(table)?.finishedColumn(table) ?? null)),

    leftOut(table: Table): (row: GridRow) => SkipReason | null {
      if (!isSheet(table)) return toolOf(table)?.leftOut?.(table) ?? (() => null)
      const example = exampleOut(table)
      // A number alone is a sheet of paper that nobody answered on.
      const own = table.columns.filter(({ header }) => header !== numberColumn)
      return (row) =>
        example(row) ?? (own.every(({ index }) => isBlank(row.cells[index])) ? 'empty-row' : null)
    },
  }
}
