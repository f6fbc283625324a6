import type { Span } from '../../model/token.ts'
import { beginningOf } from './beginnings.ts'

/** What the splitter asks of the lexicon; without one, endings decide. */
export interface Lexis {
  /** True when the lower-case form is an infinitive. */
  infinitive(form: string): boolean
  /** True when the lower-case form can be a noun. */
  noun(form: string): boolean
  /** True when the lower-case form can be a verb with its subject. */
  finite(form: string): boolean
}

const abbreviation =
  /(?:^|[\s(«"'’])(?:m|mm|mme|mlle|dr|pr|st|ste|av|bd|art|p|pp|n|no|tél|tel|cf|ex|env|max|min|resp|dir|réf|vol|chap|fig|hab|nb|c\.-à-d|p\.\s?ex|i\.e|e\.g)\.$/iu

/** Sentences of a stretch: cut after . ! ? … before a capital, a digit or an opening sign. */
function sentencesOf(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end)
  const spans: Span[] = []
  let from = 0
  for (const match of part.matchAll(/([.!?…]+["»”)\]]*)(\s+(?=[\p{Lu}\p{N}«“"(\-–])|(?=\p{Lu}\p{Ll}))/gu)) {
    const end = match.index + (match[1]?.length ?? 0)
    const before = part.slice(from, end)
    if (match[1] === '.' && (abbreviation.test(before) || /(?:^|[\s.])\p{Lu}\.$/u.test(before))) continue
    if (match[2] === '' && !/\p{Ll}{3}["»”)]*[.!?…]+["»”)\]]*$/u.test(before)) continue
    spans.push({ start: span.start + from, end: span.start + end })
    from = match.index + match[0].length
  }
  if (from < part.length) spans.push({ start: span.start + from, end: span.start + part.length })
  return spans
}

const explains =
  /^(?:cela|ça|ca|ceci|ce|c['’]|cet|cette|ces|celui|celle|ceux|celles|car|parce|sinon|mais|donc|ainsi|par exemple|ex\b|exemple|comme|en effet|d['’]ailleurs|cependant|toutefois|néanmoins|or|et|ou|il(?! (?:faut|faudrait|faudra|serait|conviendrait|est (?:important|nécessaire|urgent|essentiel|indispensable|temps)|y a|manque))|elles?|ils|leurs?|pourquoi|quand|merci|bref|autrement|du coup|alors|pour cela|dans ce cas|le but|l['’]objectif|au moins|sans parler|de plus en plus|idem|voir|cf)(?![\p{L}-])/iu

const proposes =
  /^(?:il (?:faut|faudrait|faudra|serait|conviendrait|est (?:important|nécessaire|urgent|essentiel|indispensable|temps)|manque)|faut|faudrait|(?:je|j['’]|nous|on|n['’])\s?(?:ne )?(?!suis|sommes|est\b|pense|crois|trouve|constate|sais)\p{L}+|pourquoi ne pas|et si|plus d|moins d|pas de|plus de|zéro|favoriser|stop|arrêt|fin d|non à|oui à|ne (?:pas|plus|jamais))(?![\p{L}])/iu

const modal =
  /(?<!\p{L})(?:devrai(?:t|ent|s)|devrions|doi(?:t|vent)|pourrai(?:t|ent|s)|pourrions|faudrait|faut)(?!\p{L})/iu
const deverbal =
  /^(?:\p{L}+(?:tions?|sions?|ages?|ements?|ances?)|achats?|tri|mise|don|dons|prêt|suivi|choix|recours|respect|développement|baisse|hausse|aide|aides)$/iu
const enumerates =
  /^(?:aussi|également|ensuite|enfin|puis|de plus|en plus|par ailleurs|autre|d['’]autre part|premièrement|deuxièmement|troisièmement)(?![\p{L}-])[\s,:]*/iu

/** True when the sentence states an action of its own rather than the reason or effect of the one before. */
function statesAction(sentence: string, lexis: Lexis | null): boolean {
  const bare = sentence.replace(/^[\s\p{P}\p{S}]+/u, '').replace(enumerates, '')
  if (explains.test(bare)) return false
  if (proposes.test(bare) || /^que (?:les?|la|l['’]|nos|notre|chaque|tous|chacun)/iu.test(bare)) return true
  const beginning = beginningOf(bare, lexis)
  if (beginning === 'action' || beginning === 'infinitive') return true
  const first = /^(?:(?:ne (?:pas|plus)|n['’]|mieux|bien|se|s['’]|y) ?)?(\p{L}+(?:-\p{L}+)*)/iu.exec(
    bare,
  )?.[1]
  if (first === undefined) return false
  if (lexis ? lexis.infinitive(first.toLowerCase()) : /(?:er|ir|oir|[^aeiou]re)$/iu.test(first)) return true
  if (deverbal.test(first)) return true
  return modal.test(bare.split(/\s+/).slice(0, 10).join(' '))
}

/** Sentences put together so that each group holds one action with what explains it. */
export function actionGroups(text: string, span: Span, lexis: Lexis | null): Span[] {
  const groups: Span[] = []
  let acts = false
  for (const sentence of sentencesOf(text, span)) {
    const action = statesAction(text.slice(sentence.start, sentence.end), lexis)
    const last = groups.at(-1)
    if (last && !(action && acts)) {
      groups[groups.length - 1] = { start: last.start, end: sentence.end }
      acts ||= action
    } else {
      groups.push(sentence)
      acts = action
    }
  }
  return groups
}
