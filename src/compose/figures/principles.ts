import type { Scene, SceneNode } from '../../model/scene.ts'

export interface PrincipleBar {
  readonly label: string
  readonly voices: number
  readonly colour: string
}

const width = 459
const pitch = 30

/** The principles as bars in proportion to their voices: the composition of the cover, and a figure that can be read. */
export function principlesScene(bars: readonly PrincipleBar[]): Scene {
  const most = Math.max(1, ...bars.map(({ voices }) => voices))
  const nodes: SceneNode[] = bars.flatMap(({ label, voices, colour }, index): SceneNode[] => {
    const y = index * pitch
    return [
      { kind: 'rect', x: 0, y, width: Math.max(1, (width * voices) / most), height: 7, fill: colour },
      {
        kind: 'text',
        x: 0,
        y: y + 19,
        text: label,
        face: 'sans-semibold',
        size: 9,
        fill: colour,
        anchor: 'start',
      },
      {
        kind: 'text',
        x: width,
        y: y + 19,
        text: `${voices} voix`,
        face: 'sans',
        size: 9,
        fill: '#5b6166',
        anchor: 'end',
      },
    ]
  })
  const order = [...bars].sort((a, b) => b.voices - a.voices)
  return {
    width,
    height: Math.max(1, bars.length * pitch - 8),
    title: order[0] ? `${order[0].label}, le principe qui rassemble le plus de voix` : 'Voix par principe',
    description: `Voix par principe : ${order.map(({ label, voices }) => `${label} ${voices}`).join(', ')}.`,
    nodes,
  }
}
