import type { Diagnostic } from '../../model/diagnostic.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { PurgePlan, PurgeRequest } from '../../store/consultation-folder.ts'
import type { Context } from '../context.ts'
import { deliverableNames } from '../deliverable-names.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import type { Talk } from '../sentences/texts.ts'

/** Places told one by one; a person's row is one or a few. */
const mostPlaces = 10

/** Erases for good: shows what, asks, erases, and says what it cannot reach. Without anything to erase, finishes what was begun. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const folder = await context.folder()
  const { talk } = context.texts
  const request = requestOf(given)
  if (request === null) {
    const held = await folder.finishPurges()
    if (held === null) throw new Refusal({ code: 'PURGE_WHAT', level: 'error', args: {} })
    return {
      result: { scope: null, held },
      told: held.length === 0 ? [talk.purge.finished] : [],
      refused: heldBack(held),
      next: talk.nextSteps.status,
    }
  }
  const plan = await folder.planPurge(request)
  if (given.flag('dryRun'))
    return {
      result: { ...answer(plan), dryRun: true, event: null, held: [] },
      told: [talk.purge.would, ...lines(plan, talk)],
      next: talk.purge.nextWithoutDryRun,
    }
  if (!(await confirmed(context, plan)))
    return {
      result: { ...answer(plan), dryRun: true, event: null, held: [] },
      diagnostics: [{ code: 'PURGE_DECLINED', level: 'info', args: {} }],
      told: [context.texts.diagnostics.PURGE_DECLINED({}).text],
    }
  const done = await folder.purge(request, plan.basis)
  return {
    result: { ...answer(done.plan), dryRun: false, event: done.event, held: done.held },
    told: [
      talk.purge.done,
      ...lines(done.plan, talk),
      ...(done.event === null ? [] : [talk.purge.recorded(done.event)]),
    ],
    refused: heldBack(done.held),
    next: done.plan.outputs.length > 0 && request.scope !== 'link' ? talk.purge.next : talk.nextSteps.status,
  }
}

/** Null when no erasure is asked for. @throws Refusal when the options say two things or half of one. */
function requestOf(given: Given): PurgeRequest | null {
  const [respondent, source, before] = (['respondent', 'source', 'before'] as const).map((name) =>
    given.text(name),
  )
  const [originals, link] = [given.flag('originals'), given.flag('link')]
  const row = given.number('row')
  const [key, sheet] = [given.text('key'), given.text('sheet')]
  const asked = [
    ...(respondent ? ['--respondent'] : []),
    ...(source && !originals ? ['--source'] : []),
    ...(originals ? ['--originals'] : []),
    ...(before ? ['--before'] : []),
    ...(link ? ['--link'] : []),
  ]
  const more = [...(row === null ? [] : ['--row']), ...(key ? ['--key'] : []), ...(sheet ? ['--sheet'] : [])]
  const [first] = asked
  if (asked.length > 1 || (more.length > 0 && !respondent) || (row !== null && key))
    throw new Refusal({ code: 'PURGE_OPTIONS', level: 'error', args: { options: [...asked, ...more] } })
  const deliverables = deliverableNames
  switch (first) {
    case '--respondent': {
      const file = respondent ?? ''
      if (row === null && !key)
        throw new Refusal({ code: 'PURGE_NEEDS_ROW', level: 'error', args: { source: file } })
      return { scope: 'respondent', source: file, sheet: sheet ?? null, row, key: key ?? null, deliverables }
    }
    case '--source':
      return { scope: 'source', source: source ?? '', deliverables }
    case '--originals':
      return { scope: 'originals', source: source ?? null, deliverables }
    case '--before':
      return { scope: 'before', date: dayOf(before ?? ''), deliverables }
    case '--link':
      return { scope: 'link', deliverables }
    default:
      return null
  }
}

function dayOf(value: string): string {
  const day = new Date(`${value}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value))
    throw new Refusal({ code: 'PURGE_DATE', level: 'error', args: { value } })
  return value
}

async function confirmed({ yes, world, json, texts, progress }: Context, plan: PurgePlan): Promise<boolean> {
  if (yes) return true
  if (!world.ask || json) throw new Refusal({ code: 'PURGE_TO_CONFIRM', level: 'error', args: {} })
  progress.clear()
  for (const line of [texts.talk.purge.will, ...lines(plan, texts.talk)]) world.err.write(`${line}\n`)
  return texts.talk.yes.test(await world.ask(texts.talk.purge.confirm))
}

function lines(plan: PurgePlan, { purge }: Talk): readonly string[] {
  const derived = plan.scope !== 'originals' && plan.scope !== 'link'
  return [
    ...plan.touched.flatMap((touched) => [
      purge.touched(touched),
      ...touched.places.slice(0, mostPlaces).map((place) => purge.place(place)),
      ...(touched.places.length > mostPlaces ? [purge.more(touched.places.length - mostPlaces)] : []),
    ]),
    ...(plan.originals.length > 0 ? [purge.originals(plan.originals)] : []),
    ...(plan.decisions > 0 ? [purge.decisions(plan.decisions)] : []),
    ...(plan.outputs.length === 0
      ? []
      : [plan.scope === 'link' ? purge.secret(plan.outputs) : purge.outputs(plan.outputs)]),
    ...(derived ? [purge.caches] : []),
    ...(plan.alike.length > 0 ? [purge.alike(plan.alike)] : []),
    purge.unreachedTitle,
    ...plan.unreached.map((one) => purge.unreached(one)),
  ]
}

function answer({ basis: _, touched, ...plan }: PurgePlan): Readonly<Record<string, unknown>> {
  return { ...plan, sources: touched }
}

function heldBack(files: readonly string[]): readonly Diagnostic[] {
  return files.length === 0 ? [] : [{ code: 'PURGE_FILES_HELD', level: 'error', args: { files } }]
}
