import type { Role } from '../../model/contribution.ts'
import type { RoleWords } from '../../model/mapping.ts'
import { closest } from '../../text/closest.ts'
import { foldKey } from '../../text/fold.ts'

/** French names of the roles, as `--map "Colonne=role"` takes them and as messages print them. */
export const frenchRoles: Readonly<Record<Role, string>> = {
  idea: 'idee',
  done: 'deja-fait',
  proposal: 'proposition',
  commitment: 'engagement',
  obstacle: 'frein',
  comment: 'commentaire',
  rubric: 'rubrique',
  theme: 'theme',
  level: 'niveau',
  votes: 'votes',
  table: 'table',
  respondent: 'repondant',
  attribute: 'attribut',
  answer: 'reponse',
  session: 'seance',
  personal: 'personnel',
  ignored: 'ignore',
}

const others: Readonly<Record<string, Role>> = {
  ignorer: 'ignored',
  ideas: 'idea',
  idees: 'idea',
  propositions: 'proposal',
  freins: 'obstacle',
  engagements: 'commitment',
  vote: 'votes',
  attributs: 'attribute',
  session: 'session',
  atelier: 'session',
  groupe: 'table',
}

export const roleNames: readonly string[] = Object.values(frenchRoles)

/** The role a person named, in French or in English, with or without accents; null when there is none. */
export function roleNamed(name: string): Role | null {
  const key = foldKey(name.trim()).replace(/[\s_]+/g, '-')
  for (const [role, french] of Object.entries(frenchRoles))
    if (key === french || key === role) return role as Role
  return Object.hasOwn(others, key) ? (others[key] ?? null) : null
}

export function suggestRole(name: string): string | null {
  return closest(foldKey(name.trim()), roleNames)
}

/** The words of roles, for what is kept beside the data. */
export const roleWords: RoleWords = {
  known: roleNames,
  read: roleNamed,
  write: (role) => frenchRoles[role],
  suggest: suggestRole,
}

/** Roles whose cells become contributions. */
export function bearsText(role: Role): boolean {
  return (
    role === 'idea' ||
    role === 'done' ||
    role === 'proposal' ||
    role === 'commitment' ||
    role === 'obstacle' ||
    role === 'comment'
  )
}
