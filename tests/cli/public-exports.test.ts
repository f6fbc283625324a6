import { expect, it } from 'vitest'
import * as library from '../../src/index.ts'

it('the library’s door opens on these and nothing else', () => {
  expect(Object.keys(library).sort()).toEqual([
    'Refusal',
    'analyse',
    'composeCharter',
    'countTerms',
    'createTextEngine',
    'initialiseFolder',
    'layoutCloud',
    'loadFonts',
    'main',
    'openFolder',
    'parseConfiguration',
    'readSource',
    'realWorld',
    'renderCsv',
    'renderPdf',
    'renderSvg',
    'representatives',
  ])
})
