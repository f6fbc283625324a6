import type { Reading } from './lexicon.ts'

// What an elided word can stand before: parts of speech with forms of the verb, or the very words.
interface Elision {
  readonly before: RegExp
  readonly words?: RegExp
}

const noun = '^(?:NOUN|ADJ|PROPN|NUM|VERBW'
const elisions: Readonly<Record<string, Elision>> = {
  l: { before: new RegExp(`${noun}|VERBF)$`), words: /^(?:on|un|une|autre|a|ont|est|avait)$/ },
  d: { before: new RegExp(`${noun}|ADV|DET|PRON|ADP|AUX)$`) },
  n: { before: /^(?:VERB[FWG]?|AUX)$/, words: /^(?:y|en)$/ },
  s: { before: /^(?:VERB[FWG]?|AUX)$/, words: /^(?:y|en|ils?)$/ },
  m: { before: /^VERB[FW]$/, words: /^(?:y|en|a|ont|est|avait)$/ },
  t: { before: /^VERB[FW]$/, words: /^(?:y|en|a|as|ont|es|est)$/ },
  j: { before: /^(?:VERBF|AUX)$/, words: /^(?:y|en)$/ },
  c: { before: /^$/, words: /^(?:est|etait|était|etaient|étaient|en|eut|eût)$/ },
  qu: { before: /^(?:DET|PRON|ADP|AUX|ADV|NOUN|VERBW)$/, words: /^(?:ils?|elles?|on|une?|en|au|aux|à|a|y)$/ },
  jusqu: { before: /^$/, words: /^(?:a|à|au|aux|en|ici|alors)$/ },
  lorsqu: { before: /^$/, words: /^(?:ils?|elles?|on|une?|en)$/ },
  puisqu: { before: /^$/, words: /^(?:ils?|elles?|on|une?|en)$/ },
}
const glued = /^(jusqu|lorsqu|puisqu|qu|[ldnsmtjc])(?=[aeiouhàâéèêëîïôûœ]|y$)/u
const alone = /^(?:jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|qu|[ldnsmtjc])$/
const opening = /^(?:[aeiouhàâéèêëîïôûœ]|y$)/u

/**
 * Length of the elided word that lost its apostrophe at the head of a word no lexicon knows: 1 for « lenergie », 2 for
 * « quil », 5 for « jusquau »; 0 where there is none. `readings` tells what is known of the rest.
 */
export function lostApostrophe(form: string, readings: (rest: string) => readonly Reading[]): number {
  const head = glued.exec(form)?.[1]
  const elision = head && elisions[head]
  if (!elision) return 0
  const rest = form.slice(head.length)
  if (elision.words?.test(rest)) return head.length
  if (rest.length < 3 && !/^(?:an|or|un|os)$/.test(rest)) return 0
  const fits = readings(rest).some(({ upos, verb }) =>
    elision.before.test(upos + (upos === 'VERB' ? verb : '')),
  )
  return fits ? head.length : 0
}

/** Whether a word is an elided one whose apostrophe became a blank: « l eau », « qu il », « c est ». */
export function bareElision(form: string, next: string): boolean {
  if (!alone.test(form) || !opening.test(next)) return false
  return form !== 'c' || /^(?:est|etait|était|etaient|étaient|en|eut)$/.test(next)
}
