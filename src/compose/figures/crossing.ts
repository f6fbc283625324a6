import { contrast, mix } from '../../model/colour.ts'
import type { Crossing } from '../../model/crossing.ts'
import type { Measure } from '../../model/measure.ts'
import type { Scene, SceneNode } from '../../model/scene.ts'
import { wrapped } from './wrapped.ts'

export interface NamedCrossing extends Crossing {
  readonly themeLabels: readonly string[]
  readonly principleLabels: readonly string[]
  /** Of the principles. */
  readonly colours: readonly string[]
}

/** −log10 p from which a cell is marked: one chance in a hundred. */
export const telling = 2

const width = 459
const themeWidth = 112
const rowHeight = 30
const gap = 2
const label = { face: 'sans-semibold', size: 9 } as const
const leading = 11

/** Theme × principle as cells, each in a tint of its principle's colour, darker where there are more ideas. */
export function crossingScene(crossing: NamedCrossing, measure: Measure): Scene {
  const { cells, themeLabels, principleLabels, colours } = crossing
  const cell = (width - themeWidth) / principleLabels.length
  const most = Math.max(1, ...cells.flat().map(({ ideas }) => ideas))
  // Twelve principles leave no room for names: their numbers stand above, their names in the table.
  const heads = principleLabels.map((name, index) => {
    const lines = wrapped(name, label.face, label.size, cell - 2 * gap, measure)
    const fits = lines.every((line) => measure.width(line, label.face, label.size) <= cell - gap)
    return fits ? lines : [String(index + 1)]
  })
  const top = Math.max(...heads.map((lines) => lines.length)) * leading + 4
  const nodes: SceneNode[] = heads.flatMap((lines, column) =>
    lines.map(
      (text, line): SceneNode => ({
        ...{ kind: 'text', ...label, anchor: 'start', fill: colours[column] ?? '#1d2327', text },
        x: themeWidth + column * cell,
        y: top - 4 - (lines.length - 1 - line) * leading,
      }),
    ),
  )
  cells.forEach((row, place) => {
    const y = top + place * (rowHeight + gap)
    const lines = wrapped(themeLabels[place] ?? '', label.face, label.size, themeWidth - 8, measure)
    lines.slice(0, 3).forEach((text, line) => {
      nodes.push({
        ...{ kind: 'text', ...label, anchor: 'start', fill: '#1d2327', text, x: 0 },
        y: y + rowHeight / 2 + 3 + (line - (Math.min(3, lines.length) - 1) / 2) * leading,
      })
    })
    row.forEach(({ ideas, specificity }, column) => {
      const x = themeWidth + column * cell
      const fill = mix(colours[column] ?? '#1d2327', '#ffffff', 0.06 + 0.8 * (ideas / most))
      const ink = contrast('#000000', fill) >= contrast('#ffffff', fill) ? '#000000' : '#ffffff'
      nodes.push({ kind: 'rect', x, y, width: cell - gap, height: rowHeight, fill })
      nodes.push({
        ...{ kind: 'text', face: 'sans-semibold', size: 11, anchor: 'middle', fill: ink },
        x: x + (cell - gap) / 2,
        y: y + rowHeight / 2 + 4,
        text: String(ideas),
      })
      if (Math.abs(specificity) >= telling)
        nodes.push(arrow(x + (cell - gap) / 2 + 16, y + rowHeight / 2, specificity > 0, ink))
    })
  })
  return {
    width,
    height: top + cells.length * (rowHeight + gap),
    title: crossingFinding(crossing),
    description: cells
      .map(
        (row, place) =>
          `${themeLabels[place]} : ${row
            .map(({ ideas }, column) => `${principleLabels[column]} ${ideas}`)
            .join(', ')}`,
      )
      .join('. ')
      .concat('.'),
    nodes,
  }
}

function arrow(x: number, y: number, up: boolean, fill: string): SceneNode {
  const [tip, base] = up ? [y - 3, y + 3] : [y + 3, y - 3]
  return { kind: 'path', d: `M ${x - 3.5} ${base} L ${x + 3.5} ${base} L ${x} ${tip} Z`, fill }
}

/** What stands out most, in words. */
export function crossingFinding({ cells, themeLabels, principleLabels }: NamedCrossing): string {
  const all = cells.flatMap((row, place) => row.map((cell, column) => ({ ...cell, place, column })))
  const most = all.reduce((best, cell) => (cell.specificity > best.specificity ? cell : best))
  if (most.specificity >= telling)
    return `${themeLabels[most.place]} : ${principleLabels[most.column]} y revient plus qu’ailleurs (${most.ideas} idées)`
  return 'Les principes se partagent à peu près de même dans tous les thèmes'
}
