import type { World } from '../model/world.ts'
import type { Folder } from '../store/consultation-folder.ts'
import type { BuildIdentity } from './build-identity.ts'
import type { Progress } from './progress.ts'
import type { Language } from './sentences/index.ts'
import type { Texts } from './sentences/texts.ts'

/** What every command is handed. */
export interface Context {
  readonly world: World
  readonly language: Language
  readonly texts: Texts
  readonly build: BuildIdentity
  readonly progress: Progress
  /** `-C`, or where the person is. */
  readonly dir: string
  /** `-y`. */
  readonly yes: boolean
  readonly verbose: boolean
  /** `-q`: errors only. */
  readonly quiet: boolean
  /** True when the answer is read by a program: questions and tables have no place. */
  readonly json: boolean
  /** The consultation's folder, opened at the first call. */
  folder(): Promise<Folder>
}
