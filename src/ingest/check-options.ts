import type { Consultation, SessionKind } from '../model/consultation.ts'
import { Refusal } from '../model/diagnostic.ts'
import { closest } from '../text/closest.ts'
import { foldKey } from '../text/fold.ts'
import { own } from '../text/own.ts'
import type { Labels } from './labels.ts'

const kinds: Readonly<Record<string, SessionKind>> = {
  workshop: 'workshop',
  atelier: 'workshop',
  ateliers: 'workshop',
  notes: 'workshop',
  questionnaire: 'questionnaire',
  enquete: 'questionnaire',
  sondage: 'questionnaire',
}

/** The kind asked for, in French or English. @throws Refusal UNKNOWN_KIND */
export function kindNamed(asked: string | undefined): SessionKind | null {
  if (asked === undefined) return null
  const kind = own(kinds, foldKey(asked.trim()))
  if (kind !== undefined) return kind
  throw new Refusal({
    code: 'UNKNOWN_KIND',
    level: 'error',
    args: { kind: asked, suggestion: closest(foldKey(asked), ['atelier', 'questionnaire']) },
  })
}

/** The theme asked for, by id or label. @throws Refusal UNKNOWN_THEME */
export function themeNamed(
  asked: string | undefined,
  consultation: Consultation,
  labels: Labels,
): string | null {
  if (asked === undefined) return null
  const theme = labels.theme(asked)
  if (theme !== null) return theme
  const known = consultation.themes.map(({ id }) => id)
  throw new Refusal({
    code: 'UNKNOWN_THEME',
    level: 'error',
    args: { theme: asked, known, suggestion: closest(asked, known) },
  })
}
