import type { Dictionary, Span } from '../../model/token.ts'
import { foldKey } from '../fold.ts'
import { Lexicon } from '../lexicon.ts'
import { Suggester, type Suggestion } from './suggester.ts'
import { type WordSeen, wordReader } from './unknown-words.ts'
import { Vocabulary } from './vocabulary.ts'

/** A text that is searched for suspects. */
export interface SearchedText<Place> {
  readonly text: string
  /** Who wrote it; every text is a voice of its own when nobody knows. */
  readonly voice: string
  readonly place: Place
  /** Stretches that are no words of the person (marks of personal data). */
  readonly masked?: readonly Span[]
  /** False: counted, never shown as an example when there is another. */
  readonly shown?: boolean
}

export interface Suspect<Place> {
  readonly form: string
  readonly count: number
  readonly voices: number
  /** One place where it stands. */
  /** One place where it stands; `shown` as the text said. */
  readonly example: Span & { readonly text: string; readonly place: Place; readonly shown: boolean }
  /** Best first; empty when nothing is near. */
  readonly suggestions: readonly Suggestion[]
}

interface Sighting<Place> {
  count: number
  readonly voices: Set<string>
  readonly shapes: Record<WordSeen['shape'], number>
  example: Span & { readonly text: string; readonly place: Place; readonly shown: boolean }
  joined: Suggestion | null
}

/** Where a name or an acronym is as likely as a slip, only a slip this small is told. */
const surely = 1
const longestAcronym = 6
/** A piece this near to a word is that word misspelt rather than half of another. */
const ownSlip = 0.85

/** Gathers the unknown forms of texts given one by one, then says what each may stand for. */
export class SuspectSearch<Place> {
  private readonly lexicon: Lexicon
  private readonly read: (text: string) => WordSeen[]
  private readonly vocabulary = new Vocabulary()
  private readonly suggester: Suggester
  private readonly settled: ReadonlySet<string>
  private readonly sightings = new Map<string, Sighting<Place>>()
  /** Pairs of neighbours of which one is unknown. */
  private readonly pairs = new Map<string, Sighting<Place>>()

