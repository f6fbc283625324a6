import { nameKey } from '../columns/column-names.ts'
import { isBlank } from '../grid.ts'
import { plainText } from '../html-text.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'

/** The survey tool's own columns, as codes (`submitdate`) and as headings in French and English. */
const fixed: readonly (readonly [RegExp, KnownColumn & { readonly sign: number }])[] = [
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
  [/^(token|invitation|code d'invitation|jeton|cle d'invitation)$/, { role: 'personal', sign: 1 }],
  [
    /^(temps total|interviewtime|total time|duree totale|temps pour le groupe.*|temps pour la question.*|grouptime\d*|question time.*|group time.*|\w+time)$/,
    { role: 'ignored', sign: 0 },
  ],
]

function fixedColumn(header: string): (KnownColumn & { readonly sign: number }) | null {
  const key = nameKey(header)
  return fixed.find(([pattern]) => pattern.test(key))?.[1] ?? null
}

/** `Q12. Wording`, `G01Q02 Wording`, `Q12[SQ001]. Wording [Option]`: the code before the wording. */
const code =
  /^(?:[A-Za-z]{1,8}\d{1,4}(?:[A-Za-z]{1,4}\d{1,4})*(?:_?SQ\d+|_?\w{1,12}other)?(?:\[[\w-]{1,20}\])?)(?:\s*[.:)–-]\s*|\s+)(?=\S)/

export interface Heading {
  readonly question: string
  readonly option: string | null
}

/** Question and option of a heading in any of the tool's styles (code, wording, both; `_` for spaces; `[Option]`). */
export function parseHeading(header: string): Heading {
  let text = plainText(header).replace(/\s+/g, ' ').trim()
  if (!text.includes(' ') && (text.match(/_/g)?.length ?? 0) >= 3) text = text.replaceAll('_', ' ')
  const bare = /^([A-Za-z]+\w*)\[([^\]]+)\]$/.exec(text)
  if (bare) return { question: bare[1] ?? text, option: bare[2] ?? null }
  const stripped = text.replace(code, '')
  if (stripped !== '') text = stripped
  // Two scales of a matrix give two pairs of brackets; the last says which cell this is.
  const option = /^(.*?\S)\s*\[([^[\]]*(?:\[[^[\]]*\][^[\]]*)?)\]\s*(?:\[[^[\]]*\])?$/.exec(text)
  if (option?.[1] === undefined || option[2] === undefined) return { question: text, option: null }
  return { question: option[1].trim(), option: option[2].trim() }
}

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
    const { question, option } = parseHeading(header)
    return { question, option }
  },

  finishedColumn(table: Table): number | null {
    const column = table.columns.find(({ header }) =>
      /^(submitdate|date de soumission|date submitted|soumis le)$/.test(nameKey(header)),
    )
    // An export without any date (anonymised survey) tells nothing about who finished.
    return column && table.rows.some((row) => !isBlank(row.cells[column.index])) ? column.index : null
  },
}
