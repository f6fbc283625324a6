import type { Reading } from './lexicon.ts'

// Verbs that dictionaries have and nobody writes, whose forms are those of usual nouns and adjectives: in a note that is
// a list (« voiture, viande, retraites »), where no article shows the noun, they would be taken for verbs.
const verbs = new Set(
  `politiquer monder voiturer nombrer retraire retraiter maniérer ligner viander choser confiancer ruer plastiquer typer
  policer zoner ressourcer terrer banquer carter écheler espacer venter originer luxer avenir affairer imager
  commercer revancher criser positiver opiner courser bouteiller cantiner fauter seconder hybrider machiner misérer
  huiler départir feuiller évider surfacer chambrer conjoindre marchandiser pager égaler hydrogéner marger concréter
  usager usiner lourder complexer crécher cosmétiquer cabiner ampouler repriser musiquer piéter officer permanenter indicer
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

// Usual words that are also a place or a person; in a text of capitals, where nothing tells them apart, the word is meant.
const usual = new Set(
  `aimé allons alloue ami appelle armes avion avis bains bas basant base basses beau beaux belle blanche bois bonne
  bonnes bords bornes boulot branches bras bus camembert campagne carnet centre cercles cesse champs chance change
  chapeau charge chasse chemin cher ciel claire clefs confort corps couches courant cours courtes croix cultures
  devise don dores doux essence facture faux feux fins force fortune frais franc gage garde geste grand gras graves
  hommes ira issus jardin jury lance lent levier lien ligne lire lois long longues loue louer lourde lourdes lue
  lumière lutter luxe mai main maire maisons marches marge marges mari marques marre maux media mer mette mises
  modeste montagne mort moyen murs ondes page parent pauvres place plaisir plan plats poisson poissons port porter
  portes possession pris publier pure racine racines ramasse rang relevant riche rouge routes routier rue réunion
  sache sains salles sens servant seuil signe signes simple sol somme soyons sure survie sus termes terre tours trace
  travers tue unique urbain venus vert veuves viens vieux villes vin vitale vue`.split(/\s+/),
)

/** Whether a form in capitals is the usual word rather than the name it also is: « LOIS », « VILLES ». */
export function isUsualWord(form: string): boolean {
  return usual.has(form)
}

/** The readings of a form without those that nobody means, as long as some are left. */
export function likelyReadings(form: string, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings
  const likely = readings.filter(
    ({ lemma, upos }) => !(upos === 'VERB' && verbs.has(lemma)) && !forms.has(`${form} ${lemma}`),
  )
  return likely.length > 0 && likely.length < readings.length ? likely : readings
}
