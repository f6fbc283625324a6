import type { Consultation } from '../../../model/consultation.ts'
import type { Choice, ChoiceKind, Decision } from '../../../model/decision.ts'
import type { Actor, Idea, IdeaVerbatim, Nature } from '../../../model/idea.ts'

const kinds: Readonly<Record<ChoiceKind, string>> = {
  principle: 'principe',
  nature: 'nature',
  level: 'niveau',
  actor: 'acteur',
  theme: 'thème',
  wording: 'formulation',
  feature: 'mise en avant',
  'keep-out': 'écartée',
  note: 'note',
  merge: 'réunion',
  split: 'séparation',
}

const shown = 8
const quoted = (text: string) => `« ${text} »`
const count = (n: number, one: string, several: string) => `${n} ${n > 1 ? several : one}`

/** What is said of decisions; natures and actors as elsewhere. */
export const decideTalk = (
  natures: Readonly<Record<Nature, string>>,
  actors: Readonly<Record<Actor, string>>,
) => {
  const matter = (choice: Choice, label: (id: string, of: 'principles' | 'levels' | 'themes') => string) => {
    switch (choice.kind) {
      case 'principle':
        return `principe : ${choice.value === null ? 'aucun' : label(choice.value, 'principles')}`
      case 'level':
        return `niveau : ${choice.value === null ? 'aucun' : label(choice.value, 'levels')}`
      case 'theme':
        return `thème : ${choice.value === null ? 'aucun' : label(choice.value, 'themes')}`
      case 'nature':
        return `nature : ${natures[choice.value]}`
      case 'actor':
        return `acteur : ${choice.value === null ? 'aucun' : actors[choice.value]}`
      case 'wording':
        return choice.value === '' ? 'formulation retirée' : `formulation : ${quoted(choice.value)}`
      case 'feature':
        return choice.value ? 'mise en avant' : 'plus mise en avant'
      case 'keep-out':
        return choice.value === '' ? 'de nouveau dans la charte' : `écartée : ${choice.value}`
      case 'note':
        return `note : ${choice.value}`
      case 'merge':
        return `réunie à ${count(choice.others.length, 'formulation', 'formulations')} d’ailleurs`
      default:
        return `séparée de ${count(choice.groups.flat().length, 'formulation', 'formulations')}`
    }
  }
  const choice = (value: Choice, consultation?: Consultation) =>
    matter(value, (id, of) => consultation?.[of].find((entry) => entry.id === id)?.label ?? id)
  /** What a decision is about, and its value, as two cells of a table. */
  const cells = (value: Choice, consultation: Consultation): readonly [string, string] => {
    const label = (id: string | null, of: 'principles' | 'levels' | 'themes') =>
      id === null ? 'aucun' : (consultation[of].find((entry) => entry.id === id)?.label ?? id)
    const said = (): string => {
      switch (value.kind) {
        case 'principle':
          return label(value.value, 'principles')
        case 'level':
          return label(value.value, 'levels')
        case 'theme':
          return label(value.value, 'themes')
        case 'nature':
          return natures[value.value]
        case 'actor':
          return value.value === null ? 'aucun' : actors[value.value]
        case 'feature':
          return value.value ? 'oui' : 'non'
        case 'keep-out':
          return value.value === '' ? 'non' : value.value
        case 'merge':
        case 'split': {
          const size = value.kind === 'merge' ? value.others.length : value.groups.flat().length
          return count(size, 'formulation', 'formulations')
        }
        default:
          return value.value
      }
    }
    return [kinds[value.kind], said()]
  }
  return {
    choice,
    cells,
    written: (decisions: number, who: string) =>
      `${count(decisions, 'décision écrite', 'décisions écrites')}, par ${who}.`,
    nothing: 'Rien n’a changé : aucune décision n’est écrite.',
    followed: (ideas: readonly Idea[]) =>
      `${count(ideas.length, 'idée semblable, que personne n’a encore relue, suit', 'idées semblables, que personne n’a encore relues, suivent')} : ${ideas
        .slice(0, shown)
        .map(({ id }) => id)
        .join(', ')}${ideas.length > shown ? ', …' : ''}`,
    next: 'charter ideas --to-review   (à relire d’abord), ou charter ideas --to-word',
    log: (who: string, decisions: readonly Decision[]) => {
      const [first] = decisions
      if (decisions.length === 1 && first) return `${who} décide : ${first.idea}, ${choice(first.choice)}`
      return `${who} décide : ${count(decisions.length, 'décision', 'décisions')} (${[
        ...new Set(decisions.slice(0, shown).map(({ idea }) => idea)),
      ].join(', ')}${decisions.length > shown ? ', …' : ''})`
    },
    undone: (who: string, decisions: number) =>
      `Repris : ${count(decisions, 'décision', 'décisions')} de ${who} ne ${decisions > 1 ? 'comptent' : 'compte'} plus.`,
    table: ['acte', 'date', 'qui', 'idée', 'décision', 'valeur', 'reprise'] as readonly string[],
    takenBack: 'oui',
    toWord: (ideas: number) =>
      ideas === 0
        ? 'Tout ce que la charte retient a sa formulation.'
        : `${count(ideas, 'idée attend', 'idées attendent')} une formulation, les plus dites d’abord. Formuler : charter decide <idée> --wording "Nous …"`,
    toReview: (ideas: number) =>
      ideas === 0
        ? 'Il ne reste rien à relire.'
        : `${count(ideas, 'idée', 'idées')} à relire, d’abord celles qui comptent le plus de voix et dont le classement est le moins sûr.`,
    wording: (text: string) => `formulée : ${quoted(text)}`,
    follows: (idea: string, share: number) => `suit ${idea} (${Math.round(share * 100)} % de mots communs)`,
    member: (number: number, text: string, folded?: IdeaVerbatim['folded']) =>
      folded
        ? `${number}. ${text}   [réunie : ${Math.round(folded.score * 100)} % des mots, ${folded.shared.join(', ')}]`
        : `${number}. ${text}`,
  }
}
