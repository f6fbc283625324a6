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

const sticker = '(?:[●★⭐🔴🟢🟡🔵👍🟠]|❤)\\ufe0f?'
const endings: readonly RegExp[] = [
  /[([]\s*\+?(\d{1,4})\s*(?:votes?|voix|gommettes?|points?|pts|likes?|pastilles?)\s*[)\]]\s*\.?\s*$/i,
  /(?:[–—:,;→]|->|\s-|\n)\s*\+?(\d{1,4})\s*(?:votes?|voix|gommettes?|pastilles?|likes?)\s*\.?\s*$/i,
  /\s[([]?\+(\d{1,3})[)\]]?\s*$/,
  /\s\(?[x×]\s?(\d{1,3})\)?\s*$/i,
]
const drawnAtEnd = new RegExp(`[([]?((?:${sticker}\\s*)+)[)\\]]?\\s*$`, 'u')
const drawnFirst = new RegExp(`^(?:${sticker}\\s*){2,}$`, 'u')

/**
 * Votes noted with an idea in a text: « (4 votes) », « [3 gommettes] », « – 5 voix », « +3 », « x2 » at its end, stickers
 * drawn at its end, or two and more before it (`sign`: one alone is a bullet).
 */
export function votesOfItem(text: string, sign: string): number | null {
  const tail = text.slice(-80)
  for (const ending of endings) {
    const count = ending.exec(tail)?.[1]
    if (count !== undefined) return Number(count)
  }
  const drawn = drawnAtEnd.exec(tail)?.[1] ?? (drawnFirst.test(sign) ? sign : '')
  const stickers = [...drawn.replace(/\s|\ufe0f/gu, '')].length
  return stickers > 0 ? stickers : null
}
