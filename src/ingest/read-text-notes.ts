import { Refusal } from '../model/diagnostic.ts'
import { notesText, readNotes, titlesOf } from './formats/notes-text.ts'
import { outline } from './notes/outline.ts'
import { privacyFindings } from './personal/findings.ts'
import { RecordBuilder } from './record-builder.ts'
import { findSession } from './session.ts'
import type { SourceReading } from './source-reading.ts'
import { type FileContext, summarise } from './summary.ts'

/** Plain text or Markdown notes → one reading. @throws Refusal as `findSession`, MAP_WITHOUT_COLUMNS, NO_CONTENT_FOUND */
export function readTextNotes(text: string, context: FileContext): SourceReading[] {
  const { file, options, consultation, labels } = context
  const place = { file }
  if (options.map.length > 0)
    throw new Refusal({ code: 'MAP_WITHOUT_COLUMNS', level: 'error', args: { file }, place })
  const { title, nodes } = outline(text)
  const titles = titlesOf(title, nodes)
  const session = findSession({ file, asked: options.session, titles, kind: null }, consultation, labels)
  const builder = new RecordBuilder(session.id, context.masker)
  const found = readNotes(nodes, builder, { file, session, labels, theme: context.theme })
  if (builder.counts.contributions === 0)
    throw new Refusal({ code: 'NO_CONTENT_FOUND', level: 'error', args: { file }, place })
  const diagnostics = [...context.diagnostics, ...found]
  diagnostics.push(...privacyFindings(builder, place))
  const summary = summarise(context, builder, session, context.kind ?? session.kind, {
    format: notesText,
    sheet: null,
    delimiter: null,
    columns: [],
  })
  return [{ summary, records: builder.records(), diagnostics }]
}
