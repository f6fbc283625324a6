import type { Place } from './contribution.ts'
import type { AgreeDiagnostics } from './diagnostics/agree.ts'
import type { AnalyseDiagnostics } from './diagnostics/analyse.ts'
import type { CheckDiagnostics } from './diagnostics/check.ts'
import type { CommandDiagnostics } from './diagnostics/command.ts'
import type { ComposeDiagnostics } from './diagnostics/compose.ts'
import type { DecisionDiagnostics } from './diagnostics/decisions.ts'
import type { ExportDiagnostics } from './diagnostics/exports.ts'
import type { FormDiagnostics } from './diagnostics/form.ts'
import type { IngestDiagnostics } from './diagnostics/ingest.ts'
import type { LimitDiagnostics } from './diagnostics/limits.ts'
import type { MappingDiagnostics } from './diagnostics/mapping.ts'
import type { NotesDiagnostics } from './diagnostics/notes.ts'
import type { PrivacyDiagnostics } from './diagnostics/privacy.ts'
import type { PurgeDiagnostics } from './diagnostics/purge.ts'
import type { RenderDiagnostics } from './diagnostics/render.ts'
import type { ShellDiagnostics } from './diagnostics/shell.ts'
import type { StoreDiagnostics } from './diagnostics/store.ts'
import type { TermsDiagnostics } from './diagnostics/terms.ts'
import type { TextFileDiagnostics } from './diagnostics/text-files.ts'
import type { TokenLineDiagnostics } from './diagnostics/token-lines.ts'
import type { VerifyDiagnostics } from './diagnostics/verify.ts'

/** Every finding's code and the arguments its sentence needs; one interface per room under `diagnostics/`. */
export interface DiagnosticArgs
  extends AgreeDiagnostics,
    AnalyseDiagnostics,
    CheckDiagnostics,
    CommandDiagnostics,
    TokenLineDiagnostics,
    ComposeDiagnostics,
    DecisionDiagnostics,
    ExportDiagnostics,
    FormDiagnostics,
    IngestDiagnostics,
    LimitDiagnostics,
    MappingDiagnostics,
    NotesDiagnostics,
    PrivacyDiagnostics,
    PurgeDiagnostics,
    RenderDiagnostics,
    ShellDiagnostics,
    StoreDiagnostics,
    TermsDiagnostics,
    TextFileDiagnostics,
    VerifyDiagnostics {}

export type DiagnosticCode = keyof DiagnosticArgs

/** error: nothing could be done with it · warning: a person must look · info: told, nothing to do. */
export type DiagnosticLevel = 'error' | 'warning' | 'info'

/** A finding is data; its sentence comes last, from `cli/sentences`. */
export type Diagnostic = {
  [Code in DiagnosticCode]: {
    readonly code: Code
    readonly level: DiagnosticLevel
    readonly args: DiagnosticArgs[Code]
    readonly place?: Partial<Place>
  }
}[DiagnosticCode]

/** The call, the configuration or an input cannot be used (exit code 2); carries the finding that says where, what and the cure. */
export class Refusal extends Error {
  readonly diagnostic: Diagnostic
  /** Further findings of the same reading, to be told with the first (several faults of one `charter.yaml`). */
  readonly others: readonly Diagnostic[]
  constructor(diagnostic: Diagnostic, options?: ErrorOptions & { others?: readonly Diagnostic[] }) {
    super(diagnostic.code, options)
    this.name = 'Refusal'
    this.diagnostic = diagnostic
    this.others = options?.others ?? []
  }
}
