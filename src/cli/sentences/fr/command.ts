import type { CommandDiagnostics } from '../../../model/diagnostics/command.ts'

export const meant = (suggestion: string | null) =>
  suggestion === null ? null : `Vouliez-vous dire « ${suggestion} » ?`
const helpOf = (command: string | null) => (command === null ? 'charter help' : `charter help ${command}`)
export const list = (values: readonly string[]) => values.join(', ')

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'accès refusé',
  EPERM: 'accès refusé',
  EBUSY: 'ouvert ailleurs',
  ENOSPC: 'disque plein',
  EROFS: 'disque en lecture seule',
  EISDIR: 'c’est un dossier',
  ENOTDIR: 'un dossier attendu est un fichier',
  ENOENT: 'absent',
  ELOOP: 'des liens tournent en rond',
  ENAMETOOLONG: 'le nom est trop long',
  ERR_FS_FILE_TOO_LARGE: 'il dépasse 2 Go',
  EIO: 'le disque ne répond pas',
}

const missing: Readonly<Record<string, string>> = {
  files: 'les fichiers à lire',
  action: 'ce qu’il faut faire (eject)',
  shell: 'le nom de l’interpréteur (bash, zsh ou fish)',
}

export const fr: {
  [C in keyof CommandDiagnostics]: (args: CommandDiagnostics[C]) => { text: string; cure?: string }
} = {
  UNKNOWN_COMMAND: ({ command, suggestion }) => ({
    text: `commande inconnue « ${command} ».`,
    cure: meant(suggestion) ?? 'charter help donne la liste des commandes.',
  }),
  UNKNOWN_OPTION: ({ option, suggestion, command }) => ({
    text: `option inconnue « ${option} ».`,
    cure: meant(suggestion) ?? `${helpOf(command)} donne les options.`,
  }),
  OPTION_WITHOUT_VALUE: ({ option, command }) => ({
    text: `l’option ${option} attend une valeur.`,
    cure: `${helpOf(command)} montre un exemple.`,
  }),
  MISSING_ARGUMENT: ({ argument, command }) => ({
    text: `il manque ${missing[argument] ?? argument}.`,
    cure: `${helpOf(command)} montre un exemple.`,
  }),
  TOO_MANY_ARGUMENTS: ({ command }) => ({
    text: 'trop d’arguments.',
    cure: `Mettez entre guillemets un texte ou un nom qui contient des espaces ; ${helpOf(command)} montre un exemple.`,
  }),
  INVALID_VALUE: ({ option, value, allowed, suggestion }) => ({
    text: `« ${value} » n’est pas une valeur de ${option}.`,
    cure: meant(suggestion) ?? `Valeurs possibles : ${list(allowed)}.`,
  }),
  NOT_A_NUMBER: ({ option, value }) => ({
    text: `${option} attend un nombre entier ; « ${value} » n’en est pas un.`,
  }),
  UNKNOWN_PRINCIPLE: ({ principle, known, suggestion }) => ({
    text: `le principe « ${principle} » n’existe pas dans charter.yaml.`,
    cure: meant(suggestion) ?? `Principes connus : ${list(known)}.`,
  }),
  NO_TEXT_GIVEN: () => ({
    text: 'il manque le texte.',
    cure: 'charter tokens "J’éteins la lumière", ou charter tokens --jsonl < textes.jsonl',
  }),
  FILE_ABSENT: ({ path, suggestion }) => ({
    text: `« ${path} » n’existe pas.`,
    ...(suggestion === null ? {} : { cure: `Vouliez-vous dire « ${suggestion} » ?` }),
  }),
  FILE_UNREADABLE: ({ path, reason }) => ({
    text: `« ${path} » ne peut pas être ouvert (${reasons[reason] ?? reason}).`,
    cure: 'Vérifiez les droits, fermez le logiciel qui l’utilise, puis relancez.',
  }),
  NO_FILE_MATCHES: ({ pattern }) => ({
    text: `aucun fichier ne correspond à « ${pattern} ».`,
    cure: 'Vérifiez le dossier où vous êtes et les majuscules du motif.',
  }),
  NO_FILE_IN_FOLDER: ({ path, kinds }) => ({
    text: `le dossier « ${path} » ne contient aucun fichier ${kinds}.`,
    cure: 'Donnez le dossier où ils sont, ou les fichiers eux-mêmes.',
  }),
  FILE_LEFT_OUT: ({ file }) => ({ text: `${file} n’est ni un tableau ni des notes, il est laissé de côté.` }),
  CORRECTION_TO_CONFIRM: ({ file, earlier, shared }) => ({
    text: `il ressemble à ${list(earlier)}, déjà lu (contributions communes : ${shared}) ; rien n’est changé sans votre accord.`,
    cure: `Si c’en est la correction : charter ingest "${file}" --replace`,
  }),
  REPEATED_ANSWERS: ({ count, file, session }) => ({
    text:
      count === 1
        ? `une réponse se retrouve mot pour mot dans « ${file} » (séance ${session}) : gardée, comptée deux fois`
        : `${count} réponses se retrouvent mot pour mot dans « ${file} » (séance ${session}) : gardées, comptées deux fois`,
    cure: 'si c’est la même personne ou le même fichier recopié, retirez-les de l’un des deux et relancez avec --replace',
  }),
  CORRECTION_DECLINED: ({ file }) => ({ text: `${file} n’est pas lu, à votre demande.` }),
  NOTHING_TO_SHOW: () => ({
    text: 'aucune contribution n’est encore lue : il n’y a rien à mettre en page.',
    cure: 'Commencez par charter ingest <fichiers>',
  }),
  LINE_NOT_JSON: ({ line }) => ({
    text: `la ligne ${line} de l’entrée n’est pas un objet {"id","text"} ; sa réponse est vide.`,
  }),
  OUTPUT_FAILED: ({ path, reason }) => ({
    text: `« ${path} » ne peut pas être écrit (${reasons[reason] ?? reason}).`,
    cure: 'Fermez le logiciel qui l’utilise ou choisissez un autre endroit avec -o, puis relancez.',
  }),
  BAD_SOURCE_DATE_EPOCH: ({ value }) => ({
    text: `SOURCE_DATE_EPOCH vaut « ${value} » ; il faut un nombre de secondes.`,
    cure: 'Corrigez cette variable, ou retirez-la.',
  }),
  OLD_NODE: ({ version, minimum }) => ({
    text: `Node.js ${version} est trop ancien.`,
    cure: `Installez Node.js ${minimum} ou plus récent.`,
  }),
  PACKAGE_INCOMPLETE: ({ part, reason }) => ({
    text: `l’installation est incomplète : ${part} (${reason}).`,
    cure: 'Réinstallez charter.',
  }),
}
