import { isPrefix } from './compounds.ts'

// Compounds that many write with blanks, and that mean nothing else when they are. « bien être » may be two words, and
// « centre ville » is as good as « centre-ville »: those are left as they are written.
const compounds = `vis-à-vis vis-a-vis au-delà au-dela rond-point ronds-points
  rond-points plus-value plus-values porte-monnaie contre-pouvoir
  contre-pouvoirs grand-parent grands-parents chauffe-eau mi-temps après-midi apres-midi aller-retour allers-retours
  coton-tige cotons-tiges pots-de-vin pot-de-vin garde-fou garde-fous deux-roues porte-vélo porte-vélos lave-vaisselle
  lave-linge sèche-linge demi-journée demi-journées demi-heure plate-forme plates-formes plateforme mot-clé mots-clés
  micro-entreprise micro-entreprises auto-entrepreneur auto-entrepreneurs libre-service avant-projet gratte-ciel
  quote-part week-end week-ends start-up start-ups burn-out fast-food fast-foods turn-over chef-lieu chefs-lieux
  hors-sol pare-brise essuie-tout brise-vue cache-pot abri-bus porte-parole mal-être
  court-métrage courts-métrages laissés-pour-compte aide-soignante aides-soignantes aides-soignants aide-soignant`
  .split(/\s+/)
  .filter((whole) => whole.includes('-'))

const byFirst = new Map<string, string[][]>()
for (const whole of compounds) {
  const [first = '', ...rest] = whole.split('-')
  byFirst.set(first, [...(byFirst.get(first) ?? []), rest])
}

/** A word of several whose blanks stand for hyphens or for nothing. */
interface Joined {
  readonly whole: string
  /** How many words it takes. */
  readonly words: number
}

/** Whether a known word may be the first of a compound written with blanks. */
export const opensCompound = (form: string) => byFirst.has(form) || form === 'éco' || form === 'eco'

/** The compound that the words from this one on are, by the list; `next` gives the forms that follow after one blank. */
export function compoundFrom(first: string, next: (offset: number) => string | undefined): Joined | null {
  for (const rest of byFirst.get(first) ?? [])
    if (rest.every((form, index) => next(index + 1) === form))
      return { whole: [first, ...rest].join('-'), words: rest.length + 1 }
  return null
}

/** The spelling of two words, one of them unknown, that a blank parted: « aujourd hui », « co voiturage ». */
export function joined(first: string, second: string, knows: (form: string) => boolean): string | null {
  if (first.length < 2 || second.length < 2 || first.length + second.length < 6) return null
  const hyphened = `${first}-${second}`
  if (isPrefix(first) && knows(hyphened)) return hyphened
  for (const whole of [`${first}'${second}`, first + second]) if (knows(whole)) return whole
  return null
}
