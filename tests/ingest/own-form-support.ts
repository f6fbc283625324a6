import * as XLSX from 'xlsx'
import { formTexts } from '../../src/cli/sentences/forms.ts'
import { answersTable, answersWorkbook } from '../../src/compose/forms/answers-form.ts'
import { notesTable, notesWorkbook } from '../../src/compose/forms/notes-form.ts'
import type { Consultation, Session } from '../../src/model/consultation.ts'
import { renderCsv } from '../../src/render/csv.ts'
import { renderXlsx } from '../../src/render/xlsx/render-xlsx.ts'
import { consultation as plain } from './support.ts'

const practices: Readonly<Record<string, readonly string[]>> = {
  transport: ['venir à vélo ou à pied', 'partager une voiture'],
  citoyennes: [],
  energie: ['éteindre les écrans', 'couper l’eau, le gaz & la lumière'],
  dechets: ['trier [vraiment]'],
}

/** The usual consultation with practices in some of its themes, and a second wave of the questionnaire. */
export const consultation: Consultation = {
  ...plain,
  themes: plain.themes.map((theme) => ({ ...theme, practices: practices[theme.id] ?? [] })),
  sessions: [
    ...plain.sessions,
    {
      id: 'Q2',
      label: 'Second questionnaire',
      kind: 'questionnaire',
      date: null,
      theme: null,
      participants: null,
      files: [],
    },
  ],
}

export function session(id: string, of: Consultation = consultation): Session {
  const found = of.sessions.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no session ${id}`)
  return found
}

export type Entry = string | number | null

/** The form for notes, with rows typed below its example by a spreadsheet program. */
export function filledNotes(
  rows: readonly (readonly Entry[])[],
  id: string | null = 'A1',
  of: Consultation = consultation,
): Uint8Array {
  return typed(renderXlsx(notesWorkbook(of, id === null ? null : session(id, of), formTexts)), 'Notes', rows)
}

export function filledAnswers(
  rows: readonly (readonly Entry[])[],
  id = 'Q2',
  of: Consultation = consultation,
): Uint8Array {
  return typed(renderXlsx(answersWorkbook(of, session(id, of), formTexts)), 'Réponses', rows)
}

export const notesTableOf = (of: Consultation, id: string) => notesTable(of, session(id, of), formTexts)
export const answersTableOf = (of: Consultation, id: string) => answersTable(of, session(id, of), formTexts)

/** The rows of a form in a CSV, as a French spreadsheet saves it. */
export function csvOf(rows: readonly (readonly Entry[])[]): Uint8Array {
  const [top = [], ...rest] = rows
  return renderCsv(
    top.map((cell) => String(cell ?? '')),
    rest,
    { excel: true },
  )
}

/** Opens the workbook, types rows under the example, saves it: what SheetJS rewrites, Excel and LibreOffice do too. */
export function typed(
  bytes: Uint8Array,
  sheet: string,
  rows: readonly (readonly Entry[])[],
  origin = 'A4',
): Uint8Array {
  const book = XLSX.read(bytes)
  const target = book.Sheets[sheet]
  if (target === undefined) throw new Error(`no sheet ${sheet}`)
  XLSX.utils.sheet_add_aoa(
    target,
    rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    { origin },
  )
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }))
}
