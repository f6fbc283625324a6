import { indentOf, isEmpty, type NoteLine } from './lines.ts'
import { bulletOf, hashes, saysNothing, underlines } from './marks.ts'

/** How the lines of a note hang together, judged once for the whole text. */
export interface Wrapping {
  /** Width at which the author's program broke the lines, 0 when every line end is meant. */
  readonly width: number
  /** True when blank lines part the ideas, each of one to six lines. */
  readonly blocks: (line: NoteLine) => boolean
}

/** Lines as long as the longest, in number, that go on in the middle of a sentence. */
export function wrapWidth(lines: readonly NoteLine[]): number {
  const texts = lines.filter(({ look, table }) => !look && !table).map(({ text }) => text.trimEnd())
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0)
  if (longest < 50 || longest > 130) return 0
  let near = 0
  let followed = 0
  let goingOn = 0
  texts.forEach((text, index) => {
    if (text.length <= longest - 14) return
    near++
    const next = texts[index + 1] ?? ''
    if (!/^\s*[\p{L}\p{N}«"(]/u.test(next)) return
    followed++
    if (!/^\s*[«"(]?\p{Lu}/u.test(next) && !/[.!?…]$/.test(text)) goingOn++
  })
  return near >= 3 && goingOn * 2 > followed ? longest : 0
}

const leansOn =
  /(?:[,(–-]|(?<!\p{L})(?:de|du|des|d['’]|la|le|les|l['’]|un|une|et|ou|à|au|aux|en|dans|sur|sous|par|pour|avec|sans|que|qu['’]|qui|dont|où|ne|se|s['’]|ce|cette|ces|son|sa|ses|leurs?|nos?|notre|vos?|votre|plus|moins|très|afin|si|comme|entre|vers|chez|est|sont|être|faire))\s*$/iu
const goesOn =
  /^\s*(?:et|ou|mais|car|donc|que|qui|qu['’]|dont|où|pour|afin|parce|puisque|puis|ni|par|sur|dans|avec|sans|chez|comme|si|lorsque|quand|à|au|aux|en|\(|soit|ainsi|notamment|voire)(?![\p{L}-])/u
/** Stickers or a count of votes alone on a line belong to the idea above. */
const votesAlone =
  /^(?:(?:(?:[●★⭐🔴🟢🟡🔵👍]|❤)\ufe0f?\s*)+|[([]?\s*\+?\d{1,4}\s*(?:votes?|voix|gommettes?|points?|likes?|pts)?\s*[)\]]?|\(?\d{1,4}\s*(?:pers(?:onnes?)?\.?)\)?)$/iu

function isVotes(line: string): boolean {
  const text = line.trim()
  return text.length <= 60 && votesAlone.test(text) && !/^\d+$/.test(text)
}

/** Index of the last line that belongs to the item begun at `at`. */
export function itemEnd(
  lines: readonly NoteLine[],
  at: number,
  { width, blocks }: Wrapping,
  stops: (index: number) => boolean,
): number {
  const first = lines[at]
  if (first === undefined) return at
  let last = at
  const isBullet = bulletOf(first) !== null
  const indent = indentOf(first.text)
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]
    if (line === undefined || stops(next) || line.table) break
    const { text, look } = line
    if (isVotes(text) && !isEmpty(lines[next - 1]?.text ?? '')) {
      last = next
      continue
    }
    if (saysNothing(text) || bulletOf(line) || hashes.test(text)) break
    if (look !== undefined) {
      // In a document the paragraph says where an item ends.
      if (look.first) break
      last = next
      continue
    }
    if (underlines(lines[next + 1]?.text ?? '')) break
    const before = lines[last]?.text.trimEnd() ?? ''
    const hanging = isBullet && indentOf(text) > indent
    if (!hanging && !(!isBullet && blocks(first)) && !wraps(before, text, width, isBullet)) break
    last = next
  }
  return last
}

/** Whether a line without a mark goes on with the line above it. */
function wraps(before: string, text: string, width: number, isBullet: boolean): boolean {
  const word = /^\s*(\S+)/.exec(text)?.[1] ?? ''
  if (width > 0 && before.length + 1 + word.length > width) return true
  if (/[.!?…;:]["»”)]*$/u.test(before)) return false
  if (leansOn.test(before)) return true
  if (!/^\s*[\p{Ll}(&]/u.test(text)) return false
  if (goesOn.test(text)) return true
  const listOfWords = /^\s*\p{Ll}/u.test(before) && !isBullet
  return !listOfWords && before.length >= 30
}
