import type { Consultation } from '../../model/consultation.ts'
import type { Idea } from '../../model/idea.ts'
import type { ThemeCommitments, ThemeEntries } from './data.ts'
import { byWeight, first, oneLine } from './ideas.ts'
import { firstSentences, placedBySentence } from './sentences.ts'

const perLevel = 8
const perTheme = 10

interface Group {
  readonly id: string
  readonly label: string
  readonly ideas: readonly Idea[]
}

/** Ideas by theme in the order of `charter.yaml`; what has no theme comes last, and an empty theme leaves no trace. */
function byTheme(ideas: readonly Idea[], consultation: Consultation): Group[] {
  const known = new Set(consultation.themes.map(({ id }) => id))
  const groups = consultation.themes.map(({ id, label }) => ({
    id,
    label,
    ideas: ideas.filter(({ theme }) => theme === id),
  }))
  const others = {
    id: 'transversal',
    label: 'Transversal',
    ideas: ideas.filter(({ theme }) => theme === null || !known.has(theme)),
  }
  return [...groups, others].filter((group) => group.ideas.length > 0)
}

/** « je débute », as a heading. */
const capitalised = (label: string): string => label.slice(0, 1).toLocaleUpperCase('fr') + label.slice(1)

export function alreadyDone(ideas: readonly Idea[], consultation: Consultation): ThemeEntries[] {
  const done = ideas.filter(({ nature }) => nature === 'done')
  return byTheme(done, consultation).map(({ id, label, ideas: own }) => ({
    id,
    label,
    ...first(own, perTheme),
  }))
}

/** Commitments by theme and level, with the proposals that the authority is asked to study. */
export function commitments(ideas: readonly Idea[], consultation: Consultation): ThemeCommitments[] {
  const telling = ideas.filter(({ nature }) => nature !== 'off-topic' && nature !== 'no-content')
  return byTheme(placedBySentence(telling), consultation).map(({ id, label, ideas: own }) => {
    const taken = own.filter(({ nature }) => nature === 'commitment')
    const known = new Set(consultation.levels.map((level) => level.id))
    const levels = [
      ...consultation.levels.map((level) => ({
        label: capitalised(level.label),
        ideas: taken.filter((idea) => idea.level === level.id),
      })),
      { label: 'À son rythme', ideas: taken.filter(({ level }) => level === null || !known.has(level)) },
    ].filter((level) => level.ideas.length > 0)
    const proposals = firstSentences(
      own.filter(({ nature }) => nature === 'proposal'),
      perTheme,
    )
    return {
      id,
      label,
      levels: levels.map((level) => {
        const { entries, more } = firstSentences(level.ideas, perLevel)
        return { label: level.label, items: entries, more }
      }),
      proposals: proposals.entries,
      moreProposals: proposals.more,
    }
  })
}

/** Lines for the individual coupon: readable commitments in the first person, one per theme in turn. */
export function couponLines(ideas: readonly Idea[], consultation: Consultation, count: number): string[] {
  const personal = ideas.filter(
    ({ nature, actor, text, verbatims }) =>
      !verbatims.some((verbatim) => verbatim.masked) &&
      nature === 'commitment' &&
      actor === 'agent' &&
      text.length >= 20 &&
      text.length <= 110 &&
      /^j(e\b|['’])/i.test(text),
  )
  const queues = byTheme(personal, consultation).map((group) => [...group.ideas].sort(byWeight))
  const lines: string[] = []
  for (let round = 0; lines.length < count && queues.some((queue) => queue.length > round); round++)
    for (const queue of queues) {
      const idea = queue[round]
      const line = idea && (idea.wording ?? oneLine(idea.text))
      if (line !== undefined && lines.length < count && !lines.includes(line)) lines.push(line)
    }
  return lines
}
