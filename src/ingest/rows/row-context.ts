import type { Place, Role, Rubric } from '../../model/contribution.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { declined } from '../../model/form.ts'
import type { ColumnPlan } from '../formats/format.ts'
import { isBlank, oneLine } from '../grid.ts'
import type { Labels } from '../labels.ts'
import { rubricOf } from '../rubrics.ts'
import { parseVotes } from './votes.ts'

/** What the cells beside a row's texts say of them. */
export interface RowContext {
  readonly theme: string | null
  readonly level: string | null
  /** Levels that columns of one theme state for that theme alone. */
  readonly levels: ReadonlyMap<string, string>
  readonly rubric: Rubric | null
  readonly votes: number | null
  readonly attributes: Readonly<Record<string, string>>
  /** Columns of levels whose cell holds a commitment in words. */
  readonly commitments: readonly ColumnPlan[]
}

/** Values of a column that name nothing known, for one finding instead of one a row. */
export class UnknownValues {
  readonly #values = new Map<number, Set<string>>()

  add(column: ColumnPlan, value: string): void {
    const values = this.#values.get(column.index) ?? new Set()
    if (values.size < 6) values.add(oneLine(value))
    this.#values.set(column.index, values)
  }

  of(column: ColumnPlan): readonly string[] {
    return [...(this.#values.get(column.index) ?? [])]
  }
}

/** Reads what surrounds the texts of each row of one table. */
export class RowContextReader {
  readonly unknownThemes = new UnknownValues()
  readonly unknownLevels = new UnknownValues()
  readonly #columns: ReadonlyMap<Role, readonly ColumnPlan[]>
  readonly #labels: Labels
  readonly #isSession: (value: string) => boolean

  constructor(columns: readonly ColumnPlan[], labels: Labels, isSession: (value: string) => boolean) {
    const byRole = new Map<Role, ColumnPlan[]>()
    for (const column of columns) byRole.set(column.role, [...(byRole.get(column.role) ?? []), column])
    this.#columns = byRole
    this.#labels = labels
    this.#isSession = isSession
  }

  /** Of several themes ticked in one cell the first that is known. */
  #theme(cell: string): string | null {
    const whole = this.#labels.theme(cell)
    if (whole !== null) return whole
    for (const part of cell.split(/[|;]/)) {
      const named = this.#labels.theme(part)
      if (named !== null) return named
    }
    return null
  }

  /** `clean` masks personal data in what is kept; unreadable votes are told through `tell`. */
  read(
    at: (column: ColumnPlan) => string,
    section: { readonly table: string | null; readonly rubric: Rubric | null },
    clean: (text: string) => string,
    place: (column: ColumnPlan) => Place,
    tell: (finding: Diagnostic) => void,
  ): RowContext {
    const attributes: [string, string][] = []
    const keep = (column: ColumnPlan) =>
      attributes.push([column.header || column.letter, clean(oneLine(at(column)))])
    const filled = (role: Role) => (this.#columns.get(role) ?? []).filter((column) => !isBlank(at(column)))
    const labels = this.#labels

    for (const column of [...filled('table'), ...filled('attribute')]) keep(column)
    if (section.table !== null && !this.#columns.has('table'))
      attributes.push(['Table', clean(section.table)])

    for (const column of filled('session')) if (!this.#isSession(at(column))) keep(column)

    let theme: string | null = null
    for (const column of filled('theme')) {
      const named = this.#theme(at(column))
      theme ??= named
      if (named !== null) continue
      this.unknownThemes.add(column, clean(at(column)))
      keep(column)
    }
    let level: string | null = null
    const levels = new Map<string, string>()
    const commitments: ColumnPlan[] = []
    for (const column of filled('level')) {
      const stated = labels.level(at(column))
      if (column.theme !== null) {
        if (stated !== null) levels.set(column.theme, stated)
        else if (oneLine(at(column)) !== declined.label) this.unknownLevels.add(column, clean(at(column)))
        continue
      }
      level ??= stated
      if (labels.beyondLevel(at(column))) commitments.push(column)
      else if (stated === null) {
        this.unknownLevels.add(column, clean(at(column)))
        keep(column)
      }
    }
    let rubric = section.rubric
    for (const column of filled('rubric')) {
      const stated = rubricOf(at(column))
      rubric = stated ?? rubric
      if (stated !== null) continue
      theme ??= labels.theme(at(column))
      keep(column)
    }
    let votes: number | null = null
    for (const column of filled('votes')) {
      const count = parseVotes(at(column))
      if (count !== null) votes = (votes ?? 0) + count
      else {
        const value = clean(oneLine(at(column))).slice(0, 40)
        tell({ code: 'VOTES_UNREADABLE', level: 'warning', args: { value }, place: place(column) })
      }
    }
    return { theme, level, levels, rubric, votes, attributes: Object.fromEntries(attributes), commitments }
  }
}
