import type { Consultation, Session } from '../../model/consultation.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { FormMark } from '../../model/form.ts'
import { type Grid, isBlankRow, oneLine } from '../grid.ts'
import type { Table } from '../table.ts'
import { isExample } from './mark.ts'

/** Forms that hold nothing to read end here with their own sentence. @throws Refusal CODEBOOK_GIVEN · FORM_EMPTY */
export function refuseForms(tables: readonly Table[], file: string): void {
  const place = { file }
  refuseStructure(
    tables.map(({ grid }) => grid),
    file,
  )
  const forms = tables.flatMap(({ grid }) => (grid.form ? [grid.form] : []))
  if (forms.some(({ form }) => form === 'codebook'))
    throw new Refusal({ code: 'CODEBOOK_GIVEN', level: 'error', args: { file }, place })
  const unfilled = ({ grid, rows }: Table) =>
    grid.form !== undefined &&
    rows.every((row) => isBlankRow(row) || (grid.form !== undefined && isExample(row, grid.form)))
  const [first] = forms
  if (first !== undefined && tables.every((table) => table.rows.length === 0 || unfilled(table)))
    throw new Refusal({
      code: 'FORM_EMPTY',
      level: 'error',
      args: { file, kind: first.form === 'answers' ? 'answers' : 'notes' },
      place,
    })
}

/**
 * A questionnaire given instead of its answers, as an XLSForm or as LimeSurvey's structure.
 * @throws Refusal SURVEY_STRUCTURE_GIVEN
 */
export function refuseStructure(grids: readonly Grid[], file: string): void {
  for (const { sheet, rows } of grids) {
    const names = new Set(rows[0]?.cells.map(oneLine))
    const has = (...wanted: readonly string[]) => wanted.every((name) => names.has(name))
    const kind = has('class', 'type/scale', 'name', 'relevance')
      ? 'limesurvey'
      : sheet === 'survey' && has('type', 'name')
        ? 'xlsform'
        : null
    if (kind !== null)
      throw new Refusal({
        code: 'SURVEY_STRUCTURE_GIVEN',
        level: 'error',
        args: { file, kind },
        place: { file },
      })
  }
}

/**
 * The session that a form was made for, null when it names none.
 * @throws Refusal FORM_SESSION_UNKNOWN when charter.yaml no longer has it.
 */
export function sessionOfForm(
  mark: FormMark | undefined,
  { sessions }: Consultation,
  file: string,
): Session | null {
  const id = mark?.session ?? null
  if (id === null) return null
  const found = sessions.find((session) => session.id === id)
  if (found) return found
  const known = sessions.map((session) => session.id)
  throw new Refusal({
    code: 'FORM_SESSION_UNKNOWN',
    level: 'error',
    args: { file, session: id, known },
    place: { file },
  })
}
