import type { CommandName } from './command-table.ts'
import type { CommandModule } from './outcome.ts'

/** A command's code is loaded when it is called, with what it needs and nothing else. */
export const loaders: Readonly<Record<CommandName, () => Promise<CommandModule>>> = {
  init: () => import('./commands/init.ts'),
  template: () => import('./commands/template.ts'),
  ingest: () => import('./commands/ingest.ts'),
  status: () => import('./commands/status.ts'),
  ideas: () => import('./commands/ideas.ts'),
  decide: () => import('./commands/decide.ts'),
  answers: () => import('./commands/answers.ts'),
  principles: () => import('./commands/principles.ts'),
  agree: () => import('./commands/agree.ts'),
  terms: () => import('./commands/terms.ts'),
  tokens: () => import('./commands/tokens.ts'),
  cloud: () => import('./commands/cloud.ts'),
  report: () => import('./commands/report.ts'),
  check: () => import('./commands/check.ts'),
  export: () => import('./commands/export.ts'),
  log: () => import('./commands/log.ts'),
  verify: () => import('./commands/verify.ts'),
  undo: () => import('./commands/undo.ts'),
  purge: () => import('./commands/purge.ts'),
  doctor: () => import('./commands/doctor.ts'),
  completion: () => import('./commands/completion.ts'),
  help: () => import('./commands/help.ts'),
}
