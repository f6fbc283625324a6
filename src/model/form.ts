import type { Rubric } from './contribution.ts'
import type { Actor } from './idea.ts'

// What the blank forms and their reader share: the words that stand in their cells, and the mark they are known by.

/** notes: ideas of a workshop · answers: a questionnaire's, one row a person · codebook: how to code ideas by hand. */
export type FormName = 'notes' | 'answers' | 'codebook'

/** What a form says of itself. */
export interface FormMark {
  readonly form: FormName
  /** Session it was made for, null when it was made for none. */
  readonly session: string | null
  /** Fingerprint of its example row, '' when it has none. */
  readonly example: string
}

const markWords: Readonly<Record<FormName, string>> = {
  notes: 'notes',
  answers: 'reponses',
  codebook: 'codage',
}
const pattern = /\bcharter:(notes|reponses|codage):([\p{L}\p{N}_-]*):([0-9a-z]*)/u

/** The mark as it stands in a form, whatever the file is renamed to. */
export function writeMark({ form, session, example }: FormMark): string {
  return `charter:${markWords[form]}:${session ?? ''}:${example}`
}

export function readMark(text: string): FormMark | null {
  const [, word, session = '', example = ''] = pattern.exec(text) ?? []
  const form = (Object.keys(markWords) as FormName[]).find((name) => markWords[name] === word)
  return form === undefined ? null : { form, session: session === '' ? null : session, example }
}

/** First cell of a form's sheets that hold nothing to read: its how-to and its lists. */
export const silentMark = 'charter:aide'

/** What a sheet of ideas to classify blindly is known by. */
export const blindMark = 'charter:lecture-a-l-aveugle'

/** Columns of the notes form, in order. */
export const notesColumns = {
  table: 'Table',
  theme: 'Thème',
  rubric: 'Rubrique',
  idea: 'Idée',
  votes: 'Votes',
  level: 'Niveau',
  actor: 'Qui',
} as const

export type NotesColumn = keyof typeof notesColumns

/** Rubrics that a form offers. */
export const formRubrics = {
  done: 'déjà fait',
  proposal: 'proposition',
  commitment: 'engagement',
  obstacle: 'frein',
} as const satisfies Partial<Readonly<Record<Rubric, string>>>

export type FormRubric = keyof typeof formRubrics

export const formActors: Readonly<Record<Actor, string>> = {
  agent: 'agent',
  manager: 'encadrant',
  elected: 'élu',
  authority: 'collectivité',
}

/** Answers to « à quelle fréquence ? », with the codes by which survey tools export them. */
export const frequencies = [
  { code: 'f0', label: 'jamais' },
  { code: 'f1', label: 'parfois' },
  { code: 'f2', label: 'souvent' },
  { code: 'f3', label: 'toujours' },
] as const

/** The answer of who would rather not say. */
export const declined = { code: 'nsp', label: 'je ne souhaite pas répondre' } as const

/** What a questionnaire asks of each theme: how often, what is done, an idea, the level of involvement. */
export type Asked = 'frequency' | 'done' | 'idea' | 'level'

/** Column of paper questionnaires' numbers. */
export const numberColumn = 'N°'

/** Hidden question that gives every answer of a survey tool its session. */
export const sessionCode = 'charterseance'

/** Fingerprint of a row, blanks, trailing empty cells, the shape of apostrophes and the one that guards a formula apart. */
export function rowPrint(cells: readonly (string | number | null)[]): string {
  const texts = cells.map((cell) =>
    String(cell ?? '')
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .replace(/[’‘]/g, "'")
      .trim()
      .replace(/^'/, ''),
  )
  while (texts.at(-1) === '') texts.pop()
  return shortPrint(texts.join('\u0000'), 7)
}

/** A few letters and figures, the first a letter, that stand for a text: FNV-1a. Not for secrets. */
export function shortPrint(text: string, length: number): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  hash ^= hash >>> 15
  const digits = (hash >>> 0).toString(36).padStart(7, '0')
  return digits.slice(-length)
}
