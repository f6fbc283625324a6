import { resolve } from 'node:path'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Context } from '../context.ts'
import { errorAnswer } from '../envelope.ts'
import { broughtBySessions, expandFiles } from '../expand-files.ts'
import type { Given } from '../given.ts'
import { IngestRun } from '../ingest/ingest-run.ts'
import { linkFor } from '../ingest/people.ts'
import { readPrivacy } from '../ingest/privacy.ts'
import { told } from '../ingest/told.ts'
import type { Outcome } from '../outcome.ts'

/** Reads files into the consultation. Those that can be read are stored; the others are named, and change nothing. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const folder = await context.folder()
  const { consultation } = await folder.configuration()
  const privacy = await readPrivacy(context, given)
  const { files, refused, leftOut } = await expandFiles(
    context.world,
    given.arguments,
    broughtBySessions(folder.root),
  )
  const link = await linkFor(context, folder, given)
  const ingest = new IngestRun(context, folder, consultation, given, {
    secret: link.secret,
    privacy: privacy.input,
  })
  const read = files.filter((file) => resolve(context.world.cwd, file) !== privacy.rollPath)
  for (const file of read) await ingest.read(file, read.length === 1)
  await ingest.finish()
  const { talk } = context.texts
  const failed = [...refused, ...ingest.refused]
  return {
    result: {
      sources: ingest.sources.map(({ answer }) => answer),
      refused: failed.map((refusal) => ({
        ...errorAnswer(refusal, context.texts),
        file: fileOf(refusal),
        ...ingest.proposed(refusal),
      })),
      dryRun: given.flag('dryRun'),
    },
    told: told(ingest.sources, consultation, given.flag('dryRun'), talk),
    diagnostics: [
      ...leftOut,
      ...privacy.diagnostics,
      ...ingest.diagnostics,
      ...link.told(ingest.sources.map(({ reading }) => reading.summary)),
    ],
    refused: failed,
    next:
      ingest.sources.length === 0
        ? null
        : given.flag('dryRun')
          ? ingest.sources.some(({ answer }) => answer.proposal)
            ? talk.mapping.nextYes
            : talk.nextSteps.sameWithoutDryRun
          : talk.nextSteps.status,
  }
}

/** What the person gave: the file, or the path or pattern that leads to none. */
function fileOf({ place, args }: Diagnostic): string | null {
  if (place?.file !== undefined) return place.file
  if ('path' in args) return args.path
  return 'pattern' in args ? args.pattern : null
}
