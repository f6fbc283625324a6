import type { NoteScope } from './scope.ts'

interface Entry {
  readonly scope: NoteScope
  readonly subject: Subject
  /** Guessed from its wording alone: its level among other such headings is not known. */
  readonly loose: boolean
  /** True once something was said right under it. */
  spoken: boolean
}

/** What a heading is about: a new one ends the last of the same subject and all that stood under that. */
type Subject = 'table' | 'theme' | 'rubric' | 'other'

/** The headings that hold at a point of the notes, the outermost first. */
export class ScopeStack {
  #entries: Entry[] = []

  get scopes(): readonly NoteScope[] {
    return this.#entries.map(({ scope }) => scope)
  }

  say(): void {
    const top = this.#entries.at(-1)
    if (top) top.spoken = true
  }

  open(scope: NoteScope, loose: boolean): void {
    const subject = subjectOf(scope)
    if (loose) this.#closeLoose(scope, subject)
    else this.#closeLevel(scope, subject)
    this.#entries.push({ scope, subject, loose, spoken: false })
  }

  /** Headings with a level end those of the same or a lower one. */
  #closeLevel(scope: NoteScope, subject: Subject): void {
    for (let top = this.#entries.at(-1); top; top = this.#entries.at(-1)) {
      if (top.scope.level < scope.level) return
      // « ## Table 1 » right above « ## Propositions » stands over it, whatever its level.
      const over = top.subject === 'table' || (top.subject === 'theme' && !top.scope.title)
      if (top.scope.level === scope.level && over && subject === 'rubric' && !top.spoken) return
      this.#entries.pop()
    }
  }

  /** « TABLE 2 » ends « TABLE 1 » and its « PROPOSITIONS »; « FREINS » ends « PROPOSITIONS » and leaves the table. */
  #closeLoose(scope: NoteScope, subject: Subject): void {
    const same = this.#entries.findIndex((entry) => entry.loose && entry.subject === subject)
    if (same >= 0 && subject !== 'other') {
      this.#entries.length = same
      return
    }
    for (let top = this.#entries.at(-1); top; top = this.#entries.at(-1)) {
      const frame = top.subject === 'table' || top.subject === 'theme'
      const kept = frame || (top.subject === 'rubric' && subject !== 'other' && subject !== 'rubric')
      if (top.scope.level < scope.level || (top.loose && kept)) return
      this.#entries.pop()
    }
  }
}

function subjectOf({ table, theme, rubric }: NoteScope): Subject {
  if (table !== null) return 'table'
  if (rubric !== null && rubric !== 'idea') return 'rubric'
  return theme === null ? (rubric === null ? 'other' : 'rubric') : 'theme'
}
