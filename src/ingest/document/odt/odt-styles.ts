import { childNamed, descendants, elementsOf, type XmlElement } from '../xml-tree.ts'

/** What the styles of an ODT say. */
export interface OdtStyles {
  /** Level of the heading that a paragraph style stands for; null for the text styles. */
  heading(style: string | undefined): number | null
  /** Bold or underlined; `inherited` where the style says nothing of it. */
  strong(style: string | undefined, inherited: boolean): boolean
  hidden(style: string | undefined): boolean
  numbered(list: string | undefined, depth: number): boolean
}

export function odtStyles(parts: readonly (XmlElement | null)[]): OdtStyles {
  const byName = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  for (const part of parts)
    for (const group of part === null ? [] : elementsOf(part))
      if (group.name === 'office:styles' || group.name === 'office:automatic-styles')
        for (const style of elementsOf(group)) {
          const name = style.attributes['style:name']
          if (name === undefined) continue
          if (style.name === 'style:style') byName.set(name, style)
          if (style.name === 'text:list-style') lists.set(name, style)
        }

  const chain = (name: string | undefined): XmlElement[] => {
    const found: XmlElement[] = []
    for (let at = name; at !== undefined && found.length < 20; ) {
      const style = byName.get(at)
      if (style === undefined) break
      found.push(style)
      at = style.attributes['style:parent-style-name']
    }
    return found
  }
  const property = (name: string | undefined, attribute: string): string | undefined => {
    for (const style of chain(name)) {
      const value = childNamed(style, 'style:text-properties')?.attributes[attribute]
      if (value !== undefined) return value
    }
    return undefined
  }

  return {
    heading(name) {
      for (const style of chain(name)) {
        const own = style.attributes['style:name'] ?? ''
        const shown = (style.attributes['style:display-name'] ?? own).replaceAll('_20_', ' ').toLowerCase()
        const level = /^(?:heading|titre) (\d{1,2})$/.exec(shown)?.[1]
        if (level !== undefined) return Number(level)
        if (shown === 'title' || shown === 'titre principal') return 0
        if (shown === 'subtitle' || shown === 'sous-titre') return 1
        const outline = style.attributes['style:default-outline-level']
        if (outline !== undefined && /^\d{1,2}$/.test(outline)) return Number(outline)
      }
      return null
    },
    strong(name, inherited) {
      const weight = property(name, 'fo:font-weight')
      const underline = property(name, 'style:text-underline-style')
      if (weight === undefined && underline === undefined) return inherited
      return /^(bold|[6-9]00)$/.test(weight ?? '') || (underline ?? 'none') !== 'none'
    },
    hidden: (name) => property(name, 'text:display') === 'none',
    numbered(name, depth) {
      const style = name === undefined ? undefined : lists.get(name)
      if (style === undefined) return false
      return descendants(style, 'text:list-level-style-number').some(
        ({ attributes }) =>
          Number(attributes['text:level']) === depth + 1 && (attributes['style:num-format'] ?? '') !== '',
      )
    },
  }
}
