import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type GuardedParse, GuardFailure, type ParserName } from '../../model/world.ts'

export interface GuardLimits {
  /** Old generation of the child's heap, MB. */
  readonly memory: number
  /** Milliseconds from start to reply. */
  readonly timeout: number
  /** Module that the child runs. */
  readonly child: URL
  /** Told the most memory that a child which replied had taken, MB. */
  readonly measured: (peak: number) => void
}

const usual: GuardLimits = {
  memory: 512,
  timeout: 10_000,
  child: new URL('../../../dist/cli/guarded-child.js', import.meta.url),
  measured: () => {},
}

/** What the child answers; `peak` is its largest resident size, kB. */
export type GuardReply =
  | { readonly ok: true; readonly value: unknown; readonly peak?: number }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly peak?: number }

/** Parsers of hostile input run in a process of their own, that may take all it is given and die, alone. */
export function guardedParser(limits: Partial<GuardLimits> = {}): GuardedParse {
  const { memory, timeout, child: module, measured } = { ...usual, ...limits }
  return <T>(parser: ParserName, bytes: Uint8Array, options: Readonly<Record<string, unknown>>) =>
    new Promise<T>((resolve, reject) => {
      const child = fork(fileURLToPath(module), [], {
        execArgv: [`--max-old-space-size=${memory}`],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      })
      const settle = (act: () => void): void => {
        clearTimeout(timer)
        process.off('exit', kill)
        child.removeAllListeners()
        // A child that is being killed may still report a broken pipe; nobody listens any more.
        child.on('error', () => {})
        kill()
        act()
      }
      const kill = () => child.kill('SIGKILL')
      const fail = (reason: GuardFailure['reason'], code: string, message: string) =>
        settle(() => reject(new GuardFailure(reason, code, message)))
      const timer = setTimeout(() => fail('timeout', 'TIMEOUT', `no reply in ${timeout} ms`), timeout)
      process.once('exit', kill)
      child.once('error', (error) => fail('crash', 'NOT_STARTED', error.message))
      child.once('exit', (code, signal) => fail(...deathOf(code, signal)))
      child.once('message', (reply: GuardReply) => {
        if (reply.peak !== undefined) measured(reply.peak / 1024)
        if (reply.ok) settle(() => resolve(reply.value as T))
        else fail('refused', reply.code, reply.message)
      })
      send(child, { parser, bytes, options }, (error) => fail('crash', 'NOT_STARTED', error.message))
    })
}

function send(child: ChildProcess, message: object, failed: (error: Error) => void): void {
  child.send(message, (error) => {
    if (error) failed(error)
  })
}

/** V8 out of memory aborts: SIGABRT, 134 where a shell stands between, its own codes on Windows; a system short of memory kills. */
function deathOf(
  code: number | null,
  signal: NodeJS.Signals | null,
): [reason: 'memory' | 'crash', code: string, message: string] {
  const aborted = signal === 'SIGABRT' || signal === 'SIGKILL' || signal === 'SIGTRAP'
  const outOfMemory = aborted || [5, 133, 134, 0x80000003, 0xc0000409].includes(code ?? 0)
  const message = `the parser ended with ${signal ?? code}`
  return outOfMemory ? ['memory', 'OUT_OF_MEMORY', message] : ['crash', 'CRASHED', message]
}
