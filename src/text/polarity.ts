import type { Mark } from '../model/term.ts'
import type { Token } from '../model/token.ts'
import {
  afterPas,
  afterSans,
  beforePas,
  cueNouns,
  cueNounsOfThe,
  cueVerbs,
  halts,
  modals,
  stopsHere,
  uses,
} from './polarity/cues.ts'
import { isArticle, isContracted, isDe, isParticiple, isVerb, phraseFrom } from './polarity/phrase.ts'
import { Surroundings } from './polarity/surroundings.ts'

const deniers = new Set(['sans', 'pas', 'plus', 'jamais', 'rien'])

/** What is said of a word: less of it, none of it, more of it. `from` = index of the first token that says so. */
export interface Marked {
  readonly mark: Mark
  readonly from: number
}

/**
 * The direction in which each word of a token list is turned: « moins de papier », « ne plus imprimer », « supprimer la
 * publicité », « sans voiture ». A cue governs the noun phrase after it, up to the next sign or verb, or the verb it
 * denies; « plus ou moins », « au moins », « pas seulement », « plus tard » govern nothing. The nearest cue wins.
 */
export function marksOf(tokens: readonly Token[]): readonly (Marked | undefined)[] {
  return new Reader(tokens).read()
}

class Reader extends Surroundings {
  private readonly marks: (Marked | undefined)[]
  private readonly denied = new Set<number>()

  constructor(tokens: readonly Token[]) {
    super(tokens)
    this.marks = new Array(tokens.length).fill(undefined)
  }

  read(): readonly (Marked | undefined)[] {
    // Denials first: a verb that is denied turns nothing round itself.
    for (let at = 0; at < this.tokens.length; at++) this.denial(at)
    for (let at = 0; at < this.tokens.length; at++) this.cue(at)
    return this.marks
  }

  private set(places: readonly number[], mark: Mark, from: number): void {
    for (const place of places) this.marks[place] = { mark, from }
  }

  /** pas, plus, jamais, sans with verbs: the verb is denied, and its object where the verb only says that one uses it. */
  private denial(at: number): void {
    const form = this.form(at)
    if (!deniers.has(form)) return
    if (form === 'sans' && isInfinitive(this.tokens[at + 1])) {
      if (!afterSans.has(this.lemma(at + 1))) this.deny(at + 1, at)
      return
    }
    const ne = this.neBefore(at)
    const negates = form === 'pas' || form === 'jamais' || ((form === 'plus' || form === 'rien') && ne >= 0)
    if (!negates || (form === 'pas' && !this.denies(at))) return
    const from = ne >= 0 ? ne : at
    const after = at + 1
    // « ne pas jeter », « n'a pas trié »: what follows is denied; else the verb before.
    const auxiliary = at > 0 && (this.tokens[at - 1]?.upos === 'AUX' || modals.has(this.lemma(at - 1)))
    if (isInfinitive(this.tokens[after]) && (ne === at - 1 || ne < 0 || auxiliary)) this.deny(after, from)
    else if (isParticiple(this.tokens[after]) && auxiliary) this.deny(after, from)
    else if (isVerb(this.tokens[at - 1]) && (ne >= 0 || (form === 'pas' && !this.isQualifier(after))))
      this.deny(at - 1, from, after)
    else if (ne < 0 && form === 'pas' && !isDe(this.tokens[after]))
      this.set(isArticle(this.tokens[after]) ? phraseFrom(this.tokens, after, 'article') : [], 'none', at)
  }

  /** « pas mal », « pas seulement », « pourquoi pas », « un pas » deny nothing. */
  private denies(at: number): boolean {
    return (
      this.tokens[at]?.upos !== 'NOUN' &&
      !afterPas.has(this.form(at + 1)) &&
      !beforePas.has(this.form(at - 1))
    )
  }

  private deny(verb: number, from: number, after = verb + 1): void {
    this.denied.add(verb)
    this.turn(verb, 'none', from)
    this.object(verb, after, 'none', from)
  }

