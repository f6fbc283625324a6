import { crossing } from '../analyse/crossing.ts'
import { publishable } from '../analyse/publishable.ts'
import { representatives } from '../analyse/representatives.ts'
import { wordsAndSessions } from '../analyse/words-and-sessions.ts'
import { composeCharter } from '../compose/charter.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Idea } from '../model/idea.ts'
import { documentText } from '../render/document-text.ts'
import { renderDocx } from '../render/docx/render-docx.ts'
import { loadFonts } from '../render/fonts.ts'
import { renderJson } from '../render/json.ts'
import { renderPdf } from '../render/pdf/render-pdf.ts'
import type { Studied } from './analysis.ts'
import { certaintyOf } from './certainty.ts'
import { cloudFiles } from './cloud-files.ts'
import type { Context } from './context.ts'
import { ideaAnswer } from './idea-answer.ts'
import { tallyPrinciples } from './principle-tally.ts'
import { ideasTable, leftOutTable, termsTable } from './tables.ts'

export interface Made {
  readonly name: string
  readonly kind: string
  readonly bytes: Uint8Array
  readonly pages?: number
}

/** Everything `charter report` writes, in memory. */
export async function makeReport(
  context: Context,
  studied: Studied,
  date: string,
): Promise<{ files: readonly Made[]; diagnostics: readonly Diagnostic[] }> {
  const { folder, consultation, analysis: whole, state } = studied
  const { world, texts, build, progress } = context
  const certainty = await certaintyOf(context, studied)
  const { talk } = texts
  // What waits for a person's reading is in no document: neither the PDF, nor its tables, nor the JSON.
  const { analysis, setAside } = publishable(whole)
  progress.step(talk.steps.cloud, true)
  const fonts = loadFonts((name) => world.asset(name))
  const cloud = cloudFiles(fonts, consultation, analysis, { count: null, limit: null })
  progress.step(talk.steps.compose, true)
  // A template that the person changed takes the place of the packaged one of the same name.
  const templates = new Map([...world.templates('charte'), ...(await folder.readTemplateOverrides())])
  const { logo } = consultation.brand
  const sources = state.sources.map(({ summary }) => summary)
  const composed = composeCharter({
    consultation,
    analysis,
    setAside,
    certainty,
    crossing: crossing(analysis.ideas, consultation),
    correspondence: wordsAndSessions(analysis.terms, consultation),
    sources,
    quotes: (principle, count) =>
      representatives(
        analysis.ideas.filter(({ keptOut }) => keptOut === undefined),
        principle,
        count,
      ),
    measure: fonts,
    templates,
    date,
    toolVersion: build.version,
    cloud: cloud.layout,
    logo: logo === null ? null : { file: logo, bytes: await folder.readFile(logo) },
  })
  progress.step(talk.steps.render, true)
  const terms = termsTable(analysis, consultation)
  // What is off topic or says nothing never goes out: it is listed apart, for those who lead the consultation.
  const [inside, outside] = [analysis.ideas.filter(isTold), analysis.ideas.filter((idea) => !isTold(idea))]
  const ideas = ideasTable(inside, consultation, talk, true)
  // The tables travel inside the PDF: whoever gets the charter alone can check its figures.
  const attached = (name: string, bytes: Uint8Array, description: string) =>
    ({ name, bytes, mime: 'text/csv', description, relationship: 'Data' }) as const
  // The words alone, for whoever wants no pages; charter check compares the structure with them.
  const words = {
    name: 'texte.txt',
    bytes: new TextEncoder().encode(documentText(composed.document)),
    mime: 'text/plain',
    description: 'Le texte de la charte, un alinéa par ligne',
    relationship: 'Alternative',
  } as const
  const pdf = await renderPdf(composed.document, fonts, {
    date: new Date(`${date}T00:00:00Z`),
    attachments: [
      attached('idees.csv', ideas, 'Toutes les idées, avec leur classement et leurs voix'),
      attached('termes.csv', terms, 'Tous les termes, avec leurs décomptes'),
      words,
    ],
  })
  const summary = renderJson({
    schema: 1,
    version: build.version,
    date,
    consultation,
    participation: analysis.participation,
    corpus: analysis.corpus,
    setAside,
    certainty,
    principles: tallyPrinciples(analysis.ideas, consultation),
    ideas: analysis.ideas.map(ideaAnswer),
    terms: analysis.terms,
    cloud: { count: cloud.count, placed: cloud.layout.placed, leftOut: cloud.layout.leftOut },
    sources,
  })
  return {
    files: [
      { name: 'charte-intermediaire.pdf', kind: 'pdf', bytes: pdf.bytes, pages: pdf.pages },
      // The same charter to go on writing in: the authority makes its final version of it.
      {
        name: 'charte-intermediaire.docx',
        kind: 'docx',
        bytes: renderDocx(composed.document, fonts, pdf.pageOf),
      },
      { name: 'nuage.svg', kind: 'svg', bytes: cloud.svg },
      { name: 'nuage.csv', kind: 'csv', bytes: cloud.csv },
      { name: 'termes.csv', kind: 'csv', bytes: terms },
      { name: 'idees.csv', kind: 'csv', bytes: ideas },
      {
        name: 'interne-hors-charte.csv',
        kind: 'csv',
        bytes: leftOutTable([...outside, ...inside.filter(({ keptOut }) => keptOut !== undefined)], talk),
      },
      { name: 'rapport.json', kind: 'json', bytes: summary },
    ],
    diagnostics: [...composed.diagnostics, ...pdf.diagnostics],
  }
}

const isTold = ({ nature }: Idea) => nature !== 'off-topic' && nature !== 'no-content'
