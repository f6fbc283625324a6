import type { CellStyle } from '../../model/workbook.ts'
import { element } from '../xml.ts'

interface Look {
  readonly font: string
  /** Index in the list of fills: 0 none, 2 header, 3 example. */
  readonly fill: number
  /** 0 general, 49 text: what people type into a text cell is never a formula, a date or a number. */
  readonly format: 0 | 49
  readonly wrap: boolean
  readonly border: 0 | 1
}

const font = (size: number, colour: string, marks = '') =>
  `<font>${marks}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Calibri"/><family val="2"/></font>`

const fonts = {
  plain: font(11, '1F1F1F'),
  mark: font(8, '6B6B6B'),
  title: font(14, '1F1F1F', '<b/>'),
  heading: font(11, 'FFFFFF', '<b/>'),
  example: font(11, '595959', '<i/>'),
} as const

const looks: Readonly<Record<CellStyle, Look>> = {
  plain: { font: 'plain', fill: 0, format: 0, wrap: false, border: 0 },
  mark: { font: 'mark', fill: 0, format: 0, wrap: false, border: 0 },
  title: { font: 'title', fill: 0, format: 0, wrap: false, border: 0 },
  heading: { font: 'heading', fill: 2, format: 0, wrap: true, border: 1 },
  help: { font: 'plain', fill: 0, format: 0, wrap: true, border: 0 },
  example: { font: 'example', fill: 3, format: 49, wrap: true, border: 1 },
  entry: { font: 'plain', fill: 0, format: 49, wrap: true, border: 0 },
  number: { font: 'plain', fill: 0, format: 0, wrap: false, border: 0 },
}

const names = Object.keys(looks) as CellStyle[]

/** Number by which a cell or column names its style. */
export function styleIndex(style: CellStyle): number {
  return names.indexOf(style)
}

const list = (name: string, items: readonly string[]) =>
  element(name, { count: items.length }, items.join(''))
const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`
const side = (name: string) => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`

export function stylesXml(): string {
  const fontNames = Object.keys(fonts)
  const formats = names.map((name) => {
    const look = looks[name]
    return element(
      'xf',
      {
        numFmtId: look.format,
        fontId: fontNames.indexOf(look.font),
        fillId: look.fill,
        borderId: look.border,
        xfId: 0,
        applyNumberFormat: look.format === 0 ? undefined : 1,
        applyFont: 1,
        applyFill: look.fill === 0 ? undefined : 1,
        applyBorder: look.border === 0 ? undefined : 1,
        applyAlignment: 1,
      },
      element('alignment', { vertical: 'top', wrapText: look.wrap ? 1 : undefined }),
    )
  })
  const content = [
    list('fonts', Object.values(fonts)),
    list('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      solid('1F5A4C'),
      solid('F2F2F2'),
    ]),
    list('borders', [
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
    ]),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list('cellXfs', formats),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  ]
  return element(
    'styleSheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    content.join(''),
  )
}
