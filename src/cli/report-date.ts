import type { Consultation } from '../model/consultation.ts'
import { Refusal } from '../model/diagnostic.ts'
import type { State } from '../store/consultation-folder.ts'

/**
 * Date of the edition, `YYYY-MM-DD`, from data so that the same data give the same bytes: `charter.yaml`, else
 * SOURCE_DATE_EPOCH (seconds, UTC), else the last session that was read, else the last ingest.
 */
export function reportDate(
  consultation: Consultation,
  env: Readonly<Record<string, string | undefined>>,
  { sources }: State,
): string {
  if (consultation.charter.date !== null) return consultation.charter.date
  const epoch = env['SOURCE_DATE_EPOCH'] ?? ''
  if (epoch !== '') {
    const date = new Date(Number(epoch) * 1000)
    if (!/^\d{1,12}$/.test(epoch) || Number.isNaN(date.getTime()))
      throw new Refusal({ code: 'BAD_SOURCE_DATE_EPOCH', level: 'error', args: { value: epoch } })
    return date.toISOString().slice(0, 10)
  }
  const read = new Set(sources.map(({ summary }) => summary.session))
  const dates = consultation.sessions.flatMap(({ id, date }) => (read.has(id) && date !== null ? [date] : []))
  const fallback = sources.map(({ at }) => at.slice(0, 10))
  return [...(dates.length > 0 ? dates : fallback)].sort().at(-1) ?? '1970-01-01'
}
