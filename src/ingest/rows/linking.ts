import { foldKey } from '../../text/fold.ts'
import { nameKey } from '../columns/column-names.ts'
import type { ColumnPlan } from '../formats/format.ts'
import { looksLikeEmail } from '../personal/email.ts'

const login = /^(login|user ?name|nom d'utilisateur|identifiant de connexion|matricule|pseudo(nyme)?)$/
const name = /\b(nom|prenom|name|surname)s?\b(?!.*(rapporteu|animat|facilitat|scribe|referent|utilisateur))/
/** Columns whose bare number names an account of the platform, not a row of the file. */
const account = /^(author|auteur|user|utilisateur)[ /_-]?(id|identifiant)$/

/**
 * What names the person of a row in every source: the e-mail address, else the login, else the name, else who the table
 * says gave the row. Null when nothing does: « participant 3 » is another person in the next file. Only ever fed to a
 * keyed hash, never stored.
 */
export function identityOf(
  columns: readonly ColumnPlan[],
  at: (column: ColumnPlan) => string,
): string | null {
  const personal = columns.filter((column) => column.role === 'personal' && at(column).trim() !== '')
  const email = personal.find((column) => looksLikeEmail(at(column)))
  if (email) return `email ${foldKey(at(email)).replace(/\s/g, '')}`
  const account = personal.find(({ header }) => login.test(nameKey(header)))
  if (account) return `login ${foldKey(at(account))}`
  const named = personal.filter(({ header }) => name.test(nameKey(header)))
  if (named.length > 0) return fullName(named.map(at).join(' '))
  const stated = columns.find(
    (column) => column.role === 'respondent' && !column.key && at(column).trim() !== '',
  )
  return stated ? statedPerson(nameKey(stated.header), at(stated)) : null
}

/** « DURAND Marie » and « Marie Durand » are one; a lone name is too little to tell a person by. */
function fullName(text: string): string | null {
  const words = foldKey(text).match(/[\p{L}']+/gu) ?? []
  return words.length < 2 ? null : `name ${words.sort().join(' ')}`
}

function statedPerson(header: string, cell: string): string | null {
  if (looksLikeEmail(cell)) return `email ${foldKey(cell).replace(/\s/g, '')}`
  if (account.test(header)) return `account ${foldKey(cell)}`
  return /\d/.test(cell) ? null : fullName(cell)
}
