import type { StoreDiagnostics } from '../../../../model/diagnostics/store.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<StoreDiagnostics> = {
  YAML_SYNTAX: {
    title: 'Une ligne du fichier de réglages n’est pas du YAML.',
    cause:
      'charter.yaml est fait de lignes «\u00a0clé: valeur\u00a0» et de listes à tirets, alignées par des espaces.',
    cure: 'Comparez la ligne montrée à celles d’à côté, ou à un modèle neuf.',
    example: 'charter init modele --preset blank',
  },
  YAML_NOT_UTF8: {
    title: 'Le fichier de réglages n’est pas en UTF-8.',
    cause:
      'L’ancien Bloc-notes de Windows enregistre en ANSI\u00a0; les accents deviennent alors illisibles.',
    cure: 'Bloc-notes\u00a0: Fichier > Enregistrer sous > Encodage\u00a0: UTF-8. Vérifiez ensuite les accents.',
  },
  YAML_EMPTY: {
    title: 'Le fichier de réglages est vide.',
    cause: 'Enregistrement interrompu, ou synchronisation en cours d’un partage.',
    cure: 'Reprenez une version précédente (clic droit > Versions précédentes), ou recopiez un modèle neuf.',
    example: 'charter init modele --preset blank',
  },
  YAML_COLON_IN_TEXT: {
    title: 'Un texte contient deux-points sans être entre guillemets.',
    cause:
      'En YAML, «\u00a0:\u00a0» suivi d’un espace sépare une clé de sa valeur\u00a0; une seconde fois sur la ligne, il est de trop. Les titres en français en contiennent souvent.',
    cure: 'Mettez tout le texte entre guillemets doubles.',
    example: 'title: "Charte : agir ensemble"',
  },
  YAML_TAB: {
    title: 'Un retrait est fait d’une tabulation, que YAML refuse.',
    cause: 'La touche Tab, ou un éditeur qui transforme des espaces en tabulation.',
    cure: 'Effacez le retrait de la ligne et tapez deux espaces par niveau.',
  },
  YAML_NOT_CLOSED: {
    title: 'Un guillemet, un crochet ou une accolade n’est pas refermé.',
    cause: 'Le guillemet de fin a été oublié, ou un guillemet du texte a fermé trop tôt.',
    cure: 'Ajoutez le signe nommé à la fin de ce qui s’ouvre ici.',
    example: 'themes: [transport, dechets]',
  },
  YAML_RESERVED_SIGN: {
    title: 'Un texte sans guillemets commence par un signe réservé.',
    cause: 'En YAML, * &\u00a0! % @ ` > | et d’autres ont un sens en début de texte.',
    cure: 'Mettez tout le texte entre guillemets.',
    example: 'label: "@ la cantine"',
  },
  YAML_BACKSLASH: {
    title: 'Une barre oblique inversée est mal employée entre guillemets doubles.',
    cause:
      'Un chemin de Windows (C:\\…) entre guillemets doubles\u00a0: la barre y annonce un signe spécial.',
    cure: 'Employez des apostrophes autour du texte, ou doublez chaque barre.',
    example: "logo: 'logo.png'",
  },
  YAML_INDENT: {
    title: 'Une ligne n’est pas à sa place.',
    cause: 'Son retrait ne correspond à aucune ligne au-dessus, ou un tiret de liste manque.',
    cure: 'Alignez-la avec des espaces sur les lignes de même rang.',
    example: 'sessions:\n  - id: A1\n    label: Atelier transport',
  },
  YAML_NO_COLON: {
    title: 'Il manque les deux-points après une clé.',
    cause: 'Les deux-points sont absents, ou collés à la valeur sans espace.',
    cure: 'Écrivez la clé, deux-points, un espace, la valeur.',
    example: 'client: Ville de Flers',
  },
  YAML_DUPLICATE_KEY: {
    title: 'La même clé est donnée deux fois.',
    cause: 'Un bloc a été copié sans retirer l’ancien\u00a0; lequel compte ne se devine pas.',
    cure: 'Gardez-en une seule\u00a0; le message donne l’autre ligne.',
  },
  YAML_MERGE_CONFLICT: {
    title: 'Le fichier contient la marque d’un conflit de fusion git.',
    cause: 'Deux personnes ont changé les mêmes lignes.',
    cure: 'Choisissez l’une des deux versions, puis supprimez les lignes <<<<<<<, ======= et >>>>>>>.',
  },
  YAML_AFTER_QUOTE: {
    title: 'Du texte suit un guillemet fermant.',
    cause: 'Un texte qui contient des guillemets, mis lui-même entre guillemets doubles.',
    cure: 'Employez les guillemets français dans le texte, ou une barre devant ceux qui sont droits.',
    example: 'title: "Charte « agir »"',
  },
  CONFIGURATION_UNKNOWN_KEY: {
    title: 'charter.yaml contient une clé inconnue.',
    cause: 'Une faute de frappe, une clé traduite en français, ou une clé mise au mauvais niveau de retrait.',
    cure: 'Prenez la clé proposée\u00a0; les commentaires du modèle disent le rôle de chacune.',
  },
  CONFIGURATION_MISSING_KEY: {
    title: 'Il manque une clé obligatoire dans charter.yaml.',
    cause:
      'La ligne a été effacée, ou l’entrée copiée est incomplète\u00a0: une séance, un thème, un principe et un niveau ont tous un id et un label.',
    cure: 'Ajoutez la ligne nommée.',
    example: '  - id: A1\n    label: Atelier transport\n    kind: workshop',
  },
  CONFIGURATION_WRONG_KIND: {
    title: 'Une valeur de charter.yaml n’est pas du bon genre.',
    cause:
      'Un texte là où il faut une liste, un nombre entre guillemets, ou une liste à la place d’un texte.',
    cure: 'Suivez la forme donnée par le message.',
    example: 'vocabulary: [vélo, covoiturage]',
  },
  CONFIGURATION_EMPTY: {
    title: 'Une clé de charter.yaml est laissée vide.',
    cause: 'La ligne attend une valeur et n’en a pas.',
    cure: 'Complétez-la, ou supprimez-la si elle est facultative.',
  },
  CONFIGURATION_WRONG_CHOICE: {
    title: 'Une valeur de charter.yaml n’est pas de celles qui sont permises.',
    cause:
      'La clé n’accepte que quelques mots, en anglais\u00a0: workshop ou questionnaire, voices ou occurrences…',
    cure: 'Prenez-en un de la liste.',
    example: 'kind: workshop',
  },
  CONFIGURATION_NUMBER: {
    title: 'Un nombre de charter.yaml est hors des bornes ou mal écrit.',
    cause: 'Espace des milliers, virgule, ou valeur qui n’a pas de sens (zéro terme dans le nuage).',
    cure: 'Écrivez un entier dans les bornes du message, sans espace.',
    example: 'population: 1200',
  },
  CONFIGURATION_DATE: {
    title: 'Une date de charter.yaml n’est pas écrite AAAA-MM-JJ.',
    cause: 'Écrite à la française (12/03/2026), ou un jour qui n’existe pas.',
    cure: 'Écrivez l’année, le mois et le jour, séparés de tirets.',
    example: 'date: 2026-03-12',
  },
  CONFIGURATION_COLOUR: {
    title: 'Une couleur de charter.yaml n’est pas lisible.',
    cause:
      'Sans guillemets, # commence un commentaire et la valeur est vide\u00a0; un nom de couleur (vert) n’est pas accepté.',
    cure: 'Donnez six chiffres hexadécimaux entre guillemets.',
    example: 'colour: "#1f5a4c"',
  },
  CONFIGURATION_ID: {
    title: 'Un identifiant de charter.yaml contient des signes qui ne sont pas permis.',
    cause:
      'Un id nomme des fichiers et des options\u00a0: pas d’espace, d’accent ni de ponctuation, 40 signes au plus. Le label, lui, est libre.',
    cure: 'Prenez l’identifiant proposé. Évitez de le changer ensuite\u00a0: les décisions s’y rattachent.',
    example: 'id: energie-eau',
  },
  CONFIGURATION_LOGO: {
    title: 'Le logo doit être une image PNG ou JPEG du dossier de la consultation.',
    cause:
      'Un chemin complet du poste, une adresse web, ou un SVG\u00a0: la consultation doit rester entière quand on la déplace.',
    cure: 'Copiez l’image à côté de charter.yaml et écrivez son seul nom.',
    example: 'logo: logo.png',
  },
  CONFIGURATION_DUPLICATE_ID: {
    title: 'Deux entrées d’une liste de charter.yaml ont le même identifiant.',
    cause:
      'Une entrée copiée dont l’id n’a pas été changé\u00a0; majuscules et accents ne suffisent pas à les distinguer.',
    cure: 'Donnez un autre id à l’une des deux.',
  },
  CONFIGURATION_UNKNOWN_THEME: {
    title: 'charter.yaml nomme un thème qu’il ne déclare pas.',
    cause:
      'Une séance renvoie à un thème par son id\u00a0; il a été renommé, ou son libellé a été écrit à la place.',
    cure: 'Prenez un id de la liste themes:, ou laissez la ligne vide.',
  },
  CONFIGURATION_PRINCIPLE_COUNT: {
    title: 'Le nombre de principes n’est pas dans les bornes.',
    cause: 'Avec trop peu de principes il n’y a rien à classer\u00a0; avec trop, plus rien n’est lisible.',
    cure: 'Complétez ou regroupez la liste principles:.',
  },
  CONFIGURATION_OVERLAP: {
    title: 'overlap dépasse le nombre de participants des ateliers.',
    cause:
      'overlap est le nombre de personnes venues en atelier qui ont aussi répondu au questionnaire\u00a0: il ne peut pas dépasser celui des participants.',
    cure: 'Corrigez-le, ou laissez-le vide si vous ne le connaissez pas.',
  },
  CONFIGURATION_TO_COMPLETE: {
    title: 'Un texte de charter.yaml est encore «\u00a0À compléter\u00a0».',
    cause: 'Le modèle de départ contient des textes à remplacer, qui paraîtraient tels quels dans la charte.',
    cure: 'Remplacez-le, ou supprimez la ligne si elle est facultative.',
  },
  DICTIONARY_TWO_HEADS: {
    title: 'dictionary.yaml compte un terme à deux endroits.',
    cause: 'Le même mot est dans deux regroupements\u00a0: ses voix seraient comptées deux fois.',
    cure: 'Gardez-le dans un seul regroupement.',
  },
  DICTIONARY_TWO_WAYS: {
    title: 'dictionary.yaml traite un terme de deux façons contraires.',
    cause: 'Le même mot est, par exemple, parmi les mots-outils et parmi les termes à garder.',
    cure: 'Gardez-le dans une seule des listes nommées.',
  },
  FOLDER_ABSENT: {
    title: 'Le dossier donné à -C n’existe pas.',
    cause: 'Chemin mal tapé, ou lecteur réseau qui n’est pas connecté.',
    cure: 'Vérifiez le chemin, connectez le lecteur, ou créez la consultation.',
    example: 'charter init ma-mission',
  },
  NO_CONSULTATION: {
    title: 'Il n’y a pas de charter.yaml ici ni dans les dossiers au-dessus.',
    cause:
      'La commande est lancée hors du dossier de la consultation, ou le fichier a été renommé (charter.yml, charter.yaml.txt).',
    cure: 'Placez-vous dans le dossier, désignez-le avec -C, ou créez une consultation.',
    example: 'charter -C ma-mission status',
  },
  ALREADY_INITIALISED: {
    title: 'Le dossier contient déjà une consultation, rien n’a été écrit.',
    cause: 'charter init n’écrase jamais un charter.yaml présent.',
    cure: 'Modifiez celui qui est là, ou donnez un autre nom de dossier.',
    example: 'charter init autre-mission',
  },
  FOLDER_LOCKED: {
    title: 'Une autre commande écrit dans la consultation.',
    cause:
      'Une lecture est en cours dans un autre terminal, sur un autre poste du même partage, ou vient d’être interrompue.',
    cure: 'Attendez qu’elle finisse. Si rien ne tourne plus, charter doctor dit si le verrou est resté d’une commande interrompue\u00a0; la prochaine écriture le retire.',
    example: 'charter doctor',
  },
  PATH_OUTSIDE: {
    title: 'Un chemin de la consultation mène hors de son dossier.',
    cause:
      'Un sous-dossier (sources, out, templates…) est un lien vers un autre endroit\u00a0: écrire au travers toucherait des fichiers étrangers.',
    cure: 'Remplacez le lien par un vrai dossier. Pour écrire ailleurs, employez -o.',
  },
  BAD_FILE_NAME: {
    title: 'Un nom de fichier n’est pas valable sur tous les postes.',
    cause:
      'Windows refuse < >\u00a0: " |\u00a0? *, certains noms (CON, AUX), les points et les espaces à la fin.',
    cure: 'Choisissez un nom court, avec des lettres, des chiffres et des tirets.',
    example: 'charter export -o idees.csv',
  },
  FILE_FAILED: {
    title: 'Le disque a refusé une opération.',
    cause:
      'Disque plein, quota atteint, droits insuffisants, partage déconnecté, ou fichier tenu par un antivirus ou un autre logiciel.',
    cure: 'Le message donne le fichier et la raison. Corrigez-la, puis relancez\u00a0: ce qui était enregistré n’a pas changé.',
  },
  OUTPUT_IN_USE: {
    title: 'Un fichier à écrire est ouvert ailleurs, l’ancienne version est restée.',
    cause: 'Acrobat et Excel verrouillent le fichier qu’ils montrent.',
    cure: 'Fermez-le, puis relancez\u00a0; ou écrivez ailleurs avec -o.',
    example: 'charter report -o essai',
  },
  TEMPLATE_UNREADABLE: {
    title: 'Un gabarit modifié ne peut pas être lu.',
    cause: 'Il n’est pas en UTF-8, dépasse 1 Mo, ou le dossier templates/ contient trop de fichiers.',
    cure: 'Enregistrez-le en UTF-8, ou supprimez-le pour revenir à celui d’origine.',
  },
  NOTHING_TO_UNDO: {
    title: 'Il n’y a rien à reprendre.',
    cause: 'Rien n’a encore été lu, ou tout a déjà été repris.',
    cure: 'charter log montre ce qui a été fait.',
    example: 'charter log',
  },
  UNKNOWN_EVENT: {
    title: 'L’acte nommé n’existe pas.',
    cause: 'L’identifiant donné à charter undo est mal recopié, ou vient d’une autre consultation.',
    cure: 'Prenez-le dans charter log.',
    example: 'charter log',
  },
  REPLACE_AMBIGUOUS: {
    title: '--replace ne sait pas quel fichier remplacer.',
    cause: 'La séance a plusieurs fichiers, et aucun ne ressemble assez à celui qui est donné.',
    cure: 'Donnez-lui le nom du fichier qu’il corrige, ou reprenez d’abord l’ancien avec charter undo.',
    example: 'charter undo',
  },
  EVENT_UNREADABLE: {
    title: 'Un fichier de l’historique est illisible.',
    cause:
      'Coupure pendant une synchronisation, ou fichier modifié à la main. Les lectures qu’il décrivait ne comptent plus.',
    cure: 'Restaurez-le d’une sauvegarde ou de l’historique du partage\u00a0; à défaut, supprimez-le et relisez les fichiers de la séance.',
  },
  RECORDS_MISSING: {
    title: 'Un fichier de données lues manque.',
    cause: 'Il a été supprimé ou déplacé de data/records, ou le partage n’a pas fini de se synchroniser.',
    cure: 'Attendez la fin de la synchronisation, restaurez-le d’une sauvegarde, ou relisez le fichier d’origine.',
    example: 'charter undo && charter ingest restitution.xlsx',
  },
  RECORDS_ALTERED: {
    title: 'Un fichier de données lues a changé depuis sa lecture.',
    cause: 'Il a été modifié à la main ou abîmé\u00a0; son empreinte n’est plus celle qui a été notée.',
    cure: 'Restaurez-le d’une sauvegarde, ou relisez le fichier d’origine. Pour corriger une contribution, corrigez le fichier d’origine et relisez-le avec --replace.',
    example: 'charter ingest restitution.xlsx --replace',
  },
  ORIGINAL_MISSING: {
    title: 'Un fichier d’origine n’est plus dans sources/.',
    cause:
      'Il a été supprimé à la main, ou pour ne plus garder de données de personnes. Ce qui en a été lu reste entier.',
    cure: 'Remettez-le si vous devez pouvoir le montrer\u00a0; sinon, rien à faire.',
  },
  ORIGINAL_ALTERED: {
    title: 'Un fichier d’origine a changé dans sources/ depuis sa lecture.',
    cause: 'Il a été ouvert et enregistré sur place. Ce qui en a été lu reste tel quel.',
    cure: 'Si c’est une correction, relisez-le de l’extérieur avec --replace, et remettez l’original.',
    example: 'charter ingest restitution.xlsx --replace',
  },
  LEFTOVERS: {
    title: 'Des restes d’une lecture interrompue sont présents, sans effet.',
    cause: 'Une coupure de courant ou une fenêtre fermée pendant l’écriture. Rien n’en est compté.',
    cure: 'Rien à faire\u00a0: la prochaine lecture fait le ménage.',
  },
  STALE_LOCK: {
    title: 'Un verrou d’une commande interrompue est resté, sans effet.',
    cause: 'La commande a été arrêtée avant de le retirer.',
    cure: 'Rien à faire\u00a0: la prochaine écriture le retire.',
  },
  SOURCES_OVERLAP: {
    title: 'Deux fichiers d’une séance ont des contributions communes et comptent tous les deux.',
    cause: 'Deux versions du même export ont été lues comme deux fichiers différents.',
    cure: 'Si l’un corrige l’autre, relisez-le avec --replace\u00a0; charter log dit quand chacun a été lu.',
    example: 'charter ingest export-v2.csv --replace',
  },
  READINGS_DAMAGED: {
    title: 'Un fichier de lectures à l’aveugle manque ou a été modifié.',
    cause:
      'Le dossier data/readings a été modifié à la main, ou sa synchronisation est inachevée. Compter sans lui changerait l’accord sans le dire.',
    cure: 'Attendez la fin de la synchronisation, ou remettez le fichier depuis une sauvegarde. À défaut, reprenez l’acte.',
    example: 'charter log',
  },
  FOREIGN_FILE: {
    title: 'Un fichier étranger se trouve parmi les données de la consultation, il est ignoré.',
    cause:
      'Un outil de synchronisation a fait une copie en conflit («\u00a0copie de…\u00a0», «\u00a0conflit\u00a0»), ou un fichier y a été déposé.',
    cure: 'Vérifiez-le, puis supprimez-le.',
  },
  ORIGINAL_CHANGED: {
    title: 'Le fichier a changé pendant sa lecture.',
    cause:
      'Un tableur ou un logiciel de synchronisation l’a réenregistré entre deux lectures. Rien n’en est gardé.',
    cure: 'Fermez-le partout, puis relancez la commande.',
  },
}
