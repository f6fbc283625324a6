import { createHash } from 'node:crypto'
import { reviewedBy } from '../analyse/certainty/reviewed.ts'
import { saturation } from '../analyse/certainty/saturation.ts'
import type { Certainty, ClassStability } from '../model/certainty.ts'
import { type Studied, textEngine } from './analysis.ts'
import type { Context } from './context.ts'

/** How sure the analysis is. The resampling, which needs the lexicon, is kept like the analysis. */
export async function certaintyOf(context: Context, studied: Studied): Promise<Certainty> {
  const { folder, analysis, consultation } = studied
  return {
    ...reviewedBy(analysis.ideas, await folder.blindAnswers()),
    stability: await stabilityOf(context, studied),
    saturation: saturation(analysis, consultation),
  }
}

async function stabilityOf(
  context: Context,
  { folder, analysis, consultation, dictionary, state }: Studied,
): Promise<ClassStability | null> {
  if (!analysis.ideas.some(({ principleState }) => principleState === 'assigned')) return null
  const parts = [context.build.id, state.version, consultation, dictionary, state.decisions]
  const key = `stability ${createHash('sha256').update(JSON.stringify(parts)).digest('hex')}`
  const kept = await folder.cacheGet(key)
  if (kept) return JSON.parse(new TextDecoder().decode(kept)) as ClassStability | null
  context.progress.step(context.texts.talk.certainty.step, true)
  const { classStability } = await import('../analyse/certainty/class-stability.ts')
  const found = classStability(analysis.ideas, consultation, await textEngine(context, dictionary))
  await folder.cachePut(key, new TextEncoder().encode(JSON.stringify(found)))
  return found
}
