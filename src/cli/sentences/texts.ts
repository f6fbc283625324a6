import type { DiagnosticArgs, DiagnosticCode } from '../../model/diagnostic.ts'
import type { CommandName, CommandSpec, commandTable, GlobalOptionName, ValueName } from '../command-table.ts'
import type { talk } from './fr/talk.ts'

/** The words of one finding. */
export interface Sentence {
  readonly text: string
  readonly cure?: string
}

/** One sentence for every finding of every room: a missing one does not compile. */
export type DiagnosticSentences = {
  readonly [C in keyof DiagnosticArgs]: (args: DiagnosticArgs[C]) => Sentence
}

/** What `charter help E201` and docs/diagnostics.md say of a finding. Loaded for these alone. */
export interface Cause {
  /** What is wrong, as a sentence that stands for all its cases. */
  readonly title: string
  /** Why it happens, with the tools people really use. */
  readonly cause: string
  /** What to do, with the option to add or the menu to open. */
  readonly cure: string
  /** A command to type, or lines to write. */
  readonly example?: string
}

/** The causes of every finding of one room: a missing one does not compile. */
export type Causes<Args> = { readonly [C in keyof Args]: Cause }

export type DiagnosticCauses = Readonly<Record<DiagnosticCode, Cause>>

/** The words of `charter help <code>`. */
export interface CodeWords {
  readonly error: string
  readonly warning: string
  readonly why: string
  readonly cure: string
  readonly example: string
  readonly beginning: (start: string) => string
}

type ArgumentName<C extends CommandName> = (typeof commandTable)[C]['arguments'][number]['name']

export interface CommandHelp {
  readonly summary: string
  readonly details?: string
  readonly arguments: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, string>>
  readonly examples: readonly string[]
}

/** Help of every command: a command, argument or option without words does not compile. */
export interface HelpTexts {
  readonly title: string
  readonly usage: string
  readonly commandWord: string
  readonly optionsWord: string
  readonly arguments: string
  readonly options: string
  readonly globalOptions: string
  readonly globalShort: string
  readonly choices: string
  readonly repeatable: string
  readonly more: string
  readonly exitCodes: string
  readonly examples: string
  readonly groups: Readonly<Record<CommandSpec['group'], string>>
  readonly values: Readonly<Record<ValueName, string>>
  readonly global: Readonly<Record<GlobalOptionName, string>>
  readonly commands: {
    readonly [C in CommandName]: CommandHelp & {
      readonly arguments: { readonly [A in ArgumentName<C>]: string }
      readonly options: { readonly [O in keyof (typeof commandTable)[C]['options']]: string }
    }
  }
}

/** What commands say, French first: the English must have the same entries. */
export type Talk = typeof talk

export interface Texts {
  readonly diagnostics: DiagnosticSentences
  readonly talk: Talk
  readonly help: HelpTexts
}
