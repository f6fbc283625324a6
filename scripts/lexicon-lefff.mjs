// Lefff's tags as Universal Dependencies parts of speech. Verbs carry their form after a dot:
// W infinitive · K past participle · G present participle · F any finite form.
const classes = {
  nc: 'NOUN',
  adj: 'ADJ',
  np: 'PROPN',
  adv: 'ADV',
  advneg: 'ADV',
  pres: 'INTJ',
}

/**
 * Readings [form, lemma, tag, rare]: past historic and imperfect subjunctive are rare, and give way to any other verb
 * of the same form (« durent » is durer before devoir). Closed classes are left out:
 * src/text/closed-words.ts has them whole.
 */
export function readLefff(text, ligatures) {
  const readings = []
  for (const line of text.split('\n')) {
    const [rawForm, tag, rawLemma, morphology = ''] = line.split('\t')
    if (!rawForm || !rawLemma || !/^\p{L}[\p{L}\p{M}'.-]*$/u.test(rawForm) || rawForm.endsWith('-')) continue
    const form = withLigature(rawForm.normalize('NFC'), ligatures)
    if (tag === 'v' || tag === 'auxAvoir' || tag === 'auxEtre') {
      const lemma = withLigature(rawLemma.normalize('NFC'), ligatures)
      const kind = /^[WKG]/.exec(morphology)?.[0] ?? 'F'
      readings.push([form, lemma, `VERB.${kind}`, /^[JT]/.test(morphology)])
      continue
    }
    const upos = classes[tag]
    // A participle listed as an adjective of its infinitive: the verb's own reading says it already.
    if (!upos || (upos === 'ADJ' && morphology.startsWith('K'))) continue
    let lemma = withLigature(rawLemma.normalize('NFC').replace(/^_+/, ''), ligatures)
    if (!/^\p{L}[\p{L}\p{M}'.-]*$/u.test(lemma)) continue
    if (upos === 'PROPN') lemma = form
    readings.push([form, lemma, upos])
  }
  return readings
}

/** Lefff writes « oeil »: the ligature is put back where Dicollecte has it. */
function withLigature(word, ligatures) {
  return word.includes('oe') || word.includes('ae') ? (ligatures.get(word) ?? word) : word
}
