import { Lexicon } from '../../../src/text/lexicon.ts'
import { asset } from '../../support/assets.ts'

const lexicon = new Lexicon(asset('lexicon.bin'))

/** What the shell answers: a word of French in small letters, accents forgotten or not. */
export const knows = (word: string) =>
  lexicon.spellingsOf(word.normalize('NFC').replaceAll('’', "'")).some((form) => form === form.toLowerCase())
