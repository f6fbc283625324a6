import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts'

/** Findings of one code that are told one by one; a file with a fault in every row has as many as rows. */
const most = 100

/** Findings of one reading, those of a code that comes again and again counted beyond the first hundred. */
export class FindingList {
  readonly #list: Diagnostic[] = []
  readonly #counts = new Map<DiagnosticCode, number>()

  add(finding: Diagnostic): void {
    const count = (this.#counts.get(finding.code) ?? 0) + 1
    this.#counts.set(finding.code, count)
    if (count <= most) this.#list.push(finding)
  }

  list(): Diagnostic[] {
    const further = [...this.#counts].flatMap(([of, count]): Diagnostic[] => {
      const last = this.#list.findLast(({ code }) => code === of)
      if (count <= most || !last) return []
      const place = last.place?.file === undefined ? {} : { place: { file: last.place.file } }
      return [{ code: 'FURTHER_FINDINGS', level: last.level, args: { of, count: count - most }, ...place }]
    })
    return [...this.#list, ...further]
  }
}
