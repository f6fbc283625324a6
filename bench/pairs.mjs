// Pairs of segments that a person found to say one idea or two: only ids and offsets are kept, the texts stand beside the
// checkout. A pair is scored where it stands: among all answers, which may bring its ends together through others.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** [{ a, b, same }]; a and b are { id, start, end, text }. */
export function readPairs(labelled) {
  const texts = new Map(
    parse(readFileSync(labelled), { columns: true, bom: true }).map(({ id, texte }) => [id, texte]),
  )
  const side = (id, start, end) => ({
    id,
    start: Number(start),
    end: Number(end),
    text: texts.get(id)?.slice(Number(start), Number(end)) ?? '',
  })
  return readFileSync(new URL('../tests/analyse/readings/pairs.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([a, b, c, d, e, f, same]) => ({ a: side(a, b, c), b: side(d, e, f), same: same === '1' }))
}

/** Precision and recall of the pairs that `together` brings together. */
export function pairFigures(pairs, together) {
  let [right, wrong, missed] = [0, 0, 0]
  for (const pair of pairs) {
    const said = together(pair)
    if (said && pair.same) right++
    else if (said) wrong++
    else if (pair.same) missed++
  }
  return {
    pairs: pairs.length,
    same: right + missed,
    precision: right / Math.max(1, right + wrong),
    recall: right / (right + missed),
  }
}
