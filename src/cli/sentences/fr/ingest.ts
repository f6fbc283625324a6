import type { FileKind, IngestDiagnostics } from '../../../model/diagnostics/ingest.ts'

const quote = (text: string) => `«\u202f${text}\u202f»`
const list = (values: readonly (string | number)[]) => values.join(', ')
const maybe = (suggestion: string | null) =>
  suggestion === null ? '' : `\u202f; vouliez-vous dire ${quote(suggestion)}\u202f?`
const count = (n: number, one: string, many: string) => `${n.toLocaleString('fr-FR')} ${n < 2 ? one : many}`

const kinds: Readonly<Record<FileKind, string>> = {
  pdf: 'un PDF',
  word: 'un document Word d’avant 2007 (.doc)',
  presentation: 'un diaporama',
  writer: 'un document texte OpenDocument d’un seul tenant (.fodt)',
  pages: 'un document Pages',
  image: 'une image',
  archive: 'une archive',
  json: 'du JSON',
  html: 'une page HTML',
  rtf: 'un document RTF',
  xml: 'du XML',
  database: 'une base de données',
  media: 'un enregistrement audio ou vidéo',
  binary: 'un fichier binaire',
}

const cures: Partial<Readonly<Record<FileKind, string>>> = {
  pdf: 'demandez le document d’origine (.docx, .odt), ou copiez son texte dans un fichier .txt ou .md, une idée par ligne à puce',
  word: 'ouvrez-le et enregistrez-le en .docx',
  writer: 'ouvrez-le et enregistrez-le en .odt',
  pages: 'ouvrez-le dans Pages et exportez-le au format Word (.docx)',
  rtf: 'ouvrez-le et enregistrez-le en .docx',
  presentation: 'copiez son texte dans un fichier .txt ou .md, une idée par ligne à puce',
  image: 'saisissez les idées dans un tableau ou un fichier .txt',
  archive: 'décompressez-la et donnez les fichiers qu’elle contient',
}

