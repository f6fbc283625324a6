import type { ComposeDiagnostics } from '../../../../model/diagnostics/compose.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<ComposeDiagnostics> = {
  TEMPLATE_MISSING: {
    title: 'A template of the charter cannot be found.',
    cause:
      'The consultation has a templates/ folder (charter template eject wrote it), but one of its files was deleted, renamed or moved.',
    cure: 'Put it back with charter template eject, which overwrites nothing, or delete the whole templates/ folder to return to the original ones.',
    example: 'charter template eject',
  },
  TEMPLATE_SYNTAX: {
    title: 'A template cannot be read: a block or a brace is not closed well.',
    cause: 'An {{#if}} or {{#each}} without its end, one end too many, or braces cut by an editor.',
    cure: 'Go to the line given; each {{#block …}} is closed by {{/block}}, in the reverse order of opening.',
    example: '{{#if foreword}}<p>{{foreword}}</p>{{/if}}',
  },
  TEMPLATE_RAW_OUTPUT: {
    title: 'A template writes a value without escaping it.',
    cause: 'Triple braces {{{…}}} and {{&…}} would let a participant’s text become code of the document.',
    cure: 'Use double braces. Layout goes into the template, around the value.',
    example: '{{verbatim}}',
  },
  TEMPLATE_FORBIDDEN: {
    title: 'A template uses a form of Handlebars that is not allowed.',
    cause:
      'Decorators, computed partials and access to prototypes would let a template do more than show data.',
    cure: 'Write the condition with {{#if}} and the partial by its name; docs/templates.md lists the allowed forms.',
    example: '{{> idee}}',
  },
  TEMPLATE_UNKNOWN_HELPER: {
    title: 'A template calls a helper that does not exist.',
    cause: 'A slip, or a helper of another tool: only those listed exist, and none can be added.',
    cure: 'Take the name suggested. What needs computing is done before the template: see the data in docs/templates.md.',
  },
  TEMPLATE_HELPER_ARGUMENTS: {
    title: 'A helper of a template is not written as it should be.',
    cause: 'An argument is missing or too many, or a value has the same name as the helper.',
    cure: 'Write it as the message shows; a value of the same name is {{this.name}}.',
  },
  TEMPLATE_HELPER_VALUE: {
    title: 'A helper of a template gets a value it cannot show.',
    cause:
      'A helper for numbers, lists or dates gets a text or nothing, often because the value is optional and absent here.',
    cure: 'Put the call inside a condition, or correct the value in charter.yaml.',
    example: '{{#if date}}{{jour date}}{{/if}}',
  },
  TEMPLATE_UNKNOWN_PARTIAL: {
    title: 'A template includes a partial that does not exist.',
    cause: 'The partial’s file was renamed, or its name is mistyped after {{>.',
    cure: 'Take one of the names given, or create templates/charte/<name>.hbs.',
  },
  TEMPLATE_UNKNOWN_VALUE: {
    title: 'A template shows a value that does not exist.',
    cause:
      'A slip, or a name used outside the loop that gives it (inside {{#each}}, names are those of the element).',
    cure: 'Take the name suggested; ../name leaves one loop. docs/templates.md describes all values.',
  },
  TEMPLATE_TOO_DEEP: {
    title: 'Templates call one another without end.',
    cause: 'A partial includes itself, directly or through another.',
    cure: 'Look for {{> …}} in the template named and remove the call that comes back to it.',
  },
  TEMPLATE_TOO_LONG: {
    title: 'A template makes too much text.',
    cause: 'Two loops over the same lists, one inside the other, multiply the lines.',
    cure: 'Remove one of the loops, or show fewer elements in it.',
  },
  HTML_UNKNOWN_ELEMENT: {
    title: 'A template uses an HTML element that is not allowed.',
    cause:
      'The document becomes an accessible PDF: only elements with a meaning there are kept. <div>, <br>, <font>, <script> and <style> are not.',
    cure: 'Use one of those listed; looks come from classes, not from elements.',
  },
  HTML_UNKNOWN_CLASS: {
    title: 'A class of a template does not exist for this element.',
    cause: 'Classes are those of the charter’s document, not free ones as on the web.',
    cure: 'Take one of those in the message; docs/templates.md shows what they do.',
  },
  HTML_UNKNOWN_ATTRIBUTE: {
    title: 'An attribute of a template is not allowed on this element.',
    cause: 'style, onclick, align and the like are not kept; each element has its few attributes.',
    cure: 'Remove it, or take one of those in the message.',
  },
  HTML_NOT_A_NUMBER: {
    title: 'An attribute of a template needs a number.',
    cause: 'The value comes from a helper that formatted it (thousands, “%”), or it is empty.',
    cure: 'Give the value as it is, without a helper.',
    example: 'data-value="{{voices}}"',
  },
  HTML_MISPLACED: {
    title: 'An element of a template is where it may not be.',
    cause: 'A table in a paragraph, a heading in a cell, or a table row outside <tbody>.',
    cure: 'Close the element around it first. docs/templates.md says what each may hold.',
  },
  HTML_UNCLOSED: {
    title: 'An element of a template is not closed.',
    cause: 'Its end tag is missing, or stands in an {{#if}} that is not always true.',
    cure: 'Add the end tag before the next element; open and close an element inside the same condition.',
  },
  HTML_NOT_OPENED: {
    title: 'A template closes an element that is not open.',
    cause: 'One end tag too many, or one whose start is in another {{#if}}.',
    cure: 'Remove it, or put start and end inside the same condition.',
  },
  HTML_STRAY_TEXT: {
    title: 'There is text in a table or a list outside any cell.',
    cause:
      'In <table>, <tr>, <ul> or <ol> only their own elements are allowed; a text there would have no place in the document.',
    cure: 'Put it into <td>, <li>, <caption> or <figcaption>, or take it out.',
  },
  HTML_BROKEN: {
    title: 'The HTML of a template is malformed.',
    cause: 'An attribute’s quote not closed, a lone “<” in a text, a tag cut in two.',
    cure: 'Go to the line given; in a text, write &lt; for less-than.',
  },
  HTML_UNKNOWN_SCENE: {
    title: 'A template asks for a figure that this consultation does not have.',
    cause:
      'A figure exists only if its data do: no head counts, no figure of participation; no logo, no logo.',
    cure: 'Put the figure inside the condition of the original template, which charter template eject lets you see.',
  },
  TREE_HEADINGS: {
    title: 'The headings of the document do not nest.',
    cause:
      'One <h1>, then <h2>, then <h3>, with no jump: screen readers move by them, and the contents are made of them.',
    cure: 'Change the level of the heading named; the size of letters is not set by the level.',
  },
  TREE_TABLE: {
    title: 'A table of the document is incomplete.',
    cause:
      'It lacks a caption or column headers, or its rows differ in their number of cells: it could not be read aloud.',
    cure: 'Give <caption>, <thead> with <th scope="col">, and as many cells in each row.',
  },
  TREE_DUPLICATE_ID: {
    title: 'Two elements of the document have the same id.',
    cause:
      'The same id is written in a loop, or twice in the templates; a link would not know where to lead.',
    cure: 'In a loop, put the element’s own identifier into the id.',
    example: '<h3 id="principle-{{id}}">',
  },
  TREE_LINK: {
    title: 'A link of the document is not allowed or leads nowhere.',
    cause:
      'Its anchor does not exist, or its address is neither https: nor mailto: (a path on your machine, say).',
    cure: 'Aim at the id of a heading, table or figure (#anchor), or at an https: address.',
  },
  LOGO_MISSING: {
    title: 'The logo named in charter.yaml is not in the folder.',
    cause: 'The picture was renamed or never copied; the charter is made without it.',
    cure: 'Copy the picture beside charter.yaml under the name after “logo:”, then run charter report.',
  },
  LOGO_UNREADABLE: {
    title: 'The logo cannot go into the PDF; the charter is made without it.',
    cause:
      'An SVG, WebP or TIFF renamed .png, a printer’s CMYK JPEG, a turned photo of a phone, a huge or damaged picture.',
    cure: 'Open it in a drawing program and export it as PNG, RGB, not interlaced, 2000 pixels wide at most.',
  },
  COLOUR_DARKENED: {
    title: 'A colour too light was darkened to stay readable.',
    cause: 'A text needs a contrast of at least 4.5 to 1 with its ground (level AA); the hue is kept.',
    cure: 'Give the principle a darker colour in charter.yaml, or keep the one the tool took.',
  },
}
