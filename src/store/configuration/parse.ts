import * as v from 'valibot'
import type { Consultation } from '../../model/consultation.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { issueDiagnostics } from './issues.ts'
import { crossCheck, toComplete, unquotedColours } from './rules.ts'
import { consultationSchema } from './schema.ts'
import { charterSynonyms } from './synonyms.ts'
import { type Path, readYaml } from './yaml-document.ts'

export interface Configuration {
  /** Null when an error makes the file unusable. */
  readonly consultation: Consultation | null
  /** Errors in the order of the file, then warnings. */
  readonly diagnostics: readonly Diagnostic[]
}

const numbers = new Set(['population', 'overlap', 'participants', 'terms', 'minimum'])

/** Reads `charter.yaml`. Never throws: every fault is a finding with its place, its line and its cure, and all are told at once. */
export function parseConfiguration(text: string, file: string): Configuration {
  const document = readYaml(text, file, numbers)
  if (document.diagnostics.length > 0) return { consultation: null, diagnostics: document.diagnostics }
  if (document.data === null || document.data === undefined) {
    return {
      consultation: null,
      diagnostics: [{ code: 'YAML_EMPTY', level: 'error', args: {}, place: { file } }],
    }
  }
  const checked = v.safeParse(consultationSchema, document.data)
  const errors = [
    ...(checked.success ? [] : issueDiagnostics(checked.issues, document, charterSynonyms, keysAt)),
    ...unquotedColours(document),
    ...crossCheck(document),
  ]
  if (errors.length > 0 || !checked.success) return { consultation: null, diagnostics: inOrder(errors) }
  return { consultation: checked.output, diagnostics: toComplete(document) }
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const at = (diagnostic: Diagnostic) => diagnostic.place?.line ?? 0
  return [...diagnostics].sort((a, b) => at(a) - at(b))
}

/** Keys that the schema knows at a path, for « vouliez-vous dire ». */
function keysAt(path: Path): readonly string[] {
  let schema: unknown = consultationSchema
  for (const step of path) schema = typeof step === 'number' ? itemOf(schema) : entriesOf(schema)?.[step]
  return Object.keys(entriesOf(schema) ?? {})
}

/** Looks through `nullish` and `pipe` wrappers for the schema that has entries or items. */
function unwrap(schema: unknown): Record<string, unknown> {
  let inner = schema as Record<string, unknown> | undefined
  while (inner && !('entries' in inner) && !('item' in inner) && 'wrapped' in inner)
    inner = inner['wrapped'] as Record<string, unknown>
  return inner ?? {}
}

function entriesOf(schema: unknown): Record<string, unknown> | undefined {
  return unwrap(schema)['entries'] as Record<string, unknown> | undefined
}

function itemOf(schema: unknown): unknown {
  return unwrap(schema)['item']
}
