import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OpenText } from '../encoding/open-text.ts'
import type { GridRow } from '../grid.ts'
import { delimiterNamed, detectDelimiter } from './delimiter.ts'
import { readCsv } from './read-csv.ts'

export interface OpenCsv {
  readonly delimiter: string
  batches(): AsyncIterable<readonly GridRow[]>
  readonly badRows: number
  readonly diagnostics: readonly Diagnostic[]
}

export function openCsv(text: OpenText, asked: string | undefined): OpenCsv {
  const sep = /^\ufeff?sep=(.)?(?:\r\n|\n|\r)/i.exec(text.sample)
  const body = sep ? text.sample.slice(sep[0].length) : text.sample
  const delimiter = asked !== undefined ? delimiterNamed(asked) : (sep?.[1] ?? detectDelimiter(body))
  const state = { badRows: 0, diagnostics: [] as readonly Diagnostic[] }
  return {
    delimiter,
    get badRows() {
      return state.badRows
    },
    get diagnostics() {
      return state.diagnostics
    },
    async *batches() {
      let whole = ''
      for await (const chunk of text.chunks()) whole += chunk
      const csv = readCsv(whole, asked)
      state.badRows = csv.badRows
      state.diagnostics = csv.diagnostics
      for (let at = 0; at < csv.grid.rows.length; at += 500) yield csv.grid.rows.slice(at, at + 500)
    },
  }
}
