import type { Reading } from './lexicon.ts'

// Verbs that dictionaries have and nobody writes, whose forms are those of usual nouns and adjectives: in a note that is
// a list (« voiture, viande, retraites »), where no article shows the noun, they would be taken for verbs.
const verbs = new Set(
  `politiquer monder voiturer nombrer retraire retraiter maniérer ligner viander choser confiancer ruer plastiquer typer
  policer zoner ressourcer titrer terrer banquer carter écheler espacer venter originer luxer avenir affairer imager
  commercer revancher criser positiver opiner courser bouteiller cantiner fauter seconder hybrider machiner misérer
  huiler départir feuiller évider surfacer chambrer conjoindre marchandiser pager égaler hydrogéner marger concréter
  usiner lourder complexer crécher cosmétiquer cabiner ampouler repriser musiquer piéter officer permanenter indicer
  gaucher fenêtrer cercler discipliner chaîner chapitrer carencer ceinturer forfaire poisser tabler éluer tistre bander
  évaser cuivrer goutter arriérer vaguer raciner étager aberrer pierrer chapeler paysager détresser kilométrer gendarmer
  ordonnancer phraser bruir pucer vinaigrer stater vigiler corser barriérer défaillir dinguer métrer grainer clicher
  boulanger esclavager architecturer réciproquer panner ouvrager externer audiencer décoter buller passiver initialer
  toiler rucher remiser enceindre enceinter linger pyramider requêter lamper catastropher carburer poindre sourcer
  députer handicaper salarier`.split(/\s+/),
)

// Single forms: « entreprises » is no participle, « bus » not that of boire, « dispose » no « dispos ».
const forms = new Set([
  'entreprise entreprendre',
  'entreprises entreprendre',
  'bus boire',
  'dispose dispos',
  'disposes dispos',
  'prises priser',
  'prise priser',
])

/** The readings of a form without those that nobody means, as long as some are left. */
export function likelyReadings(form: string, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings
  const likely = readings.filter(
    ({ lemma, upos }) => !(upos === 'VERB' && verbs.has(lemma)) && !forms.has(`${form} ${lemma}`),
  )
  return likely.length > 0 && likely.length < readings.length ? likely : readings
}
