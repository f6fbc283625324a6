import { GuardFailure } from '../../model/world.ts'
import { longestCell } from '../table-limits.ts'

/** An escaped sign takes up to six bytes of XML. */
const mostBytes = longestCell * 6

/**
 * Refuses XML with a text that no cell may hold: the parser would copy it several times over. The bytes are not decoded.
 * @throws GuardFailure LONG_CELL
 */
export function checkTexts(xml: Uint8Array): void {
  for (let from = 0; from < xml.length; ) {
    const mark = xml.indexOf(0x3c, from)
    const end = mark < 0 ? xml.length : mark
    if (end - from > mostBytes) throw new GuardFailure('refused', 'LONG_CELL', String(end - from))
    from = end + 1
  }
}
