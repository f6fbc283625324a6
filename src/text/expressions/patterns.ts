import type { Token } from '../../model/token.ts'
import { cueNouns } from '../polarity/cues.ts'
import { elementOf, isBentAdjective, isPreposition, longestRun, type Run } from './elements.ts'

/** A stretch that has the shape of a French term. */
export interface Occurrence extends Run {
  readonly key: string
  /** `na`, `naa`, `npn`, `npna`, `npnpn`: noun, adjective, preposition. */
  readonly pattern: string
  /** Lemmas of its nouns and adjectives, in order. */
  readonly content: readonly string[]
}

const patterns = new Set(['na', 'naa', 'npn', 'npna', 'npnpn'])
// Prepositions that bind two nouns into one notion; « un vélo par service » shares out.
const binding = new Set(['de', 'à', 'en', 'sur', 'pour', 'sans', 'contre'])
// « mise en place » has the shape of a term and the sense of a verb.
const light = new Set([
  'mise en place',
  'mise en œuvre',
  'prise en compte',
  'prise en charge',
  'point de vue',
  'moyen de',
  'type de',
])

/** Every run of the list that follows a pattern, nested ones included. */
export function occurrences(tokens: readonly Token[]): Occurrence[] {
  const found: Occurrence[] = []
  for (let start = 0; start < tokens.length; start++) {
    const head = tokens[start]
    if (head?.upos !== 'NOUN' || !head.counted || cueNouns.has(head.lemma)) continue
    let shape = ''
    const elements: string[] = []
    const content: string[] = []
    for (let index = start; index < Math.min(tokens.length, start + longestRun); index++) {
      const token = tokens[index]
      const element = elementOf(tokens, index)
      if (!token || element === null) break
      if (element === '') continue
      if (index > start && isPreposition(token) && binding.has(element)) shape += 'p'
      else if (token.upos === 'NOUN' && token.counted) shape += 'n'
      else if (token.counted && (token.upos === 'ADJ' || isPlainParticiple(tokens, index))) shape += 'a'
      else break
      elements.push(element)
      if (!shape.endsWith('p')) content.push(token.lemma)
      if (shape.length > 5) break
      const key = elements.join(' ')
      if (patterns.has(shape) && !light.has(key))
        found.push({ start, end: index + 1, key, pattern: shape, content: [...content] })
    }
  }
  return found
}

/** « déchets triés », but not « citoyens tirés » before « au sort »: a participle with what completes it is no epithet. */
function isPlainParticiple(tokens: readonly Token[], index: number): boolean {
  return isBentAdjective(tokens, index) && !isPreposition(tokens[index + 1])
}
