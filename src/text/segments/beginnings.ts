import type { Lexis } from './sentences.ts'

/**
 * What a stretch begins with, as far as it tells where an action begins: an infinitive (« ne plus prendre l'avion »), a
 * person who acts (« je trie », « on pourrait »), a verb whose subject stands before (« prends le bus »), an action named by a noun (« tri des déchets », « moins de voiture »),
 * another bare noun, or something that hangs on what comes before.
 */
export type Beginning = 'infinitive' | 'person' | 'finite' | 'action' | 'noun' | 'rest'

const opener =
  /^(?:et|puis|ensuite|enfin|aussi|également|surtout|donc|mais aussi|voire|ou|ainsi que|par exemple|bien sûr|oui|déjà)(?![\p{L}-])[\s,:]*/iu
const person =
  /^(?:(?:je|j['’]|nous|on|moi je)\s?(?:ne |n['’]|m['’]|me |nous |y |en |l['’]|les? |la |leur )*\p{L}+|il (?:ne )?(?:faut|faudrait|faudra|conviendrait|convient|(?:serait|est) (?:\p{L}['’\p{L}]* )?(?:bon|bien|judicieux|nécessaire|important|utile|temps|urgent|souhaitable|préférable|indispensable))|(?:faut|faudrait)\s\p{L}+|pourquoi (?:pas|ne pas)|et si )/iu
/** What is thought of an action is none. */
const opinion =
  /^(?:je|j['’]|on|nous)\s?(?:ne |n['’])?(?:suppose|pense|crois|trouve|sais|constate|espère|estime|imagine|dois (?:dire|avouer)|avoue|sens|vois|suis (?:conscient|sûr|certain|persuadé|convaincu))/iu
const beforeInfinitive =
  /^(?:(?:ne|pas|plus|jamais|n['’]|mieux|moins|bien|se|s['’]|me|m['’]|nous|y|en|les?|la|l['’]|tout|toujours) ?)+/iu
/** What counts as a noun's own article; « le », « la » show an object more often than an action. */
const amount =
  /^(?:pas|plus|moins|trop|davantage|zéro|zero|0|stop|aucune?s?|moindre|meilleure?s?|bonne?s?|petite?s?|utilisation|usage|achats?|fin|arrêt|non|sans) (?:(?:à|au|aux|de|d['’]|du|des|la|le|les|l['’]) ?)?/iu
const deverbal =
  /^(?:(?:éco|co|auto|re|ré|dé|sur)-?)?\p{L}{2,}(?:tions?|sions?|ages?|ements?|ances?|ures?|eries?)$/iu
const actions = new Set(
  `tri tris compost lombricompost covoiturage vélo marche bus train tram transports transport potager jardin télétravail isolation achats achat vrac
  récup don dons prêt suivi recours respect baisse hausse aide aides mise réemploi réparation partage soutien entretien contrôle
  choix usage emploi consommation production alimentation nourriture recyclerie friperie panneaux énergie énergies électricité chauffage
  limitation réduction diminution économie économies tri-sélectif circuits circuit agriculture culture plantation éducation sensibilisation
  information formation dialogue taxe taxes prime primes gratuité subvention subventions interdiction suppression création développement
  végétarisme bénévolat militantisme engagement vote boycott récupération utilisation conduite éco-conduite écoconduite 
  refus propreté trajet trajets chaudière éco-gestes écogestes pompe panneau valorisation récup isolant installation
  douche douches repas produits produit lumière lumières extinction déplacements déplacement rénovation entraide permaculture sobriété`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words of grammar, some of which are nouns too (« si », « un », « car »). */
const closed =
  /^(?:(?:l|d|qu|c|s|n|j|m|t|jusqu|lorsqu)['’].*|les?|la|une?|des?|du|au|aux|à|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|si|car|or|ni|que|qui|quoi|dont|où|quand|comme|pour|par|dans|en|sur|sous|avec|sans|chez|vers|entre|afin|ainsi|mais|donc|plus|moins|très|trop|aussi|tout|toute|tous|toutes|même|mêmes|il|ils|elle|elles|on|nous|vous|je|tu|lui|se|y|ne|pas|et|ou|est|sont|soit|selon|dès|depuis|pendant|malgré|grâce|voire|etc)$/iu
/** Nouns that end like actions and are none. */
const states =
  /^(?:relation|situation|question|condition|raison|population|région|génération|maison|saison|mission|vision|moment|département|gouvernement|appartement|logement|environnement|parlement|document|argument|avantage|village|image|âge|page|visage|ménage|nature|culture|structure|température|agriculture|confiance|importance|distance|enfance|france|vacances|chance|conséquence|nuage|bagage|étage|personnage)s?$/iu

/** Words of a stretch, without signs around them. */
const wordsOf = (text: string) => text.match(/\p{L}[\p{L}'’-]*/gu) ?? []
const small = (word: string) => word.toLowerCase().replaceAll('’', "'")

/** How the text begins; without a lexicon, endings decide. */
export function beginningOf(text: string, lexis: Lexis | null): Beginning {
  let bare = text.replace(/^[\s\p{P}\p{S}]+/u, '')
  for (let match = opener.exec(bare); match; match = opener.exec(bare)) bare = bare.slice(match[0].length)
  if (opinion.test(bare)) return 'rest'
  if (person.test(bare)) return 'person'
  const first = wordsOf(bare.replace(beforeInfinitive, ''))[0]
  if (first !== undefined && isInfinitive(small(first), lexis)) return 'infinitive'
  const counted = amount.exec(bare)
  const head = wordsOf(counted ? bare.slice(counted[0].length) : bare)[0]
  if (head === undefined || closed.test(head)) return 'rest'
  const word = small(head)
  const verb = lexis?.finite(word) === true && !lexis.noun(word)
  if (counted) return verb || isInfinitive(word, lexis) ? 'rest' : 'action'
  if (isAction(word, lexis)) return 'action'
  if (verb) return 'finite'
  return lexis?.noun(word) && !lexis.finite(word) ? 'noun' : 'rest'
}

export function isInfinitive(word: string, lexis: Lexis | null): boolean {
  if (
    /^(?:hier|cher|fier|léger|premier|dernier|particulier|entier|hiver|mer|fer|quartier|papier|atelier)s?$/.test(
      word,
    )
  )
    return false
  return lexis ? lexis.infinitive(word) : /(?:er|ir|oir|[^aeiou]re)$/u.test(word)
}

/** A noun that names something done: « tri », « réduction », « covoiturage ». */
function isAction(word: string, lexis: Lexis | null): boolean {
  return actions.has(word) || (deverbal.test(word) && !states.test(word) && (lexis ? lexis.noun(word) : true))
}
