import * as v from 'valibot'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { MappedColumn, Mapping, RoleWords } from '../../model/mapping.ts'
import { issueDiagnostics, placed, type Synonyms } from '../configuration/issues.ts'
import { limits } from '../configuration/schema.ts'
import { readYaml, type YamlDocument } from '../configuration/yaml-document.ts'

const text = v.pipe(v.string(), v.normalize('NFC'))
const columnEntries = {
  column: v.optional(v.pipe(v.string(), v.trim(), v.toUpperCase())),
  header: v.optional(text),
  role: v.pipe(v.string(), v.trim(), v.nonEmpty()),
}
const entries = {
  signature: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.nonEmpty()),
  kind: v.picklist(['workshop', 'questionnaire']),
  headerRows: v.nullish(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(limits.headerRows.minimum),
      v.maxValue(limits.headerRows.maximum),
    ),
    null,
  ),
  sheet: v.nullish(v.pipe(text, v.nonEmpty()), null),
  headers: v.nullish(v.array(v.nullish(text, '')), []),
  columns: v.nullish(v.array(v.strictObject(columnEntries)), []),
}
const schema = v.strictObject(entries)
const numbers = new Set(['headerRows'])

const synonyms: Synonyms = {
  keys: {
    nature: ['kind'],
    type: ['kind'],
    feuille: ['sheet'],
    entetes: ['headers'],
    'en tetes': ['headers'],
    colonnes: ['columns'],
    colonne: ['column'],
    entete: ['header'],
    'en tete': ['header'],
    titre: ['header'],
    'lignes d entete': ['headerRows'],
    'header rows': ['headerRows'],
  },
  choices: { atelier: 'workshop', sondage: 'questionnaire', enquete: 'questionnaire' },
}

export interface MappingReading {
  /** Null when an error makes the file unusable. */
  readonly mapping: Mapping | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a mapping's file, `signature` being what its name says. Never throws: every fault is a finding with its line. */
export function parseMapping(
  source: string,
  file: string,
  signature: string,
  words: RoleWords,
): MappingReading {
  const document = readYaml(source, file, numbers)
  const refuse = (diagnostics: readonly Diagnostic[]) => ({ mapping: null, diagnostics })
  if (document.diagnostics.length > 0) return refuse(document.diagnostics)
  if (document.data === null || document.data === undefined)
    return refuse([{ code: 'YAML_EMPTY', level: 'error', args: {}, place: { file } }])
  const checked = v.safeParse(schema, document.data)
  if (!checked.success) return refuse(issueDiagnostics(checked.issues, document, synonyms, keysAt))
  const { columns, ...rest } = checked.output
  if (rest.signature !== signature) return refuse([misnamed(document, file, rest.signature)])
  const mapped: MappedColumn[] = []
  const faults: Diagnostic[] = []
  for (const [index, { column, header, role: word }] of columns.entries()) {
    const role = words.read(word)
    if (role === null) faults.push(unknownRole(document, index, word, words))
    if (column === undefined && header === undefined) faults.push(unnamed(document, index))
    if (role !== null) mapped.push({ column: column ?? '', header: header ?? '', role })
  }
  return faults.length > 0 ? refuse(faults) : { mapping: { ...rest, columns: mapped }, diagnostics: [] }
}

function keysAt(path: readonly unknown[]): readonly string[] {
  return Object.keys(path.length === 0 ? entries : columnEntries)
}

function misnamed(document: YamlDocument, mapping: string, signature: string): Diagnostic {
  const spot = document.valueAt(['signature'])
  const args = { mapping, signature, excerpt: spot.excerpt }
  return { code: 'MAPPING_MISNAMED', level: 'error', args, place: placed(document, spot) }
}

function unknownRole(document: YamlDocument, index: number, role: string, words: RoleWords): Diagnostic {
  const spot = document.valueAt(['columns', index, 'role'])
  const args = { role, known: words.known, suggestion: words.suggest(role), excerpt: spot.excerpt }
  return { code: 'MAPPING_ROLE_UNKNOWN', level: 'error', args, place: placed(document, spot) }
}

function unnamed(document: YamlDocument, index: number): Diagnostic {
  const spot = document.keyAt(['columns', index, 'role'])
  const args = { excerpt: spot.excerpt }
  return { code: 'MAPPING_COLUMN_UNNAMED', level: 'error', args, place: placed(document, spot) }
}

/** A scalar in double quotes: headers hold colons, hashes and marks of all sorts. */
function quoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The file of a mapping, to be read and corrected by a person. Holds no name, no value and no example. */
export function serialiseMapping(mapping: Mapping, version: string, words: RoleWords): string {
  const { signature, kind, headerRows, sheet, headers, columns } = mapping
  const lines = [
    '# Lecture enregistrée : comment lire les tableaux qui ont ces en-têtes, dans cet ordre.',
    '# Elle s’applique d’elle-même au prochain fichier de même forme. Vous pouvez la corriger ici ;',
    '# pour l’oublier, supprimez ce fichier. Ce qui est déjà lu change à la prochaine lecture du même fichier.',
    `# Rôles : ${wrapped(words.known)}`,
    `# Écrit par charter ${version}.`,
    '',
    '# Empreinte des en-têtes : ne pas changer, c’est aussi le nom du fichier.',
    `signature: "${signature}"`,
    '# workshop : atelier, une idée par ligne ; questionnaire : une personne par ligne.',
    `kind: ${kind}`,
    ...(headerRows === null
      ? []
      : ['# Lignes de titre et d’en-tête, avant les données.', `headerRows: ${headerRows}`]),
    ...(sheet === null ? [] : ['# Feuille du classeur.', `sheet: ${quoted(sheet)}`]),
    '# Pour reconnaître le tableau.',
    headers.length === 0 ? 'headers: []' : 'headers:',
    ...headers.map((header) => `  - ${quoted(header)}`),
    '# Une colonne absente de cette liste est lue selon son nom et son contenu.',
    ...(columns.length === 0 ? ['columns: []'] : ['columns:']),
    ...columns.map(({ column, header, role }) => {
      const name = header === '' ? `column: ${quoted(column)}` : `header: ${quoted(header)}`
      return `  - ${name}\n    role: ${words.write(role)}`
    }),
  ]
  return `${lines.join('\n')}\n`
}

/** Comment lines of at most a hundred signs. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const next = line === '' ? word : `${line}, ${word}`
    if (next.length <= 85) line = next
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].join(',\n#   ')
}
