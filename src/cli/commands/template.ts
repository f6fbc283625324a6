import { Refusal } from '../../model/diagnostic.ts'
import { openFolder } from '../../store/consultation-folder.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'

/** Blank forms for people to fill in, or the packaged templates for the consultancy to change. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const action = given.arguments[0]
  if (action === 'notes' || action === 'questionnaire' || action === 'codebook')
    return (await import('../forms/make-forms.ts')).makeForms(action, context, given)
  for (const option of ['format', 'session', 'output'])
    if (given.text(option) !== null)
      throw new Refusal({
        code: 'TEMPLATE_OPTION',
        level: 'error',
        args: { option: `--${option}`, action: 'eject' },
      })
  return eject(context, given.arguments[1])
}

async function eject(context: Context, dir: string | undefined): Promise<Outcome> {
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
