import type { Bullet } from './marks.ts'

interface Level {
  readonly indent: number
  readonly kind: Bullet['kind'] | 'words' | 'idea'
}

/** How deep each bullet stands, by its indent and, at the same indent, by its sign. */
export class Nesting {
  #levels: Level[] = []

  clear(): void {
    this.#levels = []
  }

  /** Plain words that bullets under them may speak of: arrows of any words, every bullet of a numbered idea. */
  words(indent: number, kind: 'words' | 'idea'): void {
    this.#levels = [{ indent, kind }]
  }

  /** 0 for a top bullet. `follows`: no blank line parts it from what stands above. */
  depthOf({ indent, kind }: Bullet, follows: boolean): number {
    const levels = this.#levels
    while ((levels.at(-1)?.indent ?? -1) > indent) levels.pop()
    const top = levels.at(-1)
    if (top === undefined || top.indent < indent) levels.push({ indent, kind })
    else if (top.kind !== kind) {
      const known = levels.findIndex((level) => level.indent === indent && level.kind === kind)
      if (known >= 0) levels.length = known + 1
      // « 1. Mobilité » above dashes, an idea above « → ce que cela donne »: one is under the other all the same.
      else if (top.kind === 'idea') levels.push({ indent, kind })
      else if (follows && (kind === 'arrow' || (top.kind === 'number' && kind === 'bullet')))
        levels.push({ indent, kind })
      else if (top.kind === 'words') levels.splice(0, levels.length, { indent, kind })
    }
    return levels.length - 1
  }
}
