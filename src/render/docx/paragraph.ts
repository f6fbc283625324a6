import { element } from '../xml.ts'

/** What surrounds a paragraph: a tinted panel, a coupon to cut out, a page in colour, a quote's rule or two. */
export interface Frame {
  readonly kind: 'panel' | 'coupon' | 'colour' | 'rule' | 'pull'
  /** `#rrggbb`. */
  readonly colour: string
}

export interface ParagraphProps {
  /** Id of its style. */
  readonly style: string
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  /** Begins a page. */
  readonly opensPage?: boolean
  /** List and level; null takes away the number that its style gives. */
  readonly list?: { readonly id: number; readonly level: number } | null
  readonly frame?: Frame
  /** Set in from the left, twentieths of a point. */
  readonly indent?: number
  readonly align?: 'end'
  /** Of the number or bullet before it, `#rrggbb`. */
  readonly ink?: string | undefined
}

/** A paragraph that sections may still change, or XML that is no paragraph (a table). */
export type Piece =
  | { readonly kind: 'paragraph'; readonly props: ParagraphProps; readonly content: string }
  | { readonly kind: 'table'; readonly xml: string }

export const paragraph = (props: ParagraphProps, content: string): Piece => ({
  kind: 'paragraph',
  props,
  content,
})

/** The same pieces, the paragraphs with more properties. */
export const withProps = (pieces: readonly Piece[], more: Partial<ParagraphProps>): Piece[] =>
  pieces.map((piece) =>
    piece.kind === 'paragraph' ? { ...piece, props: { ...more, ...piece.props } } : piece,
  )

/** The same pieces, the first of which begins a page. */
export function openingPage(pieces: readonly Piece[]): Piece[] {
  const [first, ...rest] = pieces
  if (!first) return []
  if (first.kind === 'table') return [paragraph({ style: 'PageStart', opensPage: true }, ''), ...pieces]
  return [{ ...first, props: { ...first.props, opensPage: true } }, ...rest]
}

/** The same pieces, kept on one page. */
export const keptTogether = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) =>
    piece.kind === 'paragraph'
      ? {
          ...piece,
          props: {
            ...piece.props,
            keepLines: true,
            keepNext: index < pieces.length - 1 || piece.props.keepNext === true,
          },
        }
      : piece,
  )

export function piecesXml(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'table' ? piece.xml : paragraphXml(piece.props, piece.content)))
    .join('')
}

export function paragraphXml(props: ParagraphProps, content: string): string {
  // The order is that of the schema.
  const list = [
    element('w:pStyle', { 'w:val': props.style }),
    props.keepNext ? element('w:keepNext', {}) : '',
    props.keepLines ? element('w:keepLines', {}) : '',
    props.opensPage ? element('w:pageBreakBefore', {}) : '',
    props.list === undefined
      ? ''
      : element(
          'w:numPr',
          {},
          element('w:ilvl', { 'w:val': props.list?.level ?? 0 }) +
            element('w:numId', { 'w:val': props.list?.id ?? 0 }),
        ),
    props.frame ? borders(props.frame) : '',
    props.frame ? ground(props.frame) : '',
    props.frame && isListed(props) ? tabStop(props.frame) : '',
    props.indent || props.frame ? indent(props) : '',
    props.align === 'end' ? element('w:jc', { 'w:val': 'right' }) : '',
    props.ink ? element('w:rPr', {}, element('w:color', { 'w:val': props.ink.slice(1) })) : '',
  ].join('')
  return element('w:p', {}, element('w:pPr', {}, list) + content)
}

/** Between the text and the edge of its frame, points; the frame stays between the margins of the page. */
const padding = { panel: 10, coupon: 14, colour: 20, rule: 8, pull: 6 } as const

/** A frame goes round several paragraphs only where all are set in alike: inside, no line hangs. */
function indent({ frame, indent: more = 0 }: ParagraphProps): string {
  if (!frame) return element('w:ind', { 'w:left': more })
  if (frame.kind === 'pull') return ''
  const inset = padding[frame.kind] * 20
  return element('w:ind', {
    'w:left': inset,
    'w:right': frame.kind === 'rule' ? 0 : inset,
    'w:firstLine': 0,
  })
}

const isListed = ({ list, style }: ParagraphProps) => Boolean(list) || style === 'Tick'

/** Where the text of a list begins inside a frame, after its bullet or box. */
const tabStop = ({ kind }: Frame) =>
  element('w:tabs', {}, element('w:tab', { 'w:val': 'left', 'w:pos': padding[kind] * 20 + 320 }))

function borders({ kind, colour }: Frame): string {
  const side = (name: string) =>
    element(`w:${name}`, {
      'w:val': kind === 'coupon' ? 'dashed' : 'single',
      'w:sz': kind === 'rule' || kind === 'pull' ? 8 : 4,
      'w:space': padding[kind],
      'w:color': colour.slice(1),
    })
  const sides =
    kind === 'rule' ? ['left'] : kind === 'pull' ? ['top', 'bottom'] : ['top', 'left', 'bottom', 'right']
  return element('w:pBdr', {}, sides.map(side).join(''))
}

function ground({ kind, colour }: Frame): string {
  if (kind === 'rule' || kind === 'pull' || kind === 'coupon') return ''
  return element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour.slice(1) })
}
