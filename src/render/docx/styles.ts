import { colours, step, styles, type TextStyle, textWidth } from '../design.ts'
import { element } from '../xml.ts'
import { lists } from './numbering.ts'

/** Twentieths of a point, in which a word processor counts. */
export const twips = (points: number): number => Math.round(points * 20)

const families = { sans: 'Source Sans 3', serif: 'Source Serif 4', semibold: 'Source Serif 4 SemiBold' }

/** Of a line to sign on, points. */
const lineWidth = textWidth * 0.6

interface Style {
  readonly id: string
  /** Built-in styles bear the English name that every edition of the word processor knows. */
  readonly name: string
  readonly look: TextStyle
  readonly basedOn?: string
  readonly next?: string
  /** Points. */
  readonly before?: number
  readonly after?: number
  /** 0 for chapters: the plan of the document. */
  readonly outline?: number
  readonly keepNext?: boolean
  /** A tab stop at the right, and what leads to it. */
  readonly right?: 'dots' | 'line' | 'plain'
  readonly indent?: number
}

/** The look of the printed charter as styles: body text first, which the others start from. */
function paragraphStyles(accent: string): readonly (Style & { readonly colour?: string })[] {
  const title = { next: 'Normal', keepNext: true, after: 2 * step }
  return [
    {
      id: 'Title',
      name: 'Title',
      look: styles.cover,
      ...title,
      before: 150,
      after: 4 * step,
      colour: accent,
    },
    { id: 'Heading1', name: 'heading 1', look: styles.title, ...title, after: 4 * step, outline: 0 },
    { id: 'Heading2', name: 'heading 2', look: styles.subsection, ...title, before: 4 * step, outline: 1 },
    { id: 'Heading3', name: 'heading 3', look: styles.minor, ...title, before: 2 * step, outline: 2 },
    { id: 'Lead', name: 'Chapô', look: styles.lead, after: 2 * step },
    { id: 'Small', name: 'Petit texte', look: styles.small, after: step },
    { id: 'Source', name: 'Source', look: styles.source, before: step, after: 2 * step },
    { id: 'Label', name: 'Étiquette', look: styles.label, after: step },
    { id: 'Kicker', name: 'Surtitre', look: styles.kicker, keepNext: true, colour: accent },
    { id: 'Display', name: 'Définition', look: styles.display, after: 4 * step },
    { id: 'Number', name: 'Chiffre', look: styles.figure, keepNext: true, colour: accent },
    { id: 'Quote', name: 'Quote', look: styles.quote, before: step, after: step },
    {
      id: 'IntenseQuote',
      name: 'Intense Quote',
      look: styles.pull,
      before: 2 * step,
      after: 2 * step,
      colour: accent,
    },
    { id: 'FootnoteText', name: 'footnote text', look: styles.source },
    { id: 'QuoteSmall', name: 'Citation (annexe)', look: styles.annex, before: step, after: step },
    { id: 'Caption', name: 'caption', look: styles.caption, keepNext: true, before: 2 * step, after: step },
    { id: 'Drawing', name: 'Figure', look: styles.body, after: step },
    { id: 'Entry', name: 'Idée', look: styles.body, after: 1.5 * step, right: 'plain' },
    { id: 'EntrySmall', name: 'Idée (annexe)', look: styles.annex, after: step, right: 'plain' },
    { id: 'ListParagraph', name: 'List Paragraph', look: styles.body, after: step },
    { id: 'ListSmall', name: 'Liste (annexe)', look: styles.annex, after: step / 2 },
    { id: 'Tick', name: 'Case à cocher', look: styles.body, after: step, indent: 1 },
    { id: 'TableText', name: 'Texte de tableau', look: styles.body },
    { id: 'TableSmall', name: 'Texte de tableau (annexe)', look: styles.annex },
    {
      id: 'Signature',
      name: 'Signature',
      look: styles.source,
      before: 12 * step,
      after: 2 * step,
      right: 'line',
    },
    { id: 'PageStart', name: 'Début de page', look: styles.small },
    {
      id: 'TOC1',
      name: 'toc 1',
      look: { ...styles.body, face: 'sans-semibold' },
      before: step,
      right: 'dots',
    },
    { id: 'TOC2', name: 'toc 2', look: styles.body, right: 'dots', indent: 1 },
    { id: 'Footer', name: 'footer', look: styles.foot, right: 'plain' },
  ]
}

