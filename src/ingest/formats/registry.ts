import type { Consultation, SessionKind } from '../../model/consultation.ts'
import type { Grid } from '../grid.ts'
import { findTable, type Table } from '../table.ts'
import { checkTableLimits } from '../table-limits.ts'
import { board } from './board.ts'
import { capCollectif } from './cap-collectif.ts'
import { decidim } from './decidim.ts'
import { decidimSurvey } from './decidim-survey.ts'
import { drupalWebform } from './drupal-webform.ts'
import { drupalWebform8 } from './drupal-webform-8.ts'
import type { TableFormat } from './format.ts'
import { googleForms } from './google-forms.ts'
import { kobo } from './kobo.ts'
import { limesurvey } from './limesurvey.ts'
import { microsoftForms } from './microsoft-forms.ts'
import { notesTable } from './notes-table.ts'
import { formGrid, ownNotes } from './own-form.ts'
import { ownSurvey } from './own-survey.ts'
import { qualtrics } from './qualtrics.ts'
import { questionnaireTable } from './questionnaire-table.ts'
import { sphinx } from './sphinx.ts'
import { surveyMonkey } from './survey-monkey.ts'

/** Every shape of table that is recognised; the order settles ties. */
const tableFormats: readonly TableFormat[] = [
  ownNotes,
  limesurvey,
  googleForms,
  microsoftForms,
  surveyMonkey,
  qualtrics,
  drupalWebform,
  drupalWebform8,
  kobo,
  decidim,
  decidimSurvey,
  capCollectif,
  sphinx,
  board,
  questionnaireTable,
  notesTable,
]

/** The consultation's own questionnaire goes before all: it has the last word on what its columns mean. */
const ownSurveys = new WeakMap<Consultation, TableFormat>()

function formatsFor(consultation: Consultation): readonly TableFormat[] {
  const held = ownSurveys.get(consultation)
  const own = held ?? ownSurvey(consultation, (table) => best(ranked(table, tableFormats.slice(1)), 0.5))
  if (held === undefined) ownSurveys.set(consultation, own)
  return [own, ...tableFormats]
}

/**
 * The table of a grid; the headings of an export that spreads them over several rows are folded into one first.
 * @throws Refusal as `checkTableLimits`
 */
export function tableOf(grid: Grid, headerRows: number | undefined): Table {
  checkTableLimits(grid.rows, grid.sheet)
  if (headerRows === undefined) {
    const form = formGrid(grid)
    if (form !== null) return findTable(form, form.rows[0]?.row)
    for (const format of tableFormats) {
      const folded = format.foldHeadings?.(grid) ?? null
      if (folded !== null) return findTable(folded, folded.rows[0]?.row)
    }
  }
  return findTable(grid, headerRows)
}

/** An export whose header is a signature says by itself what it is. */
export function signatureOf(table: Table, consultation: Consultation): TableFormat | null {
  return best(ranked(table, formatsFor(consultation)), 0.5)
}

/** The format of a table once the kind of its session is known: a signature first, else the plain table of that kind. */
export function formatOf(table: Table, kind: SessionKind, consultation: Consultation): TableFormat {
  const fitting = ranked(table, formatsFor(consultation)).filter(
    ({ format, score }) => score >= 0.8 || format.kind === kind,
  )
  return fitting[0]?.format ?? (kind === 'questionnaire' ? questionnaireTable : notesTable)
}

interface Ranked {
  readonly format: TableFormat
  readonly score: number
}

const best = ([first]: readonly Ranked[], least: number) =>
  first !== undefined && first.score >= least ? first.format : null

function ranked(table: Table, formats: readonly TableFormat[]): Ranked[] {
  return formats
    .map((format) => ({ format, score: format.recognise(table) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}
