import { createHash, type Hash } from 'node:crypto'
import type { DataRecord, RecordSink, RecordWriter } from '../model/contribution.ts'
import type { ContainedFiles } from './contained-files.ts'
import { ContributionIndex } from './contribution-index.ts'

/** Bytes of records held in memory before they go to a temporary file. */
const most = 8 << 20
const pieceLength = 1 << 16

/** The records that one session gets from a file, as lines of NDJSON, while the file is read and until they are stored. */
export class SpoolPart {
  readonly index = new ContributionIndex()
  readonly #indexed: boolean
  readonly #hash: Hash = createHash('sha256')
  #pieces: Uint8Array[] = []
  #lines: string[] = []
  #length = 0
  #held = 0
  #file: { readonly files: ContainedFiles; readonly path: string } | null = null
  #dropped = false

  /** `indexed` = there is something to compare it with. */
  constructor(indexed = true) {
    this.#indexed = indexed
  }

  write(record: DataRecord): void {
    const line = JSON.stringify(record)
    this.#lines.push(line)
    this.#length += line.length
    if (this.#indexed && record.type === 'contribution') this.index.add(record)
    if (this.#length > pieceLength) this.#encode()
  }

  /** Bytes in memory. */
  get held(): number {
    return this.#held
  }

  /** SHA-256 of the content followed by `tail`, in hexadecimal. */
  hashWith(tail: Uint8Array): string {
    this.#encode()
    return this.#hash.copy().update(tail).digest('hex')
  }

  /** Moves what is in memory to a file of its own; without `files` it is dropped: then it cannot be read again. */
  async spill(files: ContainedFiles | null): Promise<void> {
    this.#encode()
    const bytes = Buffer.concat(this.#pieces)
    this.#pieces = []
    this.#held = 0
    if (files === null) this.#dropped = true
    else {
      this.#file ??= { files, path: await files.temporary() }
      await files.append(this.#file.path, bytes)
    }
  }

  async *content(): AsyncIterable<Uint8Array> {
    this.#encode()
    if (this.#file) yield* this.#file.files.readChunks(this.#file.path)
    yield* this.#pieces
  }

  /** Nothing when they were dropped. */
  async *records(): AsyncIterable<DataRecord> {
    if (this.#dropped) return
    for await (const lines of linesOf(this.content()))
      for (const line of lines) yield JSON.parse(line) as DataRecord
  }

  async discard(): Promise<void> {
    if (this.#file) await this.#file.files.remove(this.#file.path).catch(() => {})
    this.#file = null
    this.#pieces = []
  }

  #encode(): void {
    if (this.#lines.length === 0) return
    const piece = new TextEncoder().encode(`${this.#lines.join('\n')}\n`)
    this.#lines = []
    this.#length = 0
    this.#hash.update(piece)
    this.#pieces.push(piece)
    this.#held += piece.length
  }
}

/** Where the records of a file wait, by session, until it is known what they change. Memory stays flat however many come. */
export class Spool implements RecordSink {
  readonly #parts = new Map<string, SpoolPart>()
  readonly #files: ContainedFiles | null
  readonly #indexed: boolean

  /**
   * Without `files` nothing is ever written, and what does not fit in memory is dropped; not `indexed` when the folder
   * holds nothing that it could be compared with.
   */
  constructor(files: ContainedFiles | null, indexed: boolean) {
    this.#files = files
    this.#indexed = indexed
  }

  open(session: string): RecordWriter {
    const part = this.part(session)
    return (record) => part.write(record)
  }

  part(session: string): SpoolPart {
    const part = this.#parts.get(session) ?? new SpoolPart(this.#indexed)
    this.#parts.set(session, part)
    return part
  }

  async flush(): Promise<void> {
    const parts = [...this.#parts.values()]
    if (parts.reduce((sum, { held }) => sum + held, 0) > most)
      for (const part of parts) await part.spill(this.#files)
  }

  async discard(): Promise<void> {
    for (const part of this.#parts.values()) await part.discard()
    this.#parts.clear()
  }
}

/** The lines of a UTF-8 text, some at a time; without their ends, blank ones left out. @throws TypeError on bytes that are no UTF-8 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield lines.filter((line) => line !== '')
  }
  rest += decoder.decode()
  if (rest !== '') yield [rest]
}
