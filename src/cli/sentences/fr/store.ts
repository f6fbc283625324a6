import type { StoreDiagnostics, YamlKind } from '../../../model/diagnostics/store.ts'

const kinds: Record<YamlKind, string> = {
  text: 'un texte',
  number: 'un nombre',
  list: 'une liste',
  block: 'un bloc de clés',
}

const kindCures: Record<YamlKind, string> = {
  text: 'Écrivez un texte, entre guillemets s’il commence par un signe.',
  number: 'Écrivez un nombre sans guillemets ni espaces, par exemple 500.',
  list: 'Écrivez une liste : [premier, second], ou une ligne par élément précédé d’un tiret.',
  block: 'Écrivez ses clés une par ligne, en retrait de deux espaces.',
}

const template: Record<'encoding' | 'size' | 'count', string> = {
  encoding: 'n’est pas en UTF-8',
  size: 'dépasse 1 Mo',
  count: 'contient plus de 200 gabarits',
}

function meant(suggestion: string | null): string | null {
  return suggestion === null ? null : `Vouliez-vous écrire « ${suggestion} » ?`
}

function list(values: readonly string[]): string {
  return values.map((value) => `« ${value} »`).join(', ')
}

function holder({ pid, host, since }: StoreDiagnostics['FOLDER_LOCKED']): string {
  const where = host === '' ? '' : ` sur ${host}`
  return `commande n° ${pid}${where}, depuis ${since}`
}

