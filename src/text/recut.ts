import type { CandidateFinder, Candidates, Manner } from './candidates.ts'
import { closedReadings } from './closed-words.ts'
import type { Lexicon } from './lexicon.ts'
import { bareElision, lostApostrophe } from './lost-apostrophes.ts'
import { compoundFrom, joined, opensCompound } from './parted-words.ts'
import type { RawToken } from './tokenise.ts'

/**
 * The readings of a text's words, where what people typed wrongly between words is mended: « lenergie » and « l energie »
 * are « l' » and « energie », « co voiturage » is one word. Letters stay as they are; only the cuts move.
 */
export function candidatesOf(
  text: string,
  raw: readonly RawToken[],
  manner: Manner,
  finder: CandidateFinder,
  lexicon: Lexicon,
): readonly Candidates[] {
  const read = (how: Manner) => {
    const found = raw.map((token) => finder.of(token, how))
    return new Recut(text, found, how, finder, lexicon).all()
  }
  const found = read(manner)
  // One word that only accents make a word, in a text without any: accents were not typed in the others either.
  return (manner.unaccented || !accented.test(text)) &&
    found.some((each) => lostAccents(each, manner, lexicon))
    ? read({ ...manner, unaccented: true, stripped: true })
    : found
}

const accented = /[À-ÖØ-öø-ÿŒœ]/

class Recut {
  private readonly text: string
  private readonly found: readonly Candidates[]
  private readonly manner: Manner
  private readonly finder: CandidateFinder
  private readonly knows: (form: string) => boolean

  constructor(
    text: string,
    found: readonly Candidates[],
    manner: Manner,
    finder: CandidateFinder,
    lexicon: Lexicon,
  ) {
    this.text = text
    this.found = found
    this.manner = manner
    this.finder = finder
    this.knows = (form) => lexicon.has(form) || closedReadings(form).length > 0
  }

  all(): readonly Candidates[] {
    const { found } = this
    let mended: Candidates[] | null = null
    for (let index = 0; index < found.length; index++) {
      const each = found[index] as Candidates
      const mend = each.token.kind === 'word' ? this.mend(each, index) : null
      if (mend) mended ??= found.slice(0, index)
      mended?.push(...(mend?.parts ?? [each]))
      index += (mend?.words ?? 1) - 1
    }
    return mended ?? found
  }

  /** What stands for the word at an index, and how many words it takes the place of; null where nothing is to be done. */
  private mend(each: Candidates, index: number): { parts: Candidates[]; words: number } | null {
    const next = this.found[index + 1]
    if (!mayMend(each) && next?.known !== false && next?.token.kind !== 'clitic') return null
    const { token, form } = each
    const compound = opensCompound(form)
    const near = this.after(index, 1)
    if (near && this.freely(token) && bareElision(form, near.form))
      return { parts: [this.finder.of({ ...token, kind: 'elided' }, this.manner)], words: 1 }
    const listed = compound ? this.compound(form, index) : null
    if (listed) return { parts: [this.whole(index, listed.whole, listed.words)], words: listed.words }
    if (near && (!each.known || !near.known)) {
      const whole = joined(form, near.form, this.knows)
      if (whole !== null) return { parts: [this.whole(index, whole, 2)], words: 2 }
    }
    if ((!each.known || isName(each) || form === 'dune') && this.freely(token)) {
      const parts = this.parted(each, index)
      if (parts) return { parts, words: 1 }
    }
    // « a payer »: nothing but « à » stands before an infinitive.
    if (form === 'a' && near && near.readings.every(({ verb }) => verb === 'W'))
      return { parts: [{ ...each, readings: [...closedReadings('à')] }], words: 1 }
    return next?.token.kind === 'clitic' ? inverted(each, next) : null
  }

  /** The word so many words further, when nothing but blanks of one sign stand between. */
  private after(index: number, offset: number): Candidates | undefined {
    for (let at = index; at < index + offset; at++) {
      const following = this.found[at + 1]
      const end = this.found[at]?.token.end ?? 0
      const near = following?.token.kind === 'word' && following.token.start === end + 1
      if (!near || this.text[end] !== ' ') return undefined
    }
    return this.found[index + offset]
  }

