import type { Actor, IdeaId, Nature } from '../../model/idea.ts'

/** What the charter's templates receive: plain JSON, everything computed. Documented in docs/templates.md. */
export interface CharterData {
  readonly title: string
  readonly client: string
  readonly territory: string | null
  readonly version: string
  /** ISO date of the edition. */
  readonly date: string
  readonly toolVersion: string
  /** Whether there is a figure « logo » to show. */
  readonly logo: boolean
  readonly foreword: { readonly paragraphs: readonly string[]; readonly signature: string } | null
  readonly context: readonly string[]
  readonly ambitions: readonly string[]
  readonly participation: ParticipationData
  readonly cloud: CloudData | null
  readonly crossing: CrossingData | null
  /** Whether there is a figure of themes and principles or of sessions to show. */
  readonly figures: boolean
  readonly correspondence: CorrespondenceData | null
  readonly cooccurrence: CooccurrenceData | null
  readonly principles: readonly PrincipleData[]
  readonly done: readonly ThemeEntries[]
  readonly commitments: readonly ThemeCommitments[]
  readonly followUp: readonly string[]
  readonly nextSteps: readonly string[]
  readonly scope: readonly string[]
  readonly signatories: readonly string[]
  /** Lines of the individual coupon: commitments of agents, most shared first. */
  readonly coupon: readonly string[]
  readonly method: MethodData
  readonly annex: AnnexData
  readonly privacy: readonly string[]
}

export interface ParticipationData {
  readonly population: number | null
  readonly workshops: number | null
  readonly answers: number
  readonly total: number | null
  /** Whole percents of the population, null when it is unknown. */
  readonly workshopShare: number | null
  readonly figure: boolean
  readonly sessions: readonly SessionData[]
  readonly method: readonly string[]
}

export interface SessionData {
  readonly id: string
  readonly label: string
  readonly workshop: boolean
  readonly date: string | null
  /** People: head count of a workshop, respondents of a questionnaire. */
  readonly people: number | null
  readonly contributions: number
  readonly ideas: number
}

export interface CloudData {
  readonly finding: string
  readonly placed: number
  readonly distinct: number
  readonly least: number
  readonly unit: string
}

/** Ideas by theme and principle, with the figure « croisement ». */
export interface CrossingData {
  readonly finding: string
  readonly principles: readonly string[]
  readonly rows: readonly {
    readonly label: string
    readonly total: number
    /** `mark`: « ▲ » or « ▼ » where there are more or fewer than chance explains, else ''. */
    readonly cells: readonly { readonly ideas: number; readonly mark: string }[]
  }[]
}

/** Words and sessions on a plane, with the figure « correspondances ». */
export interface CorrespondenceData {
  readonly finding: string
  readonly words: number
  /** Whole percents of the inertia that the two axes hold. */
  readonly shown: number
  readonly points: readonly {
    readonly label: string
    readonly session: boolean
    /** Coordinates on both axes, as text. */
    readonly at: readonly string[]
    /** Part in both axes, whole percents. */
    readonly contribution: readonly number[]
  }[]
}

/** Words said together, with the figure « similitude ». */
export interface CooccurrenceData {
  readonly finding: string
  readonly words: number
  /** Frequent words without a link to these. */
  readonly apart: number
  /** The strongest first. */
  readonly links: readonly { readonly words: readonly string[]; readonly contributions: number }[]
}

export interface EntryData {
  readonly id: IdeaId
  readonly text: string
  readonly voices: number
  readonly votes: number
  readonly done: boolean
  readonly actor: string | null
  readonly max: number
}

/** A sentence of the charter and the ideas that it rests on. */
export interface CommitmentData extends EntryData {
  /** Ids of the ideas, most voices first. */
  readonly cites: string
  /** True while nobody worded it: the text is then a verbatim. */
  readonly toReword: boolean
}

export interface QuoteData {
  readonly text: string
  readonly source: string
}

export interface PrincipleData {
  readonly number: number
  readonly id: string
  readonly label: string
  readonly definition: string
  readonly ideas: number
  readonly voices: number
  readonly quotes: readonly QuoteData[]
  readonly entries: readonly EntryData[]
  /** Ideas of the principle that the annex alone lists. */
  readonly more: number
}

export interface ThemeEntries {
  readonly id: string
  readonly label: string
  readonly entries: readonly EntryData[]
  readonly more: number
}

export interface ThemeCommitments {
  readonly id: string
  readonly label: string
  readonly levels: readonly {
    readonly label: string
    readonly items: readonly CommitmentData[]
    readonly more: number
  }[]
  /** Proposals made to the authority under the theme. */
  readonly proposals: readonly CommitmentData[]
  readonly moreProposals: number
}

export interface MethodData {
  readonly contributions: number
  readonly segments: number
  readonly ideas: number
  readonly folded: number
  readonly assigned: number
  readonly abstained: number
  readonly none: number
  readonly masked: number
  /** Contributions that wait for a person's reading, and the ideas that stand in them alone. */
  readonly setAside: { readonly contributions: number; readonly ideas: number }
  readonly certainty: CertaintyData | null
  readonly natures: readonly { readonly label: string; readonly ideas: number }[]
  readonly sources: readonly {
    readonly file: string
    readonly format: string
    readonly rows: number
    readonly contributions: number
  }[]
}

/** Whole percents, each with what it stands on; 0 where nothing does. */
export interface CertaintyData {
  readonly reviewed: ShareData
  readonly stable: ShareData | null
  /** « 0,82 », or '' while fewer than two people read. */
  readonly alpha: string
  /** What the figure « saturation » says; '' where there is none. */
  readonly finding: string
  readonly sessions: readonly {
    readonly label: string
    readonly ideas: number
    readonly newIdeas: number
    readonly newTerms: number
  }[]
  readonly further: {
    readonly contributions: number
    readonly newIdeas: number
    readonly observed: number
    readonly estimate: number
    readonly low: number
    readonly high: number
    /** Whole percent of what people say that was heard already. */
    readonly coverage: number
    /** False where nearly every idea was said once, and the estimate means nothing. */
    readonly tells: boolean
  } | null
}

export interface ShareData {
  readonly percent: number
  readonly count: number
  readonly n: number
  /** Too few for the percent to say much. */
  readonly small: boolean
}

export interface AnnexData {
  readonly ideas: readonly {
    readonly id: IdeaId
    readonly text: string
    readonly principle: string
    readonly nature: string
    readonly voices: number
  }[]
  /** Ideas beyond the first 2 000, in the attached table alone. */
  readonly moreIdeas: number
  readonly terms: readonly {
    readonly term: string
    readonly principle: string
    readonly voices: number
    readonly contributions: number
    readonly occurrences: number
  }[]
  readonly moreTerms: number
  readonly abstained: readonly EntryData[]
  readonly moreAbstained: number
  /** What people left out, with their reason. */
  readonly keptOut: readonly { readonly id: IdeaId; readonly text: string; readonly reason: string }[]
  readonly offTopic: number
  readonly noContent: number
  readonly obstacles: readonly EntryData[]
  readonly moreObstacles: number
}

export const natureLabels: Readonly<Record<Nature, string>> = {
  done: 'déjà fait',
  proposal: 'proposition',
  commitment: 'engagement',
  obstacle: 'frein',
  'off-topic': 'hors sujet',
  'no-content': 'sans contenu',
}

export const actorLabels: Readonly<Record<Actor, string>> = {
  agent: 'agent',
  manager: 'encadrant',
  elected: 'élu',
  authority: 'collectivité',
}
