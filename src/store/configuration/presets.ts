import { blank } from './presets/blank.ts'
import { flers } from './presets/flers.ts'

/** Texts of `charter.yaml` that `charter init --preset` writes. */
export const presets: Readonly<Record<'flers' | 'blank', string>> = { flers, blank }
