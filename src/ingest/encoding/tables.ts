/** One-byte encodings that French exports come in. */
export type ByteEncoding = 'windows-1252' | 'iso-8859-15' | 'macintosh' | 'cp850'

/**
 * The 128 upper characters of each, as published by Unicode (unicode.org/Public/MAPPINGS); bytes that an encoding leaves
 * undefined keep their own code. Written out because the platform's `windows-1252` decoder turns œ, ’ and € into control
 * characters on the Node 20 line.
 */
export const upperHalf: Readonly<Record<ByteEncoding, string>> = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  'iso-8859-15':
    '\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f' +
    '\u00a0¡¢£€¥Š§š©ª«¬\u00ad®¯°±²³Žµ¶·ž¹º»ŒœŸ¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
    '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›\ufb01\ufb02' +
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
    'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
}

/** Text of bytes in a one-byte encoding; never fails. */
export function decodeBytes(bytes: Uint8Array, encoding: ByteEncoding): string {
  const table = upperHalf[encoding]
  const units = new Uint16Array(256)
  for (let code = 0; code < 256; code++) units[code] = code < 128 ? code : table.charCodeAt(code - 128)
  const size = 8192
  const parts: string[] = []
  const block = new Uint16Array(size)
  for (let start = 0; start < bytes.length; start += size) {
    const length = Math.min(size, bytes.length - start)
    for (let at = 0; at < length; at++) block[at] = units[bytes[start + at] ?? 0] ?? 0
    parts.push(String.fromCharCode.apply(null, block.subarray(0, length) as unknown as number[]))
  }
  return parts.join('')
}
