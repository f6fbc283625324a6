/** One client's whole exercise, as `charter.yaml` describes it. Every id is stable and apart from its label. */
export interface Consultation {
  readonly title: string
  readonly client: string
  readonly territory: string | null
  /** Number of people the consultation addresses (agents of the authority), null when unknown. */
  readonly population: number | null
  /** People who both attended a workshop and answered the questionnaire; null = not known, so no sum is printed. */
  readonly overlap: number | null
  readonly sessions: readonly Session[]
  readonly themes: readonly Theme[]
  readonly principles: readonly Principle[]
  readonly levels: readonly Level[]
  readonly charter: CharterTexts
  readonly brand: Brand
  readonly cloud: CloudSettings
}

export type SessionKind = 'workshop' | 'questionnaire'

/** One event that brings contributions: a workshop or a wave of a questionnaire. */
export interface Session {
  readonly id: string
  readonly label: string
  readonly kind: SessionKind
  /** ISO date `YYYY-MM-DD`, or null. */
  readonly date: string | null
  /** Theme every contribution of the session has unless the file says otherwise. */
  readonly theme: string | null
  /** Head count given by the facilitator; null for a questionnaire (counted from the answers). */
  readonly participants: number | null
  /** File-name patterns (globs, case and accents ignored) that belong to this session. */
  readonly files: readonly string[]
}

export interface Theme {
  readonly id: string
  readonly label: string
  /** Words by which a heading, a column or a text names the theme. */
  readonly vocabulary: readonly string[]
  /** Practices that a questionnaire asks the frequency of; absent or empty = one question on the theme as a whole. */
  readonly practices?: readonly string[]
}

export interface Principle {
  readonly id: string
  readonly label: string
  readonly definition: string
  readonly vocabulary: readonly string[]
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
  /** `#rrggbb`, or null to take the palette's. */
  readonly colour: string | null
}

/** A level of involvement, in rising order: the first is the beginner's. */
export interface Level {
  readonly id: string
  readonly label: string
  readonly vocabulary: readonly string[]
}

/** The author's own paragraphs; each may be empty, and an empty one leaves no trace in the document. */
export interface CharterTexts {
  readonly version: string
  readonly date: string | null
  readonly foreword: string
  readonly forewordSignature: string
  readonly context: string
  readonly ambitions: readonly string[]
  readonly method: string
  readonly nextSteps: readonly string[]
  readonly scope: string
  readonly privacy: string
  readonly signatories: readonly string[]
}

export interface Brand {
  /** `#rrggbb`. */
  readonly colour: string
  /** Path of a PNG or JPEG inside the consultation's folder, or null. */
  readonly logo: string | null
}

export interface CloudSettings {
  /** Upper bound on the number of terms; the legibility floor may lower it. */
  readonly terms: number
  readonly count: CloudCount
  /** Smallest number of voices a term needs to be shown. */
  readonly minimum: number
  readonly layout: CloudManner
}

/** Zones by principle with terms in lines, or packed; one cloud without zones. */
export type CloudManner = 'zones-flow' | 'zones-pack' | 'free'
export type CloudCount = 'voices' | 'occurrences'
