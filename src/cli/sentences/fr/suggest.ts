import type { SuggestedGroup, Suggestion } from '../../../analyse/suggest/suggest-principles.ts'

const decimal = (value: number) => value.toFixed(2).replace('.', ',')
const n = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`

export const suggestTalk = {
  heading: ({ id, label, ideas, voices, share }: SuggestedGroup) =>
    `${label} (${id}) · ${n(ideas, 'idée', 'idées')}, ${Math.round(100 * share)} % · ${voices} voix`,
  stability: ({ stability }: SuggestedGroup) =>
    `stabilité ${decimal(stability)} : ${stability >= 0.75 ? 'retrouvé dans presque tous les rééchantillonnages' : stability >= 0.6 ? 'retrouvé le plus souvent' : 'douteux, à relire'}`,
  words: (words: readonly { readonly word: string; readonly ideas: number }[]) =>
    `mots spécifiques : ${words.map(({ word, ideas }) => `${word} (${ideas})`).join(', ')}`,
  summary: ({ grouped, ideas, groups, stability, tried }: Suggestion) =>
    `${n(groups.length, 'groupe', 'groupes')} ; ${grouped} idées groupées sur ${ideas}${stability === null ? '' : ` ; stabilité d’ensemble ${decimal(stability.rand)} (indice de Rand ajusté)`}${tried.length > 1 ? `, la meilleure de ${tried.map(({ k, rand }) => `${k} : ${decimal(rand)}`).join(' · ')}` : ''}.`,
  beyond: (count: number) =>
    `${n(count, 'idée laissée', 'idées laissées')} de côté, celles qui ont le moins de voix.`,
  caution:
    'Ce sont des sujets proposés d’après les mots, pas des principes : à nommer, réunir ou séparer par les participants.',
  yaml: [
    'Regroupement proposé d’après les mots des idées : donnez à chaque principe son nom et sa définition.',
    'À mettre à la place de la section principles: de charter.yaml.',
  ],
  definition: 'À compléter.',
  next: 'charter principles suggest --yaml   (à coller dans charter.yaml), puis charter principles',
}
