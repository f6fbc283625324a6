import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Folder, Reading } from '../../store/consultation-folder.ts'

/** The readings of one file without rows that were erased at a person's request; `whole` when there were none. */
export async function admitted(
  folder: Folder,
  read: readonly Reading[],
  diagnostics: Diagnostic[],
  options: { readonly replace: boolean; readonly dry: boolean },
): Promise<{ readonly readings: readonly Reading[]; readonly whole: boolean }> {
  const { readings, erasedRows, erasedAt } = await folder.admit(read, options)
  const file = read[0]?.summary.file
  const place = file === undefined ? {} : { place: { file } }
  if (erasedRows > 0)
    diagnostics.push({
      code: 'PURGED_ROWS_LEFT_OUT',
      level: 'warning',
      args: { count: erasedRows },
      ...place,
    })
  else if (erasedAt !== null)
    diagnostics.push({
      code: 'PURGED_SOURCE_GIVEN_AGAIN',
      level: 'warning',
      args: { at: erasedAt },
      ...place,
    })
  if (erasedRows === 0) return { readings, whole: true }
  return {
    readings: readings.filter(({ summary }) => summary.contributions + summary.answers > 0),
    whole: false,
  }
}
