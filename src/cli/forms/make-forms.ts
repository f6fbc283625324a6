import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Consultation, Session } from '../../model/consultation.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { World } from '../../model/world.ts'
import { closest } from '../../text/closest.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import { type MadeFile, outputTo } from '../outputs.ts'
import { type FormAction, type FormFormat, formFormats, makeForm } from './form-bytes.ts'

/**
 * Makes blank forms: for the session named, else one for each workshop or wave. A file that is there is never
 * overwritten, for somebody may have filled it in.
 */
export async function makeForms(action: FormAction, context: Context, given: Given): Promise<Outcome> {
  const [, dir] = given.arguments
  if (dir !== undefined) throw new Refusal({ code: 'TEMPLATE_FOLDER', level: 'error', args: { dir, action } })
  if (action === 'codebook' && given.text('session') !== null)
    throw new Refusal({ code: 'TEMPLATE_OPTION', level: 'error', args: { option: '--session', action } })
  const folder = await context.folder()
  const { consultation, diagnostics } = await folder.configuration()
  const format = formatOf(action, given)
  const sessions = sessionsOf(action, consultation, given)
  if (action === 'questionnaire' && consultation.themes.length === 0)
    throw new Refusal({ code: 'FORM_WITHOUT_THEMES', level: 'error', args: {} })
  const path = given.text('output')
  if (path !== null && sessions.length > 1)
    throw new Refusal({
      code: 'FORM_OUTPUT_FOR_SEVERAL',
      level: 'error',
      args: { sessions: sessions.flatMap((session) => (session === null ? [] : [session.id])) },
    })
  const { talk } = context.texts
  const output = outputTo(context.world, folder, path === null ? null : dirname(path))
  const root = path === null ? join(folder.root, 'out') : resolve(context.world.cwd, dirname(path))
  const files: (MadeFile & { readonly session: string | null; readonly state: 'made' | 'same' })[] = []
  const text: string[] = []
  const told: string[] = []
  for (const session of sessions) {
    const { name, bytes } = makeForm(action, format, consultation, session)
    const wanted = path === null ? name : basename(path)
    const free = await freeName(context.world, root, wanted, bytes)
    const file = await output.write(free.name, format, bytes)
    files.push({ ...file, session: session?.id ?? null, state: free.same ? 'same' : 'made' })
    text.push(free.same ? talk.template.same(file.path) : talk.made(file))
    if (free.name !== wanted) told.push(talk.template.beside(wanted, free.name))
  }
  const survey = format === 'xlsform' || format === 'limesurvey'
  return {
    result: { form: action, format, files },
    text,
    told,
    diagnostics,
    next: action === 'codebook' ? talk.template.code : survey ? talk.template.survey : talk.template.fill,
  }
}

function formatOf(action: FormAction, given: Given): FormFormat {
  const allowed: readonly FormFormat[] = formFormats[action]
  const format = (given.text('format') ?? 'xlsx') as FormFormat
  if (allowed.includes(format)) return format
  throw new Refusal({ code: 'FORM_FORMAT', level: 'error', args: { form: action, format, allowed } })
}

function sessionsOf(
  action: FormAction,
  { sessions }: Consultation,
  given: Given,
): readonly (Session | null)[] {
  const asked = given.text('session')
  if (action === 'codebook') return [null]
  if (asked !== null) {
    const found = sessions.find(({ id }) => id === asked)
    if (found) return [found]
    const known = sessions.map(({ id }) => id)
    const suggestion = closest(asked, known)
    throw new Refusal({
      code: 'UNKNOWN_SESSION',
      level: 'error',
      args: { session: asked, known, suggestion },
    })
  }
  const kind = action === 'notes' ? 'workshop' : 'questionnaire'
  const own = sessions.filter((session) => session.kind === kind)
  return own.length > 0 ? own : [null]
}

/** The name wanted, or the first beside it that is free: `notes-A1 (2).xlsx`. The same bytes may be written again. */
async function freeName(
  { files }: Pick<World, 'files'>,
  root: string,
  wanted: string,
  bytes: Uint8Array,
): Promise<{ name: string; same: boolean }> {
  const extension = extname(wanted)
  const stem = basename(wanted, extension)
  for (let rank = 1; ; rank++) {
    const name = rank === 1 ? wanted : `${stem} (${rank})${extension}`
    const path = join(root, name)
    const found = await files.stat(path)
    if (found === null) return { name, same: false }
    if (found.kind === 'file' && found.size === bytes.length) {
      const held = await files.read(path).catch(() => null)
      if (held !== null && Buffer.from(held).equals(bytes)) return { name, same: true }
    }
  }
}
