/** Signs at which spreadsheets start a formula, full-width forms included; a leading tab or return hides them. */
const formula = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]|^[\t\r]/

/** True for a text that a spreadsheet would run. */
export function startsFormula(text: string): boolean {
  return formula.test(text)
}

/** The text with an apostrophe before it where a spreadsheet would run it; one that looks escaped gets another. */
export function escapeFormula(text: string): string {
  return startsFormula(text.replace(/^'+/, '')) ? `'${text}` : text
}

/** Undoes `escapeFormula`, exactly. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && startsFormula(text.replace(/^'+/, '')) ? text.slice(1) : text
}
