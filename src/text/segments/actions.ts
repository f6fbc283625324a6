import type { Span } from '../../model/token.ts'
import { type Beginning, beginningOf, isInfinitive } from './beginnings.ts'
import type { Lexis } from './sentences.ts'

/** A sign or word between two stretches that may be two actions. */
interface Joint {
  /** Where the first stretch ends and the next begins, in the span. */
  readonly end: number
  readonly next: number
  /** `and` joins two words as often as two actions. */
  readonly and: boolean
}

const joints =
  /\s*,(?!\d)\s*(?:(?:et|puis)\s+)?|\s*(?:\.{2,}|…)\s*|(?<=\p{L}{3})\.\s+(?=\p{Ll})|\s+(?:\+|&|\/|-|–|—)\s+|(?<=\p{L})[-/]\s+|\s+(?:et(?: aussi| puis| enfin)?|puis|ainsi que)\s+|,?\s+mais\s+(?=(?:je|j['’]|nous|on)\s?(?:pourr|devr|voudr|aimer|souhait|essa|compt|vais)\p{L}*)/giu

/**
 * A list of actions cut where the next one begins: « trier, composter et venir à vélo ». What explains, completes or
 * continues an action stays with it; verbs that share their object (« réduire et trier les déchets ») stay together. In
 * doubt two actions stay together.
 */
export function splitActions(text: string, span: Span, lexis: Lexis | null): Span[] {
  const part = text.slice(span.start, span.end)
  if (part.length < 8) return [span]
  const cuts: Joint[] = []
  let from = 0
  let head: Beginning | null = null
  let nouns = false
  const found = jointsOf(part)
  found.forEach((joint, index) => {
    const before = part.slice(from, joint.end)
    const after = part.slice(joint.next, found[index + 1]?.end ?? part.length)
    const rest = part.slice(joint.next)
    head ??= beginningOf(before, lexis)
    nouns ||= head === 'action'
    const context = { head, nouns, and: joint.and, lexis }
    if (!parts(before, after, rest, context)) return
    cuts.push(joint)
    from = joint.next
    // A list of nouns goes on as one; an action's own kind decides for what follows it.
    head = beginningOf(after, lexis)
  })
  const spans: Span[] = []
  let start = 0
  for (const { end, next } of cuts) {
    spans.push({ start: span.start + start, end: span.start + end })
    start = next
  }
  return [...spans, { start: span.start + start, end: span.end }]
}

/** Joints outside brackets. */
function jointsOf(part: string): Joint[] {
  const found: Joint[] = []
  const depth = depths(part)
  for (const match of part.matchAll(joints)) {
    if ((depth[match.index] ?? 0) > 0) continue
    found.push({
      end: match.index,
      next: match.index + match[0].length,
      and: /\p{L}/u.test(match[0]),
    })
  }
  return found
}

function depths(part: string): number[] {
  let depth = 0
  return Array.from(part, (_, index) => {
    const sign = part[index]
    if (sign === '(' || sign === '«' || sign === '[') depth++
    else if ((sign === ')' || sign === '»' || sign === ']') && depth > 0) depth--
    return depth
  })
}

const words = (text: string) => text.match(/\p{L}[\p{L}'’-]*/gu) ?? []
/** « Inciter les agents à … », « pour …»: infinitives that follow may go on with it. */
const governs =
  /(?<!\p{L})(?:à|pour|afin de|afin d['’]|sans)\s+(?:(?:ne|pas|se|s['’]|mieux|y|les?|la)\s?)*\p{L}+(?:er|ir|re|oir)(?!\p{L})[^.]*$/iu
const remedy = /^[\s\p{P}]*il /iu
const finiteLater =
  /(?<!\p{L})(?:est|sont|a|ont|était|sera|serait|doit|doivent|peut|peuvent|va|vont|fait|faut)(?!\p{L})/iu

interface Context {
  /** How the action before begins. */
  readonly head: Beginning
  /** Actions named by nouns came before: the list may go on with one. */
  readonly nouns: boolean
  readonly and: boolean
  readonly lexis: Lexis | null
}

/** True when another action begins after the joint. */
function parts(before: string, after: string, rest: string, { head, nouns, and, lexis }: Context): boolean {
  if (words(before).length === 0 || words(after).length === 0) return false
  if (/(?<!\p{L})(?:et|ou|mais|donc|surtout|ou bien|notamment)[\s,]*$/iu.test(before)) return false
  const next = beginningOf(after, lexis)
  if (next === 'rest') return false
  // « Trop loin, il faudrait une navette »: a remark and its remedy are one idea.
  if (next === 'person') return head !== 'rest' && (head !== 'noun' || !remedy.test(after))
  if (next === 'finite') return (head === 'person' || head === 'finite') && words(after).length > 1
  if (next === 'infinitive') {
    if (head === 'rest') return false
    if (governs.test(before) && head !== 'noun') return false
    return !and || (hasObject(before, lexis) && (words(after).length > 1 || words(rest).length > 1))
  }
  if (head === 'action' || head === 'noun') {
    if (finiteLater.test(after)) return false
    // « produits locaux et bio », « voiture ou bus »: what is joined by « et » must be an action of its own.
    return next === 'action' && (!and || (words(before).length > 1 && !governs.test(before)))
  }
  // After a verb, a bare noun is its object; an action named with what it bears on begins another.
  return next === 'action' && !and && (nouns || words(after).length > 2) && !opensObject(before, lexis)
}

/** True when the last verb has something of its own behind it. */
function hasObject(before: string, lexis: Lexis | null): boolean {
  const all = words(before)
  const last = all.findLastIndex((word) => isInfinitive(word.toLowerCase(), lexis))
  return last < 0 ? all.length > 1 : last < all.length - 1
}

const taking =
  /(?<!\p{L})(?:favoris|privilégi|développ|encourag|limit|rédui|évit|augment|amélior|propos|prévo|préfèr|mett|met|faire|fais)\p{L}*\s+(?!(?:les?|la|l['’]|des?|du|d['’]|mes|mon|ma|une?|au|aux|à|nos|notre)(?!\p{L}))[^,]*$/iu

/** « favoriser le tri, le compost »: verbs that take a list of nouns. */
function opensObject(before: string, lexis: Lexis | null): boolean {
  return taking.test(before) && beginningOf(before, lexis) !== 'action'
}
