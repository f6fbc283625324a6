import type { CloudCount } from '../../model/consultation.ts'
import type { Scene, SceneNode } from '../../model/scene.ts'
import { cloudFace } from './flow.ts'
import type { Arranged } from './manners.ts'

interface CloudFigure {
  readonly width: number
  /** Terms of the corpus, placed or not. */
  readonly total: number
  readonly count: CloudCount
}

/** An arrangement as drawing primitives, with the words that tell the figure to who does not see it. */
export function drawCloud(arranged: Arranged | null, { width, total, count }: CloudFigure): Scene {
  const { names, terms, height } = arranged ?? { names: [], terms: [], height: 0 }
  const nodes: SceneNode[] = names.flatMap(({ zone: { label, colour }, x, y, rule }): SceneNode[] => {
    const text = { kind: 'text', y: y + 9, text: label, face: 'sans-bold', size: 9, fill: colour } as const
    return rule === null
      ? [
          { kind: 'circle', cx: x + 4, cy: y + 6, r: 3.5, fill: colour },
          { ...text, x: x + 10, anchor: 'start' },
        ]
      : [
          { ...text, x, anchor: 'start' },
          { kind: 'rect', x, y: y + 13, width: rule, height: 1, fill: colour },
        ]
  })
  for (const { term, x, y, size, zone } of terms)
    nodes.push({
      ...{ kind: 'text', text: term, face: cloudFace, fill: zone.colour, anchor: 'start' },
      ...{ x, y, size },
    })
  const least = Math.min(...terms.map((term) => term.count))
  const unit = count === 'voices' ? 'voix' : 'occurrences'
  const first = terms.reduce<(typeof terms)[number] | null>((a, b) => (a && a.count >= b.count ? a : b), null)
  const tops = names.map(
    ({ zone }) =>
      `${zone.label} : ${zone.terms
        .slice(0, 3)
        .map((term) => `${term.term} (${term.count})`)
        .join(', ')}`,
  )
  const parted = names.every(({ rule }) => rule !== null) ? 'rangés par principe' : 'colorés par principe'
  return {
    width,
    height: Math.max(height, 1),
    title: first
      ? `« ${first.term} », le mot qui rassemble le plus de ${unit} (${first.count})`
      : 'Aucun terme à montrer',
    description: first
      ? `Nuage de ${terms.length} termes sur ${total}, chacun d'au moins ${least} ${unit}, ${parted} ; la taille suit la racine carrée du nombre de ${unit}. ${tops.join('. ')}. Les chiffres complets figurent dans le tableau des termes.`
      : 'Aucun terme n’atteint le seuil demandé.',
    nodes,
  }
}
