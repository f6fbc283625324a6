/** Liang patterns for French, opaque. */
declare const patterns: unknown
export default patterns
export function createHyphenator(
  patterns: unknown,
  options?: { hyphenChar?: string; minWordLength?: number },
): (text: string) => string
