import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contributionsTable } from '../../src/cli/contributions-table.ts'
import { createMasker } from '../../src/ingest/personal/mask.ts'
import { RecordBuilder } from '../../src/ingest/record-builder.ts'
import type { Contribution, DataRecord } from '../../src/model/contribution.ts'
import { escapeFormula, startsFormula, unescapeFormula } from '../../src/text/formula-escape.ts'
import { consultation, read, readOne, refusal } from './support.ts'

/** Text as readers give it: no NUL nor controls (they are repaired or refused at the first reading), and something in it. */
const sign = fc.oneof(
  fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    ';',
    ',',
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '|',
    '\u00a0',
    '＝',
    'é',
    'e\u0301',
    '«',
    '’',
  ),
  fc.constantFrom(
    'Trier',
    'vélo',
    'RAS',
    '=1+1',
    "'=cmd",
    ' 06 12 34 56 78 ',
    ' a@b.fr ',
    '[courriel]',
    '<p>',
    '__proto__',
    '😀',
  ),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 3 })
    .filter((text) => !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffd\ufffe\uffff]|Ã|â€/.test(text)),
)
const text = fc.array(sign, { minLength: 1, maxLength: 14 }).map((signs) => signs.join(''))
const said = text.filter((value) => /[\p{L}\p{N}=+@-]/u.test(value))
const raw = fc.record({
  session: fc.constantFrom('A1', 'A2', 'Q'),
  question: fc.oneof(fc.constant(''), text),
  text: said,
  rubric: fc.constantFrom('idea', 'done', 'proposal', 'commitment', 'obstacle', 'comment', 'off-topic'),
  theme: fc.constantFrom(null, 'transport', 'energie'),
  level: fc.constantFrom(null, 'debute', 'entraine'),
  votes: fc.option(fc.nat(999_999)),
  respondent: fc.option(fc.nat(3).map(String)),
  rowKey: fc.option(text),
})

function recorded(raws: readonly Readonly<Record<string, unknown>>[]): Contribution[] {
  const builders = new Map<string, RecordBuilder>()
  const records: DataRecord[] = []
  const context = { people: { salt: new Uint8Array(32) }, masker: createMasker() }
  for (const one of raws as readonly (Readonly<Record<string, unknown>> & { readonly session: string })[]) {
    const builder =
      builders.get(one.session) ?? new RecordBuilder(one.session, context, (record) => records.push(record))
    builders.set(one.session, builder)
    builder.contribution({
      ...one,
      text: settled(String(one['text']), builder),
      respondent: one['respondent'] == null ? null : builder.mint.respondent(String(one['respondent'])),
      place: { file: 'x.csv', row: builder.rows++ },
      attributes: {},
    } as never)
  }
  return records.filter((record) => record.type === 'contribution')
}

/** Masked until nothing is left to mask: what was read once has nothing more to mask. */
function settled(text: string, builder: RecordBuilder): string {
  const clean = builder.clean(text)
  return clean === text ? text : settled(clean, builder)
}

const kept = ({ id, session, question, verbatim, rubric, theme, level, votes, rowKey }: Contribution) => ({
  id,
  session,
  question,
  verbatim,
  rubric,
  theme,
  level,
  votes,
  rowKey,
})

async function readBack(bytes: Uint8Array): Promise<Contribution[]> {
  const readings = await read(bytes, {}, { file: 'contributions.csv' })
  expect(readings.map(({ summary }) => summary.format)).toEqual(readings.map(() => 'charter-export'))
  return readings.flatMap(({ records }) =>
    records.filter((record): record is Contribution => record.type === 'contribution'),
  )
}

const bySession = (contributions: readonly Contribution[]) =>
  consultation.sessions.flatMap(({ id }) => contributions.filter(({ session }) => session === id))

describe('the CSV of contributions', () => {
  it.each([false, true])(
    'read again gives the same contributions under the same ids (for Excel: %s)',
    async (excel) => {
      await fc.assert(
        fc.asyncProperty(fc.array(raw, { minLength: 1, maxLength: 12 }), async (raws) => {
          const contributions = recorded(raws)
          const back = await readBack(contributionsTable(contributions, excel))
          expect(bySession(back).map(kept)).toEqual(bySession(contributions).map(kept))
          // Who spoke stays as many people, without being the same numbers.
          const people = (all: readonly Contribution[]) =>
            bySession(all).map(({ session, respondent }, _, list) =>
              respondent === null
                ? -1
                : list.findIndex((other) => other.session === session && other.respondent === respondent),
            )
          expect(people(back)).toEqual(people(contributions))
        }),
        { numRuns: 150 },
      )
    },
  )

  it('is the same bytes once more after it was read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(raw, { minLength: 1, maxLength: 6 }), async (raws) => {
        const first = contributionsTable(bySession(recorded(raws)), false)
        const places = (bytes: Uint8Array) =>
          new TextDecoder().decode(bytes).replace(/,(x|contributions)\.csv:\d+\r\n/g, '\r\n')
        const again = contributionsTable(bySession(await readBack(first)), false)
        expect(places(again)).toBe(places(first))
      }),
      { numRuns: 60 },
    )
  })

  it('lets a spreadsheet run nothing', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(startsFormula(escapeFormula(value))).toBe(false)
        expect(unescapeFormula(escapeFormula(value))).toBe(value)
      }),
    )
  })

  it('tells a session, a theme or a level that charter.yaml does not know', async () => {
    const [one, two] = recorded([
      {
        session: 'A1',
        question: '',
        text: 'Trier',
        rubric: 'idea',
        theme: 'transport',
        level: null,
        votes: 2,
        respondent: null,
        rowKey: null,
      },
      {
        session: 'A1',
        question: '',
        text: 'Rouler',
        rubric: 'done',
        theme: 'inconnu',
        level: 'autre',
        votes: null,
        respondent: null,
        rowKey: null,
      },
    ])
    if (!one || !two) throw new Error('two were made')
    const reading = await readOne(contributionsTable([one, two], true), {}, { file: 'c.csv' })
    expect(reading.codes).toEqual(['THEME_VALUES_UNKNOWN', 'LEVEL_VALUES_UNKNOWN'])
    expect(reading.contributions.map(({ theme }) => theme)).toEqual(['transport', null])
    const lost = contributionsTable([{ ...one, session: 'Z9' }], false)
    expect(await refusal(read(lost, {}, { file: 'c.csv' }))).toMatchObject({ code: 'SESSION_NOT_FOUND' })
    const { summary, codes } = await readOne(lost, { session: 'A2' }, { file: 'c.csv' })
    expect([summary.session, codes]).toEqual(['A2', []])
  })
})
