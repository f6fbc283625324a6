import type { Session } from '../../model/consultation.ts'
import type { Asked, NotesColumn } from '../../model/form.ts'
import type { Actor, Nature } from '../../model/idea.ts'

/** The sentences of the blank forms; `cli/sentences/forms.ts` has them, in French as all deliverables. */
export interface FormTexts {
  readonly sheets: {
    readonly help: string
    readonly notes: string
    readonly answers: string
    readonly lists: string
    readonly grid: string
    readonly codes: string
    readonly coding: string
  }
  /** Keeps people from deleting the line that the form is known by. */
  readonly keepLine: string
  readonly wrongEntry: string
  readonly fromList: string
  readonly wrongNumber: string
  readonly wholeNumber: string
  readonly example: string
  /** A sheet of ideas to classify without the machine's answer. */
  readonly blind: {
    title(consultation: string): string
    readonly sheet: string
    readonly help: readonly string[]
    readonly columns: readonly [string, string, string, string]
    readonly none: string
    readonly cannotSay: string
  }
  readonly notes: {
    title(session: Session | null): string
    help(session: Session | null): readonly string[]
    /** How-to and example of the form in Markdown. */
    markdownHelp(theme: string): readonly string[]
    readonly exampleIdea: string
    /** Widths in characters. */
    readonly widths: Readonly<Record<NotesColumn, number>>
  }
  readonly answers: {
    title(session: Session | null, consultation: string): string
    help(session: Session | null): readonly string[]
    question(theme: string, asked: Asked, practice: string | null): string
    readonly welcome: string
    readonly thanks: string
    /** What is kept of who answers (it depends on the tool), what for, how long, and the rights. */
    notice(tool: 'limesurvey' | 'xlsform' | 'paper'): string
    readonly noticeTitle: string
    readonly hiddenSession: string
    readonly hint: Readonly<Record<Asked, string>>
    readonly exampleDone: string
    readonly exampleIdea: string
    readonly markdownHelp: readonly string[]
  }
  readonly codebook: {
    title(consultation: string): string
    readonly help: readonly string[]
    readonly gridColumns: readonly [string, string, string, string, string, string]
    readonly codeColumns: readonly [string, string, string]
    readonly codingColumns: readonly [string, string, string, string, string, string, string, string]
    readonly kinds: {
      readonly principle: string
      readonly nature: string
      readonly level: string
      readonly actor: string
      readonly theme: string
    }
    readonly natures: Readonly<Record<Nature, { readonly label: string; readonly definition: string }>>
    readonly actors: Readonly<Record<Actor, { readonly label: string; readonly definition: string }>>
    readonly headings: {
      readonly principles: string
      readonly natures: string
      readonly levels: string
      readonly actors: string
      readonly themes: string
      readonly examples: string
      readonly counterExamples: string
      readonly vocabulary: string
    }
  }
}
