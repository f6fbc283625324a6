import type { TermsDiagnostics } from '../../../../model/diagnostics/terms.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<TermsDiagnostics> = {
  OPTIONS_APART: {
    title: 'Deux options demandent chacune une autre réponse.',
    cause:
      'charter terms répond par une liste de termes, par des parties (--by) ou par les emplois d’un mot (--kwic) : une seule de ces réponses à la fois.',
    cure: 'Gardez l’une des deux options. --session, --theme et --principle vont avec chacune.',
    example: 'charter terms --kwic papier --theme dechets',
  },
  OPTION_NEEDS: {
    title: 'Une option n’a de sens qu’avec une autre.',
    cause:
      '--sort et --sensitive disent comment montrer les emplois d’un mot : sans --kwic, il n’y en a pas.',
    cure: 'Ajoutez --kwic et le mot cherché, ou retirez l’option.',
    example: 'charter terms --kwic papier --sort right',
  },
  CORRECTION_UNREADABLE: {
    title: 'Une correction ne se lit pas.',
    cause: '--accept attend la forme écrite par les participants, le signe =, puis le mot voulu.',
    cure: 'Donnez les deux, l’un et l’autre non vides et différents.',
    example: 'charter terms --accept "recylage=recyclage"',
  },
}
