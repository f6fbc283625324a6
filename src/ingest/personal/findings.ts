import type { Role } from '../../model/contribution.ts'
import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { RecordBuilder } from '../record-builder.ts'
import type { Table } from '../table.ts'
import { namesShare } from './cells.ts'
import type { Knows } from './civility.ts'
import type { Masker } from './mask.ts'
import { findSensitive } from './sensitive.ts'

/** What one reading had to mask, and what a person must read before it is shown outside. */
export function privacyFindings(builder: RecordBuilder, place: { readonly file: string }): Diagnostic[] {
  const found: Diagnostic[] = []
  if (builder.masked > 0)
    found.push({ code: 'MASKED', level: 'info', args: { count: builder.masked }, place })
  const { contributions: count, kinds, rows } = builder.sensitive
  if (count > 0)
    found.push({ code: 'SENSITIVE_PASSAGES', level: 'warning', args: { count, kinds, rows }, place })
  return found
}

interface PlannedColumn {
  readonly index: number
  readonly letter: string
  readonly header: string
  readonly role: Role
  readonly by: string
}

/** Columns that look as if they held people's names, or ask for what only a person's consent lets one ask. */
export function doubtfulColumns(
  table: Table,
  columns: readonly PlannedColumn[],
  where: { readonly file: string; readonly sheet?: string },
  knows: Knows | undefined,
): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const { index, letter, header, role, by } of columns) {
    // Names of respondents are never stored: they only tell one from another.
    if (by === 'map' || role === 'personal' || role === 'respondent') continue
    const place = { ...where, column: letter }
    const column = header || letter
    const cells = table.rows.map((row) => row.cells[index] ?? '')
    if (namesShare(cells, knows) >= 0.5)
      found.push({ code: 'COLUMN_OF_NAMES', level: 'warning', args: { column }, place })
    else if ((role === 'attribute' || role === 'answer') && asksSensitive(header))
      found.push({ code: 'SENSITIVE_QUESTION', level: 'warning', args: { column }, place })
  }
  return found
}

/** « Êtes-vous syndiqué ? », « Reconnaissance RQTH »: the words of the header, in the first person. */
function asksSensitive(header: string): boolean {
  return findSensitive(
    header
      .replace(/(?:[êe]tes|[ée]tiez)-vous/giu, 'je suis')
      .replace(/avez-vous/giu, "j'ai")
      .replace(/\bvotre\b|\bvos\b/giu, 'mon'),
  ).some(({ kind }) => kind !== 'accusation' && kind !== 'offence')
}

/** A file or sheet named after somebody: the name goes wherever places are told. */
export function fileNameFinding(file: string, masker: Masker): Diagnostic[] {
  return masker.mask(file).masked.length === 0
    ? []
    : [{ code: 'PERSONAL_FILE_NAME', level: 'warning', args: {}, place: { file } }]
}

/** Reads, and lets no finding out that quotes what is masked. */
export async function withCleanFindings<T extends { readonly diagnostics: readonly Diagnostic[] }>(
  masker: Masker,
  read: () => Promise<readonly T[]>,
): Promise<(Omit<T, 'diagnostics'> & { diagnostics: Diagnostic[] })[]> {
  try {
    const readings = await read()
    return readings.map((reading) => ({
      ...reading,
      diagnostics: reading.diagnostics.map((finding) => cleanFinding(finding, masker)),
    }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(cleanFinding(error.diagnostic, masker), {
      cause: error.cause,
      others: error.others.map((finding) => cleanFinding(finding, masker)),
    })
  }
}

/** A finding never quotes what is masked elsewhere. Names of files and columns stay: they say where to look. */
function cleanFinding<T extends Diagnostic>(finding: T, masker: Masker): T {
  const clean = (value: unknown): unknown =>
    typeof value === 'string' ? masker.clean(value) : Array.isArray(value) ? value.map(clean) : value
  const args = Object.entries(finding.args).map(([name, value]) => [
    name,
    name === 'file' || name === 'known' ? value : clean(value),
  ])
  return { ...finding, args: Object.fromEntries(args) }
}
