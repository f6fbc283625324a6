import type { ComposeDiagnostics } from '../../../../model/diagnostics/compose.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<ComposeDiagnostics> = {
  TEMPLATE_MISSING: {
    title: 'Un gabarit de la charte est introuvable.',
    cause:
      'Le dossier templates/ de la consultation existe (charter template eject l’a écrit), mais un de ses fichiers a été supprimé, renommé ou déplacé.',
    cure: 'Remettez-le avec charter template eject, qui n’écrase rien, ou supprimez tout le dossier templates/ pour revenir aux gabarits d’origine.',
    example: 'charter template eject',
  },
  TEMPLATE_SYNTAX: {
    title: 'Un gabarit ne peut pas être lu\u00a0: un bloc ou une accolade est mal fermé.',
    cause:
      'Un {{#if}} ou un {{#each}} sans sa fermeture, une fermeture en trop, ou des accolades coupées par un éditeur de texte.',
    cure: 'Allez à la ligne indiquée\u00a0; chaque {{#bloc …}} se ferme par {{/bloc}}, dans l’ordre inverse de l’ouverture.',
    example: '{{#if preface}}<p>{{preface}}</p>{{/if}}',
  },
  TEMPLATE_RAW_OUTPUT: {
    title: 'Un gabarit écrit une valeur sans échappement.',
    cause:
      'Les triples accolades {{{…}}} et {{&…}} laisseraient un texte de participant devenir du code du document.',
    cure: 'Employez les doubles accolades. La mise en forme se met dans le gabarit, autour de la valeur.',
    example: '{{verbatim}}',
  },
  TEMPLATE_FORBIDDEN: {
    title: 'Un gabarit emploie une forme de Handlebars qui n’est pas permise.',
    cause:
      'Décorateurs, partiels calculés et accès aux prototypes permettraient à un gabarit de faire autre chose que montrer des données.',
    cure: 'Écrivez la condition avec {{#if}} et le partiel par son nom\u00a0; docs/templates.md donne toutes les formes permises.',
    example: '{{> idee}}',
  },
  TEMPLATE_UNKNOWN_HELPER: {
    title: 'Un gabarit appelle un assistant qui n’existe pas.',
    cause:
      'Une faute de frappe, ou un assistant venu d’un autre outil\u00a0: seuls ceux de la liste donnée existent, et on ne peut pas en ajouter.',
    cure: 'Prenez le nom proposé. Ce qui demande un calcul se fait avant le gabarit\u00a0: voyez les données disponibles dans docs/templates.md.',
  },
  TEMPLATE_HELPER_ARGUMENTS: {
    title: 'Un assistant du gabarit n’est pas écrit comme il faut.',
    cause: 'Il manque un argument, il y en a un de trop, ou une donnée porte le même nom que l’assistant.',
    cure: 'Écrivez-le comme le message le montre\u00a0; une donnée du même nom s’écrit {{this.nom}}.',
  },
  TEMPLATE_HELPER_VALUE: {
    title: 'Un assistant du gabarit reçoit une valeur qu’il ne sait pas montrer.',
    cause:
      'Un assistant de nombre, de liste ou de date reçoit un texte ou rien, souvent parce que la donnée est facultative et absente de cette consultation.',
    cure: 'Entourez l’appel d’une condition, ou corrigez la donnée dans charter.yaml.',
    example: '{{#if date}}{{jour date}}{{/if}}',
  },
  TEMPLATE_UNKNOWN_PARTIAL: {
    title: 'Un gabarit inclut un gabarit partiel qui n’existe pas.',
    cause: 'Le fichier du partiel a été renommé, ou son nom est mal tapé après {{>.',
    cure: 'Prenez un des noms donnés, ou créez templates/charte/<nom>.hbs.',
  },
  TEMPLATE_UNKNOWN_VALUE: {
    title: 'Un gabarit montre une donnée qui n’existe pas.',
    cause:
      'Une faute de frappe, ou un nom employé hors de la boucle qui le donne (dans {{#each}}, les noms sont ceux de l’élément).',
    cure: 'Prenez le nom proposé\u00a0; ../nom remonte d’une boucle. docs/templates.md décrit toutes les données.',
  },
  TEMPLATE_TOO_DEEP: {
    title: 'Des gabarits s’appellent les uns les autres sans fin.',
    cause: 'Un partiel s’inclut lui-même, directement ou par un autre.',
    cure: 'Cherchez {{> …}} dans le gabarit nommé et retirez l’appel qui revient sur lui.',
  },
  TEMPLATE_TOO_LONG: {
    title: 'Un gabarit produit trop de texte.',
    cause: 'Deux boucles sur les mêmes listes, l’une dans l’autre, multiplient les lignes.',
    cure: 'Retirez une des boucles, ou montrez-y moins d’éléments.',
  },
  HTML_UNKNOWN_ELEMENT: {
    title: 'Un gabarit emploie un élément HTML qui n’est pas permis.',
    cause:
      'Le document devient un PDF accessible\u00a0: seuls les éléments qui ont un sens pour lui sont gardés. <div>, <br>, <font>, <script> ou <style> n’en font pas partie.',
    cure: 'Employez un de ceux de la liste\u00a0; la présentation vient des classes, pas des éléments.',
  },
  HTML_UNKNOWN_CLASS: {
    title: 'Une classe du gabarit n’existe pas pour cet élément.',
    cause: 'Les classes sont celles du document de la charte, et non des classes libres comme sur le web.',
    cure: 'Prenez une des classes données dans le message\u00a0; docs/templates.md montre leur effet.',
  },
  HTML_UNKNOWN_ATTRIBUTE: {
    title: 'Un attribut du gabarit n’est pas permis sur cet élément.',
    cause:
      'style, onclick, align et semblables ne sont pas gardés\u00a0; chaque élément a ses quelques attributs.',
    cure: 'Retirez-le, ou prenez un de ceux que donne le message.',
  },
  HTML_NOT_A_NUMBER: {
    title: 'Un attribut du gabarit attend un nombre.',
    cause:
      'La valeur vient d’un assistant qui l’a mise en forme (espace des milliers, «\u00a0%\u00a0»), ou la donnée est vide.',
    cure: 'Donnez la donnée telle quelle, sans assistant.',
    example: 'data-value="{{voices}}"',
  },
  HTML_MISPLACED: {
    title: 'Un élément du gabarit n’a pas sa place là où il est.',
    cause:
      'Par exemple un tableau dans un paragraphe, un titre dans une cellule, ou une ligne de tableau hors de <tbody>.',
    cure: 'Fermez d’abord l’élément qui l’entoure. docs/templates.md dit ce que chaque élément peut contenir.',
  },
  HTML_UNCLOSED: {
    title: 'Un élément du gabarit n’est pas fermé.',
    cause: 'Sa balise fermante manque, ou se trouve dans une condition {{#if}} qui n’est pas toujours vraie.',
    cure: 'Ajoutez la balise fermante avant l’élément qui suit\u00a0; ouvrez et fermez un élément dans la même condition.',
  },
  HTML_NOT_OPENED: {
    title: 'Le gabarit ferme un élément qui n’est pas ouvert.',
    cause: 'Une balise fermante en trop, ou dont l’ouverture est dans une autre condition {{#if}}.',
    cure: 'Retirez-la, ou placez l’ouverture et la fermeture dans la même condition.',
  },
  HTML_STRAY_TEXT: {
    title: 'Du texte se trouve dans un tableau ou une liste, hors de toute case.',
    cause:
      'Dans <table>, <tr>, <ul> ou <ol>, seuls leurs éléments sont permis\u00a0; un texte posé là n’aurait pas de place dans le document.',
    cure: 'Mettez-le dans <td>, <li>, <caption> ou <figcaption>, ou sortez-le.',
  },
  HTML_BROKEN: {
    title: 'Le HTML du gabarit est mal formé.',
    cause: 'Guillemet d’attribut non fermé, «\u00a0<\u00a0» écrit seul dans un texte, balise coupée en deux.',
    cure: 'Allez à la ligne indiquée\u00a0; dans un texte, écrivez &lt; pour le signe inférieur.',
  },
  HTML_UNKNOWN_SCENE: {
    title: 'Le gabarit demande une figure qui n’existe pas pour cette consultation.',
    cause:
      'Chaque figure n’existe que si ses données existent\u00a0: sans effectifs, pas de figure de participation\u00a0; sans logo, pas de logo.',
    cure: 'Entourez la figure de la condition du gabarit d’origine, que charter template eject permet de revoir.',
  },
  TREE_HEADINGS: {
    title: 'Les titres du document ne s’emboîtent pas.',
    cause:
      'Il faut un seul <h1>, puis <h2>, puis <h3>, sans saut\u00a0: un lecteur d’écran navigue par eux, et le sommaire en est fait.',
    cure: 'Changez le niveau du titre nommé\u00a0; la taille des lettres se règle ailleurs que par le niveau.',
  },
  TREE_TABLE: {
    title: 'Un tableau du document n’est pas complet.',
    cause:
      'Il lui manque une légende ou des en-têtes de colonnes, ou ses lignes n’ont pas le même nombre de cellules\u00a0: il serait illisible à voix haute.',
    cure: 'Donnez <caption>, <thead> avec <th scope="col">, et autant de cellules à chaque ligne.',
  },
  TREE_DUPLICATE_ID: {
    title: 'Deux éléments du document portent le même identifiant.',
    cause:
      'Le même id est écrit dans une boucle, ou deux fois dans les gabarits\u00a0; un lien ne saurait pas où mener.',
    cure: 'Dans une boucle, faites entrer l’identifiant de l’élément dans l’id.',
    example: '<h3 id="principe-{{id}}">',
  },
  TREE_LINK: {
    title: 'Un lien du document n’est pas permis ou ne mène nulle part.',
    cause:
      'L’ancre visée n’existe pas, ou l’adresse n’est ni https: ni mailto: (un chemin de fichier du poste, par exemple).',
    cure: 'Visez l’identifiant d’un titre, d’un tableau ou d’une figure (#repere), ou une adresse https:.',
  },
  LOGO_MISSING: {
    title: 'Le logo nommé dans charter.yaml n’est pas dans le dossier.',
    cause: 'L’image a été renommée ou n’a jamais été copiée\u00a0; la charte est faite sans elle.',
    cure: 'Copiez l’image à côté de charter.yaml sous le nom écrit après «\u00a0logo:\u00a0», puis relancez charter report.',
  },
  LOGO_UNREADABLE: {
    title: 'Le logo ne peut pas être mis dans le PDF, la charte est faite sans lui.',
    cause:
      'SVG, WebP ou TIFF renommé en .png, JPEG d’imprimeur en CMJN, photo tournée de téléphone, image immense, ou fichier abîmé.',
    cure: 'Ouvrez l’image dans un logiciel de dessin et exportez-la en PNG, RVB, non entrelacé, 2000 points de large au plus.',
  },
  COLOUR_DARKENED: {
    title: 'Une couleur trop claire a été foncée pour rester lisible.',
    cause:
      'Un texte a besoin d’un contraste d’au moins 4,5 sur 1 avec le fond (règle AA)\u00a0; la teinte est gardée.',
    cure: 'Donnez au principe une couleur plus foncée dans charter.yaml, ou gardez celle que l’outil a prise.',
  },
}
