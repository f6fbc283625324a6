import type { RenderDiagnostics } from '../../../model/diagnostics/render.ts'

export const en: {
  [C in keyof RenderDiagnostics]: (args: RenderDiagnostics[C]) => { text: string; cure?: string }
} = {
  SIGN_NOT_IN_FONTS: ({ sign, codePoint, count }) => ({
    text: `the sign “${sign}” (${codePoint}) is in none of the charter’s fonts; a box □ is drawn in its place (${count} times), the sign stays in the text that is copied or read aloud`,
    cure: 'replace this sign by a word in your texts where they are yours to change',
  }),
  LINK_LEADS_NOWHERE: ({ href }) => ({
    text: `the link “${href}” leads nowhere; it is printed as text`,
    cure: 'in the template, give the anchor of a heading (#identifier) or an https: or mailto: address',
  }),
}
