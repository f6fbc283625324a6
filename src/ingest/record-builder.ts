import type { Place, RecordWriter, RespondentId, Rubric } from '../model/contribution.ts'
import { emptiness } from '../text/content.ts'
import { IdCounter } from './id-counter.ts'
import { IdentityMint, type People } from './identity.ts'
import type { Masker } from './personal/mask.ts'
import { SensitiveTally } from './personal/sensitive-tally.ts'
import { SkipTally } from './tally.ts'

export interface RawContribution {
  readonly question: string
  readonly text: string
  readonly place: Place
  readonly rubric: Rubric
  readonly theme: string | null
  readonly level: string | null
  readonly respondent: RespondentId | null
  readonly votes: number | null
  readonly attributes: Readonly<Record<string, string>>
  readonly rowKey: string | null
}

/** Makes the records of one session of a file: masks, mints identities, counts; each is written at once and none is held. */
export class RecordBuilder {
  readonly session: string
  readonly mint: IdentityMint
  readonly skipped = new SkipTally()
  readonly sensitive = new SensitiveTally()
  readonly #masker: Masker
  readonly #write: RecordWriter
  readonly #respondents = new IdCounter()
  #contributions = 0
  #answers = 0
  masked = 0
  rows = 0

  constructor(
    session: string,
    { masker, people }: { readonly masker: Masker; readonly people: People },
    write: RecordWriter,
  ) {
    this.session = session
    this.#masker = masker
    this.mint = new IdentityMint(session, people)
    this.#write = write
  }

  /** Text without personal data, counted. */
  clean(text: string): string {
    const { text: clean, masked } = this.#masker.mask(text)
    this.masked += masked.length
    return clean
  }

  /** The same for what every row repeats (question, heading), not counted. */
  label(text: string): string {
    return this.#masker.clean(text)
  }

  contribution(raw: RawContribution): void {
    const { text: verbatim, masked } = this.#masker.mask(raw.text)
    this.masked += masked.length
    const sensitive = this.sensitive.of(verbatim, raw.place)
    const empty = emptiness(verbatim)
    if (empty !== null) this.skipped.add(empty)
    this.#contributions++
    this.#write({
      type: 'contribution',
      id: this.mint.contribution(raw.question, verbatim, raw.rowKey),
      session: this.session,
      question: raw.question,
      verbatim,
      masked,
      ...(sensitive.length > 0 ? { sensitive } : {}),
      place: raw.place,
      rubric: raw.rubric,
      theme: raw.theme,
      level: raw.level,
      respondent: raw.respondent,
      votes: raw.votes,
      attributes: raw.attributes,
      rowKey: raw.rowKey,
    })
  }

  answer(
    respondent: RespondentId,
    rowKey: string | null,
    question: string,
    value: string,
    place: Place,
    multiple: boolean,
  ): void {
    this.#answers++
    this.#write({
      type: 'answer',
      session: this.session,
      respondent,
      question,
      value: this.clean(value),
      ...(multiple ? { multiple } : {}),
      place,
      rowKey,
    })
  }

  /** One record a person: where several rows are of the same one, the first describes it; each contribution keeps its own row's attributes. */
  respondent(id: RespondentId, rowKey: string | null, attributes: Readonly<Record<string, string>>): void {
    if (this.#respondents.add(id) > 0) return
    this.#write({ type: 'respondent', id, session: this.session, attributes, rowKey })
  }

  get counts(): { contributions: number; answers: number; respondents: number } {
    return {
      contributions: this.#contributions,
      answers: this.#answers,
      respondents: this.#respondents.size,
    }
  }
}
