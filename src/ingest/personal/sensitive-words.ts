import type { SensitiveKind } from '../../model/marks.ts'

/** Words of one kind, written without accents; `s?` and groups are those of a regular expression. */
export interface SensitiveRule {
  readonly kind: SensitiveKind
  readonly words: string
  /** What must stand in the same sentence: a word that speaks of a person, where the word alone may be about anything. */
  readonly near?: string
  /** What makes it something else, in the same sentence. */
  readonly unless?: string
}

const me = "je|j'|moi|mon|ma|mes|nous|notre|nos"
const colleague =
  'coll?egues?|chefs?|cheffes?|responsables?|superieure?s?|hierarchie|directeurs?|directrices?|encadrante?s?|managers?|patrons?|patronnes?|n ?[+] ?1|dgs|drh|agents?|agentes?|secretaires?|adjointe?s?|elue?s?|maire|voisine?s?|conjointe?|mari|femme|epou(?:x|se)|fils|fille|pere|mere|compagn(?:on|e)|animat(?:eur|rice)s?'
/** A person in particular: who speaks, or somebody near. */
const somebody = `${me}|mon (?:\\p{L}+ )?(?:${colleague})|ma (?:${colleague})|(?:un|une|notre|le|la|l'|cette?|certaine?s?) ?(?:${colleague})|\\[nom\\]`
const mine = `je suis|j'ai|je souffre|je fais|j'etais|m(?:on|a|es) (?:\\p{L}+ )?|\\[nom\\]|(?:un|une|notre|des|plusieurs|certaine?s) (?:coll?egues?|agente?s?|chefs?)|(?:chef|cheffe|collegue|directeur|directrice|responsable) (?:est|a|etait)|il est|elle est|souffre d|atteinte? d`

