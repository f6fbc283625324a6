/** Number of votes in a cell: « 5 », « 5 votes », « +3 », stickers drawn as ●●● or xxx; null when it is none of them. */
export function parseVotes(cell: string): number | null {
  const text = cell.trim()
  const number =
    /^\+?\s*(\d{1,6})(?:[.,]0+)?(?:\s*(?:votes?|voix|gommettes?|points?|pts?|likes?|personnes?|pers\.?|x))?$/i.exec(
      text,
    )
  if (number?.[1] !== undefined) return Number(number[1])
  const marks = /^(?:(?:[●•*✔✓★☆🟢🔴🟡🔵👍xX+|I]|❤)\ufe0f?\s*)+$/u.test(text)
  if (marks) return [...text.replace(/\s|\ufe0f/gu, '')].length
  return /^(aucun(e)?|zéro|zero|-|–)$/i.test(text) ? 0 : null
}

/** Votes noted at the end of an idea in a text: « (4 votes) », « [3 gommettes] ». */
export function votesAtEnd(text: string): number | null {
  const found = /[([]\s*\+?(\d{1,4})\s*(?:votes?|voix|gommettes?|points?|likes?)\s*[)\]]\s*\.?\s*$/i.exec(
    text,
  )?.[1]
  return found === undefined ? null : Number(found)
}
