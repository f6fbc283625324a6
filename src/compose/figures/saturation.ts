import { mix } from '../../model/colour.ts'
import type { Measure } from '../../model/measure.ts'
import type { Scene, SceneNode } from '../../model/scene.ts'
import { wrapped } from './wrapped.ts'

export interface Brought {
  readonly label: string
  readonly ideas: number
  readonly newIdeas: number
}

const width = 459
const labelWidth = 140
const figureWidth = 92
const pitch = 30
const bar = 12

/** What each session brought: new ideas filled, those heard before in a tint. Null with fewer than two sessions. */
export function saturationScene(sessions: readonly Brought[], brand: string, measure: Measure): Scene | null {
  if (sessions.length < 2) return null
  const most = Math.max(1, ...sessions.map(({ ideas }) => ideas))
  const room = width - labelWidth - figureWidth
  const nodes: SceneNode[] = sessions.flatMap(({ label, ideas, newIdeas }, index): SceneNode[] => {
    const y = index * pitch
    const fresh = (room * newIdeas) / most
    const lines = wrapped(label, 'sans', 9, labelWidth - 8, measure).slice(0, 2)
    return [
      ...lines.map(
        (text, line): SceneNode => ({
          ...{ kind: 'text', face: 'sans', size: 9, fill: '#1d2327', anchor: 'start', text, x: 0 },
          y: y + (lines.length === 1 ? 15 : 10) + line * 11,
        }),
      ),
      {
        kind: 'rect',
        x: labelWidth,
        y: y + 5,
        width: (room * ideas) / most,
        height: bar,
        fill: mix(brand, '#ffffff', 0.25),
      },
      { kind: 'rect', x: labelWidth, y: y + 5, width: fresh, height: bar, fill: brand },
      {
        ...{ kind: 'text', face: 'sans', size: 9, fill: '#1d2327', anchor: 'end', x: width },
        y: y + 15,
        text: `${newIdeas} sur ${ideas}`,
      },
    ]
  })
  return {
    width,
    height: sessions.length * pitch,
    title: saturationFinding(sessions),
    description: `Idées nouvelles sur toutes celles de la séance : ${sessions
      .map(({ label, ideas, newIdeas }) => `${label} ${newIdeas} sur ${ideas}`)
      .join(', ')}.`,
    nodes,
  }
}

/** What the last session brought; '' with fewer than two. */
export function saturationFinding(sessions: readonly Brought[]): string {
  const last = sessions.at(-1)
  if (sessions.length < 2 || !last) return ''
  const share = last.ideas === 0 ? 0 : Math.round((100 * last.newIdeas) / last.ideas)
  return `${last.label}, la dernière séance : ${share} % d’idées encore jamais entendues`
}
