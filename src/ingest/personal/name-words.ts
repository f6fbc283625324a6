import { foldKey } from '../../text/fold.ts'

/** Words that open a surname without being one: « de la Tour », « d'Aubigny », « Van Damme ». */
export const particles =
  /^(?:de|du|des|la|le|les|van|von|der|den|di|da|dos|das|del|della|el|al|ben|bel|ould|mac|mc|st|ste|saint|sainte)$/i

/** What stands after a civility without being a name: an office, a trade, nobody in particular. */
const offices = new Set(
  (
    'maire maires mairesse president presidente presidents vice-president vice-presidente prefet prefete sous-prefet sous-prefete ' +
    'ministre ministres premier premiere depute deputee deputes senateur senatrice directeur directrice directeurs conseiller conseillere ' +
    'conseillers adjoint adjointe adjoints elu elue elus delegue deleguee secretaire secretaires chef cheffe chefs responsable responsables ' +
    'juge procureur commissaire recteur rectrice inspecteur inspectrice docteur professeur professeure maitre maitresse abbe pere soeur frere ' +
    'colonel capitaine lieutenant general commandant adjudant brigadier dg dgs dga drh dsi rh gardien gardienne concierge animateur animatrice ' +
    'etat republique france gouvernement monsieur madame mademoiselle messieurs mesdames mr mme mlle m mm ' +
    'dame pipi tout toute tous toutes lambda untel unetelle machin truc x y z propre meteo bricolage patate loyal muscle ' +
    'conferences ouvrage oeuvre composteur composteurs chanteur nageur'
  ).split(' '),
)

export function isOffice(word: string): boolean {
  const key = foldKey(word).replace(/[.'’]/g, '')
  return offices.has(key) || /^tout-?le-?monde$/.test(key)
}

/** Words that open a sentence with a capital, and never a surname. */
const openers = new Set(
  (
    'il elle ils elles on je j tu nous vous ce c cela ca ceci cette ces cet le la les l un une des du de d au aux et ou mais donc or ni car ' +
    'que qu qui quoi dont ou quand comme si pour par avec sans sous sur dans en vers chez entre depuis pendant avant apres contre ' +
    'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs plus moins tres trop bien pas ne n y a est etait sont sera fait faire ' +
    'peut doit veut dit pense merci bonjour bonsoir cordialement salutations oui non aussi alors ainsi enfin puis ensuite voici voila ' +
    'quel quelle quels quelles chaque tout toute tous toutes aucun aucune rien personne tres pourquoi comment combien ' +
    'monsieur madame mademoiselle messieurs mesdames mr mme mlle mm m dr me service direction pole mairie ville commune'
  ).split(' '),
)

export function opensSentence(word: string): boolean {
  return openers.has(foldKey(word).replace(/['’].*$/, ''))
}

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Letters with hyphens and apostrophes inside, or initials (« J. », « J.-P. »). */
const word = /(?:\p{Lu}\.(?:\s?-?\s?\p{Lu}\.){0,2}|\p{L}\p{M}{0,2}(?:[\p{L}\p{M}]|[-‑’'](?=\p{L})){0,40})/uy
const blanks = /[ \t\u00a0\u202f]{0,3}/y

/** The word that begins within a few blanks of an offset, on the same line; null when something else stands there. */
export function wordAfter(text: string, at: number): Word | null {
  blanks.lastIndex = at
  blanks.exec(text)
  const start = blanks.lastIndex
  word.lastIndex = start
  const found = word.exec(text)
  return found && { text: found[0], start, end: start + found[0].length }
}

export const isInitial = (text: string): boolean => /^\p{Lu}\./u.test(text)
export const isCapital = (text: string): boolean => /^(?:[dDlLoO]['’])?\p{Lu}/u.test(text)
/** « DUPONT »: two capitals at least and no small letter. */
export const isShouted = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)

/** True when the words around are all in capitals: capitals then tell nothing. */
export function inCapitals(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 40), at + 60)
  const small = around.match(/\p{Ll}/gu)?.length ?? 0
  const large = around.match(/\p{Lu}/gu)?.length ?? 0
  return large > 8 && small * 5 < large
}
