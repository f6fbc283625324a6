/** A cleaned working copy of a text and the way back from its offsets to the text's own. */
export interface WorkingCopy {
  readonly text: string
  /** Offset in the text where the unit at this offset of the copy begins. */
  start(offset: number): number
  /** Offset in the text just after the unit that ends at this offset of the copy. */
  end(offset: number): number
}

const plain = /^[\n\r\x20-\x5f\x61-\x7e\u00a1-\u00ac\u00ae-\u00b3\u00b5-\u00ff\u0152\u0153\u20ac«»–—…•]*$/
// As plain once each of some signs is written another way: offsets stay.
const nearlyPlain =
  /^[\t-\r\x20-\x7e\u0085\u00a0-\u00ac\u00ae-\u00ff\u0152\u0153\u02bc\u2000-\u200a\u2010\u2011\u2013\u2014\u2018\u2019\u2022\u2026\u2028\u2029\u202f\u2032\u2043\u20ac]*$/
const otherwise =
  /[\t\v\f`\u0085\u00a0\u00b4\u02bc\u2000-\u200a\u2010\u2011\u2018\u2019\u2028\u2029\u202f\u2032\u2043]/g
const invisible = /^(?:\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF])$/
// Emoji sequences hold joiners that must stay; letters of mathematical fonts and ligatures are opened.
const compatible = /[ﬀ-ﬆĲĳ\u{1D400}-\u{1D7FF}Ａ-Ｚａ-ｚ]/u
const pieces =
  /\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)*|[^\p{M}]\p{M}*|\p{M}+/gsu

/**
 * NFC, straight apostrophes, plain hyphens, ordinary blanks, no invisible signs (soft hyphen, zero-width, directional
 * marks). Line breaks stay. Each unit of the copy knows the stretch of the text it stands for.
 */
export function workingCopy(text: string): WorkingCopy {
  if (plain.test(text)) return { text, start: (offset) => offset, end: (offset) => offset }
  if (nearlyPlain.test(text))
    return { text: text.replace(otherwise, clean), start: (offset) => offset, end: (offset) => offset }
  let copy = ''
  const starts: number[] = []
  const ends: number[] = []
  // Where the last visible cluster of the copy begins.
  let cluster = 0
  for (const match of text.matchAll(pieces)) {
    const piece = match[0]
    const written = clean(piece)
    // An invisible sign may stand between a letter and its accent: they are put together once it is gone.
    const joined = /^\p{M}/u.test(written) ? (copy.slice(cluster) + written).normalize('NFC') : ''
    if (joined !== '' && joined.length <= copy.length - cluster) {
      const from = starts[cluster] ?? match.index
      copy = copy.slice(0, cluster) + joined
      starts.length = cluster
      ends.length = cluster
      for (let unit = 0; unit < joined.length; unit++) {
        starts.push(from)
        ends.push(match.index + piece.length)
      }
      continue
    }
    if (written !== '') cluster = copy.length
    for (let unit = 0; unit < written.length; unit++) {
      // A surrogate pair that comes through unchanged keeps its own units.
      const same = written.length === piece.length && written === piece
      starts.push(match.index + (same ? unit : 0))
      ends.push(match.index + (same ? unit + 1 : piece.length))
    }
    copy += written
  }
  return {
    text: copy,
    start: (offset) => starts[offset] ?? text.length,
    end: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? text.length)),
  }
}

function clean(piece: string): string {
  if (piece.length === 1) {
    if (invisible.test(piece)) return ''
    switch (piece) {
      case '’':
      case 'ʼ':
      case '‘':
      case '´':
      case '`':
      case '′':
      case '＇':
        return "'"
      case '‐':
      case '‑':
      case '\u2043':
        return '-'
      case '\n':
      case '\r':
        return piece
    }
    if (/\s/u.test(piece)) return /[\u2028\u2029\u0085\v\f]/.test(piece) ? '\n' : ' '
  }
  if (/\p{Extended_Pictographic}/u.test(piece)) return piece
  const visible = piece.replace(/\u034F|[\u200B-\u200F]|\u2060|\uFE0E|\uFE0F/g, '')
  if (compatible.test(visible)) return visible.normalize('NFKC')
  // A few signs are longer in NFC than written (musical notes): a token could end inside them.
  const composed = visible.normalize('NFC')
  // The Greek grave accent is a back-quote once composed: an apostrophe like others.
  if (piece.length === 1 && composed !== piece && composed.length === 1) return clean(composed)
  return composed.length > piece.length ? piece : composed
}
