import { Refusal } from '../model/diagnostic.ts'
import { notesText, readNotes, titlesOf } from './formats/notes-text.ts'
import { type Outline, outline } from './notes/outline.ts'
import { markOfText, readMarkdownForm } from './own-form/read-markdown.ts'
import { privacyFindings } from './personal/findings.ts'
import { RecordBuilder } from './record-builder.ts'
import { findSession } from './session.ts'
import type { SourceReading } from './source-reading.ts'
import { type FileContext, summarise } from './summary.ts'

/** Plain text or Markdown notes, or one of our own forms → one reading. @throws Refusal as `readOutline`, `readMarkdownForm` */
export function readTextNotes(text: string, context: FileContext): SourceReading[] {
  const form = markOfText(text)
  if (form === null) return readOutline(outline(text), context)
  refuseMap(context)
  return readMarkdownForm(text, form, context)
}

/** The outline of notes, whatever they were written with → one reading. @throws Refusal as `findSession`, MAP_WITHOUT_COLUMNS, NO_CONTENT_FOUND */
export function readOutline({ title, nodes }: Outline, context: FileContext): SourceReading[] {
  const { file, options, consultation, labels } = context
  const place = { file }
  refuseMap(context)
  const titles = titlesOf(title, nodes)
  const session = findSession({ file, asked: options.session, titles, kind: null }, consultation, labels)
  const builder = new RecordBuilder(session.id, context, context.sink.open(session.id))
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
  return [{ summary, diagnostics }]
}

function refuseMap({ file, options }: FileContext): void {
  if (options.map.length > 0)
    throw new Refusal({ code: 'MAP_WITHOUT_COLUMNS', level: 'error', args: { file }, place: { file } })
}
