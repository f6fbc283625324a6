import { blank } from './presets/blank.ts'
import { flers } from './presets/flers.ts'

/** What `charter init --preset` writes into `dictionary.yaml`: at Flers every participant is an agent of the agglomeration. */
export const presetToolWords: Readonly<Record<'flers' | 'blank', readonly string[]>> = {
  flers: ['agent', 'agglo', 'Flers'],
  blank: [],
}

/** Texts of `charter.yaml` that `charter init --preset` writes. */
export const presets: Readonly<Record<'flers' | 'blank', string>> = { flers, blank }
