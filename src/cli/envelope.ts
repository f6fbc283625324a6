import type { Diagnostic } from '../model/diagnostic.ts'
import { type PublicCode, publicCodes } from '../model/diagnostics/public-codes.ts'
import { messageOf, sentenceOf } from './findings.ts'
import { plainData, plainJson } from './plain-text.ts'
import type { Texts } from './sentences/texts.ts'

/** Everything `--json` answers with. */
export interface Envelope {
  readonly command: string | null
  readonly version: string
  readonly ok: boolean
  readonly result: Readonly<Record<string, unknown>> | null
  readonly warnings: readonly Diagnostic[]
  readonly error: ErrorAnswer | null
}

export interface ErrorAnswer {
  /** What people look up (`charter help E201`). */
  readonly code: PublicCode
  /** The name it has in the code. */
  readonly name: Diagnostic['code']
  readonly file: string | null
  readonly sheet: string | null
  readonly row: number | null
  readonly column: string | null
  readonly message: string
  readonly hint: string | null
}

export function errorAnswer(diagnostic: Diagnostic, texts: Texts): ErrorAnswer {
  const { place = {}, code: name } = diagnostic
  const plain = plainData(diagnostic)
  return {
    code: publicCodes[name],
    name,
    file: place.file ?? null,
    sheet: place.sheet ?? null,
    row: place.row ?? place.line ?? null,
    column: place.column ?? null,
    message: messageOf(plain, texts),
    hint: sentenceOf(plain, texts.diagnostics).cure ?? null,
  }
}

/** The envelope piece by piece: lists go out element by element, so that no answer is held twice in memory. */
export function* envelopeParts(envelope: Envelope, texts: Texts): Iterable<string> {
  const { command, version, ok, result, warnings, error } = envelope
  yield `{"schema":1,"command":${json(command)},"version":${json(version)},"ok":${ok},"result":`
  if (result === null) yield 'null'
  else yield* objectParts(result)
  yield ',"warnings":'
  yield* listParts(warnings.map((warning) => warningAnswer(warning, texts)))
  yield `,"error":${json(error)}}\n`
}

function* objectParts(value: Readonly<Record<string, unknown>>): Iterable<string> {
  let separator = '{'
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue
    yield `${separator}${json(key)}:`
    if (Array.isArray(part)) yield* listParts(part)
    else yield json(part)
    separator = ','
  }
  yield separator === '{' ? '{}' : '}'
}

function* listParts(list: readonly unknown[]): Iterable<string> {
  if (list.length === 0) {
    yield '[]'
    return
  }
  for (const [index, value] of list.entries()) yield `${index === 0 ? '[\n' : ',\n'}${json(value)}`
  yield '\n]'
}

function warningAnswer(diagnostic: Diagnostic, texts: Texts): Readonly<Record<string, unknown>> {
  return { ...errorAnswer(diagnostic, texts), level: diagnostic.level }
}

const json = plainJson
