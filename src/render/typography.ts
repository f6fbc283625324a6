/** A change of spacing in a text: at `at`, take away `remove` units and put `insert`. */
export interface Edit {
  readonly at: number
  readonly remove: 0 | 1
  readonly insert: string
}

const narrow = '\u202f'
const wide = '\u00a0'

const protectedStretch =
  /\b[a-z][a-z\d+.-]*:\/\/\S+|\bwww\.\S+|[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|\bmailto:\S+/giu

const space = '[ \\u00a0\\u202f\\u2009]'
const units =
  '€|%|‰|°C|k€|M€|km²|m²|m³|km/h|km|cm|mm|kg|g|kWh|MWh|GWh|Wh|kW|MW|kVA|tCO2|t|ha|h|min|s|L|l|Mo|Go|To|ans?|mois|jours?'
const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

interface Rule {
  readonly find: RegExp
  readonly put: string
  /** Adds a space that nobody typed: never done in participants' words. */
  readonly adds: boolean
}

const rule = (find: string, put: string, adds = false, flags = 'gu'): Rule => ({
  find: new RegExp(find, flags),
  put,
  adds,
})

// Each rule matches the one space to replace, or the empty place where one is missing.
const rules: readonly Rule[] = [
  rule(`${space}(?=[;!?»])`, narrow),
  rule(`(?<=«)${space}`, narrow),
  rule(`${space}(?=:(?!//))`, wide),
  rule(`(?<=(?<![\\d.,\\p{L}])\\d{1,3}(?:${space}\\d{3})*)${space}(?=\\d{3}(?!\\d))`, narrow),
  rule(`(?<=\\d)${space}(?=(?:${units})(?![\\p{L}\\d]))`, wide),
  rule(`(?<=(?<!\\d)\\d{1,2}|1er)${space}(?=(?:${months})(?!\\p{L}))`, wide, false, 'giu'),
  rule(`(?<=(?<!\\p{L})(?:n°|nº|p\\.|art\\.|M\\.|MM\\.|Mme|Mmes|Dr))${space}(?=\\S)`, wide),
  rule(`${space}(?=–${space})`, wide),
  rule('(?<=[\\p{L}\\d»)\\]])(?=[;!?»])', narrow, true),
  rule('(?<=«)(?=\\S)(?![\\u00a0\\u202f])', narrow, true),
  rule('(?<=[\\p{L}»)\\]])(?=:(?:\\s|$))', wide, true),
  rule('(?<=\\d)(?=[€%](?![\\p{L}\\d]))', wide, true),
]

/**
 * The French spaces a text needs: narrow no-break before ; ! ? and inside « », no-break before a colon and units,
 * narrow no-break between thousands. Addresses are left alone. With `insert` false only spaces that are already
 * there are changed, as in participants' words. Applying the edits twice changes nothing more.
 */
export function spacingEdits(text: string, insert: boolean): readonly Edit[] {
  if (!/[;!?»«:\d–°.]|M/.test(text)) return []
  const kept = [...text.matchAll(protectedStretch)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const edits: Edit[] = []
  // The first rule that finds a place decides for it, even when it is content with what is there.
  const settled = new Set<number>()
  for (const { find, put, adds } of rules) {
    if (adds && !insert) continue
    for (const match of text.matchAll(find)) {
      const at = match.index
      const inside = kept.some(({ start, end }) => at > start && at < end)
      if (inside || settled.has(at)) continue
      settled.add(at)
      if (match[0] !== put) edits.push({ at, remove: match[0] === '' ? 0 : 1, insert: put })
    }
  }
  return edits.sort((a, b) => a.at - b.at)
}

/** A text with its French spaces. */
export function frenchSpacing(text: string, insert = true): string {
  let out = ''
  let from = 0
  for (const edit of spacingEdits(text, insert)) {
    out += text.slice(from, edit.at) + edit.insert
    from = edit.at + edit.remove
  }
  return out + text.slice(from)
}
