import type { Lexicon } from './lexicon.ts'
import type { Words } from './rules/clitics.ts'

/** The lexicon as the tokeniser sees it. */
export function wordsOf(lexicon: Lexicon): Words {
  return {
    knows: (form) => lexicon.has(form),
    isVerb: (form) =>
      form === 'a' || form === 'est' || lexicon.readings(form).some((reading) => reading.upos === 'VERB'),
  }
}
