import type { Consultation } from '../model/consultation.ts'
import { foldKey } from '../text/fold.ts'
import { oneLine } from './grid.ts'

interface Labelled {
  readonly id: string
  readonly label: string
  readonly vocabulary: readonly string[]
}

const clean = (text: string) =>
  ` ${foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** The thing whose label it is, sign for sign but for blanks: a drop-down's value is read as it was offered. */
function verbatim(value: string, things: readonly Labelled[]): string | null {
  const text = oneLine(value)
  return text === '' ? null : (things.find(({ label }) => oneLine(label) === text)?.id ?? null)
}

/** A value that names one of the consultation's own things: by id, label or a word of its vocabulary, whole. */
function exact(value: string, things: readonly Labelled[]): string | null {
  const key = clean(value)
  if (key.trim() === '') return null
  const named = things.find((thing) => clean(thing.id) === key || clean(thing.label) === key)
  if (named) return named.id
  // « Énergie, eau, numérique » lists three names.
  const worded = things.filter((thing) =>
    [...thing.vocabulary, ...thing.label.split(/[,/;&]|\bet\b/)].some((word) => clean(word) === key),
  )
  return worded.length === 1 ? (worded[0]?.id ?? null) : null
}

/** The one thing that a wording speaks of most: words of label and vocabulary found in it; null on a tie. */
function mentioned(text: string, things: readonly Labelled[]): string | null {
  const key = clean(text)
  let best: string | null = null
  let most = 0
  for (const thing of things) {
    const wordings = [thing.label, thing.id, ...thing.vocabulary]
    const label = key.includes(clean(thing.label)) || key.includes(clean(thing.id)) ? 100 : 0
    const words = wordings.filter((word) => clean(word).length > 4 && key.includes(clean(word)))
    // Labels list several things (« Énergie, eau, numérique »): each of their words counts as one of the vocabulary.
    const parts = clean(thing.label)
      .split(' ')
      .filter((word) => word.length > 3 && !['pour', 'dans', 'avec', 'actions', 'action'].includes(word))
      .filter((word) => key.includes(` ${word} `) || key.includes(` ${word}s `))
    const score = label + words.length + parts.length
    if (score > most) {
      most = score
      best = thing.id
    } else if (score === most) best = null
  }
  return most > 0 ? best : null
}

/** Reads themes and levels out of cells, headings and questions. */
export class Labels {
  readonly #themes: readonly Labelled[]
  readonly #levels: readonly Labelled[]
  readonly #themeCache = new Map<string, string | null>()
  readonly #levelCache = new Map<string, string | null>()

  constructor(consultation: Consultation) {
    this.#themes = consultation.themes
    this.#levels = consultation.levels
  }

  /** Theme that a cell, a heading, a question or a file name speaks of. */
  theme(value: string): string | null {
    return cached(
      this.#themeCache,
      value,
      () => verbatim(value, this.#themes) ?? exact(value, this.#themes) ?? mentioned(value, this.#themes),
    )
  }

  /** Level that a cell or heading states: its whole text, a rank (« 2 », « niveau 2 »), or a label held in it. */
  level(value: string): string | null {
    return cached(this.#levelCache, value, () => {
      const offered = verbatim(value, this.#levels)
      if (offered !== null) return offered
      const rank = /^\s*(?:niveau|n|niv\.?)?\s*(\d)\s*(?:\/\s*\d)?\s*$/i.exec(value)?.[1]
      if (rank !== undefined) return this.#levels[Number(rank) - 1]?.id ?? null
      const named = exact(value, this.#levels)
      if (named !== null) return named
      const text = clean(value)
      const held = this.#levels.filter((level) => text.includes(clean(level.label)))
      return held.length === 1 ? (held[0]?.id ?? null) : null
    })
  }

  /** What a level cell says beyond the level: a commitment written in the column of levels. */
  beyondLevel(value: string): boolean {
    if (verbatim(value, this.#levels) !== null) return false
    let text = clean(value)
    const level = this.level(value)
    for (const { id, label, vocabulary } of this.#levels)
      if (id === level) for (const word of [label, id, ...vocabulary]) text = text.replace(clean(word), ' ')
    return text.trim().split(/\s+/).length >= 3
  }
}

function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const held = cache.get(key)
  if (held !== undefined || cache.has(key)) return held as T
  const value = make()
  cache.set(key, value)
  return value
}
