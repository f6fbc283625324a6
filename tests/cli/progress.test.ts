import { describe, expect, it } from 'vitest'
import { Progress } from '../../src/cli/progress.ts'

function progressAt(times: readonly number[], isTerminal: boolean, quiet = false) {
  let text = ''
  let index = 0
  const write = (part: string): void => {
    text += part
  }
  const err = { write, isTerminal, columns: 30, colour: false }
  const progress = new Progress({ err, now: () => new Date(times[index++] ?? 0) }, quiet)
  return { progress, text: () => text }
}

describe('the progress line', () => {
  it('waits 300 ms, unless the step is known to be long', () => {
    const { progress, text } = progressAt([0, 100, 400], true)
    progress.step('Lecture…')
    expect(text()).toBe('')
    progress.step('Lecture…')
    expect(text()).toBe('\r\u001b[KLecture…')
    const other = progressAt([0], true)
    other.progress.step('Analyse…', true)
    expect(other.text()).toContain('Analyse…')
  })

  it('is never seen in a pipe nor with -q', () => {
    for (const { progress, text } of [progressAt([0, 900], false), progressAt([0, 900], true, true)]) {
      progress.step('Lecture…', true)
      progress.clear()
      expect(text()).toBe('')
    }
  })

  it('fits the terminal and is wiped', () => {
    const { progress, text } = progressAt([0, 900], true)
    progress.step('x'.repeat(80))
    expect(text().replace('\r\u001b[K', '').length).toBe(29)
    progress.clear()
    expect(text().endsWith('\r\u001b[K')).toBe(true)
  })
})
