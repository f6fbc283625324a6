import type { ComposeDiagnostics } from '../../../model/diagnostics/compose.ts'

type Sentences = {
  [C in keyof ComposeDiagnostics]: (args: ComposeDiagnostics[C]) => { text: string; cure?: string }
}

const at = ({ template, line, column }: { template: string; line: number; column: number }) =>
  `templates/${template}, line ${line}, column ${column}`
const meant = (suggestion: string | null) => (suggestion ? `Did you mean "${suggestion}"? ` : '')
const names = (known: readonly string[]) => known.join(', ')
const line = ({ shown }: { shown: string }) => (shown ? `\n    ${shown}` : '')
const syntax = ({ problem, block }: ComposeDiagnostics['TEMPLATE_SYNTAX']) =>
  ({
    unclosed: `block {{#${block}}} is never closed`,
    mismatch: `another block is closed while {{#${block}}} is open`,
    'not-opened': `{{/${block}}} closes a block that is not open`,
    braces: 'these braces cannot be read',
  })[problem]
const expectedValue = { number: 'a number', list: 'a list', date: 'a date (YYYY-MM-DD)' }

export const en: Sentences = {
  TEMPLATE_MISSING: ({ template, known }) => ({
    text: `template "${template}" is missing`,
    cure: `Templates present: ${names(known)}. Remove the folder templates/ to return to the original ones.`,
  }),
  TEMPLATE_SYNTAX: (args) => ({
    text: `${at(args)}: ${syntax(args)}${line(args)}`,
    cure:
      args.problem === 'unclosed' || args.problem === 'mismatch'
        ? `Close {{#${args.block}}} with {{/${args.block}}}.`
        : args.problem === 'not-opened'
          ? `Remove {{/${args.block}}}, or open the block with {{#${args.block} …}}.`
          : 'A value is written {{name}}, a block {{#if name}}…{{/if}}; check that braces are closed.',
  }),
  TEMPLATE_RAW_OUTPUT: (args) => ({
    text: `${at(args)}: a value is written unescaped${line(args)}`,
    cure: 'Write {{value}}: triple braces and {{&value}} would let a text become code.',
  }),
  TEMPLATE_FORBIDDEN: (args) => ({
    text: `${at(args)}: "${args.what}" is not allowed in a template${line(args)}`,
    cure: 'A template shows data: no decorator, no computed partial, no access to prototypes.',
  }),
  TEMPLATE_UNKNOWN_HELPER: (args) => ({
    text: `${at(args)}: there is no helper "${args.helper}"${line(args)}`,
    cure: `${meant(args.suggestion)}Helpers: ${names(args.known)}.`,
  }),
  TEMPLATE_HELPER_ARGUMENTS: (args) => ({
    text: `${at(args)}: helper "${args.helper}" is not written as it should be${line(args)}`,
    cure: `Write ${args.usage}. A value of the same name is written {{this.${args.helper}}}.`,
  }),
  TEMPLATE_UNKNOWN_PARTIAL: (args) => ({
    text: `${at(args)}: there is no partial "${args.partial}"${line(args)}`,
    cure: `${meant(args.suggestion)}Partials: ${names(args.known)}.`,
  }),
  TEMPLATE_UNKNOWN_VALUE: (args) => ({
    text: `${at(args)}: there is no value "${args.name}"${line(args)}`,
    cure: `${meant(args.suggestion)}The data at hand are described in docs/templates.md.`,
  }),
  TEMPLATE_TOO_DEEP: ({ template, limit }) => ({
    text: `templates/${template}: more than ${limit} templates call one another`,
    cure: 'A partial probably calls itself.',
  }),
  TEMPLATE_TOO_LONG: ({ template, limit }) => ({
    text: `templates/${template}: the template makes too much text${limit > 0 ? ` (limit: ${limit})` : ''}`,
    cure: 'Remove nested loops.',
  }),
  TEMPLATE_HELPER_VALUE: (args) => ({
    text: `${at(args)}: helper "${args.helper}" wants ${expectedValue[args.expected]} and gets "${args.value}"${line(args)}`,
    cure: `Check the value, or call the helper only where there is one: {{#if value}}{{${args.helper} value}}{{/if}}.`,
  }),
  HTML_UNKNOWN_ELEMENT: (args) => ({
    text: `${at(args)}: element <${args.element}> is not allowed in a template${line(args)}`,
    cure: `Allowed elements: ${names(args.known)}.`,
  }),
  HTML_UNKNOWN_CLASS: (args) => ({
    text: `${at(args)}: ${args.name ? `there is no class "${args.name}" for <${args.element}>` : `<${args.element}> wants a class`}${line(args)}`,
    cure:
      args.known.length > 0
        ? `Classes of <${args.element}>: ${names(args.known)}.`
        : `<${args.element}> has no class.`,
  }),
  HTML_UNKNOWN_ATTRIBUTE: (args) => ({
    text: `${at(args)}: attribute "${args.attribute}" is not allowed on <${args.element}>${line(args)}`,
    cure: `Allowed attributes: ${names(args.known)}.`,
  }),
  HTML_NOT_A_NUMBER: (args) => ({
    text: `${at(args)}: ${args.attribute}="${args.value}" of <${args.element}> is no number${line(args)}`,
    cure: `Give a number without a helper: ${args.attribute}="{{voices}}".`,
  }),
  HTML_MISPLACED: (args) => ({
    text: `${at(args)}: <${args.element}> has no place in <${args.parent}>${line(args)}`,
    cure: 'Close the element before it, or put this one elsewhere (docs/templates.md).',
  }),
  HTML_UNCLOSED: (args) => ({
    text: `${at(args)}: <${args.element}> is not closed${line(args)}`,
    cure: `Add </${args.element}> before the element that follows; a paragraph holds no list, table or section.`,
  }),
  HTML_NOT_OPENED: (args) => ({
    text: `${at(args)}: </${args.element}> closes an element that is not open${line(args)}`,
    cure: `Remove </${args.element}>, or open the element above.`,
  }),
  HTML_STRAY_TEXT: (args) => ({
    text: `${at(args)}: ${args.text ? `the text "${args.text}"` : 'a text'} stands in <${args.parent}> outside any cell${line(args)}`,
    cure:
      args.parent === 'ul' || args.parent === 'ol'
        ? 'Put it in <li>…</li>.'
        : 'Put it in <td>…</td>, <caption>…</caption> or <figcaption>…</figcaption>, or take it out.',
  }),
  HTML_BROKEN: (args) => ({
    text: `${at(args)}: the HTML of the template is malformed (${args.detail})${line(args)}`,
    cure: 'Check that each tag opened is closed once, in order, and that quotes of attributes are too.',
  }),
  HTML_UNKNOWN_SCENE: (args) => ({
    text: `${at(args)}: there is no figure "${args.scene}" for this consultation${line(args)}`,
    cure: `Figures at hand: ${names(args.known)}. Put the figure inside the condition of the original template (docs/templates.md).`,
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
  LOGO_MISSING: ({ file }) => ({
    text: `the logo "${file}" is not in the consultation's folder; the charter is made without it`,
    cure: 'Copy the image beside charter.yaml, under that name.',
  }),
  LOGO_UNREADABLE: ({ file, problem }) => ({
    text: `the logo "${file}" ${
      {
        format: 'is neither a PNG nor a JPEG',
        broken: 'is cut short or damaged',
        large: 'has more than 30 million pixels',
        turned: 'is a photograph turned on its side',
        'print-colours': 'is in print colours (CMYK)',
        form: 'is a PNG or JPEG of a form that the PDF cannot keep (interlaced, small transparent palette, 12 bits)',
      }[problem]
    }; the charter is made without it`,
    cure: 'Open the image in a drawing program and save it as PNG, RGB colours, not interlaced.',
  }),
  COLOUR_DARKENED: ({ principle, from, to }) => ({
    text: `the colour ${from} of principle "${principle}" is too light to be read on white; ${to} takes its place`,
    cure: 'Choose a darker colour in charter.yaml (contrast of at least 4.5).',
  }),
}
