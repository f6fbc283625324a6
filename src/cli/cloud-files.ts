import { type CloudLayout, layoutCloud } from '../compose/cloud/layout.ts'
import type { Analysis } from '../model/analysis.ts'
import type { CloudCount, CloudManner, Consultation } from '../model/consultation.ts'
import { renderCsv } from '../render/csv.ts'
import type { Fonts } from '../render/fonts.ts'
import { outlinesOf } from '../render/profile.ts'
import { renderSvg } from '../render/svg.ts'

export interface CloudFiles {
  readonly svg: Uint8Array
  /** Every term asked for: placed, or left out with the reason. */
  readonly csv: Uint8Array
  readonly count: CloudCount
  readonly layout: CloudLayout
}

const reasons: Readonly<Record<CloudLayout['leftOut'][number]['reason'], string>> = {
  floor: 'trop petit pour rester lisible',
  limit: 'au-delà du nombre demandé',
  rare: 'trop rare',
  long: 'trop long',
}

/** The cloud of an analysis, as a picture and as a table (French, for a French Excel: deliverables are in French). */
export function cloudFiles(
  fonts: Fonts,
  consultation: Consultation,
  { terms }: Analysis,
  asked: {
    readonly count: CloudCount | null
    readonly limit: number | null
    readonly manner?: CloudManner | null
  },
): CloudFiles {
  const count = asked.count ?? consultation.cloud.count
  const limit = asked.limit ?? consultation.cloud.terms
  const layout = layoutCloud({
    ...{ terms, consultation, count, limit },
    measure: { ...fonts, ...outlinesOf(fonts) },
    ...(asked.manner ? { manner: asked.manner } : {}),
  })
  const { scene, placed, leftOut } = layout
  const labels = new Map(consultation.principles.map(({ id, label }) => [id, label]))
  const rows = [
    ...placed.map(({ term, count: n, zone, size }) => [
      term,
      n,
      zone === null ? 'Autres' : (labels.get(zone) ?? zone),
      Math.round(size * 10) / 10,
      '',
    ]),
    ...leftOut.map(({ term, count: n, reason }) => [term, n, '', null, reasons[reason]]),
  ]
  const header = [
    'terme',
    count === 'voices' ? 'voix' : 'occurrences',
    'zone',
    'corps (pt)',
    'écarté parce que',
  ]
  return {
    svg: new TextEncoder().encode(renderSvg(scene, fonts)),
    csv: renderCsv(header, rows, { excel: true }),
    count,
    layout,
  }
}
