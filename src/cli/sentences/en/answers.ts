import type { QuestionCount } from '../../../analyse/answers/count-answers.ts'
import type { answersTalk as french } from '../fr/answers.ts'

const kinds: Readonly<Record<QuestionCount['kind'], string>> = {
  single: 'one choice',
  multiple: 'several choices allowed, the total may exceed 100%',
  scale: 'scale',
  number: 'number',
}

export const answersTalk: typeof french = {
  share: (share) => (share > 0 && share < 0.005 ? '< 1%' : `${Math.round(share * 100)}%`),
  about: ({ kind, median, mean }) => {
    const facts: string[] = [kinds[kind]]
    if (median !== null) facts.push(`median ${typeof median === 'number' ? median : `“${median}”`}`)
    if (mean !== null) facts.push(`mean ${mean}`)
    return facts.join(', ')
  },
  base: ({ respondents, sessionRespondents, smallBase }) =>
    `answered by ${respondents} of ${sessionRespondents}${smallBase ? ': small base, shares to be read with care' : ''}`,
  facts: (kind, base) => `${kind}; ${base}`,
  grid: 'grid',
  answered: 'answers',
  median: 'median',
  others: (count) => `… and ${count} other values (--json gives them all)`,
}
