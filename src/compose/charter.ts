import type { Diagnostic } from '../model/diagnostic.ts'
import type { DocumentTree } from '../model/document.ts'
import type { Measure } from '../model/measure.ts'
import { defaultPalette } from '../model/palette.ts'
import type { Scene } from '../model/scene.ts'
import { type CharterInput, charterData } from './charter/charter-data.ts'
import {
  cooccurrenceData,
  correspondenceData,
  crossingData,
  namedCooccurrence,
  namedCorrespondence,
  namedCrossing,
} from './charter/figures.ts'
import { type CloudLayout, layoutCloud } from './cloud/layout.ts'
import { correspondenceScene } from './figures/correspondence.ts'
import { crossingScene } from './figures/crossing.ts'
import { type LogoFile, logoScene } from './figures/logo.ts'
import { participationScene } from './figures/participation.ts'
import { principlesScene } from './figures/principles.ts'
import { saturationScene } from './figures/saturation.ts'
import { similarityScene } from './figures/similarity.ts'
import { composeTree } from './templates/compose-tree.ts'

export interface CharterRequest extends CharterInput {
  readonly measure: Measure
  /** Path (`charte/charte.hbs`) → text, packaged or ejected. */
  readonly templates: ReadonlyMap<string, string>
  /** The cloud when the caller has laid it out already. */
  readonly cloud?: CloudLayout
  /** The client's logo, when `charter.yaml` names one. */
  readonly logo?: LogoFile | null
}

/** Of words that belong to no principle. */
const otherInk = '#5b6166'

/** The interim charter as a document tree: data, templates, restricted HTML, tree. Throws `Refusal` on a broken template. */
export function composeCharter(request: CharterRequest): {
  document: DocumentTree
  diagnostics: Diagnostic[]
} {
  const { consultation, analysis, measure, templates, date } = request
  const colours = defaultPalette(consultation.principles.length)
  const palette = {
    brand: consultation.brand.colour,
    principles: Object.fromEntries(
      consultation.principles.map((principle, index) => [
        principle.id,
        principle.colour ?? colours[index] ?? consultation.brand.colour,
      ]),
    ),
  }
  const cloud = request.cloud ?? layoutCloud({ terms: analysis.terms, consultation, measure })
  const logo = request.logo ? logoScene(request.logo, consultation.client) : null
  const crossing = request.crossing
    ? namedCrossing(request.crossing, consultation, (id) => palette.principles[id] ?? palette.brand)
    : null
  const plane = request.correspondence
    ? namedCorrespondence(request.correspondence, consultation, analysis.terms)
    : null
  const tree = analysis.cooccurrence
    ? namedCooccurrence(analysis.cooccurrence, analysis.terms, (id) =>
        id === null ? otherInk : (palette.principles[id] ?? otherInk),
      )
    : null
  const data = charterData(request, cloud, logo?.scene != null, {
    crossing: crossing && crossingData(crossing),
    correspondence: plane && correspondenceData(plane),
    cooccurrence: tree && cooccurrenceData(tree),
  })
  const scenes = shown({
    nuage: cloud.scene,
    principes: principlesScene(
      data.principles.map(({ id, label, voices }) => ({
        label,
        voices,
        colour: palette.principles[id] ?? palette.brand,
      })),
    ),
    participation: participationScene(analysis.participation, palette.brand),
    croisement: crossing && crossingScene(crossing, measure),
    correspondances: plane && correspondenceScene(plane, palette.brand, measure),
    similitude: tree && similarityScene(tree, measure),
    saturation: saturationScene(data.method.certainty?.sessions ?? [], palette.brand, measure),
    logo: logo?.scene ?? null,
  })
  const { blocks, diagnostics } = composeTree(templates, 'charte/charte.hbs', data, scenes)
  return {
    document: {
      lang: 'fr-FR',
      title: data.title,
      subject: data.version,
      author: data.client,
      date,
      shortTitle: `${data.title} · ${data.version.toLowerCase()}`,
      palette,
      blocks,
    },
    diagnostics: [...(logo?.diagnostics ?? []), ...diagnostics],
  }
}

/** The figures that there is something to show in, by name. */
const shown = (scenes: Readonly<Record<string, Scene | null>>): ReadonlyMap<string, Scene> =>
  new Map(Object.entries(scenes).flatMap(([name, scene]) => (scene ? [[name, scene] as const] : [])))
