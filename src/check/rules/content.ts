import { contrastOf } from '../../model/colour.ts'
import type { CheckedDocument } from '../document.ts'
import type { Fault, Rule } from '../fault.ts'
import type { Shown } from '../pdf/shown.ts'
import { PdfDict } from '../pdf/values.ts'

/** Everything painted is content or artifact, one of the two, in marks that open and close (7.1). */
export const marks: Rule = ({ contents }) =>
  contents.flatMap(({ page, loose, nested, unbalanced }): Fault[] => [
    ...(loose > 0 ? [{ code: 'loose-content' as const, page: page.number, detail: String(loose) }] : []),
    ...(nested > 0 ? [{ code: 'mixed-marks' as const, page: page.number, detail: String(nested) }] : []),
    ...(unbalanced ? [{ code: 'unbalanced-marks' as const, page: page.number }] : []),
  ])

/** Each marked content belongs to one element, which the parent tree finds (ISO 32000-1, 14.7.4.4). */
export const parents: Rule = ({ contents, structure }) => {
  const owner = new Map<string, PdfDict>()
  for (const { dict, kids } of structure.elements)
    for (const kid of kids) if (kid.kind === 'content') owner.set(`${kid.page} ${kid.mark}`, dict)
  return contents.flatMap(({ page, marks: own }): Fault[] => {
    const found = structure.parents.get(page.dict.number('StructParents') ?? -1)
    const listed = Array.isArray(found) ? found : []
    const lost = [...new Set(own)].filter((mark) => {
      const dict = owner.get(`${page.number} ${mark}`)
      return !dict || listed[mark] !== dict
    })
    return lost.length > 0 ? [{ code: 'orphan-content', page: page.number, detail: String(lost.length) }] : []
  })
}

const shownOf = ({ contents }: CheckedDocument) => contents.flatMap(({ shown }) => shown)

/** Every font that is used lies in the file (7.21.4). */
export const fonts: Rule = (document) =>
  once(
    shownOf(document),
    ({ font }) => !font.embedded,
    ({ font }) => font.name,
    'fonts',
  )

/** Every sign says which letter it is (7.21.7). */
export const meaning: Rule = (document) =>
  once(
    shownOf(document),
    ({ unexplained }) => unexplained > 0,
    ({ font }) => font.name,
    'unknown-signs',
  )

/** No sign is drawn as one that the font does not have (7.21.8). */
export const glyphs: Rule = (document) =>
  once(
    shownOf(document),
    ({ notDefined }) => notDefined > 0,
    ({ font, text }) => `${font.name} « ${text} »`,
    'missing-signs',
  )

/** Words that only a move parts are one word for whoever listens (7.2). */
export const spaces: Rule = (document) =>
  once(
    shownOf(document),
    ({ glued, artifact }) => glued && !artifact,
    ({ text }) => `« ${text.slice(0, 40)} »`,
    'glued-words',
  )

function once(
  shown: readonly Shown[],
  wrong: (each: Shown) => boolean,
  detail: (each: Shown) => string,
  code: Fault['code'],
): Fault[] {
  const seen = new Map<string, Fault>()
  for (const each of shown.filter(wrong)) {
    const said = detail(each)
    if (!seen.has(said)) seen.set(said, { code, page: each.page, detail: said })
  }
  return [...seen.values()]
}

// WCAG 2.2, success criterion 1.4.3: large from 18 points, or 14 in bold.
const ratios = { text: 4.5, large: 3 }
const large = { size: 18, bold: 14 }

/** Text stands out from what it is written on. */
export const contrast: Rule = ({ contents }) =>
  contents.flatMap(({ page, shown }): Fault[] => {
    const weak = shown.flatMap((each) => {
      if (each.colour === null || each.background === null || each.text.trim() === '') return []
      const ratio = contrastOf(each.colour, each.background)
      return ratio + 0.005 < leastOf(each) ? [{ ...each, ratio }] : []
    })
    const [worst] = [...weak].sort((a, b) => a.ratio - b.ratio)
    return worst
      ? [
          {
            code: 'contrast',
            page: page.number,
            detail: `${worst.ratio.toFixed(1)} « ${worst.text.trim().slice(0, 40)} »`,
          },
        ]
      : []
  })

function leastOf({ size, font }: Shown): number {
  const bold = /bold|black|heavy/i.test(font.name)
  return size >= large.size || (bold && size >= large.bold) ? ratios.large : ratios.text
}

/** Links and fields are reached in the order of the structure (7.18.3). */
export const tabOrder: Rule = ({ file }) =>
  file.pages.flatMap(({ number, dict }): Fault[] => {
    const some = dict.list('Annots').some((each) => each instanceof PdfDict)
    return some && dict.name('Tabs') !== 'S' ? [{ code: 'links', page: number, detail: 'Tabs' }] : []
  })
