import type { ExportDiagnostics } from '../../../../model/diagnostics/exports.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<ExportDiagnostics> = {
  JSON_TOO_LARGE: {
    title: 'The JSON file is too large.',
    cause:
      'JSON is parsed as one block and takes several times its size in memory. CSV is read row by row, without a limit.',
    cure: 'Ask for the same export as CSV, or split the file.',
  },
  JSON_BROKEN: {
    title: 'The file is no readable JSON.',
    cause: 'It was cut, edited by hand, or holds another format.',
    cure: 'Download it again from the platform, or ask for the export as CSV.',
  },
  JSON_WITHOUT_RECORDS: {
    title: 'The JSON file holds no list of answers.',
    cause: 'It is a settings file, a single record, or the list is in another file of the archive.',
    cure: 'Look in the archive for the file of contributions or answers, and give that one.',
    example: 'charter ingest contributions.json',
  },
  JSON_TOO_WIDE: {
    title: 'The JSON records have too many different fields.',
    cause: 'Answers serve as names of fields, or the file mixes unrelated objects.',
    cure: 'Ask for the export as CSV or XLSX.',
  },
  JSON_BAD_RECORDS: {
    title: 'Some records of the JSON file cannot be read.',
    cause: 'The file was edited or damaged at these lines. The other records are read.',
    cure: 'Download the file again and read it with --replace.',
    example: 'charter ingest contributions.json --replace',
  },
  JSON_CUT_SHORT: {
    title: 'The JSON file stops before its end.',
    cause: 'The download was interrupted. The whole records are read.',
    cure: 'Download the file again and read it with --replace: the rest is added.',
    example: 'charter ingest contributions.json --replace',
  },
}
