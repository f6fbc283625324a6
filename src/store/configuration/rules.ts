import type { Diagnostic } from '../../model/diagnostic.ts'
import { closest } from '../../text/closest.ts'
import { foldKey } from '../../text/fold.ts'
import { colourSuggestion } from './cures.ts'
import { placed } from './issues.ts'
import type { Path, YamlDocument } from './yaml-document.ts'

type Entry = Readonly<Record<string, unknown>>

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function entries(document: YamlDocument, list: string): readonly Entry[] {
  const value = isEntry(document.data) ? document.data[list] : undefined
  return Array.isArray(value) ? value.map((item: unknown) => (isEntry(item) ? item : {})) : []
}

/** What no single value can tell: ids used twice, themes that do not exist, an overlap above the population. Works on data that the schema refused too. */
export function crossCheck(document: YamlDocument): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const list of ['sessions', 'themes', 'principles', 'levels'])
    found.push(...duplicateIds(document, list))
  found.push(...unknownThemes(document), ...overlap(document))
  return found
}

function duplicateIds(document: YamlDocument, list: string): Diagnostic[] {
  const first = new Map<string, Path>()
  const found: Diagnostic[] = []
  for (const [index, entry] of entries(document, list).entries()) {
    const value = entry['id']
    if (typeof value !== 'string') continue
    const path = [list, index, 'id']
    // Two ids that differ by capitals or accents alone would be confused on the command line.
    const earlier = first.get(foldKey(value))
    if (!earlier) {
      first.set(foldKey(value), path)
      continue
    }
    const spot = document.valueAt(path)
    found.push({
      code: 'CONFIGURATION_DUPLICATE_ID',
      level: 'error',
      args: { list, value, firstLine: document.valueAt(earlier).line, excerpt: spot.excerpt },
      place: placed(document, spot),
    })
  }
  return found
}

function unknownThemes(document: YamlDocument): Diagnostic[] {
  const themes = entries(document, 'themes')
  const known = themes.map((theme) => theme['id']).filter((id) => typeof id === 'string')
  const found: Diagnostic[] = []
  for (const [index, session] of entries(document, 'sessions').entries()) {
    const value = session['theme']
    if (typeof value !== 'string' || known.includes(value.normalize('NFC').trim())) continue
    const named = themes.find((theme) =>
      [theme['id'], theme['label']].some(
        (name) => typeof name === 'string' && foldKey(name) === foldKey(value),
      ),
    )
    const suggestion = typeof named?.['id'] === 'string' ? named['id'] : closest(value, known)
    const spot = document.valueAt(['sessions', index, 'theme'])
    found.push({
      code: 'CONFIGURATION_UNKNOWN_THEME',
      level: 'error',
      args: { value, known, suggestion, excerpt: spot.excerpt },
      place: placed(document, spot),
    })
  }
  return found
}

function overlap(document: YamlDocument): Diagnostic[] {
  const value = isEntry(document.data) ? document.data['overlap'] : undefined
  const counts = entries(document, 'sessions').map((session) => session['participants'])
  const participants = counts.filter((count) => typeof count === 'number')
  const maximum = participants.reduce((sum, count) => sum + count, 0)
  if (typeof value !== 'number' || participants.length === 0 || value <= maximum) return []
  const spot = document.valueAt(['overlap'])
  return [
    {
      code: 'CONFIGURATION_OVERLAP',
      level: 'error',
      args: { value, maximum, excerpt: spot.excerpt },
      place: placed(document, spot),
    },
  ]
}

/** `colour: #1f5a4c` without quotes is a comment in YAML: the colour would vanish without a word. */
export function unquotedColours(document: YamlDocument): Diagnostic[] {
  const paths: Path[] = [
    ['brand', 'colour'],
    ...entries(document, 'principles').map((_, index) => ['principles', index, 'colour']),
  ]
  return paths.flatMap((path) => {
    const spot = document.keyAt(path)
    const written = /^\s*(?:- +)?colour:\s+(#\S+)/.exec(document.lineText(spot.line))?.[1]
    if (written === undefined) return []
    return [
      {
        code: 'CONFIGURATION_COLOUR',
        level: 'error',
        args: { key: 'colour', value: written, suggestion: colourSuggestion(written), excerpt: spot.excerpt },
        place: placed(document, spot),
      } satisfies Diagnostic,
    ]
  })
}

/** Texts left as the blank preset gives them (« À compléter »), which would be printed as they are. */
export function toComplete(document: YamlDocument): Diagnostic[] {
  const found: Diagnostic[] = []
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, [...path, index])
    else if (isEntry(value)) for (const [key, item] of Object.entries(value)) walk(item, [...path, key])
    else if (typeof value === 'string' && foldKey(value).startsWith('a completer')) {
      const spot = document.valueAt(path)
      found.push({
        code: 'CONFIGURATION_TO_COMPLETE',
        level: 'warning',
        args: { key: String(path.filter((step) => typeof step === 'string').at(-1)), excerpt: spot.excerpt },
        place: placed(document, spot),
      })
    }
  }
  walk(document.data, [])
  return found
}
