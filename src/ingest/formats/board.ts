import { nameKey } from '../columns/column-names.ts'
import { isBlank } from '../grid.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { isKey } from './questionnaire-table.ts'

/** Names of what each column of a board holds, in French and English; the first of `idea` that a table has is its ideas. */
const names = {
  idea: /^(idees?|ideas?|contenus?( de l'idee| du post-?it)?|content|textes?|text|sticky ?notes?( text| content)?|stickies|sticky|post-?its?|notes?|cartes?|cards?|card title|messages?|reponses?|answers?|responses?|contributions?|propositions?|mot|word|item)$/,
  title: /^(titres?|titles?|intitules?|objet)( de l'idee| de la carte)?$/,
  colour:
    /^(couleurs?|colou?rs?|couleur (du|de la) (post-?it|note|carte)|(sticky|note|background|card|fill) ?colou?r)$/,
  likes:
    /^((nb|nbre|nombre|total|number) ?(de |des |d'|of )?)?(j'aimes?|likes?|coeurs?|hearts?|reactions?|upvotes?|pouces?( leves)?|thumbs up|votes?|voix|points?|etoiles?|stars?|gommettes?)( total| count| recus?)?$/,
  author:
    /^(auteur|autrice|auteur\(e\)|auteur·?e|authors?|participante?|participant\(e\)|participant name|nom du participant|pseudo(nyme)?|nickname|cree(e)? par|created by|creator|posted by|added by|owner|proprietaire|last modified by|modifie par|updated by|utilisateur|user|user ?name|first name|prenom)$/,
  category:
    /^(categories?|categorie de l'idee|category|colonnes?|columns?|dimensions?|zones?|areas?|cadres?|frames?|sections?|clusters?|regroupements?|tags?|etiquettes?|labels?|liste|list|groupe d'idees|idea group|parent|quadrant|lane|titre de la (zone|colonne)|area title|frame title|title of frame)$/,
  question:
    /^(questions?|consignes?|activite|activity|prompt|titre de l'activite|question text|intitule de la question)$/,
  comment: /^(commentaires?|comments?|precisions?|description)$/,
  ignored:
    /^(x|y|z|width|height|largeur|hauteur|position( [xy])?|left|top|rotation|size|taille|font.*|type|widget type|shape|forme|lien|link|url|widget link|date( .*)?|heure( .*)?|created( at| on)?|updated( at| on)?|modified( at)?|last modified|cree le|modifie le|timestamp|statut|status|ordre|order|rang|rank|n°|#|board|board name|tableau|mural|nb comments|nombre de commentaires|locked)$/,
  key: /^(id|uuid|(idea|sticky|note|card|item|widget|object) ?id|id (de l'idee|de la carte|du post-?it)|identifiant)$/,
} as const

const nameOf = (header: string) => nameKey(header)
const is = (kind: keyof typeof names) => (header: string) => names[kind].test(nameOf(header))

/** How many of a board's own signs stand beside the ideas: a table of notes has none but its votes. */
function signs(table: Table): number {
  const headers = table.columns.map(({ header }) => header)
  const has = (kind: keyof typeof names) => headers.some(is(kind))
  const strong = headers.some((header) =>
    /aime|like|coeur|heart|reaction|upvote|pouce|thumb/.test(nameOf(header)),
  )
  return (
    (has('colour') ? 2 : 0) +
    (has('author') ? 1 : 0) +
    (has('likes') ? (strong ? 1.5 : 0.5) : 0) +
    (has('category') ? 0.5 : 0) +
    (headers.some((header) => /^(x|y|left|top|position)/.test(nameOf(header))) ? 1 : 0) +
    (has('key') ? 0.5 : 0)
  )
}

/**
 * The column of ideas: the first named so that holds words; else the descriptions, when every title has one; else the
 * titles.
 */
function ideaColumn({ columns, rows }: Table): number | null {
  const worded = (kind: 'idea' | 'comment' | 'title') =>
    columns.find(
      ({ header, index }) =>
        is(kind)(header) && rows.some(({ cells }) => /\p{L}{2}/u.test(cells[index] ?? '')),
    )?.index
  const idea = worded('idea')
  if (idea !== undefined) return idea
  const [title, text] = [worded('title'), worded('comment')]
  const described =
    title !== undefined &&
    text !== undefined &&
    rows.every(({ cells }) => isBlank(cells[title]) || !isBlank(cells[text]))
  return (described ? text : title) ?? null
}

/**
 * A board of ideas from Klaxoon, Wooclap, Beekast, Miro, Mural or another: an idea a row, with its category, colour,
 * author, likes. None of these tools publishes the header of its export, so that the columns are known by synonyms, and
 * the tool is not told. Likes are votes, never voices; an author serves to count distinct people and is not kept.
 */
export const board: TableFormat = {
  name: 'board',
  kind: 'workshop',

  recognise(table: Table): number {
    if (ideaColumn(table) === null) return 0
    // A service in one table of notes is called « Table »: boards have none.
    if (table.columns.some(({ header }) => /^(tables?|groupes?|n° (de )?table)$/.test(nameOf(header))))
      return 0
    if (table.columns.some(({ header }) => /\?\s*$/.test(header))) return 0
    return signs(table) >= 2 ? 0.9 : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    const cells = table.rows.map((row) => row.cells[index] ?? '')
    if (ideaColumn(table) === index) return { role: 'idea', question: '' }
    if (is('key')(header)) return isKey(table, index) ? { role: 'ignored', key: true } : { role: 'ignored' }
    if (is('colour')(header)) return { role: varies(cells) ? 'attribute' : 'ignored' }
    if (is('author')(header)) return { role: firstOf(table, 'author') === index ? 'respondent' : 'personal' }
    if (is('category')(header)) return { role: 'rubric' }
    if (is('likes')(header) && !isComments(cells)) return { role: 'votes' }
    if (is('question')(header)) return { role: 'attribute' }
    if (is('comment')(header) && isComments(cells)) return { role: 'comment' }
    if (is('title')(header)) return { role: 'attribute' }
    return is('ignored')(header) || is('comment')(header) ? { role: 'ignored' } : null
  },

  finishedColumn: () => null,

  /** Everybody who gave no name is not one person. */
  said: (cell) =>
    /^\s*(anonym(e|ous)|invité(e|\(e\)|·e)?|guest|visit(eur|or)|sans nom|unknown|inconnu|participant)\s*$/i.test(
      cell,
    )
      ? ''
      : cell,
}

function firstOf({ columns, rows }: Table, kind: keyof typeof names): number | undefined {
  return columns.find(
    ({ header, index }) => is(kind)(header) && rows.some(({ cells }) => !isBlank(cells[index])),
  )?.index
}

function varies(cells: readonly string[]): boolean {
  return new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => cell.trim().toLowerCase())).size > 1
}

/** Words rather than a number of them. */
function isComments(cells: readonly string[]): boolean {
  return cells.some((cell) => /\p{L}{2}/u.test(cell))
}
