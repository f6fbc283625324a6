import type { CloudCount } from '../../model/consultation.ts'
import type { Scene, SceneNode } from '../../model/scene.ts'
import { headingHeight, type PlacedZone } from './arrange.ts'
import { cloudFace } from './flow.ts'

interface CloudFigure {
  readonly width: number
  /** Terms of the corpus, placed or not. */
  readonly total: number
  readonly count: CloudCount
}

/** The zones as drawing primitives, with the words that tell the figure to who does not see it. */
export function drawCloud(zones: readonly PlacedZone[], { width, total, count }: CloudFigure): Scene {
  const nodes: SceneNode[] = []
  for (const { zone, x, y, width: own, terms } of zones) {
    const { label, colour } = zone
    nodes.push({
      kind: 'text',
      x,
      y: y + 9,
      text: label,
      face: 'sans-bold',
      size: 9,
      fill: colour,
      anchor: 'start',
    })
    nodes.push({ kind: 'rect', x, y: y + 13, width: own, height: 1, fill: colour })
    for (const term of terms)
      nodes.push({
        kind: 'text',
        x: x + term.x,
        y: y + headingHeight + term.y,
        text: term.term,
        face: cloudFace,
        size: term.size,
        fill: colour,
        anchor: 'start',
      })
  }
  const height = zones.reduce((bottom, zone) => Math.max(bottom, zone.y + zone.height), 0)
  const shown = zones.flatMap((zone) => zone.terms)
  const least = Math.min(...shown.map((term) => term.count))
  const unit = count === 'voices' ? 'voix' : 'occurrences'
  const first = shown.reduce<(typeof shown)[number] | null>((a, b) => (a && a.count >= b.count ? a : b), null)
  const tops = zones.map(
    ({ zone, terms }) =>
      `${zone.label} : ${terms
        .slice(0, 3)
        .map((term) => `${term.term} (${term.count})`)
        .join(', ')}`,
  )
  return {
    width,
    height: Math.max(height, 1),
    title: first
      ? `« ${first.term} », le mot qui rassemble le plus de ${unit} (${first.count})`
      : 'Aucun terme à montrer',
    description: first
      ? `Nuage de ${shown.length} termes sur ${total}, chacun d'au moins ${least} ${unit}, rangés par principe ; la taille suit la racine carrée du nombre de ${unit}. ${tops.join('. ')}. Les chiffres complets figurent dans le tableau des termes.`
      : 'Aucun terme n’atteint le seuil demandé.',
    nodes,
  }
}
