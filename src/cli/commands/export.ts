import { basename, dirname } from 'node:path'
import type { Answer, Contribution } from '../../model/contribution.ts'
import { Refusal } from '../../model/diagnostic.ts'
import { renderJson } from '../../render/json.ts'
import { readRecords, study } from '../analysis.ts'
import type { Context } from '../context.ts'
import { contributionsTable } from '../contributions-table.ts'
import type { Given } from '../given.ts'
import { ideaAnswer } from '../idea-answer.ts'
import { iramuteqCorpus } from '../iramuteq.ts'
import type { Outcome } from '../outcome.ts'
import { outputTo } from '../outputs.ts'
import { ideasTable } from '../tables.ts'

/** The consultation for other tools. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const { folder, consultation, analysis } = await study(context)
  const { talk } = context.texts
  const excel = given.flag('excel')
  const review = given.flag('review')
  const format = given.text('format') ?? (review ? 'xlsx' : 'csv')
  if (review && format !== 'xlsx')
    throw new Refusal({ code: 'REVIEW_ONLY_XLSX', level: 'error', args: { format } })
  if (format === 'xlsx') {
    const { reviewBytes } = await import('../decide/review-bytes.ts')
    const at = given.text('output')
    const file = await outputTo(context.world, folder, at === null ? null : dirname(at)).write(
      at === null ? 'relecture.xlsx' : basename(at),
      format,
      reviewBytes(analysis.ideas, consultation),
    )
    return {
      result: { format, files: [file] },
      text: [talk.made(file)],
      next: talk.nextSteps.import(file.path),
    }
  }
  const { contributions, answers } =
    format === 'csv' ? { contributions: [], answers: [] } : await readRecords(folder)
  const bytes =
    format === 'json'
      ? renderJson({
          consultation,
          contributions: contributions.map(withoutPerson),
          answers: answers.map(withoutPerson),
          ideas: analysis.ideas.map(ideaAnswer),
          terms: analysis.terms,
        })
      : format === 'iramuteq'
        ? new TextEncoder().encode(iramuteqCorpus(contributions, analysis.ideas))
        : format === 'contributions'
          ? contributionsTable(contributions, excel)
          : ideasTable(analysis.ideas, consultation, talk, excel)
  const path = given.text('output')
  if (path === null) {
    const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    return { result: { format, content }, raw: content, next: talk.nextSteps.status }
  }
  const file = await outputTo(context.world, folder, dirname(path)).write(basename(path), format, bytes)
  return { result: { format, files: [file] }, text: [talk.made(file)], next: talk.nextSteps.status }
}

/** A number of the survey tool leads back to a person there, and a random one says nothing: neither leaves the folder. */
function withoutPerson<R extends Contribution | Answer>({ respondent: _, rowKey: __, ...record }: R) {
  return record
}
