import type { ComposeDiagnostics } from '../../../model/diagnostics/compose.ts'

type Sentences = {
  [C in keyof ComposeDiagnostics]: (args: ComposeDiagnostics[C]) => { text: string; cure?: string }
}

const at = ({ template, line, column }: { template: string; line: number; column: number }) =>
  `templates/${template}, ligne ${line}, colonne ${column}`
const meant = (suggestion: string | null) => (suggestion ? `Vouliez-vous dire « ${suggestion} » ? ` : '')
const names = (known: readonly string[]) => known.join(', ')
const line = ({ shown }: { shown: string }) => (shown ? `\n    ${shown}` : '')
const syntax = ({ problem, block }: ComposeDiagnostics['TEMPLATE_SYNTAX']) =>
  ({
    unclosed: `le bloc {{#${block}}} n'est jamais fermé`,
    mismatch: `un autre bloc se ferme alors que {{#${block}}} est ouvert`,
    'not-opened': `{{/${block}}} ferme un bloc qui n'est pas ouvert`,
    braces: 'ces accolades ne peuvent pas être lues',
  })[problem]
const expectedValue = { number: 'un nombre', list: 'une liste', date: 'une date (AAAA-MM-JJ)' }

export const fr: Sentences = {
  TEMPLATE_MISSING: ({ template, known }) => ({
    text: `le gabarit « ${template} » est introuvable`,
    cure: `Gabarits présents : ${names(known)}. Supprimez le dossier templates/ pour revenir à ceux d'origine.`,
  }),
  TEMPLATE_SYNTAX: (args) => ({
    text: `${at(args)} : ${syntax(args)}${line(args)}`,
    cure:
      args.problem === 'unclosed' || args.problem === 'mismatch'
        ? `Fermez {{#${args.block}}} par {{/${args.block}}}.`
        : args.problem === 'not-opened'
          ? `Retirez {{/${args.block}}}, ou ouvrez le bloc par {{#${args.block} …}}.`
          : 'Une valeur s’écrit {{nom}}, un bloc {{#if nom}}…{{/if}} ; vérifiez que les accolades sont fermées.',
  }),
  TEMPLATE_RAW_OUTPUT: (args) => ({
    text: `${at(args)} : une valeur est écrite sans échappement${line(args)}`,
    cure: 'Écrivez {{valeur}} : les triples accolades et {{&valeur}} laisseraient un texte devenir du code.',
  }),
  TEMPLATE_FORBIDDEN: (args) => ({
    text: `${at(args)} : « ${args.what} » n'est pas permis dans un gabarit${line(args)}`,
    cure: 'Un gabarit montre des données : ni décorateur, ni partiel calculé, ni accès aux prototypes.',
  }),
  TEMPLATE_UNKNOWN_HELPER: (args) => ({
    text: `${at(args)} : l'assistant « ${args.helper} » n'existe pas${line(args)}`,
    cure: `${meant(args.suggestion)}Assistants : ${names(args.known)}.`,
  }),
  TEMPLATE_HELPER_ARGUMENTS: (args) => ({
    text: `${at(args)} : l'assistant « ${args.helper} » n'est pas écrit comme il faut${line(args)}`,
    cure: `Écrivez ${args.usage}. Une donnée du même nom s'écrit {{this.${args.helper}}}.`,
  }),
  TEMPLATE_UNKNOWN_PARTIAL: (args) => ({
    text: `${at(args)} : le gabarit partiel « ${args.partial} » n'existe pas${line(args)}`,
    cure: `${meant(args.suggestion)}Partiels : ${names(args.known)}.`,
  }),
  TEMPLATE_UNKNOWN_VALUE: (args) => ({
    text: `${at(args)} : la donnée « ${args.name} » n'existe pas${line(args)}`,
    cure: `${meant(args.suggestion)}Les données disponibles sont décrites dans docs/templates.md.`,
  }),
  TEMPLATE_TOO_DEEP: ({ template, limit }) => ({
    text: `templates/${template} : plus de ${limit} gabarits s'appellent les uns les autres`,
    cure: 'Un gabarit partiel s’appelle sans doute lui-même.',
  }),
  TEMPLATE_TOO_LONG: ({ template, limit }) => ({
    text: `templates/${template} : le gabarit produit trop de texte${limit > 0 ? ` (limite : ${limit.toLocaleString('fr-FR')})` : ''}`,
    cure: 'Retirez les boucles imbriquées.',
  }),
  TEMPLATE_HELPER_VALUE: (args) => ({
    text: `${at(args)} : l'assistant « ${args.helper} » attend ${expectedValue[args.expected]} et reçoit « ${args.value} »${line(args)}`,
    cure: `Vérifiez la donnée, ou n'appelez l'assistant que si elle existe : {{#if valeur}}{{${args.helper} valeur}}{{/if}}.`,
  }),
  HTML_UNKNOWN_ELEMENT: (args) => ({
    text: `${at(args)} : l'élément <${args.element}> n'est pas permis dans un gabarit${line(args)}`,
    cure: `Éléments permis : ${names(args.known)}.`,
  }),
  HTML_UNKNOWN_CLASS: (args) => ({
    text: `${at(args)} : ${args.name ? `la classe « ${args.name} » n'existe pas pour <${args.element}>` : `<${args.element}> demande une classe`}${line(args)}`,
    cure:
      args.known.length > 0
        ? `Classes de <${args.element}> : ${names(args.known)}.`
        : `<${args.element}> n'a pas de classe.`,
  }),
  HTML_UNKNOWN_ATTRIBUTE: (args) => ({
    text: `${at(args)} : l'attribut « ${args.attribute} » n'est pas permis sur <${args.element}>${line(args)}`,
    cure: `Attributs permis : ${names(args.known)}.`,
  }),
  HTML_NOT_A_NUMBER: (args) => ({
    text: `${at(args)} : ${args.attribute}="${args.value}" de <${args.element}> n'est pas un nombre${line(args)}`,
    cure: `Donnez un nombre sans assistant : ${args.attribute}="{{voices}}".`,
  }),
  HTML_MISPLACED: (args) => ({
    text: `${at(args)} : <${args.element}> n'a pas sa place dans <${args.parent}>${line(args)}`,
    cure: 'Fermez l’élément précédent, ou placez celui-ci ailleurs (docs/templates.md).',
  }),
  HTML_UNCLOSED: (args) => ({
    text: `${at(args)} : <${args.element}> n'est pas fermé${line(args)}`,
    cure: `Ajoutez </${args.element}> avant l'élément qui le suit ; un paragraphe ne contient ni liste, ni tableau, ni section.`,
  }),
  HTML_NOT_OPENED: (args) => ({
    text: `${at(args)} : </${args.element}> ferme un élément qui n'est pas ouvert${line(args)}`,
    cure: `Retirez </${args.element}>, ou ouvrez l'élément plus haut.`,
  }),
  HTML_STRAY_TEXT: (args) => ({
    text: `${at(args)} : ${args.text ? `le texte « ${args.text} »` : 'un texte'} se trouve dans <${args.parent}> hors de toute case${line(args)}`,
    cure:
      args.parent === 'ul' || args.parent === 'ol'
        ? 'Mettez-le dans <li>…</li>.'
        : 'Mettez-le dans <td>…</td>, <caption>…</caption> ou <figcaption>…</figcaption>, ou sortez-le.',
  }),
  HTML_BROKEN: (args) => ({
    text: `${at(args)} : le HTML du gabarit est mal formé (${args.detail})${line(args)}`,
    cure: 'Vérifiez que chaque balise ouverte est fermée une fois, dans l’ordre, et que les guillemets des attributs le sont aussi.',
  }),
  HTML_UNKNOWN_SCENE: (args) => ({
    text: `${at(args)} : la figure « ${args.scene} » n'existe pas pour cette consultation${line(args)}`,
    cure: `Figures disponibles : ${names(args.known)}. Entourez la figure de la condition du gabarit d'origine (docs/templates.md).`,
  }),
  TREE_HEADINGS: ({ problem, heading }) => ({
    text:
      problem === 'no-h1'
        ? 'le document n’a pas de titre principal'
        : problem === 'two-h1'
          ? `le document a deux titres principaux (« ${heading} »)`
          : `le titre « ${heading} » saute un niveau`,
    cure: 'Un seul <h1>, puis <h2>, puis <h3>, sans saut : les lecteurs d’écran s’y repèrent.',
  }),
  TREE_TABLE: ({ problem, table }) => ({
    text: {
      caption: `le tableau « ${table} » n'a pas de légende`,
      header: `le tableau « ${table} » n'a pas d'en-têtes de colonnes`,
      ragged: `les lignes du tableau « ${table} » n'ont pas toutes le même nombre de cellules`,
      widths: `data-widths du tableau « ${table} » ne correspond pas à ses colonnes`,
    }[problem],
    cure: 'Donnez <caption>, <thead> avec <th scope="col">, et autant de cellules à chaque ligne.',
  }),
  TREE_DUPLICATE_ID: ({ id }) => ({
    text: `deux éléments portent l'identifiant « ${id} »`,
    cure: 'Changez l’un des deux.',
  }),
  TREE_LINK: ({ href, problem }) => ({
    text:
      problem === 'target'
        ? `le lien « ${href} » ne mène nulle part`
        : `le lien « ${href} » n'est pas permis`,
    cure:
      problem === 'target'
        ? 'Aucun titre, tableau ou figure ne porte cet identifiant.'
        : 'Liens permis : #repère, https: et mailto:.',
  }),
  LOGO_MISSING: ({ file }) => ({
    text: `le logo « ${file} » n’est pas dans le dossier de la consultation ; la charte est faite sans lui`,
    cure: 'Copiez l’image à côté de charter.yaml, sous ce nom.',
  }),
  LOGO_UNREADABLE: ({ file, problem }) => ({
    text: `le logo « ${file} » ${
      {
        format: 'n’est ni un PNG ni un JPEG',
        broken: 'est incomplet ou abîmé',
        large: 'a plus de 30 millions de points',
        turned: 'est une photo tournée',
        'print-colours': 'est en couleurs d’impression (CMJN)',
        form: 'est un PNG ou un JPEG d’une forme que le PDF ne sait pas garder (entrelacé, petite palette transparente, 12 bits)',
      }[problem]
    } ; la charte est faite sans lui`,
    cure: 'Ouvrez l’image dans un logiciel de dessin et enregistrez-la en PNG, couleurs RVB, non entrelacé.',
  }),
  COLOUR_DARKENED: ({ principle, from, to }) => ({
    text: `la couleur ${from} du principe « ${principle} » est trop claire pour être lue sur du blanc ; ${to} la remplace`,
    cure: 'Choisissez dans charter.yaml une couleur plus foncée (contraste d’au moins 4,5).',
  }),
}
