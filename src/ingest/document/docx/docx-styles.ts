import { childNamed, descendants, elementsOf, type XmlElement } from '../xml-tree.ts'

/** What the styles and the numbering of a DOCX say of its paragraphs and runs. */
export interface DocxStyles {
  paragraph(properties: XmlElement | undefined): ParagraphLook
  /** Bold or underlined, and hidden, by the run's own properties, else by its styles. */
  run(properties: XmlElement | undefined, paragraphStyle: string | null): RunLook
}

export interface ParagraphLook {
  readonly style: string | null
  readonly heading: number | null
  readonly list: { readonly depth: number; readonly numbered: boolean } | null
  /** A line of a table of contents. */
  readonly generated: boolean
}

interface RunLook {
  readonly strong: boolean
  readonly hidden: boolean
}

export function docxStyles(styles: XmlElement | null, numbering: XmlElement | null): DocxStyles {
  const byId = new Map<string, XmlElement>()
  let usual: string | null = null
  for (const style of styles === null ? [] : elementsOf(styles)) {
    const id = style.attributes['w:styleId']
    if (style.name !== 'w:style' || id === undefined) continue
    byId.set(id, style)
    if (style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default'])) usual = id
  }
  /** A style and those it is based on, nearest first. */
  const chain = (id: string | null): XmlElement[] => {
    const found: XmlElement[] = []
    for (let at = id; at !== null && found.length < 20; ) {
      const style = byId.get(at)
      if (style === undefined) break
      found.push(style)
      at = value(childNamed(style, 'w:basedOn'))
    }
    return found
  }
  const nameOf = (style: XmlElement) => (value(childNamed(style, 'w:name')) ?? '').toLowerCase()
  const formats = numberFormats(numbering)

  return {
    paragraph(properties) {
      const style = value(childNamed(properties, 'w:pStyle'))
      const styled = chain(style ?? usual)
      const layers = [properties, ...styled.map((one) => childNamed(one, 'w:pPr'))]
      const names = styled.map(nameOf)
      const heading = headingOf(names, first(layers, 'w:outlineLvl'))
      const list = heading === null ? listOf(layers, names, formats) : null
      return { style: style ?? usual, heading, list, generated: names.some((name) => /^toc \d/.test(name)) }
    },
    run(properties, paragraphStyle) {
      const own = chain(value(childNamed(properties, 'w:rStyle')))
      const layers = [
        properties,
        ...[...own, ...chain(paragraphStyle)].map((one) => childNamed(one, 'w:rPr')),
      ]
      const underline = value(nearest(layers, 'w:u'))
      return {
        strong: toggled(layers, 'w:b') || (underline !== null && underline !== 'none'),
        hidden: toggled(layers, 'w:vanish'),
      }
    },
  }
}

function headingOf(names: readonly string[], outline: string | null): number | null {
  for (const name of names) {
    const level = /^(?:heading|titre) (\d)$/.exec(name)?.[1]
    if (level !== undefined) return Number(level)
    if (name === 'title' || name === 'titre') return 0
    if (name === 'subtitle' || name === 'sous-titre') return 1
  }
  return outline !== null && /^[0-8]$/.test(outline) ? Number(outline) + 1 : null
}

function listOf(
  layers: readonly (XmlElement | undefined)[],
  names: readonly string[],
  formats: ReadonlyMap<string, readonly string[]>,
): ParagraphLook['list'] {
  const properties = layers.map((layer) => childNamed(layer, 'w:numPr'))
  const id = first(properties, 'w:numId')
  if (id === null || id === '0') return null
  const stated = first(properties, 'w:ilvl')
  // « List Bullet 2 » says its depth by its name alone.
  const named = /^(?:list|liste)\b.*\b([2-9])$/.exec(names[0] ?? '')?.[1]
  const depth = stated !== null && stated !== '0' ? Number(stated) : named ? Number(named) - 1 : 0
  const format = formats.get(id)?.[depth] ?? 'bullet'
  return { depth: Number.isInteger(depth) ? Math.min(depth, 8) : 0, numbered: format !== 'bullet' }
}

/** Numbering id → format of each level. */
function numberFormats(numbering: XmlElement | null): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, readonly string[]>()
  if (numbering === null) return result
  const abstract = new Map<string, string[]>()
  for (const one of descendants(numbering, 'w:abstractNum')) {
    const levels: string[] = []
    for (const level of descendants(one, 'w:lvl'))
      levels[Number(level.attributes['w:ilvl'] ?? 0)] = value(childNamed(level, 'w:numFmt')) ?? 'bullet'
    abstract.set(one.attributes['w:abstractNumId'] ?? '', levels)
  }
  for (const one of descendants(numbering, 'w:num')) {
    const levels = abstract.get(value(childNamed(one, 'w:abstractNumId')) ?? '')
    if (levels) result.set(one.attributes['w:numId'] ?? '', levels)
  }
  return result
}

function value(element: XmlElement | undefined): string | null {
  return element?.attributes['w:val'] ?? null
}

function nearest(layers: readonly (XmlElement | undefined)[], name: string): XmlElement | undefined {
  for (const layer of layers) {
    const found = childNamed(layer, name)
    if (found !== undefined) return found
  }
  return undefined
}

function first(layers: readonly (XmlElement | undefined)[], name: string): string | null {
  return value(nearest(layers, name))
}

function toggled(layers: readonly (XmlElement | undefined)[], name: string): boolean {
  const found = nearest(layers, name)
  return found !== undefined && isOn(found.attributes['w:val'] ?? 'true')
}

function isOn(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on'
}
