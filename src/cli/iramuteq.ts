import type { Contribution } from '../model/contribution.ts'
import type { Idea } from '../model/idea.ts'
import { foldKey } from '../text/fold.ts'

/**
 * A corpus for IRaMuTeQ: one text per contribution under its line of starred variables (session, theme, nature,
 * principle of its first idea). Signs that the format keeps for itself are replaced in the copy; sources stay untouched.
 */
export function iramuteqCorpus(contributions: readonly Contribution[], ideas: readonly Idea[]): string {
  const ideaOf = new Map<string, Idea>()
  for (const idea of ideas)
    for (const { contribution } of idea.verbatims)
      if (!ideaOf.has(contribution)) ideaOf.set(contribution, idea)
  const texts = contributions.flatMap((contribution) => {
    const idea = ideaOf.get(contribution.id)
    const text = withoutMarks(contribution)
      .replace(/[*$§]/g, ' ')
      .replace(/[\s\u00a0\u202f]+/gu, ' ')
      .trim()
    if (text === '') return []
    const variables = [
      ['seance', contribution.session],
      ['theme', idea?.theme ?? contribution.theme],
      ['nature', idea?.nature],
      ['principe', idea?.principle],
      ['id', contribution.id],
    ]
    const stars = variables.flatMap(([name, value]) => (value ? [`*${name}_${modality(value)}`] : []))
    return [`**** ${stars.join(' ')}\n${text}\n`]
  })
  return texts.join('\n')
}

/** Letters and figures only: anything else would end the variable. */
function modality(value: string): string {
  return foldKey(value).replace(/[^a-z0-9]+/g, '')
}

/** The words of the person alone: a mark such as « [nom] » would be counted as a word. */
function withoutMarks({ verbatim, masked }: Contribution): string {
  let text = ''
  let from = 0
  for (const { start, end } of masked) {
    text += `${verbatim.slice(from, start)} `
    from = end
  }
  return text + verbatim.slice(from)
}