  /** « faire », « avoir » say nothing that could be turned round. */
  private turn(verb: number, mark: Mark, from: number): void {
    if (this.tokens[verb]?.upos === 'VERB' && this.tokens[verb]?.counted) this.set([verb], mark, from)
  }

  /** What a verb that is denied or done less is done to. */
  private object(verb: number, after: number, mark: Mark, from: number): void {
    const start = this.afterAdverbs(after)
    if (isDe(this.tokens[start]) && !isArticle(this.tokens[start + 1]) && !isVerb(this.tokens[start + 1]))
      this.set(phraseFrom(this.tokens, start + 1, 'de'), mark, from)
    else if (uses.has(this.lemma(verb)) && isArticle(this.tokens[start]))
      this.set(phraseFrom(this.tokens, start, 'article'), mark, from)
  }

  private cue(at: number): void {
    switch (this.form(at)) {
      case 'moins':
        this.fewer(at)
        break
      case 'plus':
        this.more(at)
        break
      case 'davantage':
        if (isDe(this.tokens[at + 1])) this.set(phraseFrom(this.tokens, at + 2, 'de'), 'more', at)
        return
      case 'pas':
        if (this.denies(at)) this.noneOf(at)
        return
      case 'jamais':
        this.noneOf(at)
        break
      case 'sans':
        this.without(at)
        break
      case 'ni':
      case 'aucun':
      case 'aucune':
      case 'zéro':
      case 'zero':
      case '0':
        this.set(
          phraseFrom(
            this.tokens,
            at + 1,
            this.form(at) === 'ni' && isArticle(this.tokens[at + 1]) ? 'article' : 'bare',
          ),
          'none',
          at,
        )
        return
      default:
        this.word(at)
        break
    }
  }

  private fewer(at: number): void {
    const before = this.form(at - 1)
    const after = at + 1
    if (/^(?:au|du|à|ou|pas)$/.test(before)) return
    if (before === 'de' && this.form(after) !== 'de') return
    if (isDe(this.tokens[after])) {
      this.set(phraseFrom(this.tokens, at + 2, 'de'), 'less', at)
      return
    }
    // « moins imprimer », « imprimer moins », « imprimer le moins possible ».
    if (isInfinitive(this.tokens[after])) {
      this.done(after, after + 1, 'less', at)
      return
    }
    const verb = this.verbBefore(before === 'le' ? at - 2 : at - 1)
    const alone = !/^(?:ADJ|ADV|NUM|NOUN|VERB)$/.test(this.tokens[after]?.upos ?? 'PUNCT')
    if (verb >= 0 && (this.form(after) === 'possible' || (alone && verb === at - 1)))
      this.done(verb, verb + 1, 'less', verb)
  }

  private done(verb: number, after: number, mark: Mark, from: number): void {
    this.turn(verb, mark, from)
    this.object(verb, after, mark, from)
  }

