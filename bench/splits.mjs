// Answers cut into ideas by a person, beside the segments that charter cuts them into: only ids and offsets are kept here,
// the texts stand beside the checkout. A cut is found when a segment begins within a few signs of it (« et », a dash).
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

const slack = 5

/** [{ id, text, cuts }] where the texts are at hand; cuts are UTF-16 offsets at which a new idea begins. */
export function readSplits(labelled) {
  const texts = new Map(
    parse(readFileSync(labelled), { columns: true, bom: true }).map(({ id, texte }) => [id, texte]),
  )
  return readFileSync(new URL('../tests/analyse/readings/splits.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, cuts }) => ({ id, cuts, text: texts.get(id) }))
}

/** Recall and precision of cuts, their harmonic mean, and the share of answers cut exactly as the person did. */
export function splitFigures(set, segments) {
  let [found, wanted, given, exact] = [0, 0, 0, 0]
  for (const { text, cuts } of set) {
    const starts = segments(text)
      .slice(1)
      .map(({ start }) => start)
    const left = [...starts]
    let hits = 0
    for (const cut of cuts) {
      const at = left.findIndex((start) => Math.abs(start - cut) <= slack)
      if (at < 0) continue
      left.splice(at, 1)
      hits++
    }
    found += hits
    wanted += cuts.length
    given += starts.length
    if (hits === cuts.length && hits === starts.length) exact++
  }
  const [recall, precision] = [found / wanted, found / given]
  return {
    answers: set.length,
    cuts: wanted,
    recall,
    precision,
    f1: (2 * recall * precision) / (recall + precision),
    exact: exact / set.length,
  }
}
