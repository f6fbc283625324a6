// Known faults of the sources, corrected by name. A rule here must hold for French at large, not for one text.

const homographs = new Map([
  // form → lemmas that no one means by it
  ['fois', ['foi']],
  ['mars', ['mar']],
  ['bus', ['boire']],
  ['champ', ['champagne']],
  ['min', ['minimum']],
  ['début', ['débutn']],
  ['étaient', ['étayer']],
  ['éco', ['économie']],
  ['écos', ['économie']],
])

// Names that are far oftener common words, even with a capital.
const noNames = new Set([
  'Bio',
  'Commune',
  'Ville',
  'Mairie',
  'Nature',
  'Tri',
  'Monnaie',
  'Circuit',
  'Internet',
])

// Verbs no one uses any more whose forms hide common words (« issu », « faut »).
const deadVerbs = new Set(['issir', 'rentraire', 'ester'])

export function dropped(form, lemma, tag) {
  if ((tag.startsWith('VERB') && deadVerbs.has(lemma)) || (tag === 'PROPN' && noNames.has(form))) return true
  if (homographs.get(form)?.includes(lemma)) return true
  // Letters' names and Roman numbers read as nouns hide elisions and lists.
  if (form.length === 1 && tag !== 'PROPN' && !/^[aàôy]$/.test(form)) return true
  // « Monsieur » as the head of « messieurs »: common nouns have heads without capitals.
  if (tag === 'NOUN' && /^\p{Lu}\p{Ll}/u.test(lemma) && /^\p{Ll}/u.test(form)) return true
  return false
}

const rank = {
  NOUN: 1,
  'VERB.W': 0,
  'VERB.F': 3,
  'VERB.K': 3,
  'VERB.G': 3,
  ADJ: 2,
  ADV: 0,
  INTJ: 8,
  PROPN: 9,
}

// Where one form belongs to two verbs, the one everybody means: « faut » falloir, not faillir.
const commonVerbs = new Set(
  `être avoir faire dire pouvoir aller voir savoir vouloir venir devoir falloir prendre mettre croire tenir rendre
  permettre sentir vivre lire écrire ouvrir couvrir recouvrir découvrir offrir servir partir sortir courir perdre
  vendre attendre entendre répondre connaître paraître recevoir convenir pleuvoir élire boire rire conduire produire
  construire réduire éteindre peindre joindre craindre revoir prévoir fournir finir choisir lever`.split(
    /\s+/,
  ),
)
// Nouns that end in -s or -x in the singular although the form without it is a noun too.
const sameInPlural = new Set(
  'mois cours fonds fils frais dessous temps corps bras bois avis repas sens os pays lois puits'.split(' '),
)

/** Order of a form's readings when nothing else decides. */
export function order(form, reading) {
  const [lemma, tag] = reading.split('\t')
  const place = (rank[tag] ?? 5) * 10
  if (tag.startsWith('VERB')) return place + (lemma === 'être' ? 0 : commonVerbs.has(lemma) ? 1 : 2)
  // « transports » is the plural of « transport » before it is a noun of its own.
  const pluralFirst = tag === 'NOUN' && /[sx]$/.test(form) && !sameInPlural.has(form)
  return place + ((lemma === form) === pluralFirst ? 1 : 0)
}

const nouns = [
  // words of consultations that neither source has
  ['grand-parent', 'grands-parents'],
  ['arrière-grand-parent', 'arrière-grands-parents'],
  ['écogeste', 'écogestes'],
  ['écocitoyen', 'écocitoyens'],
  ['écoresponsabilité', 'écoresponsabilités'],
  ['écocup', 'écocups'],
  ['écopâturage', 'écopâturages'],
  ['covoitureur', 'covoitureurs', 'covoitureuse', 'covoitureuses'],
  ['autopartage', 'autopartages'],
  ['vélotaf', 'vélotafs'],
  ['visio', 'visios'],
  ['visioconférence', 'visioconférences'],
  ['webinaire', 'webinaires'],
  ['recyclerie', 'recycleries'],
  ['ressourcerie', 'ressourceries'],
  ['biodéchet', 'biodéchets'],
  ['lombricomposteur', 'lombricomposteurs'],
  ['grainothèque', 'grainothèques'],
  ['végétalisation', 'végétalisations'],
  ['agroécologie', 'agroécologies'],
  ['photovoltaïque', 'photovoltaïques'],
  ['intercommunalité', 'intercommunalités'],
  ['smartphone', 'smartphones'],
  ['mail', 'mails'],
  ['wifi'],
  ['clim', 'clims'],
  ['info', 'infos'],
  ['éco', 'écos'],
]

export function* additions() {
  for (const forms of nouns) for (const form of forms) yield [form, forms[0], 'NOUN']
  for (const ending of ['', 's']) yield [`écoresponsable${ending}`, 'écoresponsable', 'ADJ']
}
