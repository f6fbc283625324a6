// The measured figures of docs/principles.md, from bench/principles.json, bench/ideas.json and bench/schemes.json.
const open = '<!-- chiffres : écrits par scripts/docs.mjs -->'
const close = '<!-- fin des chiffres -->'

const share = (value) => (value === null ? '–' : `${(100 * value).toFixed(0)} %`)
const score = (value) => value.toFixed(2).replace('.', ',')
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const sets = {
  workplace: 'idées de bureau et de terrain',
  real: 'réponses réelles',
  both: 'les deux',
  apart: 'idées écrites à part',
}
const methods = {
  charter: 'charter',
  bayes: 'Bayes naïf de natural, sur racines',
  keywords: 'mots-clés comptés',
  centroid: 'TF-IDF, centroïde le plus proche',
}

function section({ principles, ideas, schemes }) {
  const present = Object.keys(sets).filter((name) => principles[name])
  const rows = present.flatMap((name) =>
    Object.entries(methods).map(([method, label]) => {
      const f = principles[name].principles[method]
      return [
        method === 'charter' ? sets[name] : '',
        method === 'charter' ? `**${label}**` : label,
        `${score(f.macroF1)} (${score(f.interval[0])}–${score(f.interval[1])})`,
        share(f.right),
        share(f.open),
        share(f.withoutLeftWithout),
        `${f.ideas} + ${f.without}`,
      ]
    }),
  )
  const natures = present.map((name) => {
    const { nature, actor } = principles[name]
    return [
      sets[name],
      `${score(nature.macroF1)} (${score(nature.interval[0])}–${score(nature.interval[1])})`,
      share(nature.right),
      share(actor.right),
      String(nature.ideas),
    ]
  })
  const read = ['workplace', 'real'].filter((name) => principles[name]?.agreement)
  const side = { principle: 'principe', nature: 'nature', actor: 'acteur' }
  const agreements = read.flatMap((name) =>
    Object.entries(side).map(([key, label], index) => {
      const { ideas, raw, kappa, alpha } = principles[name].agreement[key]
      return [index === 0 ? sets[name] : '', label, share(raw), score(kappa), score(alpha), String(ideas)]
    }),
  )
  const agreed =
    agreements.length === 0
      ? ''
      : `\n**Accord de deux lectures** qui ne se sont pas vues : le plafond de ce qu’on peut attendre.\n\n${table(
          ['idées', '', 'accord brut', 'kappa de Cohen', 'alpha de Krippendorff', 'nombre'],
          agreements,
        )}\n`
  const cut = (f) => [share(f.recall), share(f.precision), score(f.f1), share(f.exact)]
  const pair = (f) => [share(f.precision), share(f.recall)]
  const { cutting, folding } = ideas
  return `${open}

**Principes.** Moitié des idées lues, qui n’a pas servi à mettre au point. En dernier, des idées écrites à part par trois rédacteurs qui ne connaissaient pas le programme, aussi diverses que possible, chacune lue par qui l’a écrite : ce qu’il faut attendre d’une consultation dont le vocabulaire surprend. Macro-F1 : moyenne des principes que l’on y rencontre, premier choix ou second acceptable ; intervalle à 95 % par rééchantillonnage. Les réponses réelles parlent presque toutes d’environnement ou de responsabilité : les autres principes n’y ont que quelques idées, d’où un intervalle large.

${table(['idées', 'méthode', 'macro-F1', 'justes', 'laissées ouvertes', 'sans principe, laissées sans', 'nombre (avec + sans principe)'], rows)}

**Nature et acteur.** Mêmes idées.

${table(['idées', 'nature, macro-F1', 'natures justes', 'acteurs justes', 'nombre'], natures)}
${agreed}
**Découpage.** ${cutting.charter.answers} réponses réelles coupées à la main, ${cutting.charter.cuts} coupures.

${table(
  ['méthode', 'rappel', 'précision', 'F1', 'réponses coupées exactement'],
  [
    ['**charter**', ...cut(cutting.charter)],
    ['une idée par phrase', ...cut(cutting.sentences)],
  ],
)}

**Regroupement.** ${folding.charter.pairs} paires de segments lues, dont ${folding.charter.same} disent la même idée.

${table(
  ['méthode', 'précision', 'rappel'],
  [
    ['**charter**', ...pair(folding.charter)],
    ['mêmes lemmes', ...pair(folding.sameLemmas)],
    ['la moitié des lemmes en commun', ...pair(folding.jaccard)],
    ['cosinus TF-IDF de 0,8', ...pair(folding.cosine)],
  ],
)}

**Autres schémas**, décrits par une définition et quinze mots au plus, sans exemple étiqueté : les quatre thèmes des ateliers sur ${schemes.fourThemes.answers} réponses réelles, micro-F1 ${score(schemes.fourThemes.microF1)} (un modèle entraîné sur ces réponses : 0,90) ; onze thèmes sur ${schemes.elevenThemes.titles} titres de projets, ${share(schemes.elevenThemes.accuracy)} de justes (modèle entraîné : 60 %).

${close}`
}

/** The page with its figures renewed. */
export function withPrincipleFigures(page, figures) {
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || to < from) throw new Error('docs/principles.md has lost its markers')
  return page.slice(0, from) + section(figures) + page.slice(to + close.length)
}
