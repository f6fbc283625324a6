import type { ComposeDiagnostics } from '../../../model/diagnostics/compose.ts'

type Sentences = {
  [C in keyof ComposeDiagnostics]: (args: ComposeDiagnostics[C]) => { text: string; cure?: string }
}

const at = ({ template, line, column }: { template: string; line: number; column: number }) =>
  `templates/${template}, line ${line}, column ${column}`
const meant = (suggestion: string | null) => (suggestion ? `Did you mean "${suggestion}"? ` : '')
const names = (known: readonly string[]) => known.join(', ')
const expectedValue = { number: 'a number', list: 'a list', date: 'a date (YYYY-MM-DD)' }

export const en: Sentences = {
  TEMPLATE_MISSING: ({ template, known }) => ({
    text: `template "${template}" is missing`,
    cure: `Templates present: ${names(known)}. Remove the folder templates/ to return to the original ones.`,
  }),
  TEMPLATE_SYNTAX: (args) => ({
    text: `${at(args)}: the template cannot be read (${args.detail})\n    ${args.shown}`,
    cure: 'Check that every {{#block}} has its {{/block}} and that braces are closed.',
  }),
  TEMPLATE_RAW_OUTPUT: (args) => ({
    text: `${at(args)}: a value is written unescaped\n    ${args.shown}`,
    cure: 'Write {{value}}: triple braces and {{&value}} would let a text become code.',
  }),
  TEMPLATE_FORBIDDEN: (args) => ({
    text: `${at(args)}: "${args.what}" is not allowed in a template`,
    cure: 'A template shows data: no decorator, no computed partial, no access to prototypes.',
  }),
  TEMPLATE_UNKNOWN_HELPER: (args) => ({
    text: `${at(args)}: there is no helper "${args.helper}"`,
    cure: `${meant(args.suggestion)}Helpers: ${names(args.known)}.`,
  }),
  TEMPLATE_UNKNOWN_PARTIAL: (args) => ({
    text: `${at(args)}: there is no partial "${args.partial}"`,
    cure: `${meant(args.suggestion)}Partials: ${names(args.known)}.`,
  }),
  TEMPLATE_UNKNOWN_VALUE: (args) => ({
    text: `${at(args)}: there is no value "${args.name}"`,
    cure: `${meant(args.suggestion)}The data at hand are described in docs/templates.md.`,
  }),
  TEMPLATE_TOO_DEEP: ({ template, limit }) => ({
    text: `templates/${template}: more than ${limit} templates call one another`,
    cure: 'A partial probably calls itself.',
  }),
  TEMPLATE_TOO_LONG: ({ template, limit }) => ({
    text: `templates/${template}: the template makes too much text (limit: ${limit})`,
    cure: 'Remove nested loops.',
  }),
  TEMPLATE_HELPER_VALUE: ({ helper, expected, value }) => ({
    text: `helper "${helper}" wants ${expectedValue[expected]} and gets "${value}"`,
    cure: 'Check the value given to this helper.',
  }),
  HTML_UNKNOWN_ELEMENT: ({ element, shown, known }) => ({
    text: `element <${element}> is not allowed in a template\n    ${shown}`,
    cure: `Allowed elements: ${names(known)}.`,
  }),
  HTML_UNKNOWN_CLASS: ({ element, name, shown, known }) => ({
    text: `there is no class "${name}" for <${element}>\n    ${shown}`,
    cure: known.length > 0 ? `Classes of <${element}>: ${names(known)}.` : `<${element}> has no class.`,
  }),
  HTML_UNKNOWN_ATTRIBUTE: ({ element, attribute, shown, known }) => ({
    text: `attribute "${attribute}" is not allowed on <${element}>\n    ${shown}`,
    cure: `Allowed attributes: ${names(known)}.`,
  }),
  HTML_MISPLACED: ({ element, parent, shown }) => ({
    text: `<${element}> has no place in <${parent}>\n    ${shown}`,
    cure: 'Close the element before it, or put this one elsewhere (docs/templates.md).',
  }),
  HTML_UNKNOWN_SCENE: ({ scene, known }) => ({
    text: `there is no figure "${scene}"`,
    cure: `Figures at hand for this consultation: ${names(known)}.`,
  }),
  TREE_HEADINGS: ({ problem, heading }) => ({
    text:
      problem === 'no-h1'
        ? 'the document has no main title'
        : problem === 'two-h1'
          ? `the document has two main titles ("${heading}")`
          : `heading "${heading}" skips a level`,
    cure: 'One <h1>, then <h2>, then <h3>, without a gap: screen readers rely on it.',
  }),
  TREE_TABLE: ({ problem, table }) => ({
    text: {
      caption: `table "${table}" has no caption`,
      header: `table "${table}" has no column headers`,
      ragged: `the rows of table "${table}" differ in their number of cells`,
      widths: `data-widths of table "${table}" does not match its columns`,
    }[problem],
    cure: 'Give <caption>, <thead> with <th scope="col">, and as many cells in each row.',
  }),
  TREE_DUPLICATE_ID: ({ id }) => ({ text: `two elements bear the id "${id}"`, cure: 'Change one of them.' }),
  TREE_LINK: ({ href, problem }) => ({
    text: problem === 'target' ? `link "${href}" leads nowhere` : `link "${href}" is not allowed`,
    cure:
      problem === 'target'
        ? 'No heading, table or figure bears this id.'
        : 'Allowed links: #anchor, https: and mailto:.',
  }),
}
