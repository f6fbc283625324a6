// Known faults of the sources, corrected by name. A rule here must hold for French at large, not for one text.

const homographs = new Map([
  // form → lemmas that no one means by it
  ['fois', ['foi']],
  ['mars', ['mar']],
  ['bus', ['boire']],
  ['cours', []],
])

export function dropped(form, lemma, tag) {
  if (homographs.get(form)?.includes(lemma)) return true
  // Letters' names and Roman numbers read as nouns hide elisions and lists.
  if (form.length === 1 && tag !== 'PROPN' && !/^[aàôy]$/.test(form)) return true
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

/** Order of a form's readings when nothing else decides. */
export function order(form, reading) {
  const [lemma, tag] = reading.split('\t')
  return (rank[tag] ?? 5) * 10 + (lemma === form ? 0 : 1)
}

const nouns = [
  // words of consultations that neither source has
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
  ['infos'],
]

export function* additions() {
  for (const forms of nouns) for (const form of forms) yield [form, forms[0], 'NOUN']
  for (const ending of ['', 's']) yield [`écoresponsable${ending}`, 'écoresponsable', 'ADJ']
}
