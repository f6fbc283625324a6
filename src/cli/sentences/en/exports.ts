import type { ExportDiagnostics } from '../../../model/diagnostics/exports.ts'

export const en: {
  [C in keyof ExportDiagnostics]: (args: ExportDiagnostics[C]) => { text: string; cure?: string }
} = {
  JSON_BROKEN: ({ line }) => ({
    text: `this is no valid JSON, and no whole record was found in it (near line ${line})`,
    cure: 'export it again, or ask for CSV',
  }),
  JSON_WITHOUT_RECORDS: () => ({
    text: 'this JSON holds no list of records',
    cure: 'give a JSON array of objects, one a contribution, or ask for CSV',
  }),
  JSON_TOO_LARGE: ({ megabytes, limit }) => ({
    text: `this JSON has ${megabytes} MB: it is read as one block, ${limit} MB at most`,
    cure: 'ask for CSV, which is read as it comes, or cut the file into several',
  }),
  JSON_TOO_WIDE: ({ fields, limit }) => ({
    text: `the records of this JSON have too many different fields (${fields} so far, ${limit} at most) or cells`,
    cure: 'ask for CSV with one column a question, or cut the file into several',
  }),
  JSON_BAD_RECORDS: ({ count, lines }) => ({
    text:
      count === 1
        ? `one JSON record cannot be read and is left out (line ${lines[0]})`
        : `${count} JSON records cannot be read and are left out (lines ${lines.join(', ')}${count > lines.length ? '…' : ''})`,
    cure: 'mend these lines, or export again, then read the file with --replace',
  }),
  JSON_CUT_SHORT: ({ records, line }) => ({
    text: `this JSON stops before its end (line ${line}): ${records === 1 ? 'its only whole record is read' : `its ${records} whole records are read`}`,
    cure: 'export or download it again, then read the file with --replace',
  }),
}
