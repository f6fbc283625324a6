import type { Place } from '../../model/contribution.ts'
import { Refusal } from '../../model/diagnostic.ts'
import { SuspectSearch } from '../../text/suspects/suspects.ts'
import { openConsultation } from '../analysis.ts'
import { columns } from '../columns.ts'
import type { Context } from '../context.ts'
import { placeOf } from '../findings.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import { plainText } from '../plain-text.ts'
import { headFitting, tailFitting } from '../width.ts'

/** Columns of context on each side of a suspect. */
const side = 24

/** `charter terms --suspects`: unknown forms and what each may stand for. Nothing is changed. */
export async function answerSuspects(context: Context, given: Given): Promise<Outcome> {
  const { texts, world, progress } = context
  const { folder, dictionary, state } = await openConsultation(context)
  const total = state.sources.reduce((sum, { summary }) => sum + summary.contributions, 0)
  progress.step(texts.talk.steps.analysis(total), total > 200)
  const search = new SuspectSearch<Place>((name) => world.asset(name), dictionary)
  const session = given.text('session')
  for await (const record of folder.records()) {
    if (record.type !== 'contribution' || (session !== null && record.session !== session)) continue
    const { id, verbatim, respondent, place, masked, sensitive } = record
    const shown = !sensitive || sensitive.length === 0
    search.add({ text: verbatim, voice: respondent ?? id, place, masked, shown })
  }
  const found = search.found()
  const shown = found.slice(0, given.number('top') ?? found.length)
  const answers = shown.map(({ form, count, voices, example, suggestions }) => {
    const { text, start, end, place, shown } = example
    const open = shown || given.flag('sensitive')
    return {
      ...{ form, count, voices, suggestions },
      example: open
        ? {
            left: oneLine(text.slice(Math.max(0, start - 80), start)),
            form: text.slice(start, end),
            right: oneLine(text.slice(end, end + 80)),
          }
        : null,
      place,
    }
  })
  const { talk } = texts
  const told = (word: string, count: number) => plainText(talk.terms.suggestion(word, count))
  const first = shown.find(({ suggestions }) => suggestions.length > 0)
  const best = first?.suggestions[0]
  return {
    result: { suspects: answers, total: found.length },
    ...(given.flag('jsonl') ? { lines: answers } : {}),
    text: columns([
      ...(answers.length > 0 ? [talk.terms.suspectHeader] : []),
      ...answers.map(({ form, count, voices, suggestions: [likely, ...others], example, place }) => [
        plainText(form),
        count,
        voices,
        likely ? told(likely.word, likely.count) : '?',
        others
          .slice(0, 2)
          .map((other) => told(other.word, other.count))
          .join(', '),
        example
          ? plainText(
              `${tailFitting(example.left, side)}${example.form}${headFitting(example.right, side)}`.trim(),
            )
          : '',
        plainText(placeOf(place, texts)),
      ]),
    ]),
    told: [talk.terms.suspects(shown.length, found.length)],
    next: first && best ? talk.terms.acceptNext(first.form, best.word) : talk.nextSteps.terms,
  }
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ')

/** `charter terms --accept form=word --keep form`: what a person decided goes into `dictionary.yaml`. @throws Refusal */
export async function decideWords(context: Context, given: Given): Promise<Outcome> {
  const corrections: Record<string, string> = {}
  for (const pair of given.texts('accept')) {
    const [form = '', ...rest] = pair.split('=').map((part) => part.normalize('NFC').trim())
    const [word = ''] = rest
    if (rest.length !== 1 || form === '' || word === '' || form.toLowerCase() === word.toLowerCase())
      throw new Refusal({ code: 'CORRECTION_UNREADABLE', level: 'error', args: { given: pair } })
    corrections[form.toLowerCase()] = word
  }
  const keep = given.texts('keep').map((word) => word.normalize('NFC').trim())
  const folder = await context.folder()
  await folder.decideWords({ corrections, keep: keep.filter((word) => word !== '') })
  const { talk } = context.texts
  return {
    result: { corrections, keep },
    text: [],
    told: [talk.terms.decided(Object.keys(corrections).length, keep.length)],
    next: 'charter terms --suspects',
  }
}
