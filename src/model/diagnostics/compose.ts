/** A place in a template, with the line itself so that the reporter can point at it. */
interface TemplatePlace {
  /** Path in the template set, `charte/idee.hbs`. */
  readonly template: string
  readonly line: number
  readonly column: number
}

/** Findings of `compose`: code → arguments of its sentence. */
export interface ComposeDiagnostics {
  TEMPLATE_MISSING: { template: string; known: readonly string[] }
  TEMPLATE_SYNTAX: TemplatePlace & { detail: string; shown: string }
  TEMPLATE_RAW_OUTPUT: TemplatePlace & { shown: string }
  TEMPLATE_FORBIDDEN: TemplatePlace & { what: string }
  TEMPLATE_UNKNOWN_HELPER: TemplatePlace & {
    helper: string
    suggestion: string | null
    known: readonly string[]
  }
  TEMPLATE_UNKNOWN_PARTIAL: TemplatePlace & {
    partial: string
    suggestion: string | null
    known: readonly string[]
  }
  TEMPLATE_UNKNOWN_VALUE: TemplatePlace & { name: string; suggestion: string | null }
  TEMPLATE_TOO_DEEP: { template: string; limit: number }
  TEMPLATE_TOO_LONG: { template: string; limit: number }
  TEMPLATE_HELPER_VALUE: { helper: string; expected: 'number' | 'list' | 'date'; value: string }
  HTML_UNKNOWN_ELEMENT: { element: string; shown: string; known: readonly string[] }
  HTML_UNKNOWN_CLASS: { element: string; name: string; shown: string; known: readonly string[] }
  HTML_UNKNOWN_ATTRIBUTE: { element: string; attribute: string; shown: string; known: readonly string[] }
  HTML_MISPLACED: { element: string; parent: string; shown: string }
  HTML_UNKNOWN_SCENE: { scene: string; known: readonly string[] }
  TREE_HEADINGS: { problem: 'no-h1' | 'two-h1' | 'skipped'; heading: string }
  TREE_TABLE: { problem: 'caption' | 'header' | 'ragged' | 'widths'; table: string }
  TREE_DUPLICATE_ID: { id: string }
  TREE_LINK: { href: string; problem: 'scheme' | 'target' }
}
