import { spacingEdits } from './typography.ts'

/** A stretch of text in one style; a line break has the text `\n`. */
export interface FlatRun {
  readonly text: string
  /** In another language, whose spacing is not French. */
  readonly foreign: boolean
}

/** Spaces in a row become one, as in HTML; none at either end nor around a break. */
export function folded<Run extends FlatRun>(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  let afterSpace = true
  for (const run of runs) {
    if (run.text === '\n') {
      trimEnd(out)
      out.push(run)
      afterSpace = true
      continue
    }
    let text = ''
    for (const sign of run.text) {
      if (sign !== ' ' || !afterSpace) text += sign
      afterSpace = sign === ' '
    }
    if (text !== '') out.push({ ...run, text })
  }
  trimEnd(out)
  return out
}

function trimEnd<Run extends FlatRun>(runs: Run[]): void {
  const last = runs.at(-1)
  if (!last?.text.endsWith(' ')) return
  runs.pop()
  if (last.text !== ' ') runs.push({ ...last, text: last.text.slice(0, -1) })
}

/** The same runs with French spaces, which may depend on signs of two runs; in participants' words none is added. */
export function frenchSpaced<Run extends FlatRun>(runs: readonly Run[], verbatim: boolean): Run[] {
  const whole = runs.map((run) => (run.foreign ? 'x'.repeat(run.text.length) : run.text)).join('')
  const edits = spacingEdits(whole, !verbatim)
  if (edits.length === 0) return [...runs]
  let start = 0
  let next = 0
  return runs.map((run) => {
    const end = start + run.text.length
    let text = ''
    let from = 0
    for (let edit = edits[next]; edit && edit.at < end; edit = edits[++next]) {
      text += run.text.slice(from, edit.at - start) + edit.insert
      from = edit.at - start + edit.remove
    }
    text += run.text.slice(from)
    start = end
    return { ...run, text }
  })
}