export const fr: {
  [C in keyof StoreDiagnostics]: (args: StoreDiagnostics[C]) => { text: string; cure?: string }
} = {
  YAML_NOT_UTF8: ({ line }) => ({
    text: `le fichier n’est pas en UTF-8 (première ligne illisible : ${line}).`,
    cure: 'Enregistrez-le en UTF-8 depuis votre éditeur (Enregistrer sous, encodage UTF-8).',
  }),
  YAML_EMPTY: () => ({
    text: 'le fichier est vide.',
    cure: 'Recopiez-y un modèle : charter init autre-dossier --preset blank en écrit un.',
  }),
  YAML_COLON_IN_TEXT: ({ key, value }) => ({
    text: 'deux-points dans un texte sans guillemets.',
    cure: `Écrivez : ${key}: ${quoted(value)}`,
  }),
  YAML_TAB: () => ({
    text: 'retrait fait d’une tabulation, que YAML refuse.',
    cure: 'Remplacez la tabulation par deux espaces.',
  }),
  YAML_NOT_CLOSED: ({ sign }) => ({
    text: `ce qui s’ouvre ici n’est pas refermé.`,
    cure: `Ajoutez ${sign} à la fin.`,
  }),
  YAML_RESERVED_SIGN: ({ sign }) => ({
    text: `un texte sans guillemets ne peut pas commencer par ${sign}`,
    cure: 'Mettez tout le texte entre guillemets.',
  }),
  YAML_BACKSLASH: () => ({
    text: 'barre oblique inversée (\\) dans un texte entre guillemets doubles.',
    cure: "Doublez-la (\\\\), ou employez des apostrophes : '…'.",
  }),
  YAML_INDENT: () => ({
    text: 'cette ligne n’est pas à sa place (retrait ou tiret).',
    cure: 'Alignez-la sur les lignes de même rang, avec des espaces.',
  }),
  YAML_NO_COLON: () => ({
    text: 'il manque les deux-points, suivis d’un espace, après la clé.',
    cure: 'Écrivez : clé: valeur',
  }),
  YAML_DUPLICATE_KEY: ({ key, firstLine }) => ({
    text: `la clé « ${key} » est déjà donnée ligne ${firstLine}.`,
    cure: 'Gardez-en une seule.',
  }),
  YAML_MERGE_CONFLICT: () => ({
    text: 'marque d’un conflit de fusion git.',
    cure: 'Choisissez l’une des deux versions et supprimez les lignes <<<<<<<, ======= et >>>>>>>.',
  }),
  YAML_AFTER_QUOTE: () => ({
    text: 'texte après un guillemet fermant.',
    cure: 'Mettez le tout entre guillemets doubles, et doublez la barre (\\") devant ceux du texte.',
  }),
  YAML_SYNTAX: ({ reason }) => ({
    text: `cette ligne n’est pas du YAML (${reason}).`,
    cure: 'Comparez avec un modèle : charter init autre-dossier --preset blank en écrit un.',
  }),

  CONFIGURATION_UNKNOWN_KEY: ({ key, suggestion, known }) => ({
    text: `clé inconnue « ${key} ».`,
    ...cureOf(meant(suggestion) ?? (known.length > 0 ? `Clés possibles ici : ${known.join(', ')}.` : null)),
  }),
  CONFIGURATION_MISSING_KEY: ({ key, within }) => ({
    text: within === null ? `il manque « ${key} ».` : `il manque « ${key} » dans ${within}.`,
    cure: `Ajoutez une ligne : ${key}: …`,
  }),
  CONFIGURATION_WRONG_KIND: ({ key, expected, found }) => ({
    text: `${named(key)} doit être ${kinds[expected]} ; il y a ${kinds[found]}.`,
    cure: kindCures[expected],
  }),
  CONFIGURATION_EMPTY: ({ key }) => ({
    text: `${named(key)} est vide.`,
    cure: 'Complétez la ligne, ou supprimez-la si elle est facultative.',
  }),
  CONFIGURATION_WRONG_CHOICE: ({ key, value, allowed, suggestion }) => ({
    text: `« ${value} » n’est pas une valeur de ${named(key)}.`,
    cure: meant(suggestion) ?? `Choisissez parmi : ${allowed.join(', ')}.`,
  }),
  CONFIGURATION_NUMBER: ({ key, value, minimum, maximum }) => ({
    text: `${named(key)} vaut ${value} ; il faut un nombre entier de ${minimum} à ${maximum}.`,
    cure: 'Corrigez le nombre, sans espace ni virgule.',
  }),
  CONFIGURATION_DATE: ({ value, suggestion }) => ({
    text: `« ${value} » n’est pas une date AAAA-MM-JJ.`,
    cure: suggestion === null ? 'Écrivez par exemple 2026-03-12.' : `Écrivez : ${suggestion}`,
  }),
  CONFIGURATION_COLOUR: ({ key, value, suggestion }) => ({
    text: value.startsWith('#')
      ? `couleur « ${value} » illisible : elle s’écrit "#rrggbb" entre guillemets (sans eux, # commence un commentaire).`
      : `« ${value} » n’est pas une couleur "#rrggbb".`,
    cure: `Écrivez : ${key}: "${suggestion ?? '#1f5a4c'}"`,
  }),
  CONFIGURATION_ID: ({ value, suggestion }) => ({
    text: `« ${value} » ne peut pas servir d’identifiant : lettres, chiffres, tirets, 40 signes au plus, sans espace.`,
    cure:
      suggestion === null ? 'Choisissez un mot court, par exemple transport.' : `Écrivez : id: ${suggestion}`,
  }),
  CONFIGURATION_LOGO: ({ value }) => ({
    text: `logo « ${value} » : il faut une image PNG ou JPEG placée dans le dossier de la consultation.`,
    cure: 'Copiez l’image à côté de charter.yaml et écrivez : logo: logo.png',
  }),
  CONFIGURATION_DUPLICATE_ID: ({ list: entries, value, firstLine }) => ({
    text: `l’identifiant « ${value} » est déjà celui d’une autre entrée de ${entries}, ligne ${firstLine}.`,
    cure: 'Donnez à l’une des deux un autre id (majuscules et accents ne suffisent pas à les distinguer).',
  }),
  CONFIGURATION_UNKNOWN_THEME: ({ value, known, suggestion }) => ({
    text: `thème inconnu « ${value} ».`,
    cure:
      meant(suggestion) ??
      (known.length > 0
        ? `Thèmes connus : ${known.join(', ')}.`
        : 'Ajoutez-le à la liste themes, ou laissez la ligne vide.'),
  }),
  CONFIGURATION_PRINCIPLE_COUNT: ({ count, minimum, maximum }) => ({
    text: `${count} principe${count > 1 ? 's' : ''} ; il en faut de ${minimum} à ${maximum}.`,
    cure: 'Complétez ou regroupez la liste principles.',
  }),
  CONFIGURATION_OVERLAP: ({ value, maximum }) => ({
    text: `overlap vaut ${value}, plus que les ${maximum} participants des ateliers.`,
    cure: 'Donnez le nombre de personnes venues en atelier qui ont aussi répondu, ou laissez vide.',
  }),
  CONFIGURATION_TO_COMPLETE: ({ key }) => ({
    text: `${named(key)} est encore « À compléter ».`,
    cure: 'Remplacez ce texte dans charter.yaml : il paraîtrait tel quel dans la charte.',
  }),
  DICTIONARY_TWO_HEADS: ({ term, heads }) => ({
    text: `« ${term} » est compté à deux endroits : ${list(heads)}.`,
    cure: 'Gardez-le dans un seul regroupement.',
  }),
  DICTIONARY_TWO_WAYS: ({ term, lists: names }) => ({
    text: `« ${term} » est à la fois dans ${names.join(' et dans ')}.`,
    cure: 'Gardez-le dans une seule des deux listes.',
  }),

  FOLDER_ABSENT: ({ path }) => ({
    text: `le dossier « ${path} » n’existe pas.`,
    cure: 'Vérifiez le chemin, ou créez la consultation : charter init dossier',
  }),
  NO_CONSULTATION: ({ path, lookalike }) => ({
    text:
      lookalike === null
        ? `pas de charter.yaml dans « ${path} » ni au-dessus.`
        : `pas de charter.yaml dans « ${path} » ni au-dessus, mais un fichier ${lookalike}.`,
    cure:
      lookalike === null
        ? 'Placez-vous dans le dossier de la consultation, désignez-le (charter -C dossier …) ou créez-le : charter init dossier'
        : `Renommez ${lookalike} en charter.yaml.`,
  }),
  ALREADY_INITIALISED: ({ path }) => ({
    text: `« ${path} » contient déjà un charter.yaml ; rien n’a été écrit.`,
    cure: 'Modifiez ce fichier, ou choisissez un autre dossier : charter init autre-dossier',
  }),
  FOLDER_LOCKED: (args) => ({
    text: `une autre commande écrit dans cette consultation (${holder(args)}).`,
    cure: 'Attendez qu’elle finisse et relancez ; rien n’a été modifié.',
  }),
  PATH_OUTSIDE: ({ path }) => ({
    text: `« ${path} » mène hors du dossier de la consultation.`,
    cure: 'Copiez le fichier ou le dossier visé dans la consultation, sans lien.',
  }),
  BAD_FILE_NAME: ({ name }) => ({
    text: `« ${name} » n’est pas un nom de fichier valable sur tous les postes.`,
    cure: 'Évitez < > : " \\ | ? *, les points à la fin et les noms de plus de 80 signes.',
  }),
  FILE_FAILED: ({ operation, path, reason }) => ({
    text: `${operations[operation] ?? 'opération impossible sur'} « ${path} » : ${reasons[reason] ?? reason}.`,
    cure: cures[reason] ?? 'Vérifiez le disque et les droits sur le dossier, puis relancez.',
  }),
  OUTPUT_IN_USE: ({ path }) => ({
    text: `« ${path} » est ouvert dans un autre logiciel ou protégé ; l’ancienne version est restée.`,
    cure: 'Fermez-le, puis relancez.',
  }),
  TEMPLATE_UNREADABLE: ({ path, reason }) => ({
    text: `le gabarit « ${path} » ${template[reason]}.`,
    cure: 'Corrigez-le, ou supprimez-le pour revenir au gabarit d’origine.',
  }),
  NOTHING_TO_UNDO: () => ({
    text: 'il n’y a rien à reprendre.',
    cure: 'charter log montre ce qui a été fait.',
  }),
  UNKNOWN_EVENT: ({ id }) => ({
    text: `acte inconnu « ${id} ».`,
    cure: 'charter log donne les identifiants.',
  }),
  ORIGINAL_CHANGED: ({ file }) => ({
    text: `« ${file} » a changé pendant sa lecture : rien n’en est enregistré.`,
    cure: 'Fermez le fichier dans le tableur, puis relancez la commande.',
  }),
  REPLACE_AMBIGUOUS: ({ session, files }) => ({
    text: `--replace : la séance ${session} a plusieurs fichiers (${files.join(', ')}) et aucun ne ressemble à celui-ci.`,
    cure: 'Donnez au fichier corrigé le nom de celui qu’il remplace, ou reprenez celui-ci d’abord : charter undo',
  }),

  EVENT_UNREADABLE: ({ file }) => ({
    text: `${file} est illisible : l’historique de la consultation est incomplet.`,
    cure: 'Restaurez ce fichier d’une sauvegarde ou de l’historique du partage ; à défaut, supprimez-le et relisez les fichiers de la séance.',
  }),
  RECORDS_MISSING: ({ file }) => ({
    text: `${file} manque.`,
    cure: 'Restaurez-le d’une sauvegarde, ou relisez le fichier d’origine : charter undo, puis charter ingest.',
  }),
  RECORDS_ALTERED: ({ file }) => ({
    text: `${file} a été modifié ou abîmé depuis sa lecture.`,
    cure: 'Restaurez-le d’une sauvegarde, ou relisez le fichier d’origine : charter undo, puis charter ingest.',
  }),
  ORIGINAL_MISSING: ({ file }) => ({
    text: `l’original ${file} n’est plus là ; ce qui en a été lu reste entier.`,
    cure: 'Remettez-le si vous devez pouvoir le montrer.',
  }),
  ORIGINAL_ALTERED: ({ file }) => ({
    text: `l’original ${file} a changé depuis sa lecture ; ce qui en a été lu reste entier.`,
    cure: 'Si c’est une correction, relisez-le sous son nom : charter ingest fichier --replace',
  }),
  LEFTOVERS: ({ count, bytes }) => ({
    text: `${count} fichier${count > 1 ? 's' : ''} (${Math.ceil(bytes / 1024)} Ko) d’une lecture interrompue, sans effet.`,
    cure: 'La prochaine lecture fait le ménage.',
  }),
  STALE_LOCK: (args) => ({
    text: `verrou d’une commande interrompue (${holder(args)}), sans effet.`,
    cure: 'La prochaine écriture le retire.',
  }),
  SOURCES_OVERLAP: ({ session, files, shared }) => ({
    text: `séance ${session} : ${list(files)} ont ${shared} % de contributions communes et comptent tous les deux.`,
    cure: 'Si l’un corrige l’autre, relisez-le : charter ingest fichier --replace',
  }),
  READINGS_DAMAGED: ({ file, who }) => ({
    text: `Les lectures à l’aveugle de ${who} (${file}) manquent ou ne sont plus telles qu’enregistrées.`,
    cure: 'Remettez le fichier depuis une sauvegarde, ou reprenez cet acte : charter log, puis charter undo <acte>.',
  }),
  FOREIGN_FILE: ({ file }) => ({
    text: `${file} n’est pas un acte de la consultation (copie d’un outil de synchronisation ?) ; il est ignoré.`,
    cure: 'Vérifiez-le, puis supprimez-le.',
  }),
}

