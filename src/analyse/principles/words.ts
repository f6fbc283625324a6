import type { Token } from '../../model/token.ts'

const contentTags = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM', 'X'])
// Verbs that carry no matter of their own: what follows them decides.
const light = new Set([
  'être',
  'avoir',
  'faire',
  'pouvoir',
  'devoir',
  'falloir',
  'mettre',
  'aller',
  'vouloir',
  'savoir',
  'venir',
  'prendre',
  'tenir',
  'rendre',
  'avant',
  'plus',
  'moins',
  'très',
  'tout',
  'bien',
])

/** A content word of a text with what it weighs there: the head decides before the subject does. */
export interface Word {
  readonly lemma: string
  readonly verb: boolean
  readonly head: boolean
}

/** Content words in order; the head is the first verb that is no light one, or the first noun when no verb comes before it. */
export function wordsOf(tokens: readonly Token[]): Word[] {
  const content = tokens.filter((token) => contentTags.has(token.upos) && /\p{L}/u.test(token.form))
  const lemmas = content.map((token) => token.lemma.toLowerCase())
  const head = content.findIndex((token, index) => {
    const lemma = lemmas[index] ?? ''
    return (token.upos === 'VERB' || token.upos === 'NOUN') && !light.has(lemma)
  })
  return content.map((token, index) => ({
    lemma: lemmas[index] ?? '',
    verb: token.upos === 'VERB',
    head: index === head,
  }))
}

/** Lemmas that may bear evidence: light words and single letters never do. */
export function evidential(words: readonly Word[]): Word[] {
  return words.filter(({ lemma }) => lemma.length > 2 && !light.has(lemma))
}

const toNoun = ['e', 'age', 'ation', 'ement', 'eur', 'ance', 'ition', '']
const fromNoun = /(isation|ation|ition|issement|ement|age|eur|euse|rice|ance|e)$/

/**
 * Words of the same family by regular French derivation (sensibiliser ↔ sensibilisation, partager ↔ partage,
 * recycler ↔ recyclage), kept only when the lexicon knows them.
 */
export function family(lemma: string, knows: (form: string) => boolean): string[] {
  const found = new Set<string>()
  const verb = /^(.{3,})(er|ir)$/.exec(lemma)
  if (verb)
    for (const suffix of toNoun) {
      const noun = `${verb[1]}${suffix}`
      if (noun.length > 3 && knows(noun)) found.add(noun)
    }
  const noun = fromNoun.exec(lemma)
  if (noun && lemma.length - noun[0].length >= 4) {
    const root = lemma.slice(0, -noun[0].length)
    for (const base of [`${root}er`, `${root}ir`, noun[0] === 'isation' ? `${root}iser` : ''])
      if (base && knows(base)) found.add(base)
  }
  found.delete(lemma)
  return [...found].sort()
}
