import type { ComposeDiagnostics } from '../../../model/diagnostics/compose.ts'

type Sentences = {
  [C in keyof ComposeDiagnostics]: (args: ComposeDiagnostics[C]) => { text: string; cure?: string }
}

const at = ({ template, line, column }: { template: string; line: number; column: number }) =>
  `templates/${template}, ligne ${line}, colonne ${column}`
const meant = (suggestion: string | null) => (suggestion ? `Vouliez-vous dire « ${suggestion} » ? ` : '')
const names = (known: readonly string[]) => known.join(', ')
const expectedValue = { number: 'un nombre', list: 'une liste', date: 'une date (AAAA-MM-JJ)' }

export const fr: Sentences = {
  TEMPLATE_MISSING: ({ template, known }) => ({
    text: `le gabarit « ${template} » est introuvable`,
    cure: `Gabarits présents : ${names(known)}. Supprimez le dossier templates/ pour revenir à ceux d'origine.`,
  }),
  TEMPLATE_SYNTAX: (args) => ({
    text: `${at(args)} : le gabarit ne peut pas être lu (${args.detail})\n    ${args.shown}`,
    cure: 'Vérifiez que chaque {{#bloc}} a son {{/bloc}} et que les accolades sont fermées.',
  }),
  TEMPLATE_RAW_OUTPUT: (args) => ({
    text: `${at(args)} : une valeur est écrite sans échappement\n    ${args.shown}`,
    cure: 'Écrivez {{valeur}} : les triples accolades et {{&valeur}} laisseraient un texte devenir du code.',
  }),
  TEMPLATE_FORBIDDEN: (args) => ({
    text: `${at(args)} : « ${args.what} » n'est pas permis dans un gabarit`,
    cure: 'Un gabarit montre des données : ni décorateur, ni partiel calculé, ni accès aux prototypes.',
  }),
  TEMPLATE_UNKNOWN_HELPER: (args) => ({
    text: `${at(args)} : l'assistant « ${args.helper} » n'existe pas`,
    cure: `${meant(args.suggestion)}Assistants : ${names(args.known)}.`,
  }),
  TEMPLATE_UNKNOWN_PARTIAL: (args) => ({
    text: `${at(args)} : le gabarit partiel « ${args.partial} » n'existe pas`,
    cure: `${meant(args.suggestion)}Partiels : ${names(args.known)}.`,
  }),
  TEMPLATE_UNKNOWN_VALUE: (args) => ({
    text: `${at(args)} : la donnée « ${args.name} » n'existe pas`,
    cure: `${meant(args.suggestion)}Les données disponibles sont décrites dans docs/templates.md.`,
  }),
  TEMPLATE_TOO_DEEP: ({ template, limit }) => ({
    text: `templates/${template} : plus de ${limit} gabarits s'appellent les uns les autres`,
    cure: 'Un gabarit partiel s’appelle sans doute lui-même.',
  }),
  TEMPLATE_TOO_LONG: ({ template, limit }) => ({
    text: `templates/${template} : le gabarit produit trop de texte (limite : ${limit.toLocaleString('fr-FR')})`,
    cure: 'Retirez les boucles imbriquées.',
  }),
  TEMPLATE_HELPER_VALUE: ({ helper, expected, value }) => ({
    text: `l'assistant « ${helper} » attend ${expectedValue[expected]} et reçoit « ${value} »`,
    cure: 'Vérifiez la donnée donnée à cet assistant.',
  }),
  HTML_UNKNOWN_ELEMENT: ({ element, shown, known }) => ({
    text: `l'élément <${element}> n'est pas permis dans un gabarit\n    ${shown}`,
    cure: `Éléments permis : ${names(known)}.`,
  }),
  HTML_UNKNOWN_CLASS: ({ element, name, shown, known }) => ({
    text: `la classe « ${name} » n'existe pas pour <${element}>\n    ${shown}`,
    cure: known.length > 0 ? `Classes de <${element}> : ${names(known)}.` : `<${element}> n'a pas de classe.`,
  }),
  HTML_UNKNOWN_ATTRIBUTE: ({ element, attribute, shown, known }) => ({
    text: `l'attribut « ${attribute} » n'est pas permis sur <${element}>\n    ${shown}`,
    cure: `Attributs permis : ${names(known)}.`,
  }),
  HTML_MISPLACED: ({ element, parent, shown }) => ({
    text: `<${element}> n'a pas sa place dans <${parent}>\n    ${shown}`,
    cure: 'Fermez l’élément précédent, ou placez celui-ci ailleurs (docs/templates.md).',
  }),
  HTML_UNKNOWN_SCENE: ({ scene, known }) => ({
    text: `la figure « ${scene} » n'existe pas`,
    cure: `Figures disponibles pour cette consultation : ${names(known)}.`,
  }),
  TREE_HEADINGS: ({ problem, heading }) => ({
    text:
      problem === 'no-h1'
        ? 'le document n’a pas de titre principal'
        : problem === 'two-h1'
          ? `le document a deux titres principaux (« ${heading} »)`
          : `le titre « ${heading} » saute un niveau`,
    cure: 'Un seul <h1>, puis <h2>, puis <h3>, sans saut : les lecteurs d’écran s’y repèrent.',
  }),
  TREE_TABLE: ({ problem, table }) => ({
    text: {
      caption: `le tableau « ${table} » n'a pas de légende`,
      header: `le tableau « ${table} » n'a pas d'en-têtes de colonnes`,
      ragged: `les lignes du tableau « ${table} » n'ont pas toutes le même nombre de cellules`,
      widths: `data-widths du tableau « ${table} » ne correspond pas à ses colonnes`,
    }[problem],
    cure: 'Donnez <caption>, <thead> avec <th scope="col">, et autant de cellules à chaque ligne.',
  }),
  TREE_DUPLICATE_ID: ({ id }) => ({
    text: `deux éléments portent l'identifiant « ${id} »`,
    cure: 'Changez l’un des deux.',
  }),
  TREE_LINK: ({ href, problem }) => ({
    text:
      problem === 'target'
        ? `le lien « ${href} » ne mène nulle part`
        : `le lien « ${href} » n'est pas permis`,
    cure:
      problem === 'target'
        ? 'Aucun titre, tableau ou figure ne porte cet identifiant.'
        : 'Liens permis : #repère, https: et mailto:.',
  }),
}