export const fr: {
  [C in keyof IngestDiagnostics]: (args: IngestDiagnostics[C]) => { text: string; cure?: string }
} = {
  EMPTY_FILE: () => ({
    text: 'le fichier est vide',
    cure: 'refaites l’export, puis relancez la commande',
  }),
  NOT_A_TABLE: ({ kind }) => ({
    text: `c’est ${kinds[kind]}, pas un tableau ni des notes`,
    cure: cures[kind] ?? 'donnez un fichier CSV, XLSX, ODS, DOCX, ODT, TXT ou MD',
  }),
  ENCRYPTED_WORKBOOK: () => ({
    text: 'le classeur est protégé par un mot de passe',
    cure: 'ouvrez-le, retirez le mot de passe et enregistrez-le',
  }),
  BROKEN_WORKBOOK: () => ({
    text: 'le classeur est abîmé ou incomplet, il ne peut pas être lu',
    cure: 'ouvrez-le dans un tableur et enregistrez-le de nouveau en .xlsx ou en .csv',
  }),
  HOSTILE_WORKBOOK: ({ reason }) => ({
    text: {
      size: 'le classeur devient démesuré une fois décompressé, il n’est pas lu',
      ratio: 'le classeur est compressé à un taux anormal, il n’est pas lu',
      entries: 'le classeur contient un nombre anormal de parties, il n’est pas lu',
      cells: 'le classeur contient trop de cellules, il n’est pas lu',
      overlap: 'les parties du classeur se chevauchent, il n’est pas lu',
      time: 'la lecture du classeur demande trop de temps ou de mémoire, elle est abandonnée',
    }[reason],
    cure: 'copiez les lignes utiles dans un nouveau classeur, ou enregistrez la feuille en CSV',
  }),
  TOO_LARGE_FILE: ({ megabytes, limit }) => ({
    text: `le fichier pèse ${megabytes} Mo, au-delà des ${limit} Mo admis`,
    cure: 'enregistrez la feuille utile en CSV, ou partagez le fichier en plusieurs',
  }),
  NO_CONTENT_FOUND: () => ({
    text: 'aucune contribution trouvée dans ce fichier',
    cure: 'vérifiez qu’il contient des lignes sous l’en-tête, ou indiquez la feuille\u00a0: --sheet "Nom"',
  }),
  UNKNOWN_ENCODING: ({ encoding, known, suggestion }) => ({
    text: `l’encodage ${quote(encoding)} n’est pas connu${maybe(suggestion)}`,
    cure: `--encoding accepte\u00a0: ${list(known)}`,
  }),
  UNKNOWN_DELIMITER: ({ delimiter }) => ({
    text: `le séparateur ${quote(delimiter)} n’est pas utilisable`,
    cure: '--delimiter accepte un signe («\u202f;\u202f», «\u202f,\u202f», «\u202f|\u202f») ou le mot tab',
  }),
  UNKNOWN_SHEET: ({ sheet, known, suggestion }) => ({
    text: `le classeur n’a pas de feuille ${quote(sheet)}${maybe(suggestion)}`,
    cure: `feuilles du classeur\u00a0: ${list(known.map(quote))}`,
  }),
  UNKNOWN_SESSION: ({ session, known, suggestion }) => ({
    text: `la séance ${quote(session)} n’existe pas dans charter.yaml${maybe(suggestion)}`,
    cure: `séances connues\u00a0: ${list(known)}\u202f; sinon, ajoutez-la sous «\u202fsessions:\u202f»`,
  }),
  NO_SESSION_DECLARED: () => ({
    text: 'charter.yaml ne déclare aucune séance',
    cure: 'ajoutez-y la séance de ce fichier sous «\u202fsessions:\u202f» (id, label, kind), puis relancez',
  }),
  SESSION_NOT_FOUND: ({ file, known }) => ({
    text: 'ni le contenu ni le nom du fichier ne disent de quelle séance il vient',
    cure: `charter ingest "${file}" --session ${known[0] ?? 'A1'} (séances connues\u00a0: ${list(known)})`,
  }),
  SESSION_AMBIGUOUS: ({ file, candidates }) => ({
    text: `ce fichier peut venir de plusieurs séances (${list(candidates)})`,
    cure: `dites laquelle\u00a0: charter ingest "${file}" --session ${candidates[0] ?? 'A1'}`,
  }),
  UNKNOWN_THEME: ({ theme, known, suggestion }) => ({
    text: `le thème ${quote(theme)} n’existe pas dans charter.yaml${maybe(suggestion)}`,
    cure: `thèmes connus\u00a0: ${list(known)}`,
  }),
  UNKNOWN_KIND: ({ kind, suggestion }) => ({
    text: `le type ${quote(kind)} n’existe pas${maybe(suggestion)}`,
    cure: '--kind accepte atelier ou questionnaire',
  }),
  MAP_SYNTAX: ({ map }) => ({
    text: `${quote(map)} ne dit pas quel rôle donner à quelle colonne`,
    cure: 'écrivez par exemple --map "Vos remarques=idee"',
  }),
  MAP_UNKNOWN_COLUMN: ({ column, known, suggestion }) => ({
    text: `aucune colonne ${quote(column)}${maybe(suggestion)}`,
    cure: `colonnes du fichier\u00a0: ${list(known.slice(0, 20).map(quote))}`,
  }),
  MAP_UNKNOWN_ROLE: ({ role, known, suggestion, column }) => ({
    text: `le rôle ${quote(role)} n’existe pas${maybe(suggestion)}`,
    cure: `--map "${column}=${suggestion ?? 'idee'}"\u202f; rôles\u00a0: ${list(known)}`,
  }),
  MAP_AMBIGUOUS_COLUMN: ({ column, letters }) => ({
    text: `plusieurs colonnes répondent au nom ${quote(column)} (${list(letters)})`,
    cure: `désignez-la par sa lettre\u00a0: --map "${letters[0] ?? 'A'}=idee"`,
  }),
  MAP_WITHOUT_COLUMNS: () => ({
    text: 'des notes en texte n’ont pas de colonnes, --map ne s’y applique pas',
    cure: 'retirez --map\u202f; les titres du texte donnent la table, le thème et la rubrique',
  }),
  NO_TEXT_COLUMN: ({ columns, example }) => ({
    text: `impossible de savoir quelle colonne contient les idées (${list(columns.map(quote))})`,
    cure: `indiquez-la\u00a0: --map "${example}=idee"`,
  }),
  WRONG_EXTENSION: ({ actual }) => ({
    text: `malgré son extension, ce fichier est ${{ workbook: 'un classeur', text: 'du texte', document: 'un document de traitement de texte', json: 'du JSON' }[actual]}\u202f; il est lu comme tel`,
  }),
  HIDDEN_SHEET: ({ sheet }) => ({
    text: `la feuille masquée ${quote(sheet)} n’est pas lue`,
    cure: `pour la lire\u00a0: --sheet "${sheet}"`,
  }),
  SHEET_LEFT_OUT: ({ sheet, rows }) => ({
    text: `la feuille ${quote(sheet)} (${count(rows, 'ligne', 'lignes')}) n’est pas lue\u00a0: aucune colonne d’idées n’y est nommée`,
    cure: `pour la lire\u00a0: --sheet "${sheet}"`,
  }),
  ERROR_CELLS: ({ count: n, first }) => ({
    text: `${count(n, 'cellule affiche', 'cellules affichent')} une erreur de formule (la première en ${first}), lues comme vides`,
    cure: 'corrigez les formules dans le classeur si ces cellules comptent',
  }),
  UNDECIDED_COLUMN: ({ column }) => ({
    text: `la colonne ${quote(column)} est laissée de côté, son rôle n’est pas clair`,
    cure: `--map "${column}=idee" pour la lire, --map "${column}=ignore" pour ne plus le signaler`,
  }),
  COLUMN_BY_CONTENT: ({ column, role }) => ({
    text: `la colonne ${quote(column)} est lue comme ${quote(role)} d’après son contenu`,
    cure: `si ce n’est pas cela\u00a0: --map "${column}=ignore"`,
  }),
  PERSONAL_COLUMN: ({ column }) => ({
    text: `la colonne ${quote(column)} identifie des personnes, elle n’est pas enregistrée`,
  }),
  MASKED: ({ count: n }) => ({
    text: `${count(n, 'donnée personnelle masquée (nom, adresse, numéro…)', 'données personnelles masquées (noms, adresses, numéros…)')}`,
  }),
  NO_HEADER: () => ({
    text: 'pas de ligne d’en-tête reconnue, la première ligne est lue comme une donnée',
    cure: 'si les n premières lignes sont des titres\u00a0: --header-rows n',
  }),
  BAD_QUOTE: () => ({
    text: 'guillemets mal placés, ligne lue au mieux',
    cure: 'vérifiez cette ligne dans le fichier d’origine',
  }),
  RAGGED_ROW: ({ found, expected }) => ({
    text: `la ligne a ${count(found, 'cellule', 'cellules')} au lieu de ${expected}, elle est lue telle quelle`,
    cure: 'vérifiez qu’un séparateur ne s’est pas glissé dans un texte sans guillemets',
  }),
  RAGGED_ROWS: ({ count: n, expected, lines }) => ({
    text: `${count(n, 'ligne n’a', 'lignes n’ont')} pas les ${expected} cellules attendues (dans le fichier, lignes ${list(lines)}${n > lines.length ? '…' : ''}), lues telles quelles`,
    cure: 'vérifiez qu’un séparateur ne s’est pas glissé dans un texte sans guillemets',
  }),
  BAD_ROW: ({ count: n }) => ({
    text: `${count(n, 'ligne abîmée, lue', 'lignes abîmées, lues')} au mieux\u202f; les autres sont intactes`,
  }),
  NUL_REMOVED: ({ count: n, lines }) => ({
    text: `${count(n, 'caractère nul retiré', 'caractères nuls retirés')} (lignes ${list(lines)})`,
  }),
  CONTROLS_REPAIRED: ({ count: n }) => ({
    text: `${count(n, 'caractère mal converti par l’outil d’export rétabli', 'caractères mal convertis par l’outil d’export rétablis')} (’ œ €)`,
  }),
  MOJIBAKE: ({ example }) => ({
    text: `des accents ont été perdus avant l’export (${quote(example)})`,
    cure: 'refaites l’export depuis l’outil d’origine en UTF-8',
  }),
  BROKEN_CHARACTERS: ({ count: n }) => ({
    text: `${count(n, 'caractère illisible', 'caractères illisibles')} (�)`,
    cure: 'refaites l’export en UTF-8, ou indiquez l’encodage\u00a0: --encoding windows-1252',
  }),
  HTML_DECODED: ({ column }) => ({
    text: `la colonne ${quote(column)} est en HTML, les balises sont retirées`,
  }),
  VOTES_UNREADABLE: ({ value }) => ({
    text: `${quote(value)} n’est pas un nombre de votes, la ligne est lue sans votes`,
    cure: 'mettez un nombre dans cette cellule',
  }),
  THEME_VALUES_UNKNOWN: ({ column, values }) => ({
    text: `la colonne ${quote(column)} nomme des thèmes inconnus\u00a0: ${list(values.map(quote))}`,
    cure: 'ajoutez ces mots au vocabulaire des thèmes dans charter.yaml, ou donnez --theme',
  }),
  LEVEL_VALUES_UNKNOWN: ({ column, values }) => ({
    text: `la colonne ${quote(column)} nomme des niveaux inconnus\u00a0: ${list(values.map(quote))}`,
    cure: 'ajoutez ces mots au vocabulaire des niveaux dans charter.yaml',
  }),
  SESSION_VALUES_UNKNOWN: ({ column, values, known }) => ({
    text: `la colonne ${quote(column)} nomme des séances inconnues\u00a0: ${list(values.map(quote))}`,
    cure: `séances connues\u00a0: ${list(known)}`,
  }),
  UNFINISHED_ROWS: ({ count: n, column }) => ({
    text: `${count(n, 'réponse jamais envoyée laissée', 'réponses jamais envoyées laissées')} de côté`,
    cure: `pour les lire aussi\u00a0: --map "${column}=ignore"`,
  }),
  LINES_LEFT_OUT: ({ count: n, lines }) => ({
    text: `${count(n, 'ligne qui n’est pas une idée (présentation, participants, image, pagination) laissée', 'lignes qui ne sont pas des idées (présentation, participants, images, pagination) laissées')} de côté (${list(lines.slice(0, 8))}${n > 8 ? '…' : ''})`,
  }),
  FURTHER_FINDINGS: ({ of, count }) => ({
    text: `${count} autre${count > 1 ? 's' : ''} cas du même genre (${of}) dans ce fichier.`,
  }),
  DUPLICATE_ROW_KEY: ({ key, column }) => ({
    text: `l’identifiant ${quote(key)} de la colonne ${quote(column)} sert deux fois\u202f; la seconde ligne est reconnue par son texte`,
  }),
}
