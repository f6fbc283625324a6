import type { Cooccurrence } from '../../model/cooccurrence.ts'
import type { Measure } from '../../model/measure.ts'
import type { Scene, SceneNode } from '../../model/scene.ts'
import { type Box, nearestIn, placeLabel } from './label-places.ts'

export interface NamedCooccurrence extends Cooccurrence {
  readonly labels: readonly string[]
  /** Of the principle where each word belongs. */
  readonly colours: readonly string[]
}

const width = 459
const height = 320
const face = 'sans-semibold'
/** Points, of the rarest and the most frequent word. */
const sizes = { least: 8, most: 15 } as const
const branch = '#b9b3a6'

/** The tree with its middle in the centre, a ring further out for each link: branches never cross. */
export function similarityScene(found: NamedCooccurrence, measure: Measure): Scene {
  const { words, links, labels, colours, apart } = found
  const at = radial(found)
  const [fewest, most] = range(words.map(({ contributions }) => contributions))
  const size = (contributions: number) =>
    most === fewest
      ? sizes.least
      : sizes.least +
        (sizes.most - sizes.least) * Math.sqrt((contributions - fewest) / Math.max(1, most - fewest))
  const [, strongest] = range(links.map(({ contributions }) => contributions))
  const lines = links.flatMap(({ from, to, contributions }): SceneNode[] => {
    const [a, b] = [at[from], at[to]]
    if (!a || !b) return []
    const own = 0.6 + (2.6 * contributions) / Math.max(1, strongest)
    return [{ kind: 'line', x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: branch, width: own }]
  })
  const taken: Box[] = []
  const texts = words
    .map(({ contributions }, index) => ({ index, contributions }))
    .sort((a, b) => b.contributions - a.contributions || a.index - b.index)
    .flatMap(({ index, contributions }): SceneNode[] => {
      const point = at[index]
      if (!point) return []
      const own = size(contributions)
      const text = labels[index] ?? ''
      const fill = colours[index] ?? '#1d2327'
      const label = { width: measure.width(text, face, own) + 4, height: own * 1.05 }
      const { box, away } = placeLabel(point, label, 0, taken, { width, height })
      taken.push(box)
      const end = nearestIn(box, point)
      const back: SceneNode[] = away
        ? [
            { kind: 'line', x1: point.x, y1: point.y, x2: end.x, y2: end.y, stroke: fill, width: 0.4 },
            { kind: 'circle', cx: point.x, cy: point.y, r: 1.5, fill },
          ]
        : []
      return [
        ...back,
        { kind: 'rect', ...box, fill: '#ffffff' },
        { kind: 'text', x: box.x + 2, y: box.y + own * 0.82, text, face, size: own, fill, anchor: 'start' },
      ]
    })
  const told = [...links]
    .sort((a, b) => b.contributions - a.contributions)
    .slice(0, 12)
    .map(({ from, to, contributions }) => `${labels[from]} et ${labels[to]} (${contributions})`)
  return {
    width,
    height,
    title: similarityFinding(found),
    description: `Arbre de ${words.length} mots fréquents, chacun lié à celui avec lequel il revient le plus souvent dans une même contribution ; un trait plus épais, plus de contributions. Liens les plus forts : ${told.join(', ')}.${apart > 0 ? ` ${apart} autres mots fréquents n’ont pas de lien avec eux.` : ''}`,
    nodes: [...lines, ...texts],
  }
}

/** What the tree says first. */
export function similarityFinding({ links, labels }: NamedCooccurrence): string {
  const strongest = links.reduce<(typeof links)[number] | null>(
    (best, link) => (best && best.contributions >= link.contributions ? best : link),
    null,
  )
  return strongest
    ? `« ${labels[strongest.from]} » et « ${labels[strongest.to]} » reviennent ensemble dans ${strongest.contributions} contributions`
    : ''
}

const range = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)]

/** Places on an ellipse a link; each branch gets an angle in proportion to its ends (radial drawing, Eades 1992). */
function radial({ words, links }: Cooccurrence): { x: number; y: number }[] {
  const near = words.map((): number[] => [])
  for (const { from, to } of links) {
    near[from]?.push(to)
    near[to]?.push(from)
  }
  const root = middle(near)
  const depth = words.map(() => 0)
  const ends = words.map(() => 0)
  const measureBranch = (node: number, parent: number, level: number): number => {
    depth[node] = level
    const below = (near[node] ?? []).filter((next) => next !== parent)
    const sum = below.reduce((whole, next) => whole + measureBranch(next, node, level + 1), 0)
    ends[node] = Math.max(1, sum)
    return ends[node] ?? 1
  }
  measureBranch(root, -1, 0)
  const deepest = Math.max(1, ...depth)
  const out = words.map(() => ({ x: 0, y: 0 }))
  const spread = (node: number, parent: number, from: number, to: number) => {
    const level = (depth[node] ?? 0) / deepest
    const angle = (from + to) / 2
    out[node] = { x: Math.cos(angle) * level, y: Math.sin(angle) * level }
    let start = from
    for (const next of (near[node] ?? []).filter((each) => each !== parent)) {
      const own = ((to - from) * (ends[next] ?? 1)) / (ends[node] ?? 1)
      spread(next, node, start, start + own)
      start += own
    }
  }
  spread(root, -1, -Math.PI / 2, (3 * Math.PI) / 2)
  // Drawn to the edges, whichever way the branches grow.
  const [left, right] = range(out.map(({ x }) => x))
  const [top, bottom] = range(out.map(({ y }) => y))
  const stretched = (value: number, from: number, to: number, room: number, edge: number) =>
    to - from < 1e-9 ? room / 2 : edge + ((value - from) / (to - from)) * (room - 2 * edge)
  return out.map(({ x, y }) => ({
    x: stretched(x, left, right, width, 34),
    y: stretched(y, top, bottom, height, 10),
  }))
}

/** The word from which the farthest one is the nearest; of two, the better linked. */
function middle(near: readonly (readonly number[])[]): number {
  const reach = near.map((_, start) => {
    const seen = new Set([start])
    let edge = [start]
    let steps = 0
    while (edge.length > 0) {
      edge = edge.flatMap((node) => (near[node] ?? []).filter((next) => !seen.has(next)))
      for (const node of edge) seen.add(node)
      steps++
    }
    return steps
  })
  return near
    .map((own, index) => ({ index, reach: reach[index] ?? 0, links: own.length }))
    .reduce((best, each) =>
      each.reach < best.reach || (each.reach === best.reach && each.links > best.links) ? each : best,
    ).index
}
