/** Signs that draw nothing and that a printed page has no use for: controls, soft hyphens, joiners, marks of direction. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]|\p{Variation_Selector}/gu

/**
 * The text as a page can bear it: invisible signs left out, every white space that is not a no-break one
 * a plain space, halves of characters and private signs (they mean nothing outside their own font) shown as U+FFFD.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(invisible, '')
    .replace(/[\p{Surrogate}\p{Private_Use}]/gu, '\ufffd')
}

/** `U+1F600`. */
export function codePointName(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
