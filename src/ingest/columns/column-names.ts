import type { Role } from '../../model/contribution.ts'
import { foldKey } from '../../text/fold.ts'
import { isIdentifyingName } from '../personal/identifying-names.ts'
import { rubricOf } from '../rubrics.ts'

/**
 * A column name on its bones: lower case, no accents, no marks around, one space between words. Asked of cells too, so
 * that each expression takes linear time.
 */
export function nameKey(header: string): string {
  return foldKey(header)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\s_\u00a0\u202f]+/g, ' ')
    .replace(/^[\s:.*"'-]+|(?<![\s:.*"'?!])[\s:.*"'?!]+$/g, '')
    .trim()
}

/** Whole-name synonyms; the first match decides. */
const names: readonly (readonly [Role, RegExp])[] = [
  ['session', /^(sessions?|ateliers?|seances?|vagues?|reunions?|n° d'atelier|id atelier)$/],
  [
    'table',
    /^(tables?|(sous-?)?groupes?|equipes?|group|team|(n°|no|num(ero)?) ?(de )?(la )?(table|groupe)|table ?\/ ?groupe|nom du groupe)$/,
  ],
  [
    'theme',
    /^(themes?|thematiques?|axes?|sujets?|domaines?|topic|category\/name\/fr|theme abord[a-z]*|themes4 derives)$/,
  ],
  [
    'level',
    /^(niveaux?( d'(engagement|implication|ambition))?|niveau de (l'engagement|l'implication)|degre d'(engagement|implication)|implication|level)$/,
  ],
  [
    'votes',
    /^((nb|nbre|nombre|total)\.? ?(de |des )?)?(votes?|voix|gommettes?|points?|likes?|j'aime|soutiens?|pastilles?|stickers?|bulles?)( obtenu(e?s)?| recu(e?s)?)?$/,
  ],
  [
    'rubric',
    /^(rubriques?|type( d'idee| de contribution| d'action)?|nature( de l'idee)?|categories?|colonne|volet|etiquette|statut de l'idee)$/,
  ],
  [
    'comment',
    // « Comment venez-vous ? » asks how.
    /^((remarques?|commentaires?|observations?|precisions?|notes?|complements?)( .{0,30})?|comments?)$/,
  ],
  [
    'idea',
    /^(idees?|contributions?|verbatims?|textes?|text|contenus?|content|body(\/fr)?|description(\/fr)?|reponses? libres?|expressions?|post-?its?|messages?|comment[ -](text|body)|idees? (proposees?|exprimees?|recueillies?)|(intitule|libelle) de l'idee|avis|actions?|retours?)$/,
  ],
  [
    'respondent',
    /^(repondants?|id|(id|identifiant|numero|n°) (du |de la |de )?(repondant|reponse|participant)|(response|respondent|participant|author|user)[ -]?\/?id|participante?s?|uuid|sid|(author|user|auteur|participant)[ /](hash|hache|pseudo(nyme)?))$/,
  ],
  [
    'attribute',
    /^(service|direction|pole|site|lieu de travail|age|(votre )?tranche d'ages?|sexe|genre|anciennete|categorie (socio.*|d'emploi|hierarchique|d'agent|a\/b\/c|professionnelle)|statut|metier|fonction|commune|quartier|grade|poste|filiere|cadre d'emplois?|code postal|encadrant)( .{0,25})?$|^(titles?(\/fr)?|titres?|sources?|questions?|sous rubrique|scope\/name\/fr|user group\/name\/fr|priorite|tags?( .{0,25})?|mots[ -]cles?|keywords?|hashtags?)$/,
  ],
  [
    'ignored',
    /^(n°|no|nº|num|numero|#|ordre|rang|ligne|index|(n°|numero) (d'ordre|de ligne|idee|de l'idee)|date( .*)?|.*_at|url|lien|link|couleur|color|component\/id|category\/(id|name\/en)|scope\/(id|name\/en)|user group\/(id|name\/en|name)|meeting urls|comments count|depth|alignment|langue|language|lang|locale|cle|key|slug|longitude|latitude|duree|temps total|commentable (id|type)|root commentable url)$/,
  ],
]

/** The role a column name states, null when it states none. */
export function roleOfName(header: string): Role | null {
  const key = nameKey(header)
  if (key === '') return null
  // `idée/fr`: the name and the language that it is in.
  for (const name of new Set([key, key.replace(/\/[a-z]{2}$/, '')])) {
    if (isIdentifyingName(name)) return 'personal'
    for (const [role, pattern] of names) if (pattern.test(name)) return role
  }
  return null
}

/** Closed questions about who answers: what breakdowns are made by, kept apart from opinions. */
const aboutPerson =
  /^(dans |a |de )?quel(le)?s? .*\b(service|direction|pole|site|age|anciennete|categorie|statut|metier|fonction|commune|sexe|genre|filiere|grade|temps de travail)\b|^(vous etes|etes-vous|votre (service|direction|pole|site|age|tranche|sexe|genre|anciennete|categorie|statut|metier|fonction|commune))\b|^depuis (combien|quand)\b.*\b(travaillez|agent|collectivite|poste)/

export function isAboutPerson(header: string): boolean {
  return aboutPerson.test(nameKey(header))
}

/** The text role that a column's wording states (« Ce qui bloque »), null when it states none. */
export function roleOfWording(header: string): Role | null {
  const rubric = rubricOf(header)
  return rubric === null || rubric === 'off-topic' ? null : rubric
}
