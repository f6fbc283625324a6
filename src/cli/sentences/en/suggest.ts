import type { suggestTalk as french } from '../fr/suggest.ts'

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const suggestTalk: typeof french = {
  heading: ({ id, label, ideas, voices, share }) =>
    `${label} (${id}) · ${n(ideas, 'idea', 'ideas')}, ${Math.round(100 * share)}% · ${n(voices, 'voice', 'voices')}`,
  stability: ({ stability }) =>
    `stability ${stability.toFixed(2)}: ${stability >= 0.75 ? 'found again in nearly all resamples' : stability >= 0.6 ? 'found again in most' : 'doubtful, to be read again'}`,
  words: (words) => `specific words: ${words.map(({ word, ideas }) => `${word} (${ideas})`).join(', ')}`,
  summary: ({ grouped, ideas, groups, stability, tried }) =>
    `${n(groups.length, 'group', 'groups')}; ${grouped} ideas grouped of ${ideas}${stability === null ? '' : `; overall stability ${stability.rand.toFixed(2)} (adjusted Rand index)`}${tried.length > 1 ? `, the best of ${tried.map(({ k, rand }) => `${k}: ${rand.toFixed(2)}`).join(' · ')}` : ''}.`,
  beyond: (count) => `${n(count, 'idea', 'ideas')} left aside, those with fewest voices.`,
  caution:
    'These are subjects proposed from the words, not principles: to be named, joined or parted by the participants.',
  yaml: [
    'Grouping proposed from the words of the ideas: give each principle its name and definition.',
    'To be put in the place of the section principles: of charter.yaml.',
  ],
  definition: 'À compléter.',
  next: 'charter principles suggest --yaml   (to paste into charter.yaml), then charter principles',
}
