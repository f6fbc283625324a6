import type { CommandDiagnostics } from '../../../../model/diagnostics/command.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<CommandDiagnostics> = {
  UNKNOWN_COMMAND: {
    title: 'La commande n’existe pas.',
    cause:
      'Le premier mot après charter est une commande. C’est le plus souvent une faute de frappe, un mot français (lire au lieu de ingest), ou un fichier donné sans la commande qui le lit.',
    cure: 'Reprenez la commande proposée, ou choisissez dans la liste que donne charter help. Pour lire un fichier, mettez ingest devant lui.',
    example: 'charter ingest restitution.xlsx',
  },
  UNKNOWN_OPTION: {
    title: 'L’option n’existe pas pour cette commande.',
    cause:
      'Chaque commande a ses options. Il arrive aussi qu’un traitement de texte ait changé les deux tirets «\u00a0--\u00a0» en un tiret long «\u00a0–\u00a0» dans une commande copiée d’un document.',
    cure: 'Retapez l’option avec deux tirets ordinaires\u00a0; charter help <commande> donne la liste de celles qui existent.',
    example: 'charter help ingest',
  },
  OPTION_WITHOUT_VALUE: {
    title: 'Une option attend une valeur qui n’est pas donnée.',
    cause:
      'L’option est la dernière de la ligne, ou ce qui la suit commence par un tiret et est lu comme une autre option.',
    cure: 'Écrivez la valeur juste après l’option. Si la valeur commence par un tiret, collez-la avec un signe égal.',
    example: 'charter ideas --session A1',
  },
  MISSING_ARGUMENT: {
    title: 'Il manque un argument à la commande.',
    cause:
      'ingest attend au moins un fichier ou un dossier, template attend ce qu’il faut faire, completion attend le nom de l’interpréteur.',
    cure: 'Ajoutez-le après le nom de la commande\u00a0; charter help <commande> montre un exemple.',
    example: 'charter ingest restitutions/',
  },
  TOO_MANY_ARGUMENTS: {
    title: 'La commande reçoit plus d’arguments qu’elle n’en attend.',
    cause:
      'Un nom de fichier ou un texte qui contient des espaces, donné sans guillemets, est coupé en plusieurs par le terminal.',
    cure: 'Mettez-le entre guillemets droits. Pour donner une séance à status ou à ideas, employez l’option --session.',
    example: 'charter ideas --search "pistes cyclables"',
  },
  INVALID_VALUE: {
    title: 'La valeur n’est pas de celles que l’option accepte.',
    cause:
      'Ces options prennent une valeur d’une courte liste, en anglais et en minuscules (proposal, obstacle…), même si ce que l’outil affiche est en français.',
    cure: 'Reprenez une des valeurs données dans le message, ou dans charter help <commande>.',
    example: 'charter ideas --nature proposal',
  },
  NOT_A_NUMBER: {
    title: 'Une option attend un nombre entier.',
    cause: 'Le nombre est écrit en lettres, avec une virgule, un espace ou un signe.',
    cure: 'Écrivez-le en chiffres, sans espace.',
    example: 'charter terms --top 40',
  },
  UNKNOWN_PRINCIPLE: {
    title: 'Le principe demandé n’est pas dans charter.yaml.',
    cause: 'L’option --principle prend l’identifiant (id:) d’un principe, pas son libellé.',
    cure: 'Prenez l’identifiant dans la liste du message, ou dans charter.yaml sous «\u00a0principles:\u00a0».',
    example: 'charter ideas --principle sobriete',
  },
  NO_TEXT_GIVEN: {
    title: 'charter tokens n’a reçu aucun texte.',
    cause:
      'La commande prend une phrase sur sa ligne, ou des lignes de JSON sur l’entrée standard avec --jsonl.',
    cure: 'Donnez la phrase entre guillemets, ou ajoutez --jsonl et envoyez un fichier.',
    example: 'charter tokens "J’éteins la lumière"',
  },
  LINE_NOT_JSON: {
    title: 'Une ligne envoyée à charter tokens --jsonl n’est pas un objet {"id","text"}.',
    cause:
      'Le fichier n’est pas en JSON Lines (un objet par ligne)\u00a0: un tableau JSON étalé sur plusieurs lignes, une ligne vide, ou un texte sans guillemets.',
    cure: 'Écrivez un objet par ligne. Les autres lignes ont reçu leur réponse\u00a0; celle-ci en a une vide, à sa place.',
    example: '{"id":1,"text":"J’éteins la lumière"}',
  },
  BAD_SOURCE_DATE_EPOCH: {
    title: 'La variable SOURCE_DATE_EPOCH n’est pas un nombre de secondes.',
    cause:
      'Elle sert à dater le document de façon reproductible\u00a0; un système de construction ou un script lui a donné une date écrite.',
    cure: 'Donnez-lui un nombre de secondes depuis 1970, ou retirez-la\u00a0: la date vient alors de charter.yaml ou de la dernière séance.',
    example: 'SOURCE_DATE_EPOCH=$(date +%s) charter report',
  },
  NOTHING_TO_SHOW: {
    title: 'Aucune contribution n’est lue\u00a0: il n’y a rien à mettre en page.',
    cause:
      'La consultation vient d’être créée, ou la dernière lecture a été reprise par charter undo, ou elle était un essai (--dry-run).',
    cure: 'Lisez d’abord les fichiers de la séance\u00a0; charter log dit ce qui a été fait.',
    example: 'charter ingest restitutions/',
  },
  FILE_ABSENT: {
    title: 'Le fichier donné n’existe pas.',
    cause:
      'Faute de frappe, autre dossier que celui où vous êtes, extension cachée par l’explorateur de Windows (restitution.xlsx.xlsx), ou fichier resté dans le nuage et pas encore descendu sur le poste.',
    cure: 'Reprenez le nom proposé, ou glissez le fichier dans le terminal\u00a0: son chemin exact s’y écrit. Dans l’explorateur\u00a0: Affichage > Extensions de noms de fichiers.',
    example: 'charter ingest "restitution atelier 1.xlsx"',
  },
  FILE_UNREADABLE: {
    title: 'Le fichier existe mais ne peut pas être ouvert.',
    cause:
      'Il est ouvert dans Excel (qui le verrouille sur un partage), appartient à un autre compte, a été déplacé pendant la lecture, ou OneDrive ne l’a pas encore descendu sur le poste.',
    cure: 'Fermez-le partout, puis relancez. Sur OneDrive ou SharePoint\u00a0: clic droit > Toujours conserver sur cet appareil. Sinon, copiez-le dans un dossier à vous.',
  },
  NO_FILE_MATCHES: {
    title: 'Aucun fichier ne répond au motif donné.',
    cause:
      'Le motif (*.xlsx) est cherché dans le dossier où vous êtes\u00a0; les majuscules comptent, et les fichiers cachés ne sont jamais pris.',
    cure: 'Vérifiez le dossier où vous êtes, ou donnez le dossier entier.',
    example: 'charter ingest "restitutions/**/*.xlsx"',
  },
  NO_FILE_IN_FOLDER: {
    title: 'Le dossier donné ne contient aucun fichier lisible.',
    cause:
      'Sont pris\u00a0: les tableaux et les notes (CSV, XLSX, ODS, TXT, MD…). Les fichiers cachés, les verrous d’Excel (~$…) et les dossiers de la consultation elle-même (sources, data, out) sont laissés.',
    cure: 'Donnez le dossier des restitutions. Un PDF ou une photo de paperboard doit d’abord être recopié en texte.',
    example: 'charter ingest restitutions/',
  },
  FILE_LEFT_OUT: {
    title: 'Un fichier du dossier n’est ni un tableau ni des notes, il est laissé de côté.',
    cause:
      'Un dossier de séance contient aussi des photos, des PDF, des diaporamas\u00a0; seuls ceux dont l’extension annonce un tableau ou des notes sont lus.',
    cure: 'Rien à faire s’il ne contient pas d’idées. Sinon, donnez-le par son nom\u00a0: la réponse dira ce qui empêche de le lire.',
  },
  CORRECTION_TO_CONFIRM: {
    title: 'Le fichier ressemble à un autre déjà lu\u00a0: est-ce sa correction\u00a0?',
    cause:
      'Il est de la même séance et partage au moins la moitié de ses lignes avec une source déjà lue. Le lire à côté compterait deux fois les mêmes voix\u00a0; le mettre à la place ne se décide pas tout seul.',
    cure: 'Si c’est la version corrigée, ajoutez --replace\u00a0: les identifiants et les décisions de ce qui n’a pas changé sont gardés. Si ce sont d’autres voix, donnez-leur leur propre séance.',
    example: 'charter ingest restitution-v2.xlsx --replace',
  },
  CORRECTION_DECLINED: {
    title: 'Le fichier n’est pas lu, à votre demande.',
    cause: 'À la question «\u00a0le remplacer\u00a0?\u00a0», la réponse n’était pas oui.',
    cure: 'Relancez avec --replace si vous changez d’avis, ou avec --session s’il vient d’une autre séance.',
  },
  OUTPUT_FAILED: {
    title: 'Un fichier demandé ne peut pas être écrit.',
    cause:
      'Il est ouvert dans un autre logiciel (Excel et Acrobat verrouillent ce qu’ils montrent), le disque est plein, ou le dossier n’est pas à vous.',
    cure: 'Fermez-le, ou écrivez ailleurs avec -o. L’ancienne version, s’il y en avait une, est restée entière.',
    example: 'charter report -o ~/Documents/charte',
  },
  OLD_NODE: {
    title: 'La version de Node.js est trop ancienne.',
    cause:
      'L’outil demande Node.js 20.19 ou plus récent\u00a0; les paquets de certaines distributions sont plus vieux.',
    cure: 'Installez la version LTS depuis nodejs.org, ou avec le gestionnaire de versions de votre poste, puis vérifiez avec node --version.',
  },
  PACKAGE_INCOMPLETE: {
    title: 'Une partie de l’outil manque ou est abîmée.',
    cause: 'Installation interrompue, antivirus qui a retiré un fichier, ou copie partielle du dossier.',
    cure: 'Désinstallez et réinstallez charter, puis lancez charter doctor. Si la faute revient, demandez à votre service informatique d’autoriser le dossier de l’outil.',
    example: 'charter doctor',
  },
  REPEATED_ANSWERS: {
    title: 'Les mêmes mots se trouvent dans deux sources.',
    cause:
      'Une personne a répondu à l’atelier et au questionnaire, une campagne a fait copier un texte, ou un fichier en contient un autre. Rien n’est écarté : seules les personnes savent si cela a été dit deux fois.',
    cure: 'Si c’est une copie, retirez-la de l’un des deux fichiers et relisez-le avec --replace.',
    example: 'charter ingest questionnaire.csv --replace',
  },
}
