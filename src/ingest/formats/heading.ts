import { plainText } from '../html-text.ts'

export interface Heading {
  readonly question: string
  readonly option: string | null
}

/** `Q12. Wording`, `G01Q02 Wording`, `Q12[SQ001]. Wording [Option]`: the code before the wording. */
const code =
  /^(?:[A-Za-z]{1,8}\d{1,4}(?:[A-Za-z]{1,4}\d{1,4})*(?:_?SQ\d+|_?\w{1,12}other)?(?:\[[\w-]{1,20}\])?|[A-Za-z]\w{0,19}\[(?:SQ\d{1,4}|other)\])(?:\s*[.:)–-]\s*|\s+)(?=\S)/

/** Question and option of a heading in any of LimeSurvey's styles (code, wording, both; `_` for spaces; `[Option]`). */
export function parseHeading(header: string): Heading {
  let text = spaced(plainText(header).replace(/\s+/g, ' ').trim())
  const bare =
    /^([A-Za-z]+\w*)\[([^\]]+)\](?:\[[^\]]+\])?$/.exec(text) ??
    /^([A-Za-z]\w*?)_(SQ\d{1,4}|other)$/.exec(text)
  if (bare) return { question: bare[1] ?? text, option: bare[2] ?? null }
  const stripped = spaced(text.replace(code, ''))
  if (stripped !== '') text = stripped
  // Two scales of a matrix give two pairs of brackets; the last says which cell this is.
  const option = /^(.*?\S)\s*\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)?)\]\s*(?:\[[^[\]]*\])?$/.exec(text)
  if (option?.[1] === undefined || option[2] === undefined) return { question: text, option: null }
  return { question: option[1].trim(), option: option[2].trim() }
}

/** A wording whose spaces were written `_`. */
function spaced(text: string): string {
  return !text.includes(' ') && (text.match(/_/g)?.length ?? 0) >= 3 ? text.replaceAll('_', ' ').trim() : text
}