const operations: Readonly<Record<string, string>> = {
  read: 'lecture impossible de',
  write: 'écriture impossible de',
  rename: 'renommage impossible en',
  remove: 'suppression impossible de',
  list: 'lecture impossible du dossier',
  stat: 'accès impossible à',
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'le disque est plein',
  EDQUOT: 'le quota du disque est atteint',
  EACCES: 'accès refusé',
  EPERM: 'accès refusé',
  EROFS: 'le disque est en lecture seule',
  EBUSY: 'le fichier est ouvert ailleurs',
  ENOENT: 'il n’existe pas',
  EISDIR: 'c’est un dossier',
  ENOTDIR: 'un dossier attendu est un fichier',
  ENAMETOOLONG: 'le chemin est trop long',
  EIO: 'le disque ne répond pas',
}

const cures: Readonly<Record<string, string>> = {
  ENOSPC: 'Libérez de la place, puis relancez ; ce qui était enregistré n’a pas changé.',
  EDQUOT: 'Libérez de la place, puis relancez ; ce qui était enregistré n’a pas changé.',
  EBUSY: 'Fermez le logiciel qui l’utilise, puis relancez.',
  ENAMETOOLONG: 'Placez la consultation plus près de la racine du disque.',
}

function cureOf(cure: string | null): { cure?: string } {
  return cure === null ? {} : { cure }
}

function named(key: string): string {
  return key === '' ? 'le fichier' : `« ${key} »`
}

/** In YAML double quotes, or single ones when the value holds double quotes. */
function quoted(value: string): string {
  const bare = value.replace(/^["']|["']$/g, '')
  return bare.includes('"') || bare.includes('\\') ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`
}
