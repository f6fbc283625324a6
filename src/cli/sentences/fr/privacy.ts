import type { LeftKind, PrivacyDiagnostics } from '../../../model/diagnostics/privacy.ts'
import type { SensitiveKind } from '../../../model/marks.ts'

const quote = (text: string) => `«\u202f${text}\u202f»`
const count = (n: number, one: string, many: string) => `${n.toLocaleString('fr-FR')} ${n < 2 ? one : many}`

/** Rows where it stands, the first ones. */
const at = (rows: readonly number[], n: number) =>
  rows.length === 0
    ? ''
    : ` (${rows.length < 2 ? 'ligne' : 'lignes'} ${rows.join(', ')}${n > rows.length ? '…' : ''})`

export const sensitiveKinds: Readonly<Record<SensitiveKind, string>> = {
  health: 'santé',
  disability: 'handicap d’une personne',
  union: 'syndicat',
  politics: 'opinion politique',
  religion: 'religion',
  origin: 'origine',
  sexuality: 'vie sexuelle',
  offence: 'infraction',
  accusation: 'mise en cause d’une personne',
}

const left: Readonly<Record<LeftKind, (n: number) => string>> = {
  name: (n) =>
    count(
      n,
      'passage qui ressemble à un nom de personne',
      'passages qui ressemblent à des noms de personnes',
    ),
  digits: (n) => count(n, 'suite de neuf chiffres ou plus', 'suites de neuf chiffres ou plus'),
  'at-sign': (n) => count(n, 'arobase', 'arobases'),
  token: (n) => count(n, 'code qui ressemble à un jeton', 'codes qui ressemblent à des jetons'),
  'unique-attribute': (n) => count(n, 'colonne', 'colonnes'),
  mark: (n) =>
    count(n, 'donnée personnelle reconnue aujourd’hui', 'données personnelles reconnues aujourd’hui'),
}

export const fr: {
  [C in keyof PrivacyDiagnostics]: (args: PrivacyDiagnostics[C]) => { text: string; cure?: string }
} = {
  SENSITIVE_PASSAGES: ({ count: n, kinds, rows }) => ({
    text: `${count(n, 'contribution sensible', 'contributions sensibles')} (${kinds.map((kind) => sensitiveKinds[kind]).join(', ')})${at(rows, n)}, à l’écart des documents jusqu’à relecture`,
    cure: 'charter doctor les liste toutes avec leur place',
  }),
  SENSITIVE_QUESTION: ({ column }) => ({
    text: `la colonne ${quote(column)} demande une donnée sensible (santé, opinion, origine…)`,
    cure: `--map "${column}=ignore" pour ne pas la garder, si les personnes n’y ont pas consenti`,
  }),
  COLUMN_OF_NAMES: ({ column }) => ({
    text: `la colonne ${quote(column)} semble tenir des noms de personnes`,
    cure: `--map "${column}=personnel" pour ne pas la garder, --map "${column}=attribut" pour la garder sans plus le signaler`,
  }),
  PERSONAL_FILE_NAME: () => ({
    text: 'le nom du fichier nomme une personne, et il sera cité partout où une place est donnée',
    cure: 'renommez le fichier, puis relisez-le (charter undo, puis charter ingest)',
  }),
  ROLL_EMPTY: ({ file }) => ({
    text: `aucun nom lu dans la liste ${quote(file)}`,
    cure: 'un nom par ligne, ou des colonnes « Nom » et « Prénom »',
  }),
  ROLL_LINES_LEFT_OUT: ({ count: n, lines }) => ({
    text: `${count(n, 'ligne de la liste sans nom lisible', 'lignes de la liste sans nom lisible')} (${lines.join(', ')}${n > lines.length ? '…' : ''})`,
    cure: 'un prénom et un nom par ligne, ou des colonnes « Nom » et « Prénom »',
  }),
  LEFT_PERSONAL: ({ kind, attribute, count: n, rows }) => ({
    text: `${kind === 'unique-attribute' ? `la colonne ${quote(attribute ?? '')} garde des valeurs presque toutes différentes` : `reste ${left[kind](n)}`}${attribute === null || kind === 'unique-attribute' ? '' : `, colonne ${quote(attribute)}`}${at(rows, n)}`,
    cure:
      kind === 'unique-attribute'
        ? `--map "${attribute ?? ''}=personnel" si elle identifie les répondants, puis relisez le fichier`
        : kind === 'name'
          ? 'si ce sont des personnes, relisez le fichier avec --roll liste.csv'
          : 'regardez à cette place dans la source, corrigez-la, puis relisez-la avec --replace',
  }),
  SENSITIVE_TO_READ: ({ kinds, count: n, rows }) => ({
    text: `${count(n, 'contribution', 'contributions')} à relire avant toute publication\u00a0: ${kinds.map((kind) => sensitiveKinds[kind]).join(', ')}${at(rows, n)}`,
  }),
}
