/** A place in a template, with the line itself so that the reporter can show it. */
interface InTemplate {
  /** Path in the template set, `charte/idee.hbs`. */
  readonly template: string
  readonly line: number
  readonly column: number
  readonly shown: string
}

/** Findings of `compose`: code → arguments of its sentence. */
export interface ComposeDiagnostics {
  // A template of Handlebars
  TEMPLATE_MISSING: { template: string; known: readonly string[] }
  /** unclosed, mismatch: `block` was left open · not-opened: `block` is closed and was never opened. */
  TEMPLATE_SYNTAX: InTemplate & {
    problem: 'unclosed' | 'mismatch' | 'not-opened' | 'braces'
    block: string
  }
  TEMPLATE_RAW_OUTPUT: InTemplate
  TEMPLATE_FORBIDDEN: InTemplate & { what: string }
  TEMPLATE_UNKNOWN_HELPER: InTemplate & {
    helper: string
    suggestion: string | null
    known: readonly string[]
  }
  /** `usage` shows how the helper is written. */
  TEMPLATE_HELPER_ARGUMENTS: InTemplate & { helper: string; usage: string }
  TEMPLATE_UNKNOWN_PARTIAL: InTemplate & {
    partial: string
    suggestion: string | null
    known: readonly string[]
  }
  TEMPLATE_UNKNOWN_VALUE: InTemplate & { name: string; suggestion: string | null }
  TEMPLATE_TOO_DEEP: { template: string; limit: number }
  TEMPLATE_TOO_LONG: { template: string; limit: number }
  TEMPLATE_HELPER_VALUE: InTemplate & {
    helper: string
    expected: 'number' | 'list' | 'date'
    value: string
  }
  // The restricted HTML that it makes
  HTML_UNKNOWN_ELEMENT: InTemplate & { element: string; known: readonly string[] }
  HTML_UNKNOWN_CLASS: InTemplate & { element: string; name: string; known: readonly string[] }
  HTML_UNKNOWN_ATTRIBUTE: InTemplate & { element: string; attribute: string; known: readonly string[] }
  HTML_NOT_A_NUMBER: InTemplate & { element: string; attribute: string; value: string }
  HTML_MISPLACED: InTemplate & { element: string; parent: string }
  HTML_UNCLOSED: InTemplate & { element: string }
  HTML_NOT_OPENED: InTemplate & { element: string }
  HTML_STRAY_TEXT: InTemplate & { parent: string; text: string }
  /** `detail` is the HTML parser's name of the fault. */
  HTML_BROKEN: InTemplate & { detail: string }
  HTML_UNKNOWN_SCENE: InTemplate & { scene: string; known: readonly string[] }
  // The document as a whole
  TREE_HEADINGS: { problem: 'no-h1' | 'two-h1' | 'skipped'; heading: string }
  TREE_TABLE: { problem: 'caption' | 'header' | 'ragged' | 'widths'; table: string }
  TREE_DUPLICATE_ID: { id: string }
  TREE_LINK: { href: string; problem: 'scheme' | 'target' }
  // The configuration
  LOGO_MISSING: { file: string }
  LOGO_UNREADABLE: {
    file: string
    problem: 'format' | 'broken' | 'large' | 'turned' | 'print-colours' | 'form'
  }
  COLOUR_DARKENED: { principle: string; from: string; to: string }
}