/** `styles.xml` */
export function stylesXml(
  namespaces: Readonly<Record<string, string>>,
  accent: string,
  lang: string,
): string {
  const { body } = styles
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element('w:rPr', {}, look(body) + element('w:lang', { 'w:val': lang, 'w:eastAsia': lang })),
    ) + element('w:pPrDefault', {}, element('w:pPr', {}, spacing(body, 0, 2 * step))),
  )
  return element(
    'w:styles',
    namespaces,
    [
      defaults,
      element(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
        element('w:name', { 'w:val': 'Normal' }) + element('w:qFormat', {}),
      ),
      ...paragraphStyles(accent).map(paragraphStyle),
      element(
        'w:style',
        { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
        element('w:name', { 'w:val': 'Hyperlink' }) +
          element(
            'w:rPr',
            {},
            element('w:color', { 'w:val': accent.slice(1) }) + element('w:u', { 'w:val': 'single' }),
          ),
      ),
      element(
        'w:style',
        { 'w:type': 'character', 'w:styleId': 'FootnoteReference' },
        element('w:name', { 'w:val': 'footnote reference' }) +
          element('w:rPr', {}, element('w:vertAlign', { 'w:val': 'superscript' })),
      ),
      characterStyle('Mark', 'Repère', styles.source),
      characterStyle('Voices', 'Voix', { ...styles.small, face: 'sans-bold' }),
      tableStyle(),
    ].join(''),
  )
}

function paragraphStyle(style: Style & { readonly colour?: string }): string {
  const { id, name, basedOn = 'Normal', next, outline, keepNext, right, indent, colour } = style
  const leader = right === 'dots' ? 'dot' : right === 'line' ? 'underscore' : undefined
  const stop = element('w:tab', {
    'w:val': right === 'line' ? 'left' : 'right',
    'w:leader': leader,
    'w:pos': twips(right === 'line' ? lineWidth : textWidth),
  })
  const paragraph = [
    keepNext ? element('w:keepNext', {}) : '',
    outline === undefined && id !== 'Title' ? '' : element('w:keepLines', {}),
    outline === undefined ? '' : numbered(outline),
    right ? element('w:tabs', {}, stop) : '',
    outline === undefined && id !== 'Title' ? '' : element('w:suppressAutoHyphens', {}),
    spacing(style.look, style.before ?? 0, style.after ?? 0),
    indent
      ? element('w:ind', {
          'w:left': twips(indent * 3 * step),
          ...(id === 'Tick' ? { 'w:hanging': twips(3 * step) } : {}),
        })
      : '',
    outline === undefined ? '' : element('w:outlineLvl', { 'w:val': outline }),
  ].join('')
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    [
      element('w:name', { 'w:val': name }),
      element('w:basedOn', { 'w:val': basedOn }),
      next ? element('w:next', { 'w:val': next }) : '',
      element('w:qFormat', {}),
      element('w:pPr', {}, paragraph),
      element('w:rPr', {}, look(style.look, colour)),
    ].join(''),
  )
}

const numbered = (depth: number) =>
  element(
    'w:numPr',
    {},
    element('w:ilvl', { 'w:val': depth }) + element('w:numId', { 'w:val': lists.headings }),
  )

const characterStyle = (id: string, name: string, style: TextStyle) =>
  element(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': id },
    element('w:name', { 'w:val': name }) + element('w:rPr', {}, look(style)),
  )

function spacing({ leading }: TextStyle, before: number, after: number): string {
  return element('w:spacing', {
    'w:before': twips(before),
    'w:after': twips(after),
    'w:line': twips(leading),
    'w:lineRule': 'atLeast',
  })
}

/** Properties of a run, in the order of the schema. */
function look({ face, size, ink, variant }: TextStyle, colour?: string): string {
  const family = face.startsWith('sans')
    ? families.sans
    : face === 'serif-semibold'
      ? families.semibold
      : families.serif
  const bold = face === 'sans-semibold' || face === 'sans-bold'
  const own = colour ?? (ink === 'muted' ? colours.muted : colours.ink)
  return [
    element('w:rFonts', { 'w:ascii': family, 'w:hAnsi': family, 'w:eastAsia': family, 'w:cs': family }),
    bold ? element('w:b', {}) : '',
    face.endsWith('italic') ? element('w:i', {}) : '',
    variant === 'small-capitals' ? element('w:smallCaps', {}) : '',
    element('w:color', { 'w:val': own.slice(1) }),
    element('w:sz', { 'w:val': Math.round(size * 2) }),
    element('w:szCs', { 'w:val': Math.round(size * 2) }),
  ].join('')
}

/** Rules between rows, a stronger one under the header. */
function tableStyle(): string {
  const line = (name: string, size: number, colour: string) =>
    element(`w:${name}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': colour.slice(1) })
  const side = (name: string, width: number) => element(`w:${name}`, { 'w:w': twips(width), 'w:type': 'dxa' })
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'CharterTable' },
    [
      element('w:name', { 'w:val': 'Tableau de la charte' }),
      element(
        'w:tblPr',
        {},
        element('w:tblBorders', {}, line('bottom', 4, colours.rule) + line('insideH', 4, colours.rule)) +
          element(
            'w:tblCellMar',
            {},
            side('top', step / 2) + side('left', 0) + side('bottom', step / 2) + side('right', 2 * step),
          ),
      ),
      element(
        'w:tblStylePr',
        { 'w:type': 'firstRow' },
        element('w:rPr', {}, element('w:b', {})) +
          element('w:tcPr', {}, element('w:tcBorders', {}, line('bottom', 8, colours.ink))),
      ),
    ].join(''),
  )
}