  private compound(form: string, index: number): { whole: string; words: number } | null {
    if (form !== 'éco' && form !== 'eco')
      return compoundFrom(form, (offset) => this.after(index, offset)?.form)
    const second = this.after(index, 1)
    return second?.readings.some(({ upos }) => upos === 'NOUN' || upos === 'ADJ') &&
      !closedReadings(second.form)[0]
      ? { whole: `éco-${second.form}`, words: 2 }
      : null
  }

  private whole(index: number, form: string, words: number): Candidates {
    const first = this.found[index] as Candidates
    const last = this.found[index + words - 1] as Candidates
    const token = { ...first.token, end: last.token.end }
    const read = this.finder.of({ ...token, text: form }, this.manner)
    // Readings of its own: what the tagger keeps by them of the word in one piece is not true of this one.
    return {
      ...read,
      readings: [...read.readings],
      token: { ...token, text: this.text.slice(token.start, token.end) },
    }
  }

  /** A capital inside a sentence makes a name (« Lemaire ») or a letter (« plan D »), unless all is in capitals. */
  private freely({ text, opens }: RawToken): boolean {
    return opens || this.manner.capitals || text[0] === text[0]?.toLowerCase()
  }

  private parted(each: Candidates, index: number): Candidates[] | null {
    const { token, form } = each
    const { capitals } = this.manner
    if (form.length !== token.text.length || (capitals && form.length < 5)) return null
    const tail = (from: number) =>
      this.finder.of(
        { ...token, text: token.text.slice(from), start: token.start + from, opens: false },
        this.manner,
      )
    const at =
      form === 'dune'
        ? this.isDune(index)
          ? 0
          : 1
        : lostApostrophe(form, (rest) => {
            const found = tail(form.length - rest.length)
            // « lyon » is no « l' » and « Yon »; « LADEN », « LOPES »: capitals hide names.
            if (!found.known || (isName(each) && isName(found)) || (capitals && rest.length < 5)) return []
            return capitals ? found.readings.filter(({ upos }) => upos !== 'PROPN') : found.readings
          })
    if (at === 0) return null
    const head: RawToken = { ...token, text: token.text.slice(0, at), kind: 'elided', end: token.start + at }
    return [this.finder.of(head, this.manner), tail(at)]
  }

  /** « la dune » is one; « creation dune maison » is « d'une ». */
  private isDune(index: number): boolean {
    return /^(?:la|une|cette|chaque|ma|sa|leur|notre|de|haute|grande)$/.test(
      this.found[index - 1]?.form ?? 'la',
    )
  }
}

/** Asked of every word, so that the answer is kept with its spelling. */
function mayMend(each: Candidates): boolean {
  const { memory } = each
  if (!memory) return opensCompound(each.form) || mayNeed(each)
  memory.mayMend ??= opensCompound(each.form) || mayNeed(each)
  return memory.mayMend
}

/** Words the lexicon lacks or knows as names, and the little ones that lost an apostrophe or an accent. */
function mayNeed(each: Candidates): boolean {
  const { form } = each
  return !each.known || form.length === 1 || form.endsWith('qu') || form === 'dune' || isName(each)
}

/** A name written in small letters. */
const isName = ({ token, readings }: Candidates) =>
  readings[0]?.upos === 'PROPN' && token.text[0] !== readings[0].lemma[0]

/** « Allons-y »: only a verb has a pronoun after it. */
function inverted(each: Candidates, next: Candidates): { parts: Candidates[]; words: number } | null {
  const verbs = each.readings.filter(({ upos }) => upos === 'VERB' || upos === 'AUX')
  if (/^-(?:là|ci)/.test(next.form) || verbs.length === 0 || verbs.length === each.readings.length)
    return null
  return { parts: [{ ...each, readings: verbs }], words: 1 }
}

/** Whether a word is one only with accents it does not have; a capital letter often goes without its own. */
function lostAccents({ token, form, known }: Candidates, manner: Manner, lexicon: Lexicon): boolean {
  if (!known || token.kind !== 'word' || !/^[a-z]+$/.test(manner.capitals ? form : token.text)) return false
  if (lexicon.has(form) || closedReadings(form).length > 0) return false
  return lexicon
    .spellingsOf(form)
    .some((spelling) => spelling !== form && spelling === spelling.toLowerCase())
}
