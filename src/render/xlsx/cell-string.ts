import { escapeXml } from '../xml.ts'

/** Text of a cell: the format writes what XML would change as `_xHHHH_`, so that this very wording needs escaping too. */
export function cellString(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')).replaceAll('\r', '_x000D_')
}
