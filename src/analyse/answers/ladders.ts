import { foldKey } from '../../text/fold.ts'

/** Answers that take no side: counted, and left out of medians and means. */
const noOpinion =
  /^(ne se prononce pas|nspp?|ne sait? pas|je ne sais pas|sans (avis|opinion|reponse|objet)|pas d'(avis|opinion)|non concerne\(?e?\)?s?|ne me concerne pas|n\/?a|aucun avis|autre|don'?t know|not applicable|no opinion|no answer)\.?$/

export function isNoOpinion(value: string): boolean {
  return noOpinion.test(foldKey(value))
}

/** Scales in words, from least to most; on each rung the wordings that mean the same step. */
const ladders: readonly (readonly RegExp[])[] = [
  // How often
  [
    /^(jamais|never)$/,
    /^((tres|extremement) rarement|presque jamais|exceptionnellement|almost never)$/,
    /^(rarement|seldom|rarely)$/,
    /^(parfois|quelquefois|occasionnellement|de temps en temps|de temps a autre|sometimes)$/,
    /^(regulierement|assez souvent|frequemment|regularly)$/,
    /^(souvent|often)$/,
    /^((tres|le plus) souvent|la plupart du temps|presque toujours|very often|almost always)$/,
    /^(toujours|systematiquement|tout le temps|a chaque fois|always)$/,
  ],
  // How many times in a span
  [
    /^jamais$/,
    /^(moins souvent|plus rarement|exceptionnellement|moins (d'une|de 1) fois par (an|mois))$/,
    /^(une|1) (a (deux|2) )?fois par an$|^(une|1) fois (dans l'annee|l'an)$/,
    /^(quelques|plusieurs|[2-9]( a \d)?) fois (par an|dans l'annee)$/,
    /^(une|1)( a (deux|2|trois|3))? fois (par|dans le) mois$|^(tous les mois|chaque mois|mensuellement)$/,
    /^(quelques|plusieurs|deux|trois|[2-9]( (a|ou) \d)?) fois par mois$/,
    /^(une|1)( (a|ou) (deux|2))? (fois|jours?) par semaine$|^(toutes les semaines|chaque semaine)$/,
    /^(quelques|plusieurs|deux|trois|[2-9]( (a|ou) \d)?) (fois|jours) par semaine$/,
    /^(presque tous les jours)$/,
    /^(tous les jours|chaque jour|quotidiennement|une fois par jour)$/,
    /^(plusieurs fois par jour)$/,
  ],
  // How much one agrees, is satisfied, finds important…
  [
    /^(non,? )?(pas du tout|absolument pas|aucunement|strongly disagree)\b|^(pas|non) .*\bdu tout$|^(tres|tout a fait|totalement|fortement) (peu|mal|insatisfait|mecontent|defavorable|oppose|difficile|(en )?desaccord)/,
    /^(pas (d'accord|satisfait|important|utile|favorable|concerne|informe|facile|interesse)(\(?\.?e?s?\)?)*|non|disagree|insatisfait|mecontent|defavorable|oppose|en desaccord)$/,
    /^(non,? )?plutot (pas|non|peu|mal|en desaccord|defavorable|insatisfait|mecontent|oppose|difficile)\b|^pas (vraiment|tres|trop|tellement|assez)\b|^(peu|mal|un peu|faiblement)\b/,
    /^(ni\b.*|neutre|moyen|moyennement.*|mitige.*|partage.*|indifferent.*|ca depend|neutral)$/,
    /^(oui,? )?(plutot|assez|relativement) (?!pas\b|non\b|peu\b|mal\b)|^(oui,? )?plutot$/,
    /^(d'accord|satisfait|favorable|important|utile|facile|concerne|informe|beaucoup|agree|oui)(\(?\.?e?s?\)?)*$/,
    /^(oui,? )?(tout a fait|tres|totalement|completement|entierement|absolument|enormement|extremement|fortement|strongly agree)\b/,
  ],
  // How good
  [
    /^tres (mauvais|mediocre)(e|es)?$/,
    /^(mauvais|mediocre|insuffisant)(e|es)?$/,
    /^(passable|moyen|moyenne|correct|correcte)s?$/,
    /^assez (bon|bonne|bien)s?$/,
    /^(bon|bonne|bien|satisfaisant)(e|s|es)?$/,
    /^tres (bon|bonne|bien)s?$/,
    /^excellent(e|s|es)?$/,
  ],
  // How high
  [
    /^(nul|nulle|aucun|aucune)$/,
    /^tres (faible|bas|basse)s?$/,
    /^(faible|bas|basse)s?$/,
    /^(moyen|moyenne|modere|moderee)s?$/,
    /^(fort|forte|eleve|elevee|haut|haute)s?$/,
    /^tres (fort|forte|eleve|elevee|haut|haute)s?$/,
  ],
]

/** Rank of each value on the one scale that all of them are rungs of; null when there is none, or one rung alone. */
export function ladderRanks(
  values: readonly string[],
  own: readonly (readonly string[])[] = [],
): ReadonlyMap<string, number> | null {
  const keys = values.map((value) => [value, foldKey(value).replace(/[.!]+$/, '')] as const)
  // Yes and no are two answers, not a scale.
  if (keys.every(([, key]) => /^(oui|non|yes|no)$/.test(key))) return null
  const scales = [
    ...own.map((rungs) => (key: string) => rungs.findIndex((rung) => foldKey(rung) === key)),
    ...ladders.map((rungs) => (key: string) => lastMatch(rungs, key)),
  ]
  for (const rankOf of scales) {
    const ranks = new Map(keys.map(([value, key]) => [value, rankOf(key)]))
    const found = [...ranks.values()]
    if (found.length > 1 && found.every((rank) => rank >= 0) && new Set(found).size === found.length)
      return ranks
  }
  return rangeRanks(keys)
}

function lastMatch(rungs: readonly RegExp[], key: string): number {
  return rungs.findIndex((rung) => rung.test(key))
}

/** « Moins de 5 ans », « 5 à 10 ans », « Plus de 20 ans »: ordered by where each span begins. */
function rangeRanks(keys: readonly (readonly [string, string])[]): ReadonlyMap<string, number> | null {
  const starts = new Map<string, number>()
  let spans = 0
  for (const [value, key] of keys) {
    const below = /^(moins d[e']|jusqu'a|under|less than|<) ?(\d+(?:[.,]\d+)?)/.exec(key)?.[2]
    const above =
      /^(plus d[e']|au[- ]dela de|over|more than|>) ?(\d+(?:[.,]\d+)?)/.exec(key)?.[2] ??
      /^(\d+(?:[.,]\d+)?)[^\d]*(et plus|ou plus|\+)$/.exec(key)?.[1]
    const span = /^(?:de |entre )?(\d+(?:[.,]\d+)?)[^\d]*(?: a | et |-|–)[^\d]*(\d+(?:[.,]\d+)?)/.exec(
      key,
    )?.[1]
    const start = below ?? above ?? span
    if (start === undefined) return null
    spans++
    const number = Number(start.replace(',', '.'))
    starts.set(value, below === undefined ? number + (above === undefined ? 0 : 0.5) : number - 0.5)
  }
  return spans > 1 && new Set(starts.values()).size === starts.size ? starts : null
}
