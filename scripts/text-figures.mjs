// The measured figures of docs/text.md, from bench/eval.json.

const open =
  '<!-- Chiffres écrits par scripts/docs.mjs d’après bench/eval.json : ne pas modifier à la main. -->'
const close = '<!-- Fin des chiffres. -->'

const names = {
  gsd: 'GSD (presse, blogs, avis, encyclopédie)',
  sequoia: 'Sequoia (presse régionale, Parlement européen, médecine)',
  parisstories: 'ParisStories (récits racontés)',
  rhapsodie: 'Rhapsodie (parole, entretiens)',
}
const groups = {
  elision: 'élisions, toutes les apostrophes',
  hyphen: 'traits d’union',
  inclusive: 'écriture inclusive',
  accents: 'accents oubliés',
  ligature: 'œ et oe',
  unicode: 'accents décomposés, blancs et signes invisibles',
  typos: 'fautes de frappe (jamais corrigées d’office)',
  caps: 'capitales',
  net: 'adresses, téléphones, emoji',
  numbers: 'nombres, unités, heures',
  acronyms: 'sigles',
  negation: 'négations',
  notes: 'puces, flèches, barres et plus',
  ambiguity: 'mots à plusieurs lectures',
  total: 'ensemble',
}

const shown = (value, digits = 1) => value.toFixed(digits).replace('.', ',')
const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
const range = (values, digits) => {
  const [low, high] = [shown(Math.min(...values), digits), shown(Math.max(...values), digits)]
  return low === high ? low : `${low} à ${high}`
}

/** The part between the markers, in French. */
export function figuresSection({ heldOut, shipped, rules, peculiar }) {
  const parts = Object.entries(heldOut)
  const wrong = parts.map(([, { plain }]) => 100 - plain.lemma)
  const lemmas = (part) => range(Object.values(part).map(({ plain }) => plain.lemma))
  const { cloud: first } = parts[0][1]
  const same = range(
    parts.map(([, { cloud }]) => cloud.same),
    0,
  )
  return `${open}

${table(
  ['corpus', 'mots bien découpés', 'lemmes des mots pleins', 'regroupement (B³)', 'classe du mot'],
  parts.map(([name, { plain }]) => [
    names[name] ?? name,
    ...[plain.wordF1, plain.lemma, plain.B3f, plain.upos].map((value) => shown(value)),
  ]),
)}

Sur 100 mots pleins (noms, verbes, adjectifs, adverbes), **${range(wrong)} ont un autre lemme** que celui de l’annotation.

${table(
  [
    'lemmes des mots pleins quand le texte est écrit',
    'tel quel',
    'sans accents',
    'en capitales',
    'en capitales sans accents',
  ],
  parts.map(([name, { plain, noaccent, upper, both }]) => [
    (names[name] ?? name).replace(/ \(.*/, ''),
    ...[plain, noaccent, upper, both].map(({ lemma }) => shown(lemma)),
  ]),
)}

**Sur un nuage.** Des ${first.top} noms, verbes et adjectifs les plus fréquents d’après l’annotation, ${same} sont aussi dans les ${first.top} premiers de l’outil, avec ${range(parts.map(([, { cloud }]) => cloud.counted))} % de leurs occurrences ; le reste des occurrences manque ou vient d’un autre mot.

Avec les poids livrés, qui ont aussi appris de ces fichiers : lemmes ${lemmas(shipped)} (ces chiffres-là flattent). Par règles seules, sans poids appris : ${lemmas(rules)}. F1 des lemmes à la façon de CoNLL 2018 : ${range(parts.map(([, { conll18 }]) => conll18.lemmas))}.

${table(
  ['écriture de consultation', 'cas réussis'],
  Object.entries(peculiar).map(([name, { passed, cases }]) => [
    groups[name] ?? name,
    `${passed} sur ${cases}`,
  ]),
)}

${close}`
}

/** The page with its figures renewed. */
export function withFigures(page, figures) {
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || to < from) throw new Error('docs/text.md has lost its markers')
  return page.slice(0, from) + figuresSection(figures) + page.slice(to + close.length)
}