  private more(at: number): void {
    const before = this.form(at - 1)
    if (!isDe(this.tokens[at + 1])) return
    const again = before === 'en' && this.form(at - 2) === 'plus'
    if (/^(?:de|d'|en|au|non|pas|le)$/.test(before) && !again) return
    const ne = again ? -1 : this.neBefore(at)
    this.set(phraseFrom(this.tokens, at + 2, 'de'), ne >= 0 ? 'none' : 'more', ne >= 0 ? ne : at)
  }

  /** « pas de plastique », « jamais de papier ». */
  private noneOf(at: number): void {
    if (!isDe(this.tokens[at + 1])) return
    const ne = this.neBefore(at)
    this.set(phraseFrom(this.tokens, at + 2, 'de'), 'none', ne >= 0 ? ne : at)
  }

  private without(at: number): void {
    if (afterSans.has(this.lemma(at + 1)) || isInfinitive(this.tokens[at + 1])) return
    const article = isArticle(this.tokens[at + 1])
    this.set(phraseFrom(this.tokens, at + 1, article ? 'article' : 'bare'), 'none', at)
  }

  private word(at: number): void {
    const lemma = this.lemma(at)
    const form = this.form(at)
    if (halts.has(form) || form === 'non' || form === 'fini' || form === 'finis' || form === 'finies') {
      this.halt(at, form)
      return
    }
    const verb = cueVerbs.get(lemma)
    const token = this.tokens[at]
    const noun = cueNouns.get(lemma)
    if (verb && token?.upos === 'VERB') this.verb(at, verb)
    else if (noun && token?.upos === 'NOUN') this.noun(at, noun)
    else if (verb && token?.upos === 'NOUN' && isArticle(this.tokens[at + 1])) this.verb(at, verb)
  }

  private halt(at: number, form: string): void {
    const next = this.tokens[at + 1]
    if (/^(?:fini|finis|finies)$/.test(form)) {
      if ((at === 0 || this.tokens[at - 1]?.upos === 'PUNCT') && isArticle(next))
        this.set(phraseFrom(this.tokens, at + 1, 'article'), 'none', at)
      return
    }
    const to = /^(?:à|au|aux)$/.test(this.form(at + 1))
    if (to) {
      if (/^(?:DET|NOUN|ADP)$/.test(this.tokens[at - 1]?.upos ?? '')) return
      const start = at + 2
      this.set(phraseFrom(this.tokens, start, isArticle(this.tokens[start]) ? 'article' : 'bare'), 'none', at)
    } else if (form !== 'non' && !(/^(?:ADP|DET)$/.test(this.tokens[at - 1]?.upos ?? '') && isArticle(next)))
      this.set(phraseFrom(this.tokens, at + 1, isArticle(next) ? 'article' : 'bare'), 'none', at)
  }

  private verb(at: number, mark: Mark): void {
    if (this.denied.has(at)) return
    // « la vitesse réduite de nuit »: a participle after its noun governs nothing.
    if (isParticiple(this.tokens[at]) && /^(?:NOUN|ADJ|AUX)$/.test(this.tokens[at - 1]?.upos ?? '')) return
    const start = this.afterAdverbs(at + 1)
    // « arrêter d'imprimer », « éviter de jeter le pain ».
    if (isDe(this.tokens[start]) && isInfinitive(this.tokens[start + 1])) {
      if (cueVerbs.has(this.lemma(start + 1))) this.denied.add(start + 1)
      this.set([start + 1], mark, at)
      const after = this.afterAdverbs(start + 2)
      if (isArticle(this.tokens[after]) && (uses.has(this.lemma(start + 1)) || isPartitive(this.form(after))))
        this.set(phraseFrom(this.tokens, after, 'article'), mark, at)
      return
    }
    this.set(phraseFrom(this.tokens, start, 'article'), mark, at)
  }

  private noun(at: number, mark: Mark): void {
    const next = this.tokens[at + 1]
    if (!isDe(next) && !isContracted(next)) return
    // « supprimer la baisse des impôts » is no less of them.
    const own = this.marks[at]?.mark
    if (own === 'less' || own === 'none') return
    const definite = isContracted(next) || isArticle(this.tokens[at + 2])
    const lemma = this.lemma(at)
    if (cueNounsOfThe.has(lemma)) {
      if (!definite || /^(?:en|à)$/.test(this.form(at - 1)) || /^(?:en|à)$/.test(this.form(at - 2))) return
      if (stopsHere.has(this.lemma(isContracted(next) ? at + 2 : at + 3))) return
    }
    const article = isArticle(this.tokens[at + 2])
    this.set(
      phraseFrom(this.tokens, at + 2, article && isDe(next) ? 'article' : isContracted(next) ? 'bare' : 'de'),
      mark,
      at,
    )
  }
}

function isInfinitive(token: Token | undefined): boolean {
  return token?.upos === 'VERB' && /(?:er|ir|re|oir)$/.test(token.form.toLowerCase())
}

const isPartitive = (form: string) => /^(?:du|des|de|d')$/.test(form)
