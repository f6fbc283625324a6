import * as v from 'valibot'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Dictionary } from '../../model/token.ts'
import { issueDiagnostics, placed } from './issues.ts'
import { charterSynonyms } from './synonyms.ts'
import { readYaml, type YamlDocument } from './yaml-document.ts'

const word = v.pipe(v.string(), v.normalize('NFC'), v.trim(), v.nonEmpty())
const words = v.array(word)
const entries = {
  corrections: v.nullish(v.record(v.pipe(v.string(), v.normalize('NFC')), word), {}),
  toolWords: v.nullish(words, []),
  keep: v.nullish(words, []),
  groups: v.nullish(v.record(v.pipe(v.string(), v.normalize('NFC')), words), {}),
}
const schema = v.strictObject(entries)

export const emptyDictionary: Dictionary = { corrections: {}, toolWords: [], keep: [], groups: {} }

export interface DictionaryReading {
  /** Null when an error makes the file unusable. */
  readonly dictionary: Dictionary | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads `dictionary.yaml`; an empty file is an empty dictionary. Never throws. */
export function parseDictionary(text: string, file: string): DictionaryReading {
  const document = readYaml(text, file, new Set())
  if (document.diagnostics.length > 0) return { dictionary: null, diagnostics: document.diagnostics }
  if (document.data === null || document.data === undefined)
    return { dictionary: emptyDictionary, diagnostics: [] }
  const checked = v.safeParse(schema, document.data)
  if (!checked.success) {
    const keysAt = (path: readonly unknown[]) => (path.length === 0 ? Object.keys(entries) : [])
    return {
      dictionary: null,
      diagnostics: issueDiagnostics(checked.issues, document, charterSynonyms, keysAt),
    }
  }
  const dictionary = {
    ...checked.output,
    // Forms are looked up in lower case; a person may write « Velo » at the start of a line.
    corrections: Object.fromEntries(
      Object.entries(checked.output.corrections).map(([form, correction]) => [
        form.toLocaleLowerCase('fr'),
        correction,
      ]),
    ),
  }
  const contradictions = [...twoHeads(dictionary, document), ...twoWays(dictionary, document)]
  return contradictions.length > 0
    ? { dictionary: null, diagnostics: contradictions }
    : { dictionary, diagnostics: [] }
}

/** A term cannot be counted under two heads, nor under a head that itself goes under another. */
function twoHeads({ groups }: Dictionary, document: YamlDocument): Diagnostic[] {
  const headOf = new Map<string, string>()
  const found: Diagnostic[] = []
  for (const [head, members] of Object.entries(groups))
    for (const [index, member] of members.entries()) {
      const earlier = headOf.get(member) ?? (member !== head && Object.hasOwn(groups, member) ? member : null)
      if (earlier === null || earlier === head) headOf.set(member, head)
      else {
        const spot = document.valueAt(['groups', head, index])
        found.push({
          code: 'DICTIONARY_TWO_HEADS',
          level: 'error',
          args: { term: member, heads: [earlier, head], excerpt: spot.excerpt },
          place: placed(document, spot),
        })
      }
    }
  return found
}

/** A word cannot be both never counted and always counted. */
function twoWays({ toolWords, keep }: Dictionary, document: YamlDocument): Diagnostic[] {
  return toolWords.flatMap((term, index) => {
    if (!keep.includes(term)) return []
    const spot = document.valueAt(['toolWords', index])
    return [
      {
        code: 'DICTIONARY_TWO_WAYS',
        level: 'error',
        args: { term, lists: ['toolWords', 'keep'], excerpt: spot.excerpt },
        place: placed(document, spot),
      } satisfies Diagnostic,
    ]
  })
}

/** What `charter init` writes. */
export const dictionaryTemplate = `# Les mots de cette consultation. Ce fichier est relu à chaque commande ;
# les textes des participants, eux, ne changent jamais.

# Fautes de frappe et abréviations : forme écrite, puis forme corrigée.
#   covoit: covoiturage
#   developement: développement
corrections: {}

# Mots à ne jamais compter, en plus des mots-outils du français (le, de, pour…).
#   [flers, agglo, atelier]
toolWords: []

# Mots ou expressions à compter tels quels.
#   [zéro déchet, circuit court]
keep: []

# Regroupements : le terme affiché, puis ceux qui sont comptés avec lui.
#   vélo: [bicyclette, VTT]
groups: {}
`

/** The template with a consultation's own tool words in it. */
export function dictionaryWith(toolWords: readonly string[]): string {
  return dictionaryTemplate.replace('toolWords: []', `toolWords: [${toolWords.join(', ')}]`)
}
