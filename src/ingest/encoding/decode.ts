import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Encoding } from './names.ts'
import { decoded, planOf } from './open-text.ts'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  readonly diagnostics: readonly Diagnostic[]
}

/** Bytes at hand → text, by the same rules as `openText`. @throws Refusal UNKNOWN_ENCODING */
export function decodeText(bytes: Uint8Array, asked: string | undefined): DecodedText {
  const plan = planOf(bytes, asked)
  return { text: decoded(plan, bytes, true), encoding: plan.encoding, diagnostics: plan.diagnostics }
}
