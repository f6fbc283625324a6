import type { Consultation } from '../../model/consultation.ts'
import { sessionCode } from '../../model/form.ts'
import { foldKey } from '../../text/fold.ts'
import {
  type Choice,
  declinedChoice,
  type FormQuestion,
  formLabel,
  frequencyChoices,
  levelChoices,
  type ThemeCodes,
  themeCodes,
} from '../../text/form-codes.ts'
import type { KnownColumn } from '../formats/format.ts'
import { plainText } from '../html-text.ts'

/** What a heading of one of our own surveys asks. */
export type OwnColumn = FormQuestion | 'session'

/**
 * Knows the questions of a consultation's own surveys by their headings: codes in the styles of survey tools
 * (`transportfreq[p1a2b]`, `transport/transportidee`, `transportfreq_p1a2b`), wordings, or both.
 */
export class SurveyColumns {
  readonly #themes: readonly ThemeCodes[]
  readonly #own = new Set<FormQuestion>()
  readonly #byCode = new Map<string, OwnColumn>([[sessionCode, 'session']])
  readonly #levels: ReadonlyMap<string, string>
  readonly #frequencies: ReadonlyMap<string, string>
  readonly #known = new Map<string, OwnColumn | null>()

  constructor(consultation: Consultation) {
    this.#themes = themeCodes(consultation)
    for (const { frequencies, done, idea, level } of this.#themes)
      for (const question of [...frequencies, done, idea, level]) {
        this.#own.add(question)
        this.#byCode.set(question.code, question)
      }
    // A survey made when a theme had no practices asks of the theme as a whole.
    for (const { frequencies } of this.#themes)
      for (const question of frequencies)
        this.#byCode.set(question.code.slice(0, -5), { ...question, practice: null })
    this.#levels = values(levelChoices(consultation))
    this.#frequencies = values(frequencyChoices)
  }

  find(header: string): OwnColumn | null {
    const held = this.#known.get(header)
    if (held !== undefined) return held
    // A label may look like HTML, and a tool may export HTML: what is known for certain decides.
    const readings = [header, plainText(header)].map((text) => {
      const line = formLabel(text)
      return this.#coded(line) ?? this.#worded(line)
    })
    const certain = readings.find((one) => one === 'session' || (one !== null && this.#own.has(one)))
    const found = certain ?? readings[1] ?? null
    this.#known.set(header, found)
    return found
  }

  /** How the column of a question is read. */
  known(question: OwnColumn): KnownColumn {
    if (question === 'session') return { role: 'session' }
    const { theme, asked, practice } = question
    switch (asked) {
      case 'frequency':
        return {
          role: 'answer',
          theme: theme.id,
          question:
            practice === null ? formLabel(theme.label) : `${formLabel(theme.label)} › ${formLabel(practice)}`,
          option: null,
          values: this.#frequencies,
        }
      case 'level':
        return {
          role: 'level',
          theme: theme.id,
          question: `${formLabel(theme.label)} › niveau`,
          option: null,
          values: this.#levels,
        }
      case 'done':
        return { role: 'done', theme: theme.id, question: `${theme.id} › fait`, option: null }
      case 'idea':
        return { role: 'proposal', theme: theme.id, question: `${theme.id} › idée`, option: null }
    }
  }

  /** By code: the whole heading, its last part behind groups, or its first word before the wording. */
  #coded(text: string): OwnColumn | null {
    const bare = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '')
    if (!/\s/.test(text)) {
      const last = text.split(/[/:.-]/).at(-1) ?? ''
      return this.#byCode.get(bare(text)) ?? this.#byCode.get(bare(last)) ?? null
    }
    const [first = ''] = text.split(/[\s.:)]/)
    return this.#byCode.get(bare(first)) ?? null
  }

  /** By wording: « label » : question. Of labels that hold each other the longest is meant. */
  #worded(text: string): OwnColumn | null {
    if (/^seance \(rempli par l'outil\)/.test(foldKey(text))) return 'session'
    if (!text.includes('«')) return null
    const key = wordingKey(text)
    const named = this.#themes
      .map((codes) => ({ codes, tag: wordingKey(`« ${formLabel(codes.theme.label)} » :`) }))
      .filter(({ tag }) => key.includes(tag))
      .sort((a, b) => b.tag.length - a.tag.length)[0]
    if (named === undefined) return null
    const rest = key.slice(key.indexOf(named.tag) + named.tag.length)
    const folded = foldKey(rest)
    const { frequencies, done, idea, level } = named.codes
    if (/\bfrequence\b/.test(folded)) {
      const practised = frequencies
        .filter(({ practice }) => practice !== null && rest.includes(wordingKey(practice)))
        .sort((a, b) => (b.practice?.length ?? 0) - (a.practice?.length ?? 0))[0]
      const [general] = frequencies
      if (practised !== undefined || general === undefined) return practised ?? null
      // A practice that charter.yaml no longer has keeps its own words.
      return { ...general, practice: /\[([^[\]]+)\]\s*$/.exec(text)?.[1] ?? null }
    }
    if (/\bdeja\b/.test(folded)) return done
    if (/\bidees?\b/.test(folded)) return idea
    return /\bniveau\b/.test(folded) ? level : null
  }
}

/** A wording sign for sign, whatever blanks and apostrophes the tool made of it. */
function wordingKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’']/g, "'")
    .replace(/\u200b/g, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([«»:]) ?/g, '$1')
    .trim()
}

/** What survey tools write where nobody answered. */
const unanswered = ['Sans réponse', 'Pas de réponse', 'No answer', 'N/A']

/** Codes of choices, in any case, to their labels. */
function values(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>(unanswered.map((word) => [word, '']))
  for (const { code, label } of [...choices, declinedChoice])
    for (const key of [code, code.toUpperCase()]) found.set(key, label)
  return found
}
