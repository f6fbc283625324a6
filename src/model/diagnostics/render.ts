/** Findings of the room `render`: code → arguments of its sentence. */
export interface RenderDiagnostics {
  /** No packaged face draws the sign: a box stands in its place. */
  SIGN_NOT_IN_FONTS: { sign: string; codePoint: string; count: number }
  /** A link of the document points at no anchor, or at an address that is not allowed. */
  LINK_LEADS_NOWHERE: { href: string }
}
