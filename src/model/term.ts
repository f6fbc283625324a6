/** What is said of a word: less of it, none of it, more of it. */
export type Mark = 'less' | 'none' | 'more'

/** What is counted: a lemma or a multiword expression, or one of them turned round (« moins de papier »). */
export interface Term {
  /** Shown spelling: the most frequent surface form that stands for it. */
  readonly term: string
  /** Stable key: the lemma, or the lemmas joined by a space. */
  readonly key: string
  /** Spellings found, most frequent first. */
  readonly forms: readonly string[]
  /** Occurrences in the corpus or part. */
  readonly termFrequency: number
  /** Contributions holding it at least once. */
  readonly documentFrequency: number
  /** Voices: distinct respondents where they are known, else one per contribution. */
  readonly respondentFrequency: number
  /** Principle where its specificity is highest (and positive), else null (« Autres »). */
  readonly principle: string | null
  /** Hypergeometric specificity (Lafon 1980), −log10 p, signed, by principle id. */
  readonly specificity: Readonly<Record<string, number>>
  /** True when every contribution that holds it waits for a person's reading. */
  readonly sensitive?: true
  /** Occurrences that are turned round, those counted apart included; absent where there are none. */
  readonly polarity?: Readonly<Record<Mark, number>>
  /** On a term counted apart from the plain word: how it is turned, and the key of the plain word. */
  readonly mark?: Mark
  readonly plain?: string
  /** Occurrences by session id. */
  readonly sessions: Readonly<Record<string, number>>
}
