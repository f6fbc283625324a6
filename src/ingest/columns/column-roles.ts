import type { ColumnRole, PersonalKind } from '../../model/contribution.ts'
import type { ColumnPlan } from '../formats/format.ts'
import { isBlank } from '../grid.ts'
import { isInstant } from '../personal/cells.ts'
import { looksLikePhone } from '../personal/phone.ts'
import { closedAnswer } from '../rows/closed-answer.ts'
import type { Table } from '../table.ts'
import { nameKey } from './column-names.ts'
import { bearsText } from './role-names.ts'

/** What a source's summary keeps of the columns: what each is for, which question it belongs to, what it would have told. */
export function columnRoles(columns: readonly ColumnPlan[], table: Table): ColumnRole[] {
  const plain = new Map<string, number>()
  for (const { role, option, question } of columns)
    if (role === 'answer' && option === null) plain.set(question, (plain.get(question) ?? 0) + 1)
  return columns.map((column) => {
    const { letter, header, role, question, option, joiner, index } = column
    const cells = sample(table, index)
    const several =
      role === 'answer' &&
      (joiner !== null || (option === null ? (plain.get(question) ?? 0) > 1 : isTicked(column, cells)))
    const identifying = role === 'personal' || (role === 'respondent' && isNamed(header))
    return {
      column: letter,
      header,
      role,
      ...(bearsText(role) || role === 'answer' ? { question } : {}),
      ...(several ? { several } : {}),
      ...(identifying ? { holds: kindOf(header, cells) } : {}),
    }
  })
}

const sampleSize = 1000

function sample(table: Table, index: number): string[] {
  const cells: string[] = []
  for (const row of table.rows) {
    const cell = row.cells[index] ?? ''
    if (!isBlank(cell)) cells.push(cell)
    if (cells.length >= sampleSize) break
  }
  return cells
}

/** Ticks give the question itself as what is answered; a row of a matrix keeps its own name. */
function isTicked(column: ColumnPlan, cells: readonly string[]): boolean {
  return cells.every((cell) => {
    const answer = closedAnswer(column, cell)
    return answer === null || answer.question === column.question
  })
}

const named =
  /\b(noms?|prenoms?|names?|surname|auteurs?|autrice|authors?|participante?s?|pseudo\w*|nickname|cree par|(created|posted|added) by|creator|username|utilisateur|proprietaire|owner)\b/
const isNamed = (header: string) =>
  named.test(nameKey(header)) && !/\bid\b|identifiant|hash/.test(nameKey(header))

function kindOf(header: string, cells: readonly string[]): PersonalKind {
  const key = nameKey(header)
  const timed = /horodat|timestamp|\b(date|heure|time|datum)\b|_at$|soumis|modifie/.test(key)
  if (timed || (cells.length > 0 && cells.every(isInstant))) return 'time'
  if (/\be-?mail|\bmail\b|courriel|messagerie|\badress|\baddress|\bip\b|ipaddr/.test(key)) return 'address'
  if (/\btel|phone|portable|mobile/.test(key) || (cells.length > 0 && cells.every(looksLikePhone)))
    return 'phone'
  if (/latitude|longitude|altitude|precision|position|gps|zip ?code|code postal|location/.test(key))
    return 'place'
  if (named.test(key) || /name$/.test(key)) return 'name'
  return cells.some((cell) => /[@:]|\d\.\d+\./.test(cell)) ? 'address' : 'identifier'
}
