import type { Correspondence, CorrespondencePoint } from '../../model/correspondence.ts'
import type { Face, Measure } from '../../model/measure.ts'
import type { Scene, SceneNode } from '../../model/scene.ts'
import { type Box, nearestIn, placeLabel } from './label-places.ts'

export interface NamedCorrespondence extends Correspondence {
  readonly rowLabels: readonly string[]
  readonly columnLabels: readonly string[]
}

const width = 459
const height = 340
const margin = 14
const axisInk = '#5b6166'
const ink = '#1d2327'

/**
 * Words and sessions on the plane of the first two axes, in the same unit both ways. Every point has its label: those that
 * would cover another move aside, with a line back to their point.
 */
export function correspondenceScene(found: NamedCorrespondence, brand: string, measure: Measure): Scene {
  const { rows, columns, rowLabels, columnLabels, shares } = found
  const all = [...columns, ...rows]
  const [left, right] = span(all, 0)
  const [low, high] = span(all, 1)
  const scale = Math.min(
    (width - 2 * margin - 60) / Math.max(right - left, 1e-9),
    (height - 2 * margin - 16) / Math.max(high - low, 1e-9),
  )
  const centre = [(left + right) / 2, (low + high) / 2] as const
  const place = ({ at: [x = 0, y = 0] }: CorrespondencePoint) => ({
    x: width / 2 + (x - centre[0]) * scale,
    y: height / 2 - (y - centre[1]) * scale,
  })
  const origin = { x: width / 2 - centre[0] * scale, y: height / 2 + centre[1] * scale }
  const nodes: SceneNode[] = [
    { kind: 'line', x1: 0, x2: width, y1: origin.y, y2: origin.y, stroke: '#d3cec3', width: 0.75 },
    { kind: 'line', x1: origin.x, x2: origin.x, y1: 0, y2: height, stroke: '#d3cec3', width: 0.75 },
    axisLabel(`axe 1 : ${percent(shares[0])} de l’inertie`, width, origin.y - 4, 'end'),
    axisLabel(`axe 2 : ${percent(shares[1])}`, origin.x + 4, 9, 'start'),
  ]
  const taken: Box[] = nodes.flatMap((node) => (node.kind === 'text' ? [boxOf(node, measure)] : []))
  const points = [
    ...columns.map((point, index) => ({
      ...{ point, text: columnLabels[index] ?? '', face: 'sans-bold' as Face, size: 9.5, fill: brand, r: 4 },
    })),
    ...rows
      .map((point, index) => ({
        ...{ point, text: rowLabels[index] ?? '', face: 'sans' as Face, size: 8, fill: ink, r: 1.6 },
      }))
      .sort((one, other) => weight(other.point) - weight(one.point)),
  ]
  for (const { point, r } of points) {
    const { x, y } = place(point)
    taken.push({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })
  }
  for (const { point, text, face, size, fill, r } of points) {
    const { x, y } = place(point)
    nodes.push({ kind: 'circle', cx: x, cy: y, r, fill })
    const own = { width: measure.width(text, face, size), height: size }
    const { box, away } = placeLabel({ x, y }, own, r + 1.5, taken, { width, height })
    taken.push(box)
    const end = nearestIn(box, { x, y })
    if (away) nodes.push({ kind: 'line', x1: x, y1: y, x2: end.x, y2: end.y, stroke: axisInk, width: 0.4 })
    nodes.push({ kind: 'text', x: box.x, y: box.y + size * 0.8, text, face, size, fill, anchor: 'start' })
  }
  return {
    width,
    height,
    title: correspondenceFinding(found),
    description: `Chaque mot est près des séances où il revient plus qu’ailleurs. ${columns
      .map((point, index) => `${columnLabels[index]} : ${near(point, found).join(', ')}`)
      .join('. ')}.`,
    nodes,
  }
}

const weight = ({ contribution }: CorrespondencePoint) => contribution.reduce((sum, part) => sum + part, 0)

function span(points: readonly CorrespondencePoint[], axis: number): [number, number] {
  const values = points.map(({ at }) => at[axis] ?? 0)
  return [Math.min(0, ...values), Math.max(0, ...values)]
}

const percent = (share = 0) => `${Math.round(100 * share)} %`

const axisLabel = (text: string, x: number, y: number, anchor: 'start' | 'end'): SceneNode => ({
  ...{ kind: 'text', face: 'sans-italic', size: 8, fill: axisInk, text, x, y, anchor },
})

function boxOf(node: SceneNode & { kind: 'text' }, measure: Measure): Box {
  const own = measure.width(node.text, node.face, node.size)
  return {
    x: node.anchor === 'end' ? node.x - own : node.x,
    y: node.y - node.size * 0.8,
    width: own,
    height: node.size,
  }
}

/** The words that stand for a column more than others do: the largest excess over the mean, weighed. */
function near(column: CorrespondencePoint, { rows, rowLabels }: NamedCorrespondence): string[] {
  const toward = (row: CorrespondencePoint) =>
    row.mass * row.at.reduce((sum, value, axis) => sum + value * (column.at[axis] ?? 0), 0)
  return rows
    .map((row, index) => ({ label: rowLabels[index] ?? '', pull: toward(row) }))
    .sort((one, other) => other.pull - one.pull)
    .slice(0, 4)
    .map(({ label }) => label)
}

/** What the first axis sets apart. */
export function correspondenceFinding({ columns, columnLabels }: NamedCorrespondence): string {
  const order = columns
    .map(({ at }, index) => ({ at: at[0] ?? 0, label: columnLabels[index] ?? '' }))
    .sort((one, other) => one.at - other.at)
  return `Ce qui sépare le plus les mots : « ${order[0]?.label} » d’un côté, « ${order.at(-1)?.label} » de l’autre`
}
