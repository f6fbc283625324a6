import { basename, dirname } from 'node:path'
import { leadOf, segmentRef } from '../../analyse/certainty/sample.ts'
import { publishable } from '../../analyse/publishable.ts'
import { blindWorkbook } from '../../compose/forms/blind-sheet.ts'
import { readWorkbook } from '../../ingest/xlsx/read-workbook.ts'
import { renderXlsx } from '../../render/xlsx/render-xlsx.ts'
import { study } from '../analysis.ts'
import type { Context } from '../context.ts'
import { givenBytes } from '../given-bytes.ts'
import type { Outcome } from '../outcome.ts'
import { outputTo } from '../outputs.ts'
import { formTexts } from '../sentences/forms.ts'
import { answerOn, type Draw, drawn } from './drawn.ts'
import { readBlindSheet } from './read-blind-sheet.ts'

/** Writes a sample as a workbook to fill in; its order is that of the questions in the terminal. */
export async function writeSheet(context: Context, path: string, draw: Draw): Promise<Outcome> {
  const { folder, consultation, sample } = await drawn(context, draw)
  const { talk } = context.texts
  const rows = sample.map((idea) => ({ idea, segment: leadOf(idea) }))
  const bytes = renderXlsx(blindWorkbook(rows, consultation, formTexts))
  const file = await outputTo(context.world, folder, dirname(path)).write(basename(path), 'xlsx', bytes)
  return {
    result: { sample: sample.length, files: [file] },
    text: [talk.made(file)],
    next: sample.length === 0 ? talk.nextSteps.ingest : talk.agree.nextFill,
  }
}

/** Takes a filled sheet back: what fits is stored as one act, each row that does not is named. */
export async function importSheet(context: Context, path: string, who: string): Promise<Outcome> {
  const { world, texts } = context
  const { agree } = texts.talk
  const bytes = await givenBytes(world, path)
  const file = basename(path)
  const sheets = await readWorkbook(bytes, file, world.guarded)
  const { folder, consultation, analysis } = await study(context)
  const bySegment = new Map(
    publishable(analysis).analysis.ideas.flatMap((idea) =>
      idea.verbatims.map((verbatim) => [segmentRef(verbatim), idea] as const),
    ),
  )
  const { answers, blank, refused } = readBlindSheet(sheets, file, consultation, bySegment)
  const kept = answers.map(({ idea, answer }) => answerOn(idea, answer))
  const event = kept.length === 0 ? null : await folder.keepBlind(who, kept)
  return {
    result: { who, answered: kept.length, blank, refused: refused.length, event: event?.id ?? null },
    told: [event === null ? agree.nothingTaken : agree.taken(who, kept.length)],
    refused,
    next: agree.nextFigures,
  }
}
