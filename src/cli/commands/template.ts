import { openFolder } from '../../store/consultation-folder.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'

/** Copies the packaged templates into the consultation, for the consultancy to change. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const dir = given.arguments[1]
  const folder = dir === undefined ? await context.folder() : await openFolder(context.world, dir)
  const { written, kept } = await folder.writeTemplates(context.world.templates('charte'))
  const { talk } = context.texts
  return {
    result: { written, kept },
    told: [
      ...written.map((path) => talk.template.written(path)),
      ...kept.map((path) => talk.template.kept(path)),
    ],
    next: talk.template.next,
  }
}
