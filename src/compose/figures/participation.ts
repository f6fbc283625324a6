import type { Participation } from '../../model/analysis.ts'
import type { Scene, SceneNode } from '../../model/scene.ts'

const width = 459
const perRow = 50
const pitch = width / perRow
const mostDots = 1000
const empty = '#e4e0d7'

/**
 * The population as a field of dots: those who came to a workshop filled, those who answered the questionnaire in a
 * second tone. Above 1 000 people a dot stands for several. Null when the population is unknown.
 */
export function participationScene(participation: Participation, brand: string): Scene | null {
  const { population, workshopParticipants, questionnaireRespondents } = participation
  if (!population) return null
  const each = Math.max(1, Math.ceil(population / mostDots))
  const dots = Math.ceil(population / each)
  const inWorkshops = Math.min(dots, Math.round((workshopParticipants ?? 0) / each))
  const online = Math.min(dots - inWorkshops, Math.round(questionnaireRespondents / each))
  const nodes: SceneNode[] = Array.from({ length: dots }, (_, index) => ({
    kind: 'circle',
    cx: pitch / 2 + (index % perRow) * pitch,
    cy: pitch / 2 + Math.floor(index / perRow) * pitch,
    r: pitch * 0.34,
    fill: index < inWorkshops ? brand : index < inWorkshops + online ? lighten(brand) : empty,
  }))
  const unit = each === 1 ? 'Un point représente une personne.' : `Un point représente ${each} personnes.`
  const came =
    workshopParticipants === null
      ? []
      : [`${workshopParticipants} participations aux ateliers (points pleins)`]
  const answered =
    questionnaireRespondents === 0
      ? []
      : [`${questionnaireRespondents} réponses au questionnaire (points clairs)`]
  return {
    width,
    height: Math.ceil(dots / perRow) * pitch,
    title: [...came, ...answered].join(' et '),
    description: `Sur ${population} personnes concernées : ${[...came, ...answered].join(', ')}. ${unit}`,
    nodes,
  }
}

/** The same hue halfway to white. */
function lighten(hex: string): string {
  return `#${[1, 3, 5]
    .map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) + 255 * 1.2) / 2.2))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`
}