export const sensitiveRules: readonly SensitiveRule[] = [
  // Health
  {
    kind: 'health',
    words:
      'arrets? (?:de )?(?:maladie|longue duree)|longue maladie|conges? (?:de )?(?:longue )?maladie|mi-temps therapeutique|temps partiel therapeutique|burn[ -]?out|bore[ -]?out|medecin du travail|medecine du travail|inapt(?:e|es|itude) (?:au|a un|medicale?|physique)|souffrance au travail|(?:pour|une?|des|mes) raisons? (?:de sante|medicales?)|certificat medical|antidepresseurs?|(?:son|mon|leur) etat de sante|sous traitement',
    unless: 'medicaments? (?:trop|inutil)|jours? de carence pour',
  },
  {
    kind: 'health',
    words:
      "(?:suis|est|etait|tombee?s?) (?:tres |gravement |souvent |tombee? )?(?:malade|enceinte|depressi(?:f|ve)|diabetique|asthmatique|epileptique|alcoolique|seropositi(?:f|ve)|cancereu(?:x|se)|hospitalisee?|allergique)|fausse couche|chimio(?:therapie)?|tentative de suicide|s'est suicidee?|se suicider",
    near: `${me}|${colleague}|il|elle|\\[nom\\]`,
    unless:
      'planete|terre est malade|arbres?|societe est|systeme|economie|democratie|europe|climat|biodiversite|france est malade',
  },
  {
    kind: 'health',
    words:
      'depressions?|cancers?|diabete|asthme|sclerose|parkinson|alzheimer|epilepsie|hernies?|lombalgies?|arthrose|migraines?|sciatique|alcoolisme|addictions?|maladies?|problemes? (?:de sante|de dos|cardiaques?|respiratoires?|psychologiques?)|mal (?:au|de) dos|grossesse|operations? d[eu]|insomnies?|troubles? (?:musculo|psych|bipolaire|anxieu)\\p{L}*|anxiete|claustrophob\\p{L}*|phobi\\p{L}*|ma sante|trop (?:age|vieux|vieille) pour',
    near: mine,
    unless:
      'sante publique|des arbres|des plantes|des abeilles|vegeta|planete|secu|assurance|depression economique|causes? de cancer|donne(?:nt)? le cancer|(?:la|une|les) recherche',
  },
  // Disability: of somebody, not of places
  {
    kind: 'disability',
    words:
      "rqth|travailleurs? handicapee?s?|mon handicap|son handicap|(?:je suis|est|etant|suis) (?:lourdement |moi-meme )?(?:handicapee?|invalide|sourde?|aveugle|malvoyante?|malentendante?|autiste|tetraplegique|paraplegique|a mobilite reduite|en situation de handicap|en fauteuil(?: roulant)?)|pension d'invalidite",
    unless:
      'aveugle (?:a|aux|de|sur)|sourde? (?:a|aux)\\b|(?:gouvernement|etat|president|politique|justice) est (?:sourde?|aveugle)',
  },
  {
    kind: 'disability',
    words: 'handicapee?s?|handicap|autis(?:te|me)s?|invalidite',
    near: "mon (?:fils|frere|mari|pere|collegue|epoux|enfant)|ma (?:fille|soeur|femme|mere|collegue|compagne)|mes (?:enfants?|parents?)|j'ai un|\\[nom\\]",
  },
  // Union membership or action
  {
    kind: 'union',
    words:
      '(?:ma|mon|la|le|a la|au|chez|de la|du|par la) (?:cgt|cfdt|unsa|cftc|cfe-cgc|fsu|cnt|fnsea)|(?:cgt|cfdt|unsa|cftc|cfe-cgc|fsu)|force ouvriere|sud[ -](?:solidaires|rail|ct|sante|education)|delegue?e?s? (?:syndica\\p{L}+|du personnel)|section syndicale|(?:je suis|est|etant|etre|non|suis) syndique?e?s?|syndicaliste|(?:mon|notre|nos|un|des) syndicats? (?:dit|demande|a|ont|refuse|bloque)|(?:activite|appartenance|engagement|mandat|heures?|local|tract|liste|action) syndica\\p{L}+|tracts?',
    unless:
      "syndicats? (?:mixtes?|intercommuna|des eaux|d'initiative|departementa|de copropri|d'energie|agricole|de riviere)|publicit|boites? aux lettres|papier",
  },
  {
    kind: 'union',
    words: '(?:fai(?:t|re|sons|s)|etions|etais|sommes|suis|en|droit de) (?:la )?greve|grevistes?',
    near: `(?:je|j'ai|nous|on a|mon|ma|nos|notre|les) ?(?:${colleague})?|\\[nom\\]`,
    unless:
      'sncf|transports? en commun|trains?|blocage|route|aerien|interdi|camion|pilotes?|raffinerie|pays|climat|generale',
  },
  // Political opinion
  {
    kind: 'politics',
    words:
      "(?:je|j'ai|on a|il|elle) (?:ne )?(?:vote|votais|voterai|voterais|vote) (?:pas )?(?:pour|contre|blanc|rn|fn|ps|lr|lrem|a gauche|a droite|ecolo|front|macron|le pen|melenchon)\\p{L}*|j'ai vote|(?:je suis|est|etre) (?:de (?:gauche|droite)|d'extreme (?:gauche|droite)|un gilet jaune|gilet jaune|communiste|socialiste|royaliste|anarchiste|encartee?|adherente? (?:au|a la|du|d'un) part\\p{L}+|militante? (?:au|du|de la|politique|d'un|ecologiste|communiste|socialiste)\\p{L}*)|fachos?|fascistes?|gauchos?|gauchistes?|islamo-gauch\\p{L}+|macronistes?|lepenistes?|mes (?:opinions|idees|convictions) politiques|(?:ses|son|leurs?) (?:opinions?|convictions?) politiques?",
  },
  {
    kind: 'politics',
    words:
      '(?:rassemblement|front) national|le pen|melenchon|zemmour|bardella|france insoumise|lfi|lrem|eelv|parti (?:socialiste|communiste|radical)|les republicains|en marche|macron',
    near: `je suis|je vote|j'ai vote|j'ai soutenu|je soutiens|je deteste|je milite|adher\\p{L}*|(?:mon|ma|notre|le|la|l') ?(?:${colleague}) (?:est|vote|soutient)|\\[nom\\] (?:est|vote)`,
    unless: 'mise? en marche|remet\\p{L}+ en marche|marche a pied|en marche arriere',
  },
  // Religion
  {
    kind: 'religion',
    words:
      'musulmane?s?|islamistes?|islam|juifs?|juives?|(?:je suis|est|etant) (?:catholique|protestante?|chretienne?|chretien|bouddhiste|croyante?|pratiquante?|athee|temoin de jehovah)|ramadan|halal|cas?her|(?:femmes?|filles?|agentes?|collegues?|mamans?) voilees?|port(?:er|e|ent|ant)? (?:du|le|un|son) (?:voile|foulard|kippa|croix|hijab|burqa|turban)|voile islamique|ma religion|sa religion|leur religion|(?:sa|ses|leurs?|fait la|salle de|faire la) prieres?|antisemit\\p{L}+',
    unless: "voile d'ombrage|planche a voile",
  },
  // Origin
  {
    kind: 'origin',
    words:
      "d'origine (?:etrangere|maghrebine|africaine|arabe|algerienne|marocaine|tunisienne|turque|portugaise|italienne|espagnole|polonaise|roumaine|asiatique|antillaise|immigree|ethnique)|origines? ethniques?|(?:mes|ses|leurs?) origines|arabes?|maghrebine?s?|gitans?|tsiganes?|roms?|gens du voyage|immigres?|immigrees?|clandestins?|sans[ -]papiers|couleur de (?:sa |ma |la )?peau|(?:de|sa|leur|une) race|racistes?|racisme|xenophob\\p{L}+|(?:les|un|des|ces) (?:noirs|blancs|etrangers|migrants|africains|algeriens|marocains|chinois|roumains)",
    unless:
      'race bovine|races? (?:animal|local|ancien)|chevaux|vaches?|pays etrangers?|produits? (?:chinois|etrangers?)|les noirs? et|gomme arabe|passagers? clandestins?',
  },
  // Sexual life
  {
    kind: 'sexuality',
    words:
      'homosexuel\\p{L}*|homophob\\p{L}*|gays?|lesbiennes?|bisexuel\\p{L}*|transgenres?|transsexuel\\p{L}*|lgbt\\p{L}*|orientations? sexuelles?|vie sexuelle|mariage pour tous|pma',
    unless: 'gay[- ]lussac',
  },
  // Offences
  {
    kind: 'offence',
    words:
      "casiers? judiciaires?|garde a vue|(?:a|ont|est|ete|fut|etre|deja|deja ete|sont) (?:ete )?condamnee?s?|repris de justice|(?:porter?|portee?|depose[rz]?|depot de|ma|sa) plainte|detournements? de fonds|(?:sort|sortie?|sortant|fait|en|a fait) (?:de la |de )?prison|(?:m'|l'|nous |les |se sont fait |me suis fait |ete )(?:a |ont )?(?:agresse|viole|vole|frappe|attaque|menace)e?s?|attouchements?|pedophil\\p{L}*|deal(?:er|ers|e|ent)?|trafic de drogue|drogues?|drogue?e?s?",
    near: `${somebody}|il|elle|casier|\\[nom\\]`,
    unless:
      'drogues? (?:dures?|douces?)|legali[sz]|on est drogue|(?:loi|juridiction|tribuna|justice|peines?) (?:pour|des|doi)',
  },
  // Words against somebody
  {
    kind: 'accusation',
    words:
      "harcel\\p{L}+|maltraitan\\p{L}+|abus de pouvoir|favoritisme|copinage|clientelisme|piston(?:nee?s?)?|pots?-de-vin|mis(?:e|es)? au placard|placardis\\p{L}+|omerta|represailles|intimidations?|humiliations?|humili(?:e|ee|er|ent|es)|(?:me|nous|m'|m’) ?(?:a |ont |fait |font )?(?:insulte|crie dessus|menace|rabaisse|humilie|denigre|hurle|agresse|meprise|discrimine)\\p{L}*|mains baladeuses|propos (?:sexistes|deplaces|racistes)|sexistes?|misogynes?|tyrannique|despotique|pervers narcissique",
    unless: 'animaux|animale|harcelement (?:publicitaire|telephonique|commercial)|elevages?|betes|demarchage',
  },
  {
    kind: 'accusation',
    words:
      "ne f(?:ai|on)t (?:absolument |strictement |jamais )?(?:rien|pas (?:son|leur) (?:travail|boulot))|n'en (?:fait|font|fout|foutent) pas une|ne fou(?:t|tent) rien|se tourne(?:nt)? les pouces|incompetente?s?|incompetence|feignante?s?|faineante?s?|glandeu(?:r|rs|se|ses)|tire-au-flanc|menteu(?:r|rs|se|ses)|voleu(?:r|rs|se|ses)|profiteu(?:r|rs|se|ses)|corrompue?s?|magouill\\p{L}+|malhonnetes?|autoritaires?|mauvaise foi|incapables? (?!de )|alcoolis\\p{L}+|ivrogne|bourre|nulle?s? (?!part)|sans-gene|caracteriels?|colerique|manipul\\p{L}+|ment\\b|triche(?:nt|ur)?|vole\\b",
    near: `(?:mon|ma|mes|notre|nos|le|la|les|l'|un|une|certaine?s?|cette?|ces|cet|leurs?|son|sa) ?(?:\\p{L}+ )?(?:${colleague})|\\[nom\\]|hierarchie|la direction|(?:il|elle) est`,
    unless: 'cartouches?|animaux|betes|vole\\b.*(?:oiseau|avion)',
  },
  {
    kind: 'accusation',
    words:
      'connards?|connasses?|salauds?|salopards?|enfoires?|encules?|abrutie?s?|cretins?|imbeciles?|debiles?|trous? du cul|fils de pute|pouffiasse|batards?|escrocs?|crapules?|pourritures?|raclures?|bouffons?|tocards?|bande de (?!roul|cyclab|stationn|bitume|terre|tiss|pelouse|gazon|circul|fr[eé]quen|verd|protect|papier|sol|c[oô]t[eé]|arret)\\p{L}{4,}s\\b|gros cons?|vieux cons?|(?:de|des|les|un) cons?\\b|voyous?|racailles?',
    unless: 'patrons voyous|debiles? (?:leger|mental)',
  },
]
