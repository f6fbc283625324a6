import type { Dictionary, Span } from '../../model/token.ts'
import { CandidateFinder, mannerOf } from '../candidates.ts'
import { decisionsOf } from '../dictionary.ts'
import type { Lexicon } from '../lexicon.ts'
import { workingCopy } from '../normalise.ts'
import { type RawToken, tokenise } from '../tokenise.ts'
import { wordsOf } from '../words.ts'

/** A word of a text as the suspects see it. */
export interface WordSeen extends Span {
  /** In lower case, NFC, straight apostrophes. */
  readonly form: string
  readonly known: boolean
  /** `name`: a capital where no sentence begins · `capitals`: an acronym, or a shouted word. */
  readonly shape: 'plain' | 'opening' | 'name' | 'capitals'
  /** Only blanks stand between the word before and this one. */
  readonly follows: boolean
}

/** Reads the words of texts as the engine does, and says which of them nothing is known of. */
export function wordReader(lexicon: Lexicon, dictionary: Dictionary): (text: string) => WordSeen[] {
  const finder = new CandidateFinder(lexicon, decisionsOf(dictionary).corrections)
  const words = wordsOf(lexicon)
  return (text) => {
    const copy = workingCopy(text)
    const manner = mannerOf(copy.text)
    const seen: WordSeen[] = []
    let end = -1
    for (const token of tokenise(copy.text, words)) {
      if (token.kind !== 'word') continue
      const blank = end >= 0 && /^[ \t\u00A0]+$/.test(copy.text.slice(end, token.start))
      end = token.end
      seen.push({
        form: token.text.normalize('NFC').replaceAll('’', "'").toLowerCase(),
        known: finder.of(token, manner).known,
        shape: shapeOf(token, manner.capitals),
        follows: blank,
        start: copy.start(token.start),
        end: copy.end(token.end),
      })
    }
    return seen
  }
}

function shapeOf({ text, opens }: RawToken, shouted: boolean): WordSeen['shape'] {
  if (shouted || !/^\p{Lu}/u.test(text))
    return shouted && /^\p{Lu}/u.test(text) && text.length <= 4 ? 'capitals' : 'plain'
  if (text.length > 1 && text === text.toUpperCase()) return 'capitals'
  return opens ? 'opening' : 'name'
}
