/**
 * What two wordings of one idea may say differently. Words that only carry the action (« utiliser », « faire du », « au
 * maximum ») are left out where others remain; words that mean the same thing here stand for one another. Everyday French
 * of public service and the environment; lemmas or their families.
 */

/** How much, how often, by whom, how willingly: says nothing of what. */
const manner = words(`
  maximum minimum possible souvent toujours beaucoup uniquement principalement majoritairement exclusivement quotidien
  quotidiennement systématiquement systématique régulièrement autant mieux correctement déjà surtout essentiellement seulement depuis
  longtemps maintenant actuellement habitude exemple jour année an fois mesure cas effort petit grand gros bon meilleur fréquemment
  vraiment très assez presque quasi quasiment tout tous aussi également encore notamment certain plusieurs quelque personnellement
  chaque parfois occasion rare rarement moyen titre personnel niveau part façon manière propos chose fait geste action acte
  majorité maximal minimal optimal général totalité courant temps lorsque facilement actif plein plan but idée proche moi-même soi-même
  strict nécessaire besoin indispensable raisonnable raisonné raisonnablement réfléchi attentif attentivement méthode rigueur soin
  correct simple simplement bien peu trop plupart moitié mon propre`)

/** Verbs and nouns that carry another: « faire le tri », « l'utilisation du vélo », « essayer de ». */
const carriers = words(`
  être avoir faire pouvoir devoir falloir vouloir savoir aller venir mettre prendre tenir rendre laisser passer essayer tenter continuer
  commencer penser veiller privilégier favoriser encourager permettre aimer souhaiter utiliser utilisation usage user emploi employer
  effectuer pratiquer pratique adopter choisir choix préférer opter efforcer appliquer respecter participer contribuer procéder
  réaliser réalisation mise prise recours recourir développer développement installer installation équiper équipement
  chercher arriver finir préférence privilège système mode type sorte espèce ensemble gestion gérer effort attention`)

/** Dropped only where something more telling remains: « consommer local » is « local », « déplacement à vélo » is « vélo ». */
const vague = words(`
  consommer consommation acheter achat manger alimentation nourriture nourrir produit produire déplacement déplacer trajet
  circuler rouler transport moyen maison logement habitation appartement domicile travail travailler personne gens ville quartier
  régime objet matériel matière chez ménager`)

/** One word stands for the others. */
const same: ReadonlyMap<string, string> = new Map(
  `
  voiture véhicule auto automobile bagnole
  vélo bicyclette
  pied marche marcher piéton
  commun public collectif
  trier tri sélectif triage
  recycler recyclage recyclable
  composter compost compostage composteur
  lumière éclairage lampe ampoule éclairer
  électricité électrique courant
  énergie énergétique
  chauffer chauffage
  isoler isolation isolement
  local localement proximité locaux
  saison saisonnier
  bio biologique
  végétarien végétarienne végétarisme
  emballage suremballage suremballé emballer suremballer
  covoiturer covoiturage co-voiturage
  déchet ordure détritus poubelle
  pesticide phytosanitaire phyto désherbant
  court rapide
  occasion seconde
  enfant élève
  collègue agent
  gratuit gratuité
  papier feuille
  courriel mail email mél
  imprimer impression
  réunion visioconférence
  toit toiture`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...others] = line.trim().split(' ')
      return others.map((other) => [other, head] as const)
    }),
)

/** What goes without saying beside another word: one sorts, composts and recycles waste. */
const implied: ReadonlyMap<string, readonly string[]> = new Map([
  ['trier', ['déchet', 'collectif']],
  ['recycler', ['déchet']],
  ['composter', ['déchet']],
  ['éteindre', ['pièce']],
])

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** The telling words of a wording, each once, in code-unit order; `lemmas` in lower case. */
export function conceptsOf(
  lemmas: readonly string[],
  familyOf: (lemma: string) => string,
): readonly string[] {
  const canonical = (lemma: string) => same.get(lemma) ?? same.get(familyOf(lemma)) ?? familyOf(lemma)
  const known = lemmas.map((lemma) => ({ lemma, concept: canonical(lemma) }))
  const drop = (lists: readonly ReadonlySet<string>[]) =>
    known.filter(({ lemma, concept }) => !lists.some((list) => list.has(lemma) || list.has(concept)))
  const tried = [drop([manner, carriers, vague]), drop([manner, carriers]), drop([manner]), known]
  const kept = new Set((tried.find((list) => list.length > 0) ?? []).map(({ concept }) => concept))
  for (const [word, others] of implied) if (kept.has(word)) for (const other of others) kept.delete(other)
  return [...kept].sort()
}
