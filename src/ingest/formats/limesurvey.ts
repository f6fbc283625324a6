import { nameKey } from '../columns/column-names.ts'
import { isBlank } from '../grid.ts'
import { plainText } from '../html-text.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { type Heading, parseHeading } from './heading.ts'

type Fixed = KnownColumn & { readonly sign: number }

/**
 * The survey tool's own columns, as codes (`submitdate`) and as headings in French and English. The French names of the
 * timings and of the invitation could not be seen in a public export: they are guesses.
 */
const fixed: readonly (readonly [RegExp, Fixed])[] = [
  [
    /^(id|(id|numero|n°) de la reponse|response id|id de reponse)$/,
    { role: 'respondent', key: true, sign: 1 },
  ],
  [/^(submitdate|date de soumission|date submitted|soumis le)$/, { role: 'ignored', sign: 2 }],
  [/^(lastpage|derniere page( vue)?|last page)$/, { role: 'ignored', sign: 2 }],
  [/^(startlanguage|langue de (depart|demarrage|base)|start language)$/, { role: 'ignored', sign: 2 }],
  [/^(seed|tete de serie|graine)$/, { role: 'ignored', sign: 2 }],
  [/^(startdate|date de (lancement|debut|demarrage)|date started)$/, { role: 'ignored', sign: 1 }],
  [/^(datestamp|date de la derniere action|date last action)$/, { role: 'ignored', sign: 1 }],
  [/^(ipaddr|adresse ip|ip address)$/, { role: 'personal', sign: 1 }],
  [/^(refurl|url de (reference|provenance)|referrer url)$/, { role: 'ignored', sign: 1 }],
  [
    /^(token|invitation( code)?|access code|code d'(invitation|acces)|jeton|cle d'invitation)$/,
    { role: 'personal', sign: 1 },
  ],
  [
    /^(temps total|interviewtime|total time|duree totale|temps (pour|de) (le |la )?(groupe|question).*|grouptime\d*|question time.*|group time.*|\w+time)$/,
    { role: 'ignored', sign: 0 },
  ],
]
/** Code and heading of one of these columns: `submitdate. Date de soumission`. */
const coded = /^(id|submitdate|lastpage|startlanguage|seed|startdate|datestamp|ipaddr|refurl|token)\b\W+\w/
const submitted = /^(submitdate|date de soumission|date submitted|soumis le)$/

function fixedColumn(header: string): Fixed | null {
  const key = nameKey(header)
  const name = coded.exec(key)?.[1] ?? key
  return fixed.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

/** A code and what may stand after it: the person who exports chooses that mark. « Transport : » is no code. */
const separator =
  /^(?:[a-z]\w{0,19}|[A-Z][A-Z0-9_]{0,19}|[A-Z]\w*\d\w*)(?:\[[^\]]{1,30}\])*([.:|;/)=]\s?|\s[–—-]\s)(?=\S)/

/**
 * The mark after the code when every question has one, whatever the codes look like (`transport: Comment…`); null when
 * headings are codes or wordings alone.
 */
function codeMark(table: Table): string | null {
  const held = markOf.get(table)
  if (held !== undefined) return held
  const marks = new Set<string | undefined>()
  let questions = 0
  for (const { header } of table.columns) {
    if (header === '' || fixedColumn(header) !== null) continue
    questions++
    marks.add(separator.exec(header)?.[1])
  }
  const [mark] = marks
  const found = questions >= 2 && marks.size === 1 && mark !== undefined ? mark : null
  markOf.set(table, found)
  return found
}
const markOf = new WeakMap<Table, string | null>()

/** LimeSurvey: any of its headings (code, wording, abbreviated wording, code and wording), a column an option ticked or not. */
export const limesurvey: TableFormat = {
  name: 'limesurvey',
  kind: 'questionnaire',

  recognise(table: Table): number {
    const sign = table.columns.reduce((sum, column) => sum + (fixedColumn(column.header)?.sign ?? 0), 0)
    return sign >= 5 ? 1 : sign >= 4 ? 0.8 : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    const known = fixedColumn(header)
    // Only the columns before the questions are the tool's own: a question may be worded « Invitation ».
    if (known && index < 14) return { ...known, key: known.key === true }
    if (known?.role === 'ignored' && known.sign === 0) return known
    return heading(table, header)
  },

  finishedColumn(table: Table): number | null {
    const column = table.columns.find(({ header }) => {
      const key = nameKey(header)
      return submitted.test(coded.exec(key)?.[1] ?? key)
    })
    // An export without any date (anonymised survey) tells nothing about who finished.
    return column && table.rows.some((row) => !isBlank(row.cells[column.index])) ? column.index : null
  },

  /** A question that was never shown is `N/A`; a sign that a spreadsheet would reckon with has a quote before it. */
  said: (cell) => (cell === 'N/A' ? '' : cell.startsWith("'=") ? cell.slice(1) : cell),
}

function heading(table: Table, header: string): Heading {
  const mark = codeMark(table)
  if (mark === null) return parseHeading(header)
  const text = plainText(header)
  const wording = text.slice((separator.exec(text)?.[0] ?? '').length)
  return parseHeading(wording)
}
