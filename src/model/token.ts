/** Universal POS tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One place in one text. `text.slice(start, end) === form`, always; offsets in UTF-16 code units. */
export interface Token {
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly start: number
  readonly end: number
  /** True when the word can be a term (a content word that is not a tool word). */
  readonly counted: boolean
}

/** A stretch [start, end) of a verbatim. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `dictionary.yaml`: what a person decided about words. */
export interface Dictionary {
  /** Misspelt form (lower case) → its correction. */
  readonly corrections: Readonly<Record<string, string>>
  /** Lemmas never counted, on top of the built-in list. */
  readonly toolWords: readonly string[]
  /** Words or expressions always counted as they stand (« zéro déchet »). */
  readonly keep: readonly string[]
  /** Head term → terms counted under it (vélo: [bicyclette, VTT]). */
  readonly groups: Readonly<Record<string, readonly string[]>>
}

/** What `text/` offers to the rest; built once from packaged assets. */
export interface TextEngine {
  /** Tokens of a text, in order, offsets into that very string. Never throws. */
  tokens(text: string): readonly Token[]
  /** Stretches of a verbatim that each hold one idea (bullets, blank lines, numbered items…), trimmed of marks and blanks. */
  segments(verbatim: string): readonly Span[]
  /** True when the lexicon knows the form (any capitals). */
  knows(form: string): boolean
  /** Grouping key of last resort for words the lexicon does not know: natural's French stem. */
  stem(form: string): string
  /** Weights learnt from read ideas, unpacked: what the analysis reads segments by. */
  ideaWeights(): Uint8Array
  /** Changes whenever the engine could answer differently: part of the map cache's key. */
  readonly version: string
  /** What the engine was built with; `keep` is for `findExpressions`. Groups, corrections and tool words are already applied. */
  readonly dictionary?: Dictionary
}
