import type { Token } from '../../model/token.ts'
import { cueNouns, lacks, measures } from './cues.ts'

/** How a phrase is brought in: by « de », bare, or with its article. */
export type Entry = 'de' | 'bare' | 'article'

const lower = (token: Token | undefined) => token?.form.toLowerCase().replace('’', "'") ?? ''

export const isDe = (token: Token | undefined) => /^(?:de|d')$/.test(lower(token))
export const isContracted = (token: Token | undefined) => /^(?:du|des)$/.test(lower(token))
export const isArticle = (token: Token | undefined) =>
  token !== undefined && (token.upos === 'DET' || /^(?:le|la|les|l'|du|des|un|une)$/.test(lower(token)))
export const isVerb = (token: Token | undefined) => token?.upos === 'VERB' || token?.upos === 'AUX'
/** « trié », « emballées »: a participle that may stand as an adjective. */
export const isParticiple = (token: Token | undefined) =>
  token?.upos === 'VERB' &&
  /(?:é|i|u|uit|ert|oint|int|is)e?s?$/.test(lower(token)) &&
  lower(token) !== token.lemma
const isNoun = (token: Token | undefined) => token?.upos === 'NOUN' || token?.upos === 'PROPN'
const isAmount = (token: Token | undefined) =>
  token === undefined || token.upos === 'NUM' || token.upos === 'SYM' || /^\d/.test(token.form)

/**
 * Indexes of the nouns of the phrase that starts here: its head, the nouns that « de » or « en » bring without article
 * (« sacs en plastique », « consommation de papier »), and phrases joined by « et », « ou », « ni » that are brought in
 * the same way. It ends at any sign, verb or other preposition. [] where no phrase starts.
 */
export function phraseFrom(tokens: readonly Token[], from: number, entry: Entry): number[] {
  const first = simplePhrase(tokens, from, entry)
  const nouns = [...first.nouns]
  let { end } = first
  while (nouns.length > 0 && /^(?:et|ou|ni|et\/ou)$/.test(lower(tokens[end]))) {
    let next = end + 1
    const withDe = isDe(tokens[next])
    const withArticle = isArticle(tokens[next]) && !withDe
    if (entry === 'de' ? withArticle : entry === 'bare' ? withArticle || withDe : withDe) break
    if (withDe) next++
    const more = simplePhrase(tokens, next, withArticle ? 'article' : 'bare')
    // What comes before a verb is the subject of what follows.
    if (more.nouns.length === 0 || isVerb(tokens[more.end])) break
    nouns.push(...more.nouns)
    end = more.end
  }
  return nouns
}

function simplePhrase(
  tokens: readonly Token[],
  from: number,
  entry: Entry,
): { nouns: number[]; end: number } {
  let at = from
  if (entry === 'article') {
    if (!isArticle(tokens[at]) && !isNoun(tokens[at])) return { nouns: [], end: from }
    while (isArticle(tokens[at]) || (at > from && /^(?:la|l'|le)$/.test(lower(tokens[at])))) at++
  }
  if (isAmount(tokens[at])) return { nouns: [], end: from }
  const nouns: number[] = []
  let adjective = -1
  for (; at < tokens.length; at++) {
    const token = tokens[at]
    const last = nouns.at(-1)
    if (isNoun(token)) nouns.push(at)
    else if (token?.upos === 'ADJ') adjective = at
    else if (last !== undefined && isParticiple(token) && isNounOrAdjective(tokens[at - 1])) continue
    else if (last !== undefined && isTurningNoun(tokens[last])) break
    else if (last !== undefined && (isDe(token) || lower(token) === 'en') && isNoun(tokens[at + 1])) continue
    else if (last !== undefined && measures.has(tokens[last]?.lemma ?? '') && bringsMeasured(tokens, at))
      while (isArticle(tokens[at + 1])) at++
    else break
  }
  // « arrêter le jetable »: an adjective that stands for the noun.
  if (nouns.length === 0 && adjective >= 0 && entry !== 'bare') nouns.push(adjective)
  return { nouns, end: nouns.length === 0 ? from : at }
}

/** « baisse », « manque »: what they bring is turned round by them, not by what stands before. */
const isTurningNoun = (token: Token | undefined) =>
  token !== undefined && (cueNouns.has(token.lemma) || lacks.has(token.lemma))
const isNounOrAdjective = (token: Token | undefined) => isNoun(token) || token?.upos === 'ADJ'

/** « l'usage de la voiture », « la consommation des sacs ». */
function bringsMeasured(tokens: readonly Token[], at: number): boolean {
  if (isContracted(tokens[at])) return isNounOrAdjective(tokens[at + 1])
  return isDe(tokens[at]) && isArticle(tokens[at + 1])
}
