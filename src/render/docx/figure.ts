import type { Figure } from '../../model/document.ts'
import type { Scene, ScenePicture } from '../../model/scene.ts'
import { textHeight, textWidth } from '../design.ts'
import type { Fonts } from '../fonts.ts'
import { element } from '../xml.ts'
import type { Book } from './book.ts'
import { bookmarked } from './bookmark.ts'
import { renderEmf } from './emf.ts'
import { type Piece, paragraph } from './paragraph.ts'
import { runsXml } from './runs.ts'

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
/** English Metric Units in a point. */
const emu = 12_700

/** A figure under its caption, drawn smaller where the page asks for it. */
export function figurePieces(figure: Figure, book: Book, fonts: Fonts): Piece[] {
  const { scene, caption } = figure
  const scale = Math.min(1, textWidth / scene.width, (textHeight * 0.8) / scene.height)
  const photographs = scene.nodes.filter((node) => node.kind === 'picture')
  const drawn = scene.nodes.length > photographs.length
  const alt = [scene.title, scene.description]
    .filter((text) => text !== '')
    .join('. ')
    .replaceAll('..', '.')
  const pictures = [
    ...(drawn ? [inline(book.picture(renderEmf(scene, fonts), 'emf'), scene, scale)] : []),
    ...photographs.map((each) => inline(photograph(each, book), each, scale)),
  ]
  const title = runsXml(caption, book)
  const content = pictures.map((picture, index) => picture(index === 0 ? alt : '')).join('')
  return [
    ...(title === ''
      ? []
      : [paragraph({ style: 'Caption', keepNext: true }, bookmarked(figure.id, book, title))]),
    paragraph({ style: 'Drawing' }, title === '' ? bookmarked(figure.id, book, content) : content),
  ]

  function inline(id: string, { width, height }: Pick<Scene, 'width' | 'height'>, by: number) {
    return (description: string) =>
      drawingXml(id, book.nextDrawing(), width * by, height * by, scene.title, description, figure.decorative)
  }
}

const photograph = ({ bytes, format }: ScenePicture, book: Book) => book.picture(bytes, format)

function drawingXml(
  id: string,
  number: number,
  width: number,
  height: number,
  title: string,
  alt: string,
  decorative: boolean,
): string {
  const size = { cx: Math.round(width * emu), cy: Math.round(height * emu) }
  const named = { id: number, name: `Figure ${number}`, descr: decorative || alt === '' ? undefined : alt }
  const ornament = element(
    'a:extLst',
    { 'xmlns:a': `${drawing}/main` },
    element(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      element('adec:decorative', {
        'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
        val: 1,
      }),
    ),
  )
  const picture = element(
    'pic:pic',
    { 'xmlns:pic': `${drawing}/picture` },
    [
      element(
        'pic:nvPicPr',
        {},
        element('pic:cNvPr', { id: number, name: named.name }) + element('pic:cNvPicPr', {}),
      ),
      element(
        'pic:blipFill',
        {},
        element('a:blip', { 'r:embed': id }) + element('a:stretch', {}, element('a:fillRect', {})),
      ),
      element(
        'pic:spPr',
        {},
        element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }) + element('a:ext', size)) +
          element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
      ),
    ].join(''),
  )
  return element(
    'w:r',
    {},
    element(
      'w:drawing',
      {},
      element(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        [
          element('wp:extent', size),
          element(
            'wp:docPr',
            { ...named, title: decorative ? undefined : title || undefined },
            decorative || alt === '' ? ornament : '',
          ),
          element(
            'a:graphic',
            { 'xmlns:a': `${drawing}/main` },
            element('a:graphicData', { uri: `${drawing}/picture` }, picture),
          ),
        ].join(''),
      ),
    ),
  )
}
