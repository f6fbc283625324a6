import type { Diagnostic } from '../model/diagnostic.ts'
import { messageOf, sentenceOf } from './findings.ts'
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
  readonly code: string
  readonly message: string
  readonly hint: string | null
}

export function errorAnswer(diagnostic: Diagnostic, texts: Texts): ErrorAnswer {
  const { cure } = sentenceOf(diagnostic, texts.diagnostics)
  return { code: diagnostic.code, message: messageOf(diagnostic, texts), hint: cure ?? null }
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
  const { place = {}, code, level } = diagnostic
  return {
    code,
    level,
    file: place.file ?? null,
    sheet: place.sheet ?? null,
    row: place.row ?? place.line ?? null,
    column: place.column ?? null,
    message: messageOf(diagnostic, texts),
    hint: sentenceOf(diagnostic, texts.diagnostics).cure ?? null,
  }
}

const json = (value: unknown): string => JSON.stringify(value)
