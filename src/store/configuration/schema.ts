import * as v from 'valibot'
import type { Consultation } from '../../model/consultation.ts'

// The one description of charter.yaml: what the reader checks and, through scripts/schema.mjs, what editors propose.
// Descriptions are in French because editors show them to the person who fills the file in.

export const limits = {
  principles: { minimum: 1, maximum: 12 },
  population: { minimum: 1, maximum: 100_000_000 },
  people: { minimum: 0, maximum: 100_000_000 },
  terms: { minimum: 1, maximum: 300 },
  voices: { minimum: 1, maximum: 1000 },
  headerRows: { minimum: 0, maximum: 100 },
}

const idPattern = /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,38}[\p{L}\p{N}])?$/u
const colourPattern = /^#[0-9a-f]{6}$/i
const datePattern = /^\d{4}-\d{2}-\d{2}$/

/** True for a day that exists (2026-02-30 does not). */
export function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** True for the path of a PNG or JPEG that stays inside the folder. */
function isLogo(path: string): boolean {
  const inside = !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(path)
  return inside && /\.(?:png|jpe?g)$/i.test(path)
}

const plain = () => v.pipe(v.string(), v.normalize('NFC'), v.trim())
const text = (description: string) => v.pipe(plain(), v.nonEmpty(), v.description(description))
const orNull = <S extends v.GenericSchema>(schema: S) => v.nullish(schema, null)
const prose = (description: string) => v.pipe(v.nullish(plain(), ''), v.description(description))
const list = (description: string) =>
  v.pipe(v.nullish(v.array(v.pipe(plain(), v.nonEmpty())), []), v.description(description))
const whole = (range: { minimum: number; maximum: number }, description: string) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(range.minimum),
    v.maxValue(range.maximum),
    v.description(description),
  )
const id = (description: string) =>
  v.pipe(plain(), v.nonEmpty(), v.regex(idPattern), v.description(description))
const date = (description: string) => v.pipe(plain(), v.check(isDate, 'date'), v.description(description))
const colour = (description: string) =>
  v.pipe(
    plain(),
    v.regex(colourPattern),
    v.transform((value) => value.toLowerCase()),
    v.description(description),
  )

const session = v.strictObject({
  id: id(
    'Identifiant court et stable, repris dans les références des idées (A1-7K2M). Ne plus le changer une fois des fichiers lus.',
  ),
  label: text('Nom de la séance, tel qu’il paraît dans la charte.'),
  kind: v.pipe(
    v.nullish(v.picklist(['workshop', 'questionnaire']), 'workshop'),
    v.description('workshop : atelier ; questionnaire : vague de questionnaire.'),
  ),
  date: orNull(date('Date de la séance, AAAA-MM-JJ.')),
  theme: orNull(text('Identifiant du thème de toute la séance, sauf mention contraire dans les fichiers.')),
  participants: orNull(
    whole(
      limits.people,
      'Nombre de participants compté par l’animateur. À laisser vide pour un questionnaire.',
    ),
  ),
  files: list('Motifs de noms de fichiers de cette séance ; * remplace une suite de caractères.'),
})

const theme = v.strictObject({
  id: id('Identifiant stable du thème.'),
  label: text('Nom du thème.'),
  vocabulary: list('Mots par lesquels un titre, une colonne ou un texte désigne le thème.'),
  practices: v.exactOptional(
    list('Pratiques dont un questionnaire demande la fréquence : « venir au travail à vélo »…'),
  ),
})

const principle = v.strictObject({
  id: id('Identifiant stable du principe.'),
  label: text('Nom du principe.'),
  definition: prose('Ce sur quoi reposent les idées de ce principe.'),
  vocabulary: list('Verbes et noms qui le signalent, à l’infinitif ou au singulier.'),
  examples: list('Idées qui en relèvent.'),
  counterExamples: list('Idées qui semblent en relever mais n’en relèvent pas.'),
  colour: orNull(colour('Couleur "#rrggbb", entre guillemets ; vide : celle de la palette.')),
})

const level = v.strictObject({
  id: id('Identifiant stable du niveau.'),
  label: text('Nom du niveau d’implication.'),
  vocabulary: list('Tournures par lesquelles un texte dit ce niveau.'),
})

const charter = v.strictObject({
  version: prose('Version affichée en couverture.'),
  date: orNull(date('Date affichée, AAAA-MM-JJ ; vide : celle de la dernière séance.')),
  foreword: prose('Mot des élus.'),
  forewordSignature: prose('Fonction de qui signe le mot des élus.'),
  context: prose('Pourquoi cette charte, dans quel cadre.'),
  ambitions: list('Ce que la charte veut obtenir.'),
  method: prose('Comment la charte s’est écrite, en complément de ce que l’outil en dit.'),
  nextSteps: list('Les suites prévues.'),
  scope: prose('À qui la charte s’applique et ce qu’elle n’est pas.'),
  privacy: prose('Ce qui est fait des contributions et des données personnelles.'),
  signatories: list('Signataires, par leur fonction.'),
})

const brand = v.strictObject({
  colour: v.nullish(colour('Couleur principale "#rrggbb", entre guillemets.'), '#1f5a4c'),
  logo: orNull(v.pipe(plain(), v.check(isLogo, 'logo'), v.description('Image PNG ou JPEG dans ce dossier.'))),
})

const cloud = v.strictObject({
  terms: v.nullish(whole(limits.terms, 'Nombre de mots au plus.'), 60),
  count: v.pipe(
    v.nullish(v.picklist(['voices', 'occurrences']), 'voices'),
    v.description('voices : personnes qui emploient le mot ; occurrences : emplois.'),
  ),
  minimum: v.nullish(whole(limits.voices, 'Nombre de voix à partir duquel un mot paraît.'), 2),
  layout: v.pipe(
    v.nullish(v.picklist(['zones-flow', 'zones-pack', 'free']), 'zones-flow'),
    v.description(
      'zones-flow : zones par principe, mots en lignes ; zones-pack : mots serrés dans leur zone ; free : un seul nuage.',
    ),
  ),
})

export const consultationSchema = v.strictObject({
  title: text('Titre de la charte.'),
  client: text('Collectivité ou organisme.'),
  territory: orNull(text('Territoire concerné.')),
  population: orNull(whole(limits.population, 'Nombre de personnes que la consultation concerne.')),
  overlap: orNull(
    whole(
      limits.people,
      'Personnes venues en atelier qui ont aussi répondu au questionnaire ; vide : inconnu, et aucune somme n’est affichée.',
    ),
  ),
  sessions: v.pipe(v.nullish(v.array(session), []), v.description('Ateliers et vagues de questionnaire.')),
  themes: v.pipe(v.nullish(v.array(theme), []), v.description('Thèmes donnés aux séances.')),
  principles: v.pipe(
    v.array(principle),
    v.minLength(limits.principles.minimum),
    v.maxLength(limits.principles.maximum),
    v.description('Principes fondateurs, de 1 à 12.'),
  ),
  levels: v.pipe(
    v.nullish(v.array(level), []),
    v.description('Niveaux d’implication, du premier pas au plus fort.'),
  ),
  charter: v.pipe(
    v.nullish(charter, {}),
    v.description('Textes de la charte ; un texte vide ne laisse pas de trace.'),
  ),
  brand: v.pipe(v.nullish(brand, {}), v.description('Identité visuelle.')),
  cloud: v.pipe(v.nullish(cloud, {}), v.description('Réglages du nuage de mots.')),
})

type Described = v.InferOutput<typeof consultationSchema>
// Fails to compile when the schema and the model drift apart.
const _sameShape: (described: Described) => Consultation = (described) => described
void _sameShape
