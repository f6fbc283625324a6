import type { CandidateFinder, Candidates, Manner } from './candidates.ts'
import { closedReadings } from './closed-words.ts'
import type { Lexicon } from './lexicon.ts'
import { bareElision, lostApostrophe } from './lost-apostrophes.ts'
import { joined } from './parted-words.ts'
import type { RawToken } from './tokenise.ts'

/**
 * The readings of a text's words, where what people typed wrongly between words is mended: « lenergie » and « l energie »
 * are « l' » and « energie », « co voiturage » is one word. Letters stay as they are; only the cuts move.
 */
export function candidatesOf(
  raw: readonly RawToken[],
  manner: Manner,
  finder: CandidateFinder,
  lexicon: Lexicon,
): Candidates[] {
  const read = (how: Manner) =>
    recut(
      raw.map((token) => finder.of(token, how)),
      how,
      finder,
      lexicon,
    )
  const found = read(manner)
  // One word that only accents make a word, in a text without any: accents were not typed in the others either.
  return manner.bare && found.some((each) => lostAccents(each, manner, lexicon))
    ? read({ ...manner, unaccented: true, stripped: true })
    : found
}

function recut(found: Candidates[], manner: Manner, finder: CandidateFinder, lexicon: Lexicon): Candidates[] {
  let mended: Candidates[] | null = null
  const knows = (form: string) => lexicon.has(form) || closedReadings(form).length > 0
  for (let index = 0; index < found.length; index++) {
    const each = found[index] as Candidates
    const { token } = each
    const next = found[index + 1]
    let parts: readonly Candidates[] | null = null
    let taken = 1
    if (token.kind === 'word' && (next?.known === false || mayNeed(each))) {
      const near = next?.token.kind === 'word' && next.token.start === token.end + 1 ? next : undefined
      if (near && bareElision(each.form, near.form) && written(token, manner))
        parts = [finder.of({ ...token, kind: 'elided' }, manner)]
      else if (near && (!each.known || !near.known)) {
        const whole = joined(each.form, near.form, knows)
        if (whole !== null) {
          const both = { ...token, text: `${token.text} ${near.token.text}`, end: near.token.end }
          parts = [{ ...finder.of({ ...both, text: whole }, manner), token: both }]
          taken = 2
        }
      }
      if (parts === null && (!each.known || isName(each)) && written(token, manner))
        parts = parted(each, manner, finder)
    } else if (next?.token.kind === 'clitic' && token.kind === 'word') {
      // « Allons-y »: only a verb has a pronoun after it.
      const verbs = each.readings.filter(({ upos }) => upos === 'VERB' || upos === 'AUX')
      if (/^-(?!là|ci)/.test(next.form) && verbs.length > 0 && verbs.length < each.readings.length)
        parts = [{ ...each, readings: verbs }]
    }
    if (parts) mended ??= found.slice(0, index)
    mended?.push(...(parts ?? [each]))
    index += taken - 1
  }
  return mended ?? found
}

/** Words the lexicon lacks or knows as names, and the elided ones that lost their apostrophe. */
function mayNeed(each: Candidates): boolean {
  return !each.known || each.form.length === 1 || each.form.endsWith('qu') || isName(each)
}

const isName = ({ token, readings }: Candidates) =>
  readings[0]?.upos === 'PROPN' && token.text[0] !== readings[0].lemma[0]

/** A capital inside a sentence makes a name (« Lemaire ») or a letter (« plan D »), unless all is in capitals. */
function written({ text, opens }: RawToken, manner: Manner): boolean {
  return opens || manner.capitals || text[0] === text[0]?.toLowerCase()
}

function parted(each: Candidates, manner: Manner, finder: CandidateFinder): Candidates[] | null {
  const { token, form } = each
  if (form.length !== token.text.length || (manner.capitals && form.length < 5)) return null
  const rest = (from: number): RawToken => ({
    text: token.text.slice(from),
    kind: 'word',
    start: token.start + from,
    end: token.end,
    opens: false,
  })
  const at = lostApostrophe(form, (tail) => {
    const found = finder.of(rest(form.length - tail.length), manner)
    // « lyon » is no « l' » and « Yon ».
    if (!found.known || (isName(each) && isName(found))) return []
    // « LADEN », « LOPES »: capitals hide names.
    if (manner.capitals && tail.length < 5) return []
    return manner.capitals ? found.readings.filter(({ upos }) => upos !== 'PROPN') : found.readings
  })
  if (at === 0) return null
  const head: RawToken = { ...token, text: token.text.slice(0, at), kind: 'elided', end: token.start + at }
  return [finder.of(head, manner), finder.of(rest(at), manner)]
}

/** Whether a word is one only with accents it does not have; a capital letter often goes without its own. */
function lostAccents({ token, form, known }: Candidates, manner: Manner, lexicon: Lexicon): boolean {
  if (!known || token.kind !== 'word' || !/^[a-z]+$/.test(manner.capitals ? form : token.text)) return false
  if (lexicon.has(form) || closedReadings(form).length > 0) return false
  return lexicon
    .spellingsOf(form)
    .some((spelling) => spelling !== form && spelling === spelling.toLowerCase())
}
