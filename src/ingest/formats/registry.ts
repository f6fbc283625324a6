import type { SessionKind } from '../../model/consultation.ts'
import type { Table } from '../table.ts'
import type { TableFormat } from './format.ts'
import { limesurvey } from './limesurvey.ts'
import { notesTable } from './notes-table.ts'
import { questionnaireTable } from './questionnaire-table.ts'

/** Every shape of table that is recognised; the order settles ties. */
const tableFormats: readonly TableFormat[] = [limesurvey, questionnaireTable, notesTable]

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
