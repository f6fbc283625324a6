/**
 * The doors to what is outside: files, clock, terminal, packaged assets, guarded children.
 * `cli/world.ts` is the real one; tests hand over a folder in memory, a fixed date and two strings.
 */
export interface World {
  /** Absolute path that relative arguments start from. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly files: Files
  readonly out: Stream
  readonly err: Stream
  /** Answers typed by a person; null when stdin is no terminal. */
  readonly ask: ((question: string) => Promise<string>) | null
  readonly stdin: () => AsyncIterable<Uint8Array>
  now(): Date
  /** 48 random bits a call, from 0 to 1: names of files, salts that are thrown away. Never for results. */
  random(): number
  /** Keys kept on this machine, outside of every consultation's folder. */
  readonly secrets: Secrets
  /** A packaged data file: `lexicon.bin`, `fonts/SourceSans3-Regular.ttf`, `help.fr.txt`… */
  asset(name: string): Uint8Array
  /** A packaged template set: relative path (`charte/charte.hbs`) → text. */
  templates(set: string): ReadonlyMap<string, string>
  /** Runs a parser of hostile input in a child process under limits. */
  guarded: GuardedParse
  /** Threads for long computations; absent where all is computed by the caller's own thread (tests). */
  pool?: OpenPool
  /** Waits before a retry; absent where nothing waits (tests), and then retries follow at once. */
  pause?: (milliseconds: number) => Promise<void>
  /** Who runs, as written into the lock of a folder. */
  readonly self?: Self
}

/** Starts that many threads, fewer when the machine has fewer cores to give. What they compute does not depend on how many they are. */
export type OpenPool = (most: number) => Pool

export interface Pool {
  /**
   * Runs a job that the shell knows on each input and gives the answers in the order of the inputs, a few of which are
   * read ahead. `common` goes to each thread once. Inputs and answers are structured-clone data. Fails when a thread dies.
   */
  run<I, O>(job: string, common: unknown, inputs: AsyncIterable<I> | Iterable<I>): AsyncIterable<O>
  close(): Promise<void>
}

/** The person's own configuration folder: what links respondents must not travel with the consultation. */
export interface Secrets {
  /** Where the secret of that name is or would be, for people to read. */
  place(name: string): string
  read(name: string): Promise<Uint8Array | null>
  /** Makes 32 bytes of chance that no other account can read. Fails when the name is taken. */
  create(name: string): Promise<Uint8Array>
  /** False when there was none. */
  remove(name: string): Promise<boolean>
}

export interface Self {
  readonly pid: number
  readonly host: string
  /** True when a process of this number runs on this machine. */
  alive(pid: number): boolean
}

export interface Stream {
  write(text: string): void
  /** Waits until a slow reader has taken what was written; absent where nothing waits (tests). */
  drained?(): Promise<void>
  readonly isTerminal: boolean
  /** Columns of the terminal, 80 when unknown. */
  readonly columns: number
  readonly colour: boolean
}

/** File operations the store is built on; every one may fail, and a test makes each of them fail in turn. */
export interface Files {
  read(path: string): Promise<Uint8Array>
  /** From the first byte, in pieces of some ten thousand bytes; what is not asked for is not read. */
  readChunks(path: string): AsyncIterable<Uint8Array>
  /** Creates or truncates, writes all, fsyncs, closes. */
  write(path: string, content: Content): Promise<void>
  /** Adds at the end of a file that may be absent. Not flushed: for what a later write copies. */
  append(path: string, bytes: Uint8Array): Promise<void>
  /** Creates; fails with code EEXIST when the path exists. Fsynced. */
  create(path: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  makeFolder(path: string): Promise<void>
  /** Names in a folder, sorted by code unit; [] when it is absent. */
  list(path: string): Promise<readonly string[]>
  stat(path: string): Promise<FileStat | null>
  setReadOnly(path: string, readOnly: boolean): Promise<void>
  realpath(path: string): Promise<string>
}

/** What is written: bytes at once, or pieces as they come when there may be too many to hold. */
export type Content = Uint8Array | AsyncIterable<Uint8Array>

/** Bytes that can be read from the start as often as need be, without holding them all. */
export interface ByteSource {
  readonly size: number
  chunks(): AsyncIterable<Uint8Array>
}

export interface FileStat {
  readonly kind: 'file' | 'folder' | 'other'
  readonly size: number
  readonly modified: Date
}

/** Parsers of hostile formats, by the format they read. */
export type ParserName = 'xlsx' | 'docx' | 'odt'

/** `parser` names a module the shell knows; the reply is structured-clone data. Rejects with a code of `GuardFailure`. */
export type GuardedParse = <T>(
  parser: ParserName,
  bytes: Uint8Array,
  options: Readonly<Record<string, unknown>>,
) => Promise<T>

export class GuardFailure extends Error {
  readonly reason: 'timeout' | 'memory' | 'crash' | 'refused'
  /** Code the parser gave, when it refused by itself (`ENCRYPTED`, `NOT_A_WORKBOOK`, `TOO_LARGE`…). */
  readonly code: string
  constructor(reason: GuardFailure['reason'], code: string, message: string) {
    super(message)
    this.reason = reason
    this.code = code
  }
}
