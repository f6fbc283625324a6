/** Signs by which people open an item of a list. `kind` groups those that belong to one list. */
export interface Mark {
  readonly kind: 'glyph' | 'dash' | 'number' | 'letter' | 'pointer' | 'emoji'
  /** Length in UTF-16 units, blanks before and after included. */
  readonly length: number
  /** Value of a number mark (`2)` → 2). */
  readonly value?: number
}

const glyph = '[•●○◦▪▫■□▸▹►▻➢➤➔➜➣→⇒⇨✓✔✅☑☐✗✘❖◆◇★☆·‣⁃∙\uF0B7\uF0A7\uF0D8\uF0FC]'
const emoji =
  '(?:\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier}|\\u200D\\p{Extended_Pictographic})*)'
const pointing = '(?:👉|➡|▶|🔹|🔸|🔶|🔷|🔺|🟢|🔴|🔵|🟠|🟡|⚫|⚪|📌|📍|⭐)[\\u{1F3FB}-\\u{1F3FF}]?\\uFE0F?'

const patterns: readonly (readonly [Mark['kind'], RegExp])[] = [
  ['number', /^\s*(\d)\uFE0F?\u20E3\s*/u],
  ['pointer', new RegExp(`^\\s*${pointing}\\s*`, 'u')],
  ['glyph', new RegExp(`^\\s*(?:${glyph}\\uFE0F?)+\\s*`, 'u')],
  ['glyph', /^\s*(?:[-=]+>|>)\s*(?=[\p{L}\p{N}«"'(])/u],
  ['dash', /^\s*[-*+]\s+\[[ xX]?\]\s+/u],
  ['dash', /^\s*(?:[-–—−‒]{1,3}|[*+])\s+/u],
  ['dash', /^\s*[-–—−‒]\s*(?=[\p{L}«"(])/u],
  ['dash', /^\s*\*(?=\p{L})(?![^*\n]*\*)/u],
  ['dash', /^\s*o(?:\t\s*|\s+(?=\p{Lu}))/u],
  ['number', /^\s*\(?(\d{1,2})(?:\.\d{1,2})*\s?\)\s*(?=\S)/u],
  ['number', /^\s*(\d{1,2})(?:\.\d{1,2})*\.(?:\s+|(?=\p{Lu}))/u],
  ['number', /^\s*(\d{1,2})\s?[-–/]\s*(?=\p{L})/u],
  ['number', /^\s*(\d)\s?°\s?[-:.)]?\s+(?=\p{Lu})/u],
  ['number', /^\s*(?:n°|N°)\s?(\d{1,2})\s*[:.)-]\s*/u],
  ['letter', /^\s*\(?[a-zA-Z]\)\s*/u],
  ['letter', /^\s*(?:I{1,3}|IV|VI{0,3}|IX|X)[.)]\s+/u],
  ['emoji', new RegExp(`^\\s*${emoji}+\\s*(?=[\\p{L}\\p{N}«"(])`, 'u')],
]

/** The list mark that opens the text, or null. */
export function markAt(text: string): Mark | null {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text)
    if (match) {
      const value = kind === 'number' ? { value: Number(match[1]) } : {}
      return { kind, length: match[0].length, ...value }
    }
  }
  return null
}
