import type { Upos } from '../model/token.ts'
import type { Reading } from './lexicon.ts'
import { own } from './own.ts'
import { abbreviations } from './rules/abbreviations.ts'
import type { RawToken } from './tokenise.ts'

export const fixed = (lemma: string, upos: Upos): Reading => ({ lemma, upos, verb: '' })

/** What an abbreviation stands for; an acronym with full stops is the acronym without them. */
export function abbreviated(text: string): Reading {
  const meant = own(abbreviations, text.toLowerCase())
  if (meant) return fixed(meant, meant === 'etc.' || meant === 'cf.' || meant === 'environ' ? 'ADV' : 'NOUN')
  if (/^n°$/i.test(text)) return fixed('numéro', 'NOUN')
  const bare = text.replaceAll('.', '')
  return fixed(bare.length > 2 ? bare : text, 'PROPN')
}

/** Numbers, addresses, pictures and punctuation have one reading, whatever stands around them. */
export function sign({ kind, text }: RawToken): Reading {
  switch (kind) {
    case 'number':
    case 'time':
      return fixed(text, 'NUM')
    case 'ordinal':
      return fixed(ordinalHead(text), 'ADJ')
    case 'unit':
      return fixed(/^kms$/i.test(text) ? text.slice(0, -1) : text, /[%€$£]/.test(text) ? 'SYM' : 'NOUN')
    case 'tag':
      return fixed(text.slice(1).toLowerCase(), 'PROPN')
    case 'masked':
    case 'email':
      return fixed(text, 'X')
    case 'url':
    case 'emoji':
    case 'smiley':
    case 'phone':
      return fixed(text, 'SYM')
    default:
      if (text === '&') return fixed('et', 'CCONJ')
      return fixed(text, /^[\p{S}/]$/u.test(text) ? 'SYM' : 'PUNCT')
  }
}

/** « 1ère » → « 1er », « 3 ème » → « 3e », « 2nde » → « 2e ». */
function ordinalHead(text: string): string {
  const rank = /^\d+/.exec(text)?.[0] ?? ''
  if (/^1 ?(?:er|[èe]re|re)s?$/.test(text)) return '1er'
  return rank === '' ? text : `${rank}e`
}
