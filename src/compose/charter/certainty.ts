import type { Certainty, Proportion } from '../../model/certainty.ts'
import type { Consultation } from '../../model/consultation.ts'
import { saturationFinding } from '../figures/saturation.ts'
import type { CertaintyData, ShareData } from './data.ts'

/** What the annex on method says of certainty; readers have no name there. */
export function certaintyData(
  { reviewed, stability, readersAlpha, saturation }: Certainty,
  consultation: Pick<Consultation, 'sessions'>,
): CertaintyData {
  const labels = new Map(consultation.sessions.map(({ id, label }) => [id, label]))
  const { richness } = saturation
  const sessions = saturation.sessions.map(({ session, ideas, newIdeas, newTerms }) => ({
    label: labels.get(session) ?? session,
    ...{ ideas, newIdeas, newTerms },
  }))
  return {
    reviewed: shareData(reviewed),
    stable: stability === null ? null : shareData(stability.stable),
    alpha: readersAlpha === null ? '' : readersAlpha.toFixed(2).replace('.', ',').replace('-', '−'),
    finding: saturationFinding(sessions),
    sessions,
    further:
      richness === null || richness.next.contributions === 0
        ? null
        : {
            contributions: richness.next.contributions,
            newIdeas: Math.round(richness.next.newIdeas),
            observed: richness.observed,
            estimate: Math.round(richness.estimate),
            low: Math.round(richness.low),
            high: Math.round(richness.high),
            coverage: Math.round(100 * richness.coverage),
            tells: richness.tells,
          },
  }
}

function shareData({ share, count, n, small }: Proportion): ShareData {
  return { percent: Math.round(100 * (share ?? 0)), count, n, small }
}
