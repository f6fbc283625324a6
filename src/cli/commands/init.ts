import { isAbsolute, join } from 'node:path'
import { presets, presetToolWords } from '../../store/configuration/presets.ts'
import { initialiseFolder } from '../../store/consultation-folder.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'

/** Starts a consultation. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const { world, texts } = context
  const asked = given.arguments[0] ?? '.'
  const dir = isAbsolute(asked) ? asked : join(context.dir, asked)
  const preset = given.text('preset') === 'flers' ? 'flers' : 'blank'
  const { folder, written, kept } = await initialiseFolder(world, dir, {
    configuration: presets[preset],
    toolWords: presetToolWords[preset],
    schema: world.asset('charter.schema.json'),
  })
  const { talk } = texts
  return {
    result: { folder: folder.root, preset, written, kept },
    told: [
      talk.init.made(dir === '.' ? folder.root : dir),
      ...written.map((path) => talk.init.file(path)),
      ...kept.map((path) => talk.init.kept(path)),
    ],
    next: preset === 'flers' ? talk.init.nextFlers(dir) : talk.init.nextBlank(dir),
  }
}
