// Latin, Greek and Cyrillic letters.
const letters = 'A-Za-zªµºÀ-ÖØ-öø-ʯͰ-ͽΆΈ-ϿЀ-ҁҊ-ԯḀ-ỿ'

/**
 * A pattern in which \p{L} is narrowed to the letters of European scripts. The engine writes out every letter of every
 * script wherever \p{L} stands, a hundred times in our rules: compiling them took longer than reading a few workshops.
 */
export function withUsualLetters(pattern: string): string {
  let inClass = false
  return pattern.replace(/\\p\{L\}|\\.|[[\]]/gsu, (part) => {
    if (part === '\\p{L}') return inClass ? letters : `[${letters}]`
    if (part === '[') inClass = true
    if (part === ']') inClass = false
    return part
  })
}