  constructor(asset: (name: string) => Uint8Array, dictionary: Dictionary) {
    this.lexicon = new Lexicon(asset('lexicon.bin'))
    this.read = wordReader(this.lexicon, dictionary)
    this.suggester = new Suggester(this.lexicon, this.vocabulary)
    const { corrections, keep, toolWords, groups } = dictionary
    const decided = [
      ...Object.keys(corrections),
      ...keep,
      ...toolWords,
      ...Object.keys(groups),
      ...Object.values(groups).flat(),
    ]
    this.settled = new Set(decided.flatMap((each) => [foldKey(each), ...foldKey(each).split(/[ ']/)]))
  }

  add(searched: SearchedText<Place>): void {
    const words = this.read(searched.text).filter(
      ({ start, end }) => !searched.masked?.some((mark) => mark.start < end && mark.end > start),
    )
    for (const [index, word] of words.entries()) {
      if (word.known) {
        if (/\p{L}{2}/u.test(word.form)) this.vocabulary.add(this.spelling(word.form))
        continue
      }
      if (!this.mayBeSlip(word.form)) continue
      this.see(this.sightings, word.form, word, word, searched)
      const before = words[index - 1]
      const after = words[index + 1]
      if (word.follows && before && before.shape !== 'name') this.pair(before, word, searched)
      if (after?.follows && after.known) this.pair(word, after, searched)
    }
  }

  /** Most frequent first. */
  found(): Suspect<Place>[] {
    const suspects: Suspect<Place>[] = []
    const taken = this.parted(suspects)
    for (const [form, sighting] of this.sightings) {
      const left = sighting.count - (taken.get(form) ?? 0)
      if (left <= 0) continue
      const suggestions = this.suggestionsFor(form)
      if (!this.isSlip(form, sighting, suggestions)) continue
      suspects.push(suspectOf(form, sighting, suggestions))
    }
    return suspects.sort((a, b) => b.count - a.count || b.voices - a.voices || (a.form < b.form ? -1 : 1))
  }

  suggestionsFor(form: string): Suggestion[] {
    const parts = form.split('-')
    if (parts.length === 1) return this.suggester.of(form)
    const wrong = parts.findIndex((part) => !this.knows(part))
    const whole = this.suggester.of(form)
    if (wrong < 0) return whole
    const rebuilt = this.suggester.of(parts[wrong] ?? '').map((suggestion) => {
      const word = parts.map((part, index) => (index === wrong ? suggestion.word : part)).join('-')
      return { ...suggestion, word, count: this.vocabulary.count(word) }
    })
    return [...whole, ...rebuilt.filter(({ word }) => !whole.some((each) => each.word === word))]
      .sort((a, b) => a.distance - b.distance)
      .slice(0, 5)
  }

  private pair(left: WordSeen, right: WordSeen, searched: SearchedText<Place>): void {
    if (left.known && right.known) return
    const key = `${left.form} ${right.form}`
    const joined = this.pairs.get(key)?.joined ?? this.suggester.joined(left.form, right.form)
    if (joined)
      this.see(this.pairs, key, left, { start: left.start, end: right.end }, searched).joined = joined
  }

  /** Words written in two pieces; gives how often each piece is explained by one. */
  private parted(suspects: Suspect<Place>[]): Map<string, number> {
    const taken = new Map<string, number>()
    for (const [form, sighting] of this.pairs) {
      const { joined } = sighting
      if (!joined || this.settled.has(foldKey(form)) || this.standsAlone(form)) continue
      const count = this.vocabulary.count(joined.word)
      suspects.push(suspectOf(form, sighting, [{ ...joined, count }]))
      for (const piece of form.split(' ')) taken.set(piece, (taken.get(piece) ?? 0) + sighting.count)
    }
    return taken
  }

  /** « interdir a »: one of the two is a word, and the other is nearer to a word of its own. */
  private standsAlone(pair: string): boolean {
    const pieces = pair.split(' ')
    const unknown = pieces.filter((piece) => !this.knows(piece))
    const [only] = unknown
    if (only === undefined || unknown.length > 1) return false
    return (this.suggester.of(only)[0]?.distance ?? Number.POSITIVE_INFINITY) < ownSlip
  }

  private see(
    into: Map<string, Sighting<Place>>,
    form: string,
    word: WordSeen,
    { start, end }: Span,
    { text, voice, place, shown = true }: SearchedText<Place>,
  ): Sighting<Place> {
    const example = { text, start, end, place, shown }
    let sighting = into.get(form)
    if (!sighting) {
      const shapes = { plain: 0, opening: 0, name: 0, capitals: 0 }
      sighting = { count: 0, voices: new Set(), shapes, example, joined: null }
      into.set(form, sighting)
    }
    sighting.count++
    sighting.voices.add(voice)
    sighting.shapes[word.shape]++
    if (!sighting.example.shown && shown) sighting.example = example
    return sighting
  }

  private mayBeSlip(form: string): boolean {
    if (!/^\p{L}[\p{L}\p{M}'-]*$/u.test(form) || form.length < 3 || form.length > 60) return false
    if (this.settled.has(foldKey(form))) return false
    // « vélo-bus »: a compound of known words is a word of the person's own.
    return form.split('-').some((part) => part.length > 1 && !this.knows(part))
  }

  private isSlip(form: string, { shapes }: Sighting<Place>, suggestions: readonly Suggestion[]): boolean {
    if (shapes.name > 0 && shapes.name >= shapes.plain) return false
    if (shapes.capitals > 0 && form.length <= longestAcronym && shapes.capitals >= shapes.plain) return false
    return shapes.plain > 0 || (suggestions[0]?.distance ?? Number.POSITIVE_INFINITY) < surely
  }

  private knows(part: string): boolean {
    // A name that happens to be spelt so makes no word of a piece in small letters.
    return this.lexicon.spellingsOf(part).some((spelling) => spelling === spelling.toLowerCase())
  }

  /** As the lexicon writes it: « dechets » counts for « déchets ». */
  private spelling(form: string): string {
    if (this.lexicon.has(form)) return form
    const spellings = this.lexicon.spellingsOf(form).filter((each) => each === each.toLowerCase())
    const written = spellings.toSorted((a, b) => this.vocabulary.count(b) - this.vocabulary.count(a))
    return written[0] ?? form
  }
}

function suspectOf<Place>(
  form: string,
  { count, voices, example }: Sighting<Place>,
  suggestions: readonly Suggestion[],
): Suspect<Place> {
  return { form, count, voices: voices.size, example, suggestions }
}
