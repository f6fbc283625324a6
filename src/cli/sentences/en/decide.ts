import type { Consultation } from '../../../model/consultation.ts'
import type { Choice, ChoiceKind } from '../../../model/decision.ts'
import type { Actor, Nature } from '../../../model/idea.ts'
import type { Talk } from '../texts.ts'

const kinds: Readonly<Record<ChoiceKind, string>> = {
  principle: 'principle',
  nature: 'nature',
  level: 'level',
  actor: 'actor',
  theme: 'theme',
  wording: 'wording',
  feature: 'featured',
  'keep-out': 'kept out',
  note: 'note',
  merge: 'merge',
  split: 'split',
}

const shown = 8
const quoted = (text: string) => `“${text}”`
const count = (n: number, one: string, several: string) => `${n} ${n === 1 ? one : several}`

export const decideTalk = (
  natures: Readonly<Record<Nature, string>>,
  actors: Readonly<Record<Actor, string>>,
): Talk['decide'] => {
  const matter = (choice: Choice, label: (id: string, of: 'principles' | 'levels' | 'themes') => string) => {
    switch (choice.kind) {
      case 'principle':
        return `principle: ${choice.value === null ? 'none' : label(choice.value, 'principles')}`
      case 'level':
        return `level: ${choice.value === null ? 'none' : label(choice.value, 'levels')}`
      case 'theme':
        return `theme: ${choice.value === null ? 'none' : label(choice.value, 'themes')}`
      case 'nature':
        return `nature: ${natures[choice.value]}`
      case 'actor':
        return `actor: ${choice.value === null ? 'none' : actors[choice.value]}`
      case 'wording':
        return choice.value === '' ? 'wording withdrawn' : `wording: ${quoted(choice.value)}`
      case 'feature':
        return choice.value ? 'featured' : 'no longer featured'
      case 'keep-out':
        return choice.value === '' ? 'in the charter again' : `kept out: ${choice.value}`
      case 'note':
        return `note: ${choice.value}`
      case 'merge':
        return `merged with ${count(choice.others.length, 'wording', 'wordings')} from elsewhere`
      default:
        return `split from ${count(choice.groups.flat().length, 'wording', 'wordings')}`
    }
  }
  const choice = (value: Choice, consultation?: Consultation) =>
    matter(value, (id, of) => consultation?.[of].find((entry) => entry.id === id)?.label ?? id)
  /** What a decision is about, and its value, as two cells of a table. */
  const cells = (value: Choice, consultation: Consultation): readonly [string, string] => {
    const label = (id: string | null, of: 'principles' | 'levels' | 'themes') =>
      id === null ? 'none' : (consultation[of].find((entry) => entry.id === id)?.label ?? id)
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
          return value.value === null ? 'none' : actors[value.value]
        case 'feature':
          return value.value ? 'yes' : 'no'
        case 'keep-out':
          return value.value === '' ? 'no' : value.value
        case 'merge':
        case 'split': {
          const size = value.kind === 'merge' ? value.others.length : value.groups.flat().length
          return count(size, 'wording', 'wordings')
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
    written: (decisions, who) => `${count(decisions, 'decision', 'decisions')} written, by ${who}.`,
    nothing: 'Nothing changed: no decision is written.',
    followed: (ideas) =>
      `${count(ideas.length, 'similar idea that nobody reviewed yet follows', 'similar ideas that nobody reviewed yet follow')}: ${ideas
        .slice(0, shown)
        .map(({ id }) => id)
        .join(', ')}${ideas.length > shown ? ', …' : ''}`,
    next: 'charter ideas --to-review   (to review first), or charter ideas --to-word',
    log: (who, decisions) => {
      const [first] = decisions
      if (decisions.length === 1 && first) return `${who} decides: ${first.idea}, ${choice(first.choice)}`
      return `${who} decides: ${count(decisions.length, 'decision', 'decisions')} (${[
        ...new Set(decisions.slice(0, shown).map(({ idea }) => idea)),
      ].join(', ')}${decisions.length > shown ? ', …' : ''})`
    },
    undone: (who, decisions) =>
      `Taken back: ${count(decisions, 'decision', 'decisions')} of ${who} ${decisions === 1 ? 'counts' : 'count'} no more.`,
    table: ['act', 'date', 'who', 'idea', 'decision', 'value', 'taken back'],
    takenBack: 'yes',
    toWord: (ideas) =>
      ideas === 0
        ? 'All that the charter keeps has its wording.'
        : `${count(ideas, 'idea waits', 'ideas wait')} for a wording, most voices first. To word one: charter decide <idea> --wording "Nous …"`,
    toReview: (ideas) =>
      ideas === 0
        ? 'There is nothing left to review.'
        : `${count(ideas, 'idea', 'ideas')} to review, first those with most voices and the least sure class.`,
    wording: (text) => `worded: ${quoted(text)}`,
    follows: (idea, share) => `follows ${idea} (${Math.round(share * 100)} % of words in common)`,
    member: (number, text, folded) =>
      folded
        ? `${number}. ${text}   [folded: ${Math.round(folded.score * 100)} % of the words, ${folded.shared.join(', ')}]`
        : `${number}. ${text}`,
  }
}
