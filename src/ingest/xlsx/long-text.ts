import { GuardFailure } from '../../model/world.ts'
import { longestCell } from '../table-limits.ts'

/** An escaped sign takes up to six bytes of XML. */
const mostBytes = longestCell * 6

/**
 * Refuses XML with a text that no cell may hold: the parser would copy it several times over. The bytes are not decoded.
 * @throws GuardFailure LONG_CELL
 */
export function checkTexts(xml: Uint8Array): void {
  // From mark to mark as far apart as is allowed: most of them are never looked at.
  for (let from = 0; from + mostBytes < xml.length; ) {
    const mark = xml.lastIndexOf(0x3c, from + mostBytes)
    if (mark < from) {
      const end = xml.indexOf(0x3c, from)
      throw new GuardFailure('refused', 'LONG_CELL', String((end < 0 ? xml.length : end) - from))
    }
    from = mark + 1
  }
}
