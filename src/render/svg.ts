import type { Face } from '../model/measure.ts'
import type { Scene, SceneNode, SceneText } from '../model/scene.ts'
import type { Fonts } from './fonts.ts'
import { printable } from './signs.ts'

const sans = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Noto Sans', Arial, sans-serif"
const serif = "'Source Serif 4', 'Source Serif Pro', Georgia, 'Noto Serif', serif"

const looks: Readonly<Record<Face, { family: string; weight: number; italic: boolean }>> = {
  sans: { family: sans, weight: 400, italic: false },
  'sans-italic': { family: sans, weight: 400, italic: true },
  'sans-semibold': { family: sans, weight: 600, italic: false },
  'sans-bold': { family: sans, weight: 700, italic: false },
  serif: { family: serif, weight: 400, italic: false },
  'serif-italic': { family: serif, weight: 400, italic: true },
  'serif-semibold': { family: serif, weight: 600, italic: false },
}

/**
 * A figure as SVG: real text, whose length is written so that another font cannot make words overlap,
 * with title and description for assistive technology.
 */
export function renderSvg(scene: Scene, fonts: Fonts): string {
  const faces = [...new Set(scene.nodes.flatMap((node) => (node.kind === 'text' ? [node.face] : [])))].sort()
  const rules = faces.map((face) => {
    const { family, weight, italic } = looks[face]
    return `.${face}{font-family:${family};font-weight:${weight}${italic ? ';font-style:italic' : ''}}`
  })
  const size = `width="${number(scene.width)}" height="${number(scene.height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" xml:lang="fr" ${size} viewBox="0 0 ${number(scene.width)} ${number(scene.height)}">`,
    `<title id="title">${xml(scene.title)}</title>`,
    `<desc id="desc">${xml(scene.description)}</desc>`,
    ...(rules.length > 0 ? [`<style>${rules.join('')}</style>`] : []),
    ...scene.nodes.map((node) => element(node, fonts)),
    '</svg>',
    '',
  ].join('\n')
}

function element(node: SceneNode, fonts: Fonts): string {
  switch (node.kind) {
    case 'rect': {
      const radius = node.radius ? ` rx="${number(node.radius)}"` : ''
      return `<rect x="${number(node.x)}" y="${number(node.y)}" width="${number(node.width)}" height="${number(node.height)}"${radius} fill="${xml(node.fill)}"/>`
    }
    case 'line': {
      const dash = node.dash ? ` stroke-dasharray="${node.dash.map(number).join(' ')}"` : ''
      return `<line x1="${number(node.x1)}" y1="${number(node.y1)}" x2="${number(node.x2)}" y2="${number(node.y2)}" stroke="${xml(node.stroke)}" stroke-width="${number(node.width)}"${dash}/>`
    }
    case 'circle':
      return `<circle cx="${number(node.cx)}" cy="${number(node.cy)}" r="${number(node.r)}" fill="${xml(node.fill)}"/>`
    case 'path':
      return `<path d="${xml(node.d)}" fill="${xml(node.fill)}"/>`
    case 'picture': {
      const data = Buffer.from(node.bytes).toString('base64')
      return `<image x="${number(node.x)}" y="${number(node.y)}" width="${number(node.width)}" height="${number(node.height)}" href="data:image/${node.format};base64,${data}"/>`
    }
    case 'text':
      return text(node, fonts)
  }
}

function text(node: SceneText, fonts: Fonts): string {
  const anchor = node.anchor === 'start' ? '' : ` text-anchor="${node.anchor}"`
  const length = fonts.width(node.text, node.face, node.size)
  return `<text class="${node.face}" x="${number(node.x)}" y="${number(node.y)}" font-size="${number(node.size)}"${anchor} textLength="${number(length)}" lengthAdjust="spacingAndGlyphs" fill="${xml(node.fill)}" xml:space="preserve">${xml(node.text)}</text>`
}

const number = (value: number) => String(Math.round(value * 100) / 100)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function xml(value: string): string {
  return printable(value).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
