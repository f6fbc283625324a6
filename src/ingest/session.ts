import type { Consultation, Session, SessionKind } from '../model/consultation.ts'
import { Refusal } from '../model/diagnostic.ts'
import { closest } from '../text/closest.ts'
import { foldKey } from '../text/fold.ts'
import type { Labels } from './labels.ts'

/** What may tell the session of a file or sheet. */
export interface SessionHints {
  readonly file: string
  readonly asked: string | undefined
  /** Title rows, front matter, sheet name: the content's own words, the most telling first. */
  readonly titles: readonly string[]
  /** Known from the format alone (a survey tool's export). */
  readonly kind: SessionKind | null
}

const words = (text: string) =>
  ` ${foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** The session of that id or label, however it is written. */
export function sessionNamed(name: string, sessions: readonly Session[]): Session | null {
  const key = words(name)
  if (key.trim() === '') return null
  return (
    sessions.find((session) => session.id === name.trim()) ??
    sessions.find((session) => words(session.id) === key) ??
    sessions.find((session) => words(session.label) === key) ??
    null
  )
}

/**
 * The session a file belongs to: the option, then the configured name patterns, then what the title and the name say.
 * @throws Refusal UNKNOWN_SESSION · NO_SESSION_DECLARED · SESSION_AMBIGUOUS · SESSION_NOT_FOUND
 */
export function findSession(hints: SessionHints, consultation: Consultation, labels: Labels): Session {
  const { sessions } = consultation
  const known = sessions.map((session) => session.id)
  if (hints.asked !== undefined) {
    const named = sessionNamed(hints.asked, sessions)
    if (named) return named
    const suggestion =
      closest(hints.asked, known) ??
      sessions.find(
        (session) =>
          session.label ===
          closest(
            hints.asked ?? '',
            sessions.map((one) => one.label),
          ),
      )?.id ??
      null
    throw new Refusal({
      code: 'UNKNOWN_SESSION',
      level: 'error',
      args: { session: hints.asked, known, suggestion },
    })
  }
  const place = { file: hints.file }
  if (sessions.length === 0)
    throw new Refusal({ code: 'NO_SESSION_DECLARED', level: 'error', args: { file: hints.file }, place })
  const only = sessions.length === 1 ? sessions : []
  const told = [byPattern(hints.file, sessions), byTitle(hints.titles, sessions)]
  const clash = [...new Set(told.flatMap((found) => (found.length === 1 ? found : [])))]
  if (clash.length > 1) throw ambiguous(hints.file, clash)
  const guesses = [
    ...told,
    byFileName(hints.file, sessions),
    byTheme([...hints.titles, hints.file], sessions, labels),
    hints.kind === null ? [] : sessions.filter((session) => session.kind === hints.kind),
    only,
  ]
  for (const found of guesses) if (found.length === 1 && found[0]) return found[0]
  const several = guesses.find((found) => found.length > 1)
  if (several) throw ambiguous(hints.file, several)
  throw new Refusal({ code: 'SESSION_NOT_FOUND', level: 'error', args: { file: hints.file, known }, place })
}

function ambiguous(file: string, sessions: readonly Session[]): Refusal {
  const candidates = sessions.map((session) => session.id)
  return new Refusal({
    code: 'SESSION_AMBIGUOUS',
    level: 'error',
    args: { file, candidates },
    place: { file },
  })
}

/** Globs of `charter.yaml`: `*`, `?` and `[abc]`, case and accents apart. */
function byPattern(file: string, sessions: readonly Session[]): Session[] {
  const name = foldKey(file)
  return sessions.filter((session) =>
    session.files.some((glob) => {
      const pattern = foldKey(glob)
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replaceAll('**/', '')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')
      try {
        return new RegExp(`^(?:.*/)?${pattern}$`).test(name)
      } catch {
        return false
      }
    }),
  )
}

/** A title that holds the id (of two characters or more) as a word, or the whole label; the first title that tells wins. */
function byTitle(titles: readonly string[], sessions: readonly Session[]): Session[] {
  for (const title of titles) {
    const text = words(title)
    const labelled = sessions.filter((session) => text.includes(words(session.label)))
    if (labelled.length === 1) return labelled
    const named = sessions.filter(
      (session) => words(session.id).trim().length >= 2 && text.includes(words(session.id)),
    )
    if (named.length === 1) return named
  }
  return []
}

/** A file name that holds the id as a word, or a one-letter id as its first word, or the label's words. */
function byFileName(file: string, sessions: readonly Session[]): Session[] {
  const text = words(file.replace(/\.[^.]*$/, ''))
  const named = sessions.filter((session) => {
    const id = words(session.id)
    return id.trim().length >= 2 ? text.includes(id) : text.startsWith(id)
  })
  if (named.length > 0) return named
  const labelled = sessions.filter((session) => text.includes(words(session.label)))
  if (labelled.length > 0) return labelled
  if (/ (questionnaire|enquete|sondage|limesurvey|results survey|survey) /.test(text))
    return sessions.filter((session) => session.kind === 'questionnaire')
  return []
}

/** The only workshop on the theme that a title or the name speaks of. */
function byTheme(texts: readonly string[], sessions: readonly Session[], labels: Labels): Session[] {
  for (const text of texts) {
    const theme = labels.theme(text)
    if (theme === null) continue
    const found = sessions.filter((session) => session.theme === theme)
    if (found.length === 1) return found
  }
  return []
}
