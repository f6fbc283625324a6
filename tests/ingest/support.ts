import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import * as XLSX from 'xlsx'
import { bytesSource } from '../../src/ingest/byte-source.ts'
import { parseDocx } from '../../src/ingest/document/docx/parse-docx.ts'
import { parseOdt } from '../../src/ingest/document/odt/parse-odt.ts'
import {
  type ReadInput,
  type ReadOptions,
  readSource,
  type SourceReading,
} from '../../src/ingest/read-source.ts'
import { parseWorkbook } from '../../src/ingest/xlsx/parse-workbook.ts'
import type { Consultation } from '../../src/model/consultation.ts'
import type {
  Answer,
  Contribution,
  DataRecord,
  RecordSink,
  Respondent,
} from '../../src/model/contribution.ts'
import { Refusal } from '../../src/model/diagnostic.ts'
import type { GuardedParse } from '../../src/model/world.ts'

/** Parses in this process what the shell parses in a guarded child; the reply crosses as a clone, as there. */
export const direct: GuardedParse = async (parser, bytes, options) => {
  const parse = { xlsx: parseWorkbook, docx: parseDocx, odt: parseOdt }[parser]
  return structuredClone(parse(bytes, options)) as never
}

const sessions = [
  ['A1', 'Atelier transport', 'workshop', 'transport', ['A1-*']],
  ['A2', 'Atelier actions citoyennes', 'workshop', 'citoyennes', ['A2-*']],
  ['A3', 'Atelier énergie, eau, numérique', 'workshop', 'energie', ['A3-*']],
  ['A4', 'Atelier déchets', 'workshop', 'dechets', ['A4-*']],
  ['Q', 'Questionnaire en ligne', 'questionnaire', null, ['questionnaire*']],
] as const

export const consultation: Consultation = {
  title: 'Charte',
  client: 'Ville',
  territory: null,
  population: 500,
  overlap: null,
  sessions: sessions.map(([id, label, kind, theme, files]) => ({
    id,
    label,
    kind,
    date: null,
    theme,
    participants: null,
    files: [...files],
  })),
  themes: [
    { id: 'transport', label: 'Transport', vocabulary: ['mobilité', 'déplacements'] },
    { id: 'citoyennes', label: 'Actions citoyennes', vocabulary: ['solidarité'] },
    { id: 'energie', label: 'Énergie, eau, numérique', vocabulary: ['chauffage'] },
    { id: 'dechets', label: 'Déchets', vocabulary: ['tri', 'compost'] },
  ],
  principles: [],
  levels: [
    { id: 'debute', label: 'Je débute', vocabulary: ['débutant'] },
    { id: 'pratique', label: 'Je pratique', vocabulary: [] },
    { id: 'entraine', label: "J'entraîne les autres", vocabulary: ['ambassadeur'] },
  ],
  charter: {
    version: '',
    date: null,
    foreword: '',
    forewordSignature: '',
    context: '',
    ambitions: [],
    method: '',
    nextSteps: [],
    scope: '',
    privacy: '',
    signatories: [],
  },
  brand: { colour: '#000000', logo: null },
  cloud: { terms: 60, count: 'voices', minimum: 1, layout: 'zones-flow' },
}

export interface Given {
  readonly file?: string
  readonly consultation?: Consultation
  /** That of `--link-respondents`. */
  readonly secret?: Uint8Array
}

type Content = string | Uint8Array

/** Keeps what a reading gives, by session. */
class Kept implements RecordSink {
  readonly records = new Map<string, DataRecord[]>()
  open(session: string) {
    const list: DataRecord[] = []
    this.records.set(session, list)
    return (record: DataRecord) => void list.push(record)
  }
  async flush() {}
}

export type KeptReading = SourceReading & { readonly records: readonly DataRecord[] }

/** Reads bytes, and keeps the records of each session beside its summary. */
export async function readBytes({
  bytes,
  ...input
}: Omit<ReadInput, 'source' | 'sink' | 'people'> & {
  readonly bytes: Uint8Array
  readonly people?: ReadInput['people']
}): Promise<KeptReading[]> {
  const kept = new Kept()
  const people = { salt: randomBytes(32) }
  const readings = await readSource({ people, ...input, source: bytesSource(bytes), sink: kept })
  return readings.map((reading) => ({ ...reading, records: kept.records.get(reading.summary.session) ?? [] }))
}

export function read(
  content: Content,
  options: Partial<ReadOptions> = {},
  given: Given = {},
): Promise<KeptReading[]> {
  return readBytes({
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    file: given.file ?? 'A1-notes.csv',
    options: { map: [], ...options },
    consultation: given.consultation ?? consultation,
    guarded: direct,
    people: { salt: randomBytes(32), ...(given.secret ? { secret: given.secret } : {}) },
  })
}

/** The only reading of a file that gives one. */
export async function readOne(content: Content, options: Partial<ReadOptions> = {}, given: Given = {}) {
  const [reading, ...others] = await read(content, options, given)
  if (reading === undefined || others.length > 0) throw new Error(`${others.length + 1} readings`)
  const of = <T extends { type: string }>(type: T['type']) =>
    reading.records.filter((record) => record.type === type) as unknown as T[]
  return {
    ...reading,
    contributions: of<Contribution>('contribution'),
    answers: of<Answer>('answer'),
    respondents: of<Respondent>('respondent'),
    codes: reading.diagnostics.map(({ code }) => code),
  }
}

export const readPath = (path: string, options: Partial<ReadOptions> = {}) =>
  readOne(new Uint8Array(readFileSync(path)), options, { file: basename(path) })

/** The finding a file or option is refused with. */
export async function refusal(reading: Promise<unknown>) {
  const error = await reading.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refusal) return error.diagnostic
  throw error ?? new Error('read without refusal')
}

export type Cell = string | number | boolean | null | XLSX.CellObject

/** A workbook of the given sheets, as bytes. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  touch: (book: XLSX.WorkBook) => void = () => {},
  bookType: XLSX.BookType = 'xlsx',
): Uint8Array {
  const book = XLSX.utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as unknown[][]), name)
  touch(book)
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType, compression: true }))
}
