import type { Consultation } from '../model/consultation.ts'
import type { Contribution } from '../model/contribution.ts'
import type { TextEngine, Token } from '../model/token.ts'
import type { Root } from './principles/families.ts'
import { holds, type Sequence, sequenceOf, spoken } from './vocabulary.ts'

/** What a theme is read from. */
interface Themed {
  readonly contribution: Pick<Contribution, 'theme' | 'session'>
  readonly tokens: readonly Token[]
}

/** A word that several themes claim is worth less to each; a theme wins by at least this share over the next. */
const leastLead = 0.2

/**
 * Theme of the row, else of its session, else the one whose label or vocabulary the text uses most (words of the same
 * family count: trier and tri); null when it uses none or two alike.
 */
export function themeFinder(
  consultation: Consultation,
  engine: TextEngine,
  rootOf: (lemma: string) => Root,
): (candidate: Themed) => string | null {
  const sessions = new Map(consultation.sessions.map(({ id, theme }) => [id, theme]))
  const family = (lemmas: readonly string[]) => lemmas.map((lemma) => rootOf(lemma).key)
  const claims = new Map<string, { sequence: Sequence; themes: Set<number> }>()
  consultation.themes.forEach(({ label, vocabulary }, index) => {
    const words = engine.tokens(label).flatMap((token) => (token.counted ? [token.lemma] : []))
    for (const entry of [...words, ...vocabulary]) {
      const sequence = family(sequenceOf(entry, engine))
      const key = sequence.join(' ')
      const claim = claims.get(key) ?? { sequence, themes: new Set() }
      claim.themes.add(index)
      claims.set(key, claim)
    }
  })
  return ({ contribution, tokens }) => {
    const given = contribution.theme ?? sessions.get(contribution.session)
    if (given) return given
    const lemmas = family(spoken(tokens))
    const scores = consultation.themes.map(() => 0)
    for (const { sequence, themes } of claims.values())
      if (holds(lemmas, sequence))
        for (const theme of themes) scores[theme] = (scores[theme] ?? 0) + sequence.length / themes.size
    const order = scores.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    const best = scores[order[0] ?? 0] ?? 0
    const next = scores[order[1] ?? -1] ?? 0
    if (best === 0 || best - next < leastLead * best) return null
    return consultation.themes[order[0] ?? 0]?.id ?? null
  }
}
