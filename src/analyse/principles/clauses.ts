import type { Token, Upos } from '../../model/token.ts'

/** A content word of a text with the part it plays there. */
export interface Word {
  readonly lemma: string
  /** Its place among the tokens. */
  readonly place: number
  readonly verb: boolean
  /** First verb of its clause that says something, else its first noun. */
  readonly head: boolean
  /** Number of the clause, from 0: a list of gestures has several. */
  readonly clause: number
  /** Said as circumstance, purpose, or what is given up: weighs less. */
  readonly aside: boolean
}

const contentTags = new Set<Upos>(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'X'])

// Words that say that something is to be done, or how much, and not what: the word they bring in is the head.
const light = new Set(
  `être avoir faire pouvoir devoir falloir vouloir savoir aller venir mettre prendre tenir rendre laisser passer essayer tenter
  continuer commencer penser veiller privilégier favoriser encourager permettre aimer souhaiter utiliser créer développer
  installer organiser prévoir envisager généraliser renforcer augmenter améliorer adopter réaliser effectuer participer
  chercher préférer proposer obtenir demander voir arrêter cesser stopper disposer
  mise place création développement installation organisation utilisation usage système dispositif plateforme possibilité
  action geste effort petit plus moins très tout bien aussi déjà toujours autant possible maximum meilleur beaucoup
  nécessaire gros grand bon nouveau mieux vraiment surtout seulement`.split(/\s+/),
)

/** True for a word that only carries another: « mettre en place », « utiliser », « système ». */
export const isLight = (lemma: string): boolean => light.has(lemma)

const opensAside = new Set([
  'pour',
  'afin',
  'quand',
  'lorsque',
  'si',
  'car',
  'parce',
  'puisque',
  'comme',
  'dès',
  'malgré',
  'dont',
  'où',
  'qui',
  'tant',
])
const breaks = /^[,;:.!?…/•\n+&()«»"–—]+$/

/** Content words in order, with clause, head and asides. The main verb decides before the subject does. */
export function readClauses(tokens: readonly Token[]): Word[] {
  const words: {
    lemma: string
    place: number
    verb: boolean
    head: boolean
    clause: number
    aside: boolean
    light: boolean
  }[] = []
  let clause = 0
  let aside = false
  let filled = false
  const next = () => {
    if (filled) clause++
    filled = false
    aside = false
  }
  for (const [index, token] of tokens.entries()) {
    const lemma = token.lemma.toLowerCase()
    if (breaks.test(token.form) && !(token.form === ',' && aside && !startsAction(tokens, index + 1))) {
      next()
      continue
    }
    if (token.upos === 'CCONJ' && startsAction(tokens, index + 1)) {
      next()
      continue
    }
    if (givesUp(tokens, index) || (opensAside.has(lemma) && filled && !contentTags.has(token.upos)))
      aside = true
    if (frames(tokens, index)) continue
    const oneself = token.upos === 'PRON' && /-mêmes?$/.test(lemma)
    if (!oneself && (!contentTags.has(token.upos) || lemma === 'ne' || !/\p{L}/u.test(token.form))) continue
    words.push({
      lemma: oneself ? 'soi-même' : lemma,
      place: index,
      verb: token.upos === 'VERB' && !qualifies(tokens, index),
      head: false,
      clause,
      aside,
      light: light.has(lemma) || token.upos === 'ADV',
    })
    if (!aside && !light.has(lemma)) filled = true
  }
  for (let start = 0; start < words.length; ) {
    const number = words[start]?.clause
    let end = start
    while (end < words.length && words[end]?.clause === number) end++
    const own = words.slice(start, end)
    const head = own.find((word) => !word.light && !word.aside) ?? own.find((word) => !word.light) ?? own[0]
    if (head) head.head = true
    start = end
  }
  return words
}

/** « des produits emballés »: a participle after its noun is no action of the text. */
function qualifies(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.upos
  const form = tokens[index]?.form.toLowerCase() ?? ''
  return (before === 'NOUN' || before === 'ADJ') && /(?:é|i|is|it|u|ert|aint|eint)e?s?$/.test(form)
}

/** « je m'engage à éteindre »: what is undertaken is the action, not that one undertakes it. */
function frames(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.lemma.toLowerCase()
  return tokens[index]?.lemma === 'engager' && next === 'à' && startsAction(tokens, index + 2)
}

/** « plutôt que », « au lieu de »: what comes next is what one no longer does. */
function givesUp(tokens: readonly Token[], index: number): boolean {
  const form = tokens[index]?.form.toLowerCase()
  const after = tokens[index + 1]?.form.toLowerCase() ?? ''
  return (form === 'plutôt' && /^qu/.test(after)) || (form === 'au' && after === 'lieu')
}

/** True when a verb stands here, after pronouns, negations and adverbs at most: another action begins. */
function startsAction(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 4); index++) {
    const upos = tokens[index]?.upos
    if (upos === 'VERB') return true
    if (upos !== 'PRON' && upos !== 'ADV' && upos !== 'AUX' && upos !== 'PART') return false
  }
  return false
}
