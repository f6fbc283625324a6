import type { Term } from '../../model/term.ts'
import { readRecords, study, textEngine } from '../analysis.ts'
import { columns } from '../columns.ts'
import type { Context } from '../context.ts'
import { partAsked } from '../filters.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'

/** The words and expressions that recur, most voices first. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const studied = await study(context)
  const { consultation, analysis, folder, dictionary } = studied
  const { talk } = context.texts
  const filter = partAsked(given, consultation)
  let terms: readonly Term[] = analysis.terms
  if (Object.keys(filter).length > 0 && analysis.corpus.contributions > 0) {
    const { contributions } = await readRecords(folder)
    context.progress.step(talk.steps.terms, contributions.length > 200)
    const { countTerms } = await import('../../analyse/terms.ts')
    const engine = await textEngine(context, dictionary)
    const { ideas } = analysis
    terms = countTerms({ contributions, consultation, engine, ideas, keep: dictionary.keep, filter })
  }
  const shown = terms.slice(0, given.number('top') ?? terms.length)
  const answers = shown.map(termAnswer)
  const labels = new Map(consultation.principles.map(({ id, label }) => [id, label]))
  return {
    result: { terms: answers },
    ...(given.flag('jsonl') ? { lines: answers } : {}),
    text: columns([
      ...(shown.length > 0 ? [talk.terms.header] : []),
      ...shown.map(({ term, respondentFrequency, documentFrequency, termFrequency, principle }) => [
        term,
        respondentFrequency,
        documentFrequency,
        termFrequency,
        principle === null ? '' : (labels.get(principle) ?? principle),
      ]),
    ]),
    told: [talk.terms.found(shown.length, terms.length)],
    next: analysis.corpus.contributions === 0 ? talk.nextSteps.ingest : talk.nextSteps.cloud,
  }
}

/** The names are a contract with outside checks. */
function termAnswer(term: Term): Readonly<Record<string, unknown>> {
  return {
    term: term.term,
    key: term.key,
    forms: term.forms,
    termFrequency: term.termFrequency,
    documentFrequency: term.documentFrequency,
    respondentFrequency: term.respondentFrequency,
    principle: term.principle,
    sessions: term.sessions,
  }
}
