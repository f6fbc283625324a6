import { describe, expect, it } from 'vitest'
import { groupFindings } from '../../src/cli/findings.ts'
import { Reporter } from '../../src/cli/reporter.ts'
import { textsOf } from '../../src/cli/sentences/index.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { MemoryStream } from '../support/memory-world.ts'

const votes = (row: number, value: string): Diagnostic => ({
  code: 'VOTES_UNREADABLE',
  level: 'warning',
  args: { value },
  place: { file: 'a.csv', row, column: 'Votes' },
})
const masked: Diagnostic = { code: 'MASKED', level: 'info', args: { count: 2 }, place: { file: 'a.csv' } }
const plain = { error: String, warning: String, strong: String, soft: String, lead: String }

describe('findings', () => {
  it('of one kind in one column are told once, with their rows', () => {
    const [group, ...others] = groupFindings([votes(3, '?'), votes(9, 'oui'), votes(12, '-')])
    expect(others).toEqual([])
    expect(group).toMatchObject({ count: 3, rows: [3, 9, 12] })
  })

  it('of two files stay two', () => {
    const elsewhere = { ...votes(3, '?'), place: { file: 'b.csv', row: 3, column: 'Votes' } }
    expect(groupFindings([votes(3, '?'), elsewhere])).toHaveLength(2)
  })

  it('come worst last', () => {
    const error: Diagnostic = { code: 'EMPTY_FILE', level: 'error', args: { file: 'c.csv' } }
    expect(groupFindings([error, votes(3, '?'), masked]).map(({ first }) => first.level)).toEqual([
      'info',
      'warning',
      'error',
    ])
  })
})

describe('the reporter', async () => {
  const texts = await textsOf('fr')
  const say = (
    options: { quiet?: boolean; verbose?: boolean; json?: boolean },
    act: (reporter: Reporter) => void,
  ) => {
    const err = new MemoryStream()
    act(new Reporter(err, texts, plain, { quiet: false, verbose: false, json: false, ...options }))
    return err.text
  }

  it('counts the small findings and shows them with -v', () => {
    expect(say({}, (reporter) => reporter.findings([masked]))).toMatch(/1 autre remarque.*-v/)
    expect(say({ verbose: true }, (reporter) => reporter.findings([masked]))).toContain('a.csv')
  })

  it('tells the first of many alike, and all of them with -v', () => {
    const many = Array.from(
      { length: 30 },
      (_, at): Diagnostic => ({
        code: 'UNDECIDED_COLUMN',
        level: 'warning',
        args: { column: `Colonne ${at}` },
        place: { file: 'a.csv', column: String(at) },
      }),
    )
    const few = say({}, (reporter) => reporter.findings([...many, votes(3, '?')]))
    expect(few.match(/\[W254\]/g)).toHaveLength(9)
    expect(few).toContain('… et 22 autres de même [W254]')
    expect(few).toContain('[W266]')
    expect(say({ verbose: true }, (reporter) => reporter.findings(many)).match(/\[W254\]/g)).toHaveLength(30)
  })

  it('names the place before the finding, and the rows of all', () => {
    const text = say({}, (reporter) => reporter.findings([votes(3, '?'), votes(9, 'oui')]))
    expect(text).toContain('a.csv, lignes 3, 9, colonne «\u202fVotes\u202f»\u00a0: ')
    expect(text).toContain('(2 fois)')
  })

  it('is silent with -q and --json, errors excepted', () => {
    for (const options of [{ quiet: true }, { json: true }]) {
      const act = (reporter: Reporter) => {
        reporter.say(['bonjour'])
        reporter.findings([votes(3, '?')])
        reporter.next('charter status')
      }
      expect(say(options, act)).toBe('')
      const error = {
        code: 'EMPTY_FILE',
        level: 'error',
        args: { file: 'c.csv' },
        place: { file: 'c.csv' },
      } as const
      expect(say(options, (reporter) => reporter.error(error))).toContain('c.csv')
    }
  })
})
