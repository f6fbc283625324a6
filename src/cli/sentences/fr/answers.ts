import type { QuestionCount } from '../../../analyse/answers/count-answers.ts'

const decimal = (value: number) => String(value).replace('.', ',')
const kinds: Readonly<Record<QuestionCount['kind'], string>> = {
  single: 'un seul choix',
  multiple: 'plusieurs choix possibles, le total peut dépasser 100 %',
  scale: 'échelle',
  number: 'nombre',
}

export const answersTalk = {
  share: (share: number): string => (share > 0 && share < 0.005 ? '< 1 %' : `${Math.round(share * 100)} %`),
  about: (about: Pick<QuestionCount, 'kind' | 'median' | 'mean'>): string => {
    const { kind, median, mean } = about
    const facts: string[] = [kinds[kind]]
    if (median !== null)
      facts.push(`médiane ${typeof median === 'number' ? decimal(median) : `« ${median} »`}`)
    if (mean !== null) facts.push(`moyenne ${decimal(mean)}`)
    return facts.join(', ')
  },
  base: ({
    respondents,
    sessionRespondents,
    smallBase,
  }: Pick<QuestionCount, 'respondents' | 'sessionRespondents' | 'smallBase'>): string =>
    `${respondents} ${respondents < 2 ? 'personne a répondu' : 'personnes ont répondu'} sur ${sessionRespondents}${smallBase ? ' : base faible, parts à lire avec prudence' : ''}`,
  facts: (kind: string, base: string): string => `${kind} ; ${base}`,
  grid: 'grille',
  answered: 'réponses',
  median: 'médiane',
  others: (count: number): string => `… et ${count} autres valeurs (--json les donne toutes)`,
}
