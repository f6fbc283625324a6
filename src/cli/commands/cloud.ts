import { basename, dirname } from 'node:path'
import { publishable } from '../../analyse/publishable.ts'
import type { CloudManner } from '../../model/consultation.ts'
import { loadFonts } from '../../render/fonts.ts'
import { study } from '../analysis.ts'
import { cloudFiles } from '../cloud-files.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import { nothingToShow } from '../nothing-to-show.ts'
import type { Outcome } from '../outcome.ts'
import { outputTo } from '../outputs.ts'

/** The word cloud and its table. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const { folder, consultation, analysis: whole } = await study(context)
  nothingToShow(whole)
  // A picture to be shown: no word that waits for a person's reading.
  const { analysis } = publishable(whole)
  const { talk } = context.texts
  context.progress.step(talk.steps.cloud, true)
  const count =
    given.text('count') === 'occurrences' ? 'occurrences' : given.text('count') === 'voices' ? 'voices' : null
  const fonts = loadFonts((name) => context.world.asset(name))
  const cloud = cloudFiles(fonts, consultation, analysis, {
    count,
    limit: given.number('terms'),
    manner: given.text('layout') as CloudManner | null,
  })
  const path = given.text('output')
  const name = path === null ? 'nuage.svg' : basename(path)
  const output = outputTo(context.world, folder, path === null ? null : dirname(path))
  const files = [
    await output.write(name, 'svg', cloud.svg),
    await output.write(name.replace(/(\.svg)?$/i, '.csv'), 'csv', cloud.csv),
  ]
  return {
    result: { files, count: cloud.count, placed: cloud.layout.placed, leftOut: cloud.layout.leftOut },
    text: files.map((file) => talk.made(file)),
    told: [talk.cloud.placed(cloud.layout.placed.length, cloud.layout.leftOut)],
    next: talk.nextSteps.report,
  }
}
