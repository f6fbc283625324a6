/** What is counted: a lemma or a multiword expression. */
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
  /** Occurrences by session id. */
  readonly sessions: Readonly<Record<string, number>>
}
