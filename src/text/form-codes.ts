import type { Consultation, Level, Theme } from '../model/consultation.ts'
import { type Asked, declined, frequencies, shortPrint } from '../model/form.ts'
import { foldKey } from './fold.ts'

/** A question of our own surveys, with the code that names it in survey tools. */
export interface FormQuestion {
  /** Lower-case letters and figures, the first a letter: at most 19, and 5 more for a practice. */
  readonly code: string
  readonly theme: Theme
  readonly asked: Asked
  /** What is done more or less often; null for the theme as a whole and for the other questions. */
  readonly practice: string | null
}

export interface ThemeCodes {
  readonly theme: Theme
  readonly code: string
  readonly frequencies: readonly FormQuestion[]
  readonly done: FormQuestion
  readonly idea: FormQuestion
  readonly level: FormQuestion
}

export interface Choice {
  readonly code: string
  readonly label: string
}

const suffix: Readonly<Record<Asked, string>> = {
  frequency: 'freq',
  done: 'fait',
  idea: 'idee',
  level: 'niv',
}

/** A label on one line, as forms show it. */
export const formLabel = (label: string) => label.replace(/\s+/gu, ' ').trim()

/**
 * The questions of a consultation's surveys. Codes are made from ids and from the practices' own words, never from
 * their order: adding, moving or renaming a theme leaves the others' codes as they are.
 */
export function themeCodes({ themes }: Pick<Consultation, 'themes'>): readonly ThemeCodes[] {
  const codes = distinct(themes, ({ id }, salt) => {
    const slug = slugOf(id)
    return salt === '' && /^[a-z]/.test(slug) && slug.length <= 15
      ? slug
      : `t${slug.slice(0, 9)}${shortPrint(id + salt, 5)}`
  })
  return themes.map((theme, index) => {
    const code = codes[index] ?? ''
    const question = (asked: Asked): FormQuestion => ({
      code: code + suffix[asked],
      theme,
      asked,
      practice: null,
    })
    const practices = theme.practices ?? []
    const practiceCodes = distinct(practices, (practice, salt) => `p${shortPrint(practice + salt, 4)}`)
    const whole = question('frequency')
    return {
      theme,
      code,
      frequencies:
        practices.length === 0
          ? [{ ...whole, code: `${whole.code}pgene` }]
          : practices.map((practice, at) => ({
              ...whole,
              code: whole.code + (practiceCodes[at] ?? ''),
              practice,
            })),
      done: question('done'),
      idea: question('idea'),
      level: question('level'),
    }
  })
}

/** Code of a practice inside its theme's question. */
export function practiceCode({ code }: FormQuestion): string {
  return code.slice(-5)
}

export function levelChoices({ levels }: { readonly levels: readonly Level[] }): readonly Choice[] {
  const codes = distinct(levels, ({ id }, salt) => `n${shortPrint(id + salt, 4)}`)
  return levels.map(({ label }, index) => ({ code: codes[index] ?? '', label: formLabel(label) }))
}

export const frequencyChoices: readonly Choice[] = frequencies
export const declinedChoice: Choice = declined

function slugOf(id: string): string {
  return foldKey(id).replace(/[^a-z0-9]/g, '')
}

/** Codes made by `make`, salted where two would be equal. */
function distinct<T>(things: readonly T[], make: (thing: T, salt: string) => string): readonly string[] {
  const codes: string[] = []
  for (const thing of things) {
    let code = make(thing, '')
    for (let salt = 1; codes.includes(code); salt++) code = make(thing, String(salt))
    codes.push(code)
  }
  return codes
}
