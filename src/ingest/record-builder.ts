import type {
  Answer,
  Contribution,
  DataRecord,
  Place,
  Respondent,
  RespondentId,
  Rubric,
} from '../model/contribution.ts'
import { isNoContent, isReference } from '../text/content.ts'
import { IdentityMint } from './identity.ts'
import { maskPersonalData } from './personal-data.ts'
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

/** Gathers the records of one session of a file: masks, mints identities, counts. */
export class RecordBuilder {
  readonly session: string
  readonly mint: IdentityMint
  readonly skipped = new SkipTally()
  readonly #contributions: Contribution[] = []
  readonly #answers: Answer[] = []
  readonly #respondents = new Map<RespondentId, Respondent>()
  masked = 0
  rows = 0

  constructor(session: string) {
    this.session = session
    this.mint = new IdentityMint(session)
  }

  /** Text without personal data, counted. */
  clean(text: string): string {
    const { text: clean, masked } = maskPersonalData(text)
    this.masked += masked.length
    return clean
  }

  contribution(raw: RawContribution): void {
    const { text: verbatim, masked } = maskPersonalData(raw.text)
    this.masked += masked.length
    if (!saysMuch(verbatim)) {
      if (isNoContent(verbatim)) this.skipped.add('no-content')
      else if (isReference(verbatim)) this.skipped.add('reference')
    }
    this.#contributions.push({
      type: 'contribution',
      id: this.mint.contribution(raw.question, verbatim, raw.rowKey),
      session: this.session,
      question: raw.question,
      verbatim,
      masked,
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

  answer(respondent: RespondentId, question: string, value: string, place: Place, multiple: boolean): void {
    this.#answers.push({
      type: 'answer',
      session: this.session,
      respondent,
      question,
      value: this.clean(value),
      ...(multiple ? { multiple } : {}),
      place,
    })
  }

  respondent(id: RespondentId, attributes: Readonly<Record<string, string>>): void {
    const held = this.#respondents.get(id)
    this.#respondents.set(id, {
      type: 'respondent',
      id,
      session: this.session,
      attributes: { ...held?.attributes, ...attributes },
    })
  }

  get counts(): { contributions: number; answers: number; respondents: number } {
    return {
      contributions: this.#contributions.length,
      answers: this.#answers.length,
      respondents: this.#respondents.size,
    }
  }

  /** Respondents, then contributions and answers, each in file order. */
  records(): DataRecord[] {
    return [...this.#respondents.values(), ...this.#contributions, ...this.#answers]
  }
}

/** True for a text with over a hundred letters, which the patterns of empty answers never match. */
function saysMuch(text: string): boolean {
  if (text.length <= 100) return false
  let letters = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32
    if (((code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0xff)) && ++letters > 100) return true
  }
  return false
}
