import { traces, undoDouble } from './double-encoding.ts'
import { upperHalf } from './tables.ts'

/** Which faults a text has been seen to have: the others are not looked for. */
export interface Faults {
  readonly nul: boolean
  readonly controls: boolean
  readonly twice: boolean
}

export interface Example {
  readonly before: string
  readonly after: string
}

/** Boundaries between which a text is double-encoded or not: line ends, and delimiters that prose hardly has. */
const boundaries = '\t;|\r\n"'
/** A line longer than this is repaired in pieces. */
const longest = 1 << 16

/**
 * Repairs decoded text as it goes: cells encoded twice, C1 controls, NUL. Counts what it did, so that running it once over a
 * text tells all there is to tell. No piece that it gives ends inside a pair.
 */
export class TextRepair {
  nul = 0
  controls = 0
  doubles = 0
  example: Example | null = null
  /** A word that looks double-encoded in a cell where that is not certain. */
  leftover: string | null = null
  readonly #faults: Faults
  #rest = ''

  constructor(faults: Faults) {
    this.#faults = faults
  }

  write(text: string): string {
    if (!this.#faults.twice) return this.#signs(text)
    const all = this.#rest + text
    let end = Math.max(all.lastIndexOf('\n'), all.lastIndexOf('\r')) + 1
    if (end === 0 && all.length > longest) end = asciiEnd(all)
    this.#rest = all.slice(end)
    return this.#signs(this.#undo(all.slice(0, end)))
  }

  end(): string {
    const text = this.#signs(this.#undo(this.#rest))
    this.#rest = ''
    return text
  }

  /** Only cells that hold a trace of the fault are looked at: they are few in a file, if any. */
  #undo(text: string): string {
    const parts: string[] = []
    let done = 0
    traces.lastIndex = 0
    for (let found = traces.exec(text); found !== null; found = traces.exec(text)) {
      const start = boundaryBefore(text, found.index)
      const end = boundaryAfter(text, found.index)
      const cell = text.slice(start, end)
      const undone = undoDouble(cell)
      if (undone === null) this.leftover ??= doubtful.exec(cell)?.[0] ?? null
      else {
        this.doubles++
        this.example ??= exampleOf(cell, undone)
        parts.push(text.slice(done, start), undone)
        done = end
      }
      traces.lastIndex = end
    }
    return done === 0 ? text : parts.join('') + text.slice(done)
  }

  #signs(text: string): string {
    let result = text
    if (this.#faults.nul && result.includes('\u0000')) {
      const kept = result.replaceAll('\u0000', '')
      this.nul += result.length - kept.length
      result = kept
    }
    if (this.#faults.controls)
      result = result.replace(/[\u0080-\u009f]/g, (control) => {
        if (control !== '\u0085') this.controls++
        return upperHalf['windows-1252'][control.charCodeAt(0) - 128] ?? control
      })
    return result
  }
}

const doubtful = /\p{L}*Ã[©¨ª\u00a0§´®¹»‰€]\p{L}*|\p{L}*â€[™œ“¦]\p{L}*/u

/** The first word that changed, before and after. */
function exampleOf(before: string, after: string): Example {
  const [left, right] = [before.split(' '), after.split(' ')]
  const at = left.findIndex((word, index) => word !== right[index])
  return { before: (left[at] ?? before).slice(0, 40), after: (right[at] ?? after).slice(0, 40) }
}

/** Where a long text without line end may be cut: after its last ASCII character but one. */
function asciiEnd(text: string): number {
  let end = text.length - 1
  while (end > text.length - 1000 && text.charCodeAt(end) > 127) end--
  return end > 0 ? end : text.length
}

function boundaryBefore(text: string, at: number): number {
  let start = at
  while (start > 0 && !boundaries.includes(text[start - 1] as string)) start--
  return start
}

function boundaryAfter(text: string, at: number): number {
  let end = at
  while (end < text.length && !boundaries.includes(text[end] as string)) end++
  return end
}
