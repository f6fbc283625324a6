import { createHash } from 'node:crypto'
import type { Certainty } from '../model/certainty.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Studied, textEngine } from './analysis.ts'
import type { Context } from './context.ts'

/** How sure the analysis is: kept like the analysis itself, so that a warm call loads neither the lexicon nor the statistics. */
export async function certaintyOf(context: Context, studied: Studied): Promise<Certainty> {
  const { folder, analysis, consultation, dictionary, state } = studied
  const answers = await folder.blindAnswers()
  const parts = [context.build.id, state.version, consultation, dictionary, state.decisions, answers]
  const key = `certainty ${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`
  const kept = await folder.cacheGet(key)
  if (kept) return JSON.parse(new TextDecoder().decode(kept)) as Certainty
  const [{ reviewedBy }, { saturation }, { classStability }] = await Promise.all([
    import('../analyse/certainty/reviewed.ts'),
    import('../analyse/certainty/saturation.ts'),
    import('../analyse/certainty/class-stability.ts'),
  ])
  context.progress.step(context.texts.talk.certainty.step, true)
  const classified = analysis.ideas.some(({ principleState }) => principleState === 'assigned')
  const found: Certainty = {
    ...reviewedBy(analysis.ideas, answers),
    stability: classified
      ? classStability(analysis.ideas, consultation, await textEngine(context, dictionary))
      : null,
    saturation: saturation(analysis, consultation),
  }
  await folder.cachePut(key, new TextEncoder().encode(JSON.stringify(found)))
  return found
}

/** Below this many contributions one person moves a percentage by several points. */
const fewest = 30

export function fewVoices({ analysis }: Studied): Diagnostic[] {
  const { contributions } = analysis.corpus
  return contributions > 0 && contributions < fewest
    ? [{ code: 'FEW_VOICES', level: 'warning', args: { voices: contributions } }]
    : []
}
