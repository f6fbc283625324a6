import type { SessionKind } from '../../model/consultation.ts'
import type { Grid } from '../grid.ts'
import { findTable, type Table } from '../table.ts'
import { capCollectif } from './cap-collectif.ts'
import { decidim } from './decidim.ts'
import { drupalWebform } from './drupal-webform.ts'
import type { TableFormat } from './format.ts'
import { googleForms } from './google-forms.ts'
import { kobo } from './kobo.ts'
import { limesurvey } from './limesurvey.ts'
import { microsoftForms } from './microsoft-forms.ts'
import { notesTable } from './notes-table.ts'
import { ownNotes } from './own-form.ts'
import { qualtrics } from './qualtrics.ts'
import { questionnaireTable } from './questionnaire-table.ts'
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
  kobo,
  decidim,
  capCollectif,
  questionnaireTable,
  notesTable,
]

/** The table of a grid; the headings of an export that spreads them over several rows are folded into one first. */
export function tableOf(grid: Grid, headerRows: number | undefined): Table {
  if (headerRows === undefined)
    for (const format of tableFormats) {
      const folded = format.foldHeadings?.(grid) ?? null
      if (folded !== null) return findTable(folded, folded.rows[0]?.row)
    }
  return findTable(grid, headerRows)
}

/** An export whose header is a signature says by itself what it is. */
export function signatureOf(table: Table): TableFormat | null {
  const best = ranked(table)[0]
  return best !== undefined && best.score >= 0.5 ? best.format : null
}

/** The format of a table once the kind of its session is known: a signature first, else the plain table of that kind. */
export function formatOf(table: Table, kind: SessionKind): TableFormat {
  const fitting = ranked(table).filter(({ format, score }) => score >= 0.8 || format.kind === kind)
  return fitting[0]?.format ?? (kind === 'questionnaire' ? questionnaireTable : notesTable)
}

function ranked(table: Table): { format: TableFormat; score: number }[] {
  return tableFormats
    .map((format) => ({ format, score: format.recognise(table) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}
