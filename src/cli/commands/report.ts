import { study } from '../analysis.ts'
import { fewVoices } from '../certainty.ts'
import type { Context } from '../context.ts'
import { reviewFindings } from '../decide/findings.ts'
import type { Given } from '../given.ts'
import { manifestBytes, manifestFile, manifestOf } from '../manifest.ts'
import { nothingToShow } from '../nothing-to-show.ts'
import type { Outcome } from '../outcome.ts'
import { type MadeFile, outputTo } from '../outputs.ts'
import { reportDate } from '../report-date.ts'
import { makeReport } from '../report-files.ts'

/** The interim charter and its data. Everything is made before anything is written. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const studied = await study(context)
  nothingToShow(studied.analysis)
  const date = reportDate(studied.consultation, context.world.env, studied.state)
  const { files: contents, diagnostics } = await makeReport(context, studied, date)
  const output = outputTo(context.world, studied.folder, given.text('output'))
  const files: MadeFile[] = []
  for (const { name, kind, bytes, pages } of contents)
    files.push(await output.write(name, kind, bytes, pages))
  // Last: whatever it lists is there.
  const manifest = manifestBytes(await manifestOf(context.build, studied, contents, date))
  files.push(await output.write(manifestFile, 'json', manifest))
  const { talk } = context.texts
  return {
    result: { files, date },
    text: files.map((file) => talk.made(file)),
    diagnostics: [
      ...studied.diagnostics,
      ...reviewFindings(studied.analysis.review),
      ...fewVoices(studied),
      ...diagnostics,
    ],
    next: talk.nextSteps.afterReport(files[0]?.path ?? ''),
  }
}
