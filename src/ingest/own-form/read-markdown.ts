import type { Rubric } from '../../model/contribution.ts'
import { Refusal } from '../../model/diagnostic.ts'
import { type FormMark, formRubrics, readMark } from '../../model/form.ts'
import { formLabel } from '../../text/form-codes.ts'
import { isBlank } from '../grid.ts'
import { RecordBuilder } from '../record-builder.ts'
import { tableHeading } from '../rows/section-row.ts'
import { votesOfItem } from '../rows/votes.ts'
import { rubricOf } from '../rubrics.ts'
import { findSession } from '../session.ts'
import type { SourceReading } from '../source-reading.ts'
import { type FileContext, summarise } from '../summary.ts'
import { type FormLine, formLines, headOf } from './markdown-lines.ts'
import { sessionOfForm } from './refuse.ts'
import { type OwnColumn, SurveyColumns } from './survey-columns.ts'

/** The mark in the head of a form in Markdown, null for any other text. */
export function markOfText(text: string): FormMark | null {
  const head = headOf(text.slice(0, 20_000))
  return head === null ? null : readMark(head)
}

interface Scope {
  readonly level: number
  readonly theme: string | null
  readonly rubric: Rubric | null
  readonly involvement: string | null
  readonly table: string | null
  readonly asked: OwnColumn | null
}

/** A filled form in Markdown → its reading. @throws Refusal CODEBOOK_GIVEN · FORM_EMPTY · FORM_SESSION_UNKNOWN */
export function readMarkdownForm(text: string, mark: FormMark, context: FileContext): SourceReading[] {
  const { file, options, consultation, labels } = context
  const place = { file }
  if (mark.form === 'codebook')
    throw new Refusal({ code: 'CODEBOOK_GIVEN', level: 'error', args: { file }, place })
  const stated = options.session === undefined ? sessionOfForm(mark, consultation, file) : null
  const kind = mark.form === 'answers' ? 'questionnaire' : 'workshop'
  const hints = { file, asked: options.session, titles: [], kind } as const
  const session = stated ?? findSession(hints, consultation, labels)
  const builder = new RecordBuilder(session.id, context, context.sink.open(session.id))
  const columns = new SurveyColumns(consultation)
  const asks = mark.form === 'answers'
  const respondent = asks ? builder.mint.respondent('the one who filled the form in') : null
  const scopes: Scope[] = []
  const written: { readonly line: FormLine; readonly scopes: readonly Scope[] }[] = []
  /** Levels that ticked boxes state, by theme. */
  const levels = new Map<string, string>()

  for (const line of formLines(text)) {
    if (line.kind === 'heading') {
      while ((scopes.at(-1)?.level ?? 0) >= line.level) scopes.pop()
      if (line.level > 1) scopes.push(scopeOf(line, context, asks ? columns : null))
      continue
    }
    const asked = nearest(scopes, 'asked')
    if (asked === null || asked === 'session' || !(asked.asked === 'frequency' || asked.asked === 'level')) {
      written.push({ line, scopes: [...scopes] })
      continue
    }
    const box = /^\[([^\]]?)\]\s*(.*)$/su.exec(line.text)
    const ticked = box === null ? line.text : isBlank(box[1]) ? '' : (box[2] ?? '')
    if (isBlank(ticked) || respondent === null) continue
    const value = formLabel(ticked)
    const level = asked.asked === 'level' ? labels.level(value) : null
    if (level !== null) levels.set(asked.theme.id, level)
    const { question = '' } = columns.known(asked)
    builder.answer(respondent, null, question, value, { file, line: line.line }, false)
  }
  for (const { line, scopes: around } of written) {
    const asked = nearest(around, 'asked')
    const known = asked === null ? null : columns.known(asked)
    const theme = known?.theme ?? nearest(around, 'theme')
    const table = nearest(around, 'table')
    builder.rows++
    builder.contribution({
      question: known?.question ?? '',
      text: line.text,
      place: { file, line: line.line },
      rubric: known?.role === 'done' ? 'done' : known ? 'proposal' : (nearest(around, 'rubric') ?? 'idea'),
      theme: theme ?? context.theme ?? session.theme,
      level: known?.theme ? (levels.get(known.theme) ?? null) : nearest(around, 'involvement'),
      respondent,
      votes: asks ? null : votesOfItem(line.text, ''),
      attributes: table === null ? {} : { Table: builder.clean(table) },
      rowKey: null,
    })
  }
  const { contributions, answers } = builder.counts
  if (contributions + answers === 0)
    throw new Refusal({
      code: 'FORM_EMPTY',
      level: 'error',
      args: { file, kind: asks ? 'answers' : 'notes' },
      place,
    })
  if (respondent !== null) builder.respondent(respondent, null, {})
  const diagnostics = [...context.diagnostics]
  if (builder.masked > 0)
    diagnostics.push({ code: 'MASKED', level: 'info', args: { count: builder.masked }, place })
  const summary = summarise(context, builder, session, context.kind ?? session.kind, {
    format: asks ? 'charter-survey' : 'charter-notes',
    sheet: null,
    delimiter: null,
    columns: [],
  })
  return [{ summary, diagnostics }]
}

function nearest<K extends Exclude<keyof Scope, 'level'>>(scopes: readonly Scope[], key: K): Scope[K] | null {
  return scopes.findLast((scope) => scope[key] !== null)?.[key] ?? null
}

/** A heading of the form, sign for sign; one that people added is read by its words. */
function scopeOf(
  line: FormLine,
  { consultation, labels }: FileContext,
  columns: SurveyColumns | null,
): Scope {
  const { level, text } = line
  const label = headingKey(text)
  const silent: Scope = { level, theme: null, rubric: null, involvement: null, table: null, asked: null }
  const asked = columns?.find(text) ?? null
  if (asked !== null) return { ...silent, asked }
  const named = (things: readonly { readonly id: string; readonly label: string }[]) =>
    (
      things.find((thing) => formLabel(thing.label) === formLabel(text)) ??
      things.find((thing) => headingKey(thing.label) === label)
    )?.id ?? null
  const theme = level === 2 ? named(consultation.themes) : null
  if (theme !== null) return { ...silent, theme }
  const rubric = Object.entries(formRubrics).find(([, name]) => headingKey(name) === label)?.[0] ?? null
  if (rubric !== null && level === 3) return { ...silent, rubric: rubric as Rubric }
  const involvement = level === 4 ? named(consultation.levels) : null
  if (involvement !== null) return { ...silent, involvement }
  if (tableHeading.test(text)) return { ...silent, table: text }
  return { ...silent, rubric: rubricOf(text), theme: labels.theme(text), involvement: labels.level(text) }
}

const headingKey = (text: string) => formLabel(text).toLocaleLowerCase('fr').normalize('NFC')
