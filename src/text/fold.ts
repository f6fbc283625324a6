/**
 * Key under which two spellings of a header, a label or a short answer are the same: lower case, no accents,
 * ligatures opened, straight apostrophes, one blank between words, none around. Never shown to anyone.
 */
export function foldKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’ʼ´`′]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}
