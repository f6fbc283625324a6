import type { Consultation } from '../model/consultation.ts'
import type { TextEngine } from '../model/token.ts'
import { foldKey } from '../text/fold.ts'
import type { Candidate } from './candidates.ts'
import { holds, sequenceOf, spoken } from './vocabulary.ts'

// What a text says of involvement when it uses none of the configured words. The first level of the list is the
// beginner's, the last one that of those who lead others, habits stand between, however many levels there are.
const leads =
  /\b(?:entrain\p{L}* (?:les|mes|nos|des) |convain\p{L}+|incit\p{L}+|motiv\p{L}+ (?:les|mes|nos|l')|(?:form|sensibilis|accompagn|inform|aid|encourag)\p{L}* (?:les|mes|nos|des|l'|un|une) ?(?:collegues?|agents?|autres|equipes?|nouveaux|nouvelles|stagiaires?|entourage)|(?:anim|organis)\p{L}+ (?:un|une|des|les)|ambassad\p{L}+|referente?s?)\b/u
const habit =
  /\b(?:toujours|tous les (?:jours|matins|soirs|midis)|chaque (?:jour|semaine|matin|soir|fois)|systematiquement|quotidien\p{L}*|regulierement|deja|depuis|au maximum|jamais)\b/u
const begins =
  /\b(?:essa(?:ie|ye|yer|ierai|yerai)\p{L}*|commenc\p{L}+|test(?:er|erai|e)\b|un peu|de temps en temps|parfois|quand (?:c'est|je|il)|une fois par (?:mois|semaine)|au moins une fois|petit a petit|decouvr\p{L}+|premiers? pas)/u

/**
 * Level of involvement: the one that a column or heading states, else the highest whose label or vocabulary the text
 * uses, else by its verbs and words of frequency. Only what is done or taken on has a level.
 */
export function levelFinder(
  consultation: Consultation,
  engine: TextEngine,
): (candidate: Candidate) => string | null {
  const levels = consultation.levels.map(({ id, label, vocabulary }) => ({
    id,
    label: foldKey(label),
    sequences: vocabulary.map((entry) => sequenceOf(entry, engine)),
  }))
  const rank = (share: number) => levels[Math.round(share * (levels.length - 1))]?.id ?? null
  return ({ contribution, nature, text, tokens }) => {
    if (contribution.level) return contribution.level
    if (levels.length === 0 || (nature !== 'commitment' && nature !== 'done')) return null
    const folded = foldKey(text)
    const lemmas = spoken(tokens)
    const named = levels.filter(
      ({ label, sequences }) =>
        folded.includes(label) || sequences.some((sequence) => holds(lemmas, sequence)),
    )
    if (named.length > 0) return named.at(-1)?.id ?? null
    if (levels.length < 2) return null
    if (leads.test(folded)) return rank(1)
    if (begins.test(folded)) return rank(0)
    return habit.test(folded) && levels.length > 2 ? rank(0.5) : null
  }
}
