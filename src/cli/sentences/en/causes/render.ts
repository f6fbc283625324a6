import type { RenderDiagnostics } from '../../../../model/diagnostics/render.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<RenderDiagnostics> = {
  SIGN_NOT_IN_FONTS: {
    title: 'A sign is in none of the charter’s fonts; a box is printed in its place.',
    cause:
      'Pictures, other scripts or rare signs, pasted from a phone. The text to copy or to read aloud keeps the sign.',
    cure: 'In your own texts (foreword, context), put a word instead. In a verbatim, leave it: participants’ words are not changed.',
  },
  LINK_LEADS_NOWHERE: {
    title: 'A link of the document leads nowhere; it is printed as text.',
    cause: 'Its anchor is not in the document, or its address has no allowed form.',
    cure: 'In the template, give the anchor of a heading (#id) or an https: or mailto: address.',
  },
}
