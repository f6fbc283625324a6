import type { Division } from '../../analyse/parts.ts'
import type { Consultation } from '../../model/consultation.ts'
import { Refusal } from '../../model/diagnostic.ts'
import type { Term } from '../../model/term.ts'
import { isLarge, largeTerms, openConsultation, readRecords, study, textEngine } from '../analysis.ts'
import { columns } from '../columns.ts'
import type { Context } from '../context.ts'
import { partAsked } from '../filters.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import type { Talk } from '../sentences/texts.ts'

/** The words and expressions that recur, most voices first; by part; or every place of one of them. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  refuseContradictions(given)
  if (given.texts('accept').length + given.texts('keep').length > 0) {
    const { decideWords } = await import('../terms/suspects.ts')
    return decideWords(context, given)
  }
  if (given.flag('suspects')) {
    const { answerSuspects } = await import('../terms/suspects.ts')
    return answerSuspects(context, given)
  }
  const { talk } = context.texts
  const top = given.number('top')
  const by = given.text('by') as Division | null
  const query = given.text('kwic')
  const opened = await openConsultation(context)
  if (by === null && query === null && isLarge(opened)) {
    const terms = await largeTerms(context, opened, partAsked(given, opened.consultation))
    return { ...answerTerms(terms, opened.consultation, talk, given), next: talk.nextSteps.cloud }
  }
  const { consultation, analysis, folder, dictionary } = await study(context)
  const filter = partAsked(given, consultation)
  const next = analysis.corpus.contributions === 0 ? talk.nextSteps.ingest : talk.nextSteps.cloud
  let terms: readonly Term[] = analysis.terms
  if (by !== null || query !== null || Object.keys(filter).length > 0) {
    const { contributions } = await readRecords(folder)
    context.progress.step(talk.steps.terms, contributions.length > 200)
    const engine = await textEngine(context, dictionary)
    const { ideas } = analysis
    const input = { contributions, consultation, engine, ideas, keep: dictionary.keep, filter }
    if (query !== null) {
      const { answerKwic } = await import('../terms/kwic.ts')
      return { ...answerKwic({ ...input, terms, query }, context, given), next }
    }
    if (by !== null) {
      const { answerByPart } = await import('../terms/by-part.ts')
      return { ...answerByPart(input, by, top, talk), next }
    }
    const { countTerms } = await import('../../analyse/terms.ts')
    terms = countTerms(input)
  }
  return { ...answerTerms(terms, consultation, talk, given), next }
}

function answerTerms(
  terms: readonly Term[],
  { principles }: Consultation,
  talk: Talk,
  given: Given,
): Outcome {
  const shown = terms.slice(0, given.number('top') ?? terms.length)
  const answers = shown.map(termAnswer)
  const labels = new Map(principles.map(({ id, label }) => [id, label]))
  return {
    result: { terms: answers },
    ...(given.flag('jsonl') ? { lines: answers } : {}),
    text: columns([
      ...(shown.length > 0 ? [talk.terms.header] : []),
      ...shown.map(({ term, respondentFrequency, documentFrequency, termFrequency, principle, polarity }) => [
        term,
        respondentFrequency,
        documentFrequency,
        termFrequency,
        principle === null ? '' : (labels.get(principle) ?? principle),
        polarity ? talk.terms.polarity(polarity) : '',
      ]),
    ]),
    told: [talk.terms.found(shown.length, terms.length)],
  }
}

/** --by, --kwic, --suspects and --accept are answers of their own; --sort and --sensitive say how --kwic answers. @throws Refusal */
function refuseContradictions(given: Given): void {
  const kwic = given.text('kwic')
  if (kwic?.trim() === '')
    throw new Refusal({
      code: 'OPTION_WITHOUT_VALUE',
      level: 'error',
      args: { option: '--kwic', command: 'terms' },
    })
  const answers = [
    ...(given.text('by') === null ? [] : ['--by']),
    ...(kwic === null ? [] : ['--kwic']),
    ...(given.flag('suspects') ? ['--suspects'] : []),
    ...(given.texts('accept').length > 0 ? ['--accept'] : given.texts('keep').length > 0 ? ['--keep'] : []),
  ]
  const [first, second] = answers
  if (first !== undefined && second !== undefined)
    throw new Refusal({ code: 'OPTIONS_APART', level: 'error', args: { options: [first, second] } })
  if (kwic !== null) return
  const sensitive = given.flag('sensitive') && !given.flag('suspects')
  const idle = given.text('sort') !== null ? '--sort' : sensitive ? '--sensitive' : null
  if (idle !== null)
    throw new Refusal({ code: 'OPTION_NEEDS', level: 'error', args: { option: idle, needs: '--kwic' } })
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
    polarity: term.polarity ?? { less: 0, none: 0, more: 0 },
    ...(term.mark ? { mark: term.mark, plain: term.plain } : {}),
    sessions: term.sessions,
  }
}
