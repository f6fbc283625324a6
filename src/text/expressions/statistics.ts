import type { Token } from '../../model/token.ts'
import { elementOf, keyOf, longestRun, loose } from './elements.ts'
import { occurrences } from './patterns.ts'
import { seeds } from './seeds.ts'

/** A run that has the shape of a term, and how often it was met. */
export interface CandidateCount {
  readonly pattern: string
  readonly content: readonly string[]
  count: number
}

/**
 * What expressions are chosen from: exact counts of a part of the corpus, that add up with those of the other parts.
 * Maps keep the order in which things were first met; parts are added in the order of the corpus.
 */
export interface ExpressionCounts {
  /** Occurrences of counted words, by lemma and in all. */
  readonly words: Map<string, number>
  total: number
  readonly candidates: Map<string, CandidateCount>
  /** Expressions asked for by name: the keys they were met under. */
  readonly named: Map<string, Map<string, number>>
}

export function noCounts(): ExpressionCounts {
  return { words: new Map(), total: 0, candidates: new Map(), named: new Map() }
}

export function countWords(
  counts: Pick<ExpressionCounts, 'words'> & { total: number },
  tokens: readonly Token[],
): void {
  for (const token of tokens) {
    if (!token.counted) continue
    counts.total += 1
    counts.words.set(token.lemma, (counts.words.get(token.lemma) ?? 0) + 1)
  }
}

export function countCandidates(
  candidates: Map<string, CandidateCount>,
  tokens: readonly Token[],
  admits: (key: string) => boolean = () => true,
): void {
  for (const { key, pattern, content } of occurrences(tokens)) {
    const entry = candidates.get(key)
    if (entry) entry.count += 1
    else if (admits(key)) candidates.set(key, { pattern, content, count: 1 })
  }
}

/** Adds what another part of the corpus, that comes later, has counted. */
export function addCounts(to: ExpressionCounts, part: ExpressionCounts): void {
  to.total += part.total
  addNumbers(to.words, part.words)
  for (const [key, candidate] of part.candidates) {
    const entry = to.candidates.get(key)
    if (entry) entry.count += candidate.count
    else to.candidates.set(key, { ...candidate })
  }
  for (const [name, keys] of part.named) {
    const entry = to.named.get(name) ?? new Map<string, number>()
    to.named.set(name, entry)
    addNumbers(entry, keys)
  }
}

export function addNumbers<K>(to: Map<K, number>, part: ReadonlyMap<K, number>): void {
  for (const [key, count] of part) to.set(key, (to.get(key) ?? 0) + count)
}

/** Expressions given by their spelling: found whatever the number, case and accents; keys are learnt from what is found. */
export interface NameFinder {
  readonly wanted: ReadonlyMap<string, string>
  readonly heads: ReadonlySet<string>
}

type Groups = Readonly<Record<string, readonly string[]>>

// No name of a person begins so: what follows is the head of a grouping.
const grouping = '\u0000'

/** The head under which a name's occurrences are counted, null when it is an expression of its own. */
export const groupHead = (name: string): string | null => (name.startsWith(grouping) ? name.slice(1) : null)

/** Seeks the expressions that a person grouped, what `keep` names, and the built-in list. */
export function nameFinder(keep: readonly string[], groups: Groups = {}): NameFinder {
  const wanted = new Map<string, string>()
  const heads = new Set<string>()
  const grouped = Object.entries(groups).flatMap(([head, members]) =>
    [head, ...members].map((each) => [each, grouping + head] as const),
  )
  const named = [...keep.filter((each) => wordsIn(each).length > 1), ...seeds]
  for (const [spelling, name] of [...grouped, ...named.map((each) => [each, each] as const)]) {
    const words = looseElements(spelling)
    const signature = words.join(' ')
    if (words.length < 2 || wanted.has(signature)) continue
    wanted.set(signature, name)
    heads.add(words[0] ?? '')
  }
  return { wanted, heads }
}

export function countNamed(
  found: Map<string, Map<string, number>>,
  tokens: readonly Token[],
  { wanted, heads }: NameFinder,
): void {
  for (let start = 0; start < tokens.length; start++) {
    const byForm: string[] = []
    const byLemma: string[] = []
    for (let index = start; index < Math.min(tokens.length, start + longestRun); index++) {
      const element = elementOf(tokens, index)
      if (element === null) break
      if (element === '') continue
      const plain = element === 'de' || element === 'à'
      byForm.push(plain ? loose(element) : loose(tokens[index]?.form ?? ''))
      byLemma.push(loose(element))
      if (index === start && !heads.has(byForm[0] ?? '') && !heads.has(byLemma[0] ?? '')) break
      const name = wanted.get(byForm.join(' ')) ?? wanted.get(byLemma.join(' '))
      const key = name ? keyOf(tokens, { start, end: index + 1 }) : null
      if (!name || !key?.includes(' ')) continue
      const keys = found.get(name) ?? new Map<string, number>()
      keys.set(key, (keys.get(key) ?? 0) + 1)
      found.set(name, keys)
    }
  }
}

/** A person's spelling as the elements of a key, loosely: « économies d’énergie » → economie, de, energie. */
function looseElements(name: string): string[] {
  const words = wordsIn(name.toLowerCase())
  return words.flatMap((word, index) => {
    if (/^(?:du|des|d')$/.test(word)) return ['de']
    if (/^(?:au|aux)$/.test(word)) return ['a']
    if (/^(?:le|la|les|l')$/.test(word) && /^(?:de|à|en)$/.test(words[index - 1] ?? '')) return []
    return [loose(word)]
  })
}

/** Words of a spelling as the tokeniser would part them: « économie d'énergie » → économie, d', énergie. */
export function wordsIn(name: string): string[] {
  return name.replaceAll('’', "'").match(/[^\s']+'?/g) ?? []
}
