import { describe, expect, it } from 'vitest'
import { createMasker } from '../../../src/ingest/personal/mask.ts'
import { findSensitive } from '../../../src/ingest/personal/sensitive.ts'
import { knows } from './support.ts'

const { mask } = createMasker({ knows, roll: [{ first: 'Ariane', last: 'Tremblot' }] })
const million = 1_000_000

// A quadratic search of one of these would take minutes: the runner's own limit is the judge, no clock is read.
describe('texts of a million signs', () => {
  it.each([
    'a',
    '@',
    'a@',
    'a.',
    '1',
    '1 ',
    '0612',
    '+33 ',
    'A',
    'AB-',
    'FR76',
    'FR76 3000 ',
    '1.1.',
    'a:',
    '::',
    'http://',
    'www.',
    'www.x/.',
    'http://a/?id=',
    'http://a/a1',
    'www.a/........',
    '1 rue ',
    '1 rue a ',
    'M. ',
    'M. A ',
    'M. Ab',
    'MM. A, ',
    'Mme de la ',
    'mon chef ',
    'mon chef Xyzq ',
    'Ariane ',
    'A. ',
    '[nom] ',
    '[nom] ne ',
    'cordialement ',
    ' arobase ',
    'a (at) ',
    ' at ',
    'a point ',
    'harcele ',
    'mon ',
    "d'",
    'é',
    'e\u0301',
    '-',
    '_',
    ' ',
    '\n',
    '🚲',
  ])(
    'of %j',
    (part) => {
      const text = part.repeat(Math.ceil(million / part.length))
      const { text: cleared } = mask(text)
      expect(cleared.length).toBeLessThanOrEqual(text.length * 12)
      expect(findSensitive(text).length).toBeLessThan(1000)
    },
    20_000,
  )
})
