import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { main } from '../../src/cli/main.ts'
import { diskSecrets } from '../../src/cli/world/disk-secrets.ts'
import { realWorld } from '../../src/cli/world.ts'
import type { World } from '../../src/model/world.ts'
import { MemoryStream } from '../support/memory-world.ts'

export const flers = fileURLToPath(new URL('../../fixtures/flers/input', import.meta.url))

export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Envelope {
  readonly schema: number
  readonly command: string | null
  readonly version: string
  readonly ok: boolean
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into it
  readonly result: any
  readonly warnings: readonly { code: string; name: string; message: string; row: number | null }[]
  readonly error: { code: string; name: string; message: string; hint: string | null } | null
}

const real = realWorld()

/** A consultation on the real disk, with a fixed clock and streams that can be read. */
export class Desk {
  readonly dir = mkdtempSync(join(tmpdir(), 'charter-cli-'))
  /** Where this desk's secrets are: never among the person's own. */
  readonly configuration = mkdtempSync(join(tmpdir(), 'charter-configuration-'))
  #tick = 0

  async charter(args: readonly string[], overrides: Partial<World> = {}): Promise<Answer> {
    const [out, err] = [new MemoryStream(), new MemoryStream()]
    const world: World = {
      ...real,
      cwd: this.dir,
      env: {},
      ask: null,
      secrets: diskSecrets({ XDG_CONFIG_HOME: this.configuration }, 'linux'),
      now: () => new Date(Date.UTC(2026, 3, 20, 9, 0, this.#tick++)),
      random: () => (this.#tick * 0.618_033_988_75) % 1,
      out,
      err,
      ...overrides,
    }
    const code = await main(args, world)
    return { code, out: out.text, err: err.text }
  }

  async json(args: readonly string[], overrides: Partial<World> = {}): Promise<Envelope & { code: number }> {
    const { code, out } = await this.charter([...args, '--json'], overrides)
    return { ...(JSON.parse(out) as Envelope), code }
  }

  path(...parts: readonly string[]): string {
    return join(this.dir, ...parts)
  }

  read(...parts: readonly string[]): string {
    return readFileSync(this.path(...parts), 'utf8')
  }

  leave(): void {
    for (const dir of [this.dir, this.configuration]) rmSync(dir, { recursive: true, force: true })
  }
}

/** A transcript: what was typed, what came out, the exit code when it is not 0; the desk's own path is hidden. */
export function transcript(desk: Desk, args: readonly string[], { code, out, err }: Answer): string {
  const hidden = (text: string) => text.replaceAll(desk.dir, '<desk>').replaceAll(flers, '<flers>')
  return [
    `$ charter ${hidden(args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg)).join(' '))}`,
    ...(out === '' ? [] : [hidden(out).trimEnd()]),
    ...(err === '' ? [] : ['[stderr]', hidden(err).trimEnd()]),
    ...(code === 0 ? [] : [`[exit ${code}]`]),
    '',
  ].join('\n')
}
