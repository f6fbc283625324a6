import { tableHeading } from '../rows/section-row.ts'
import { isEmpty, type NoteLine } from './lines.ts'
import { bulletOf } from './marks.ts'
import { isMeetingFact } from './meeting-facts.ts'

/** « Idée 3 : un restaurant sans emballage » says the idea that its bullets comment. */
const numberedIdea =
  /^(id[ée]e|proposition|action|projet|piste|contribution|mesure|d[ée]fi|frein|constat)\s*(n\s?°\s*)?\d{1,2}\s*[:.)–-]\s*\S+(\s+\S+)+/i
/** « Installer des bornes partout » above bullets is an idea with its details, not their title. */
const beginsAsIdea =
  /^(\p{L}{2,}(er|ir|oir|re)(?!\p{L})|une? |des |du |de la |plus |moins |pas |il fau(t|drait) |pourquoi pas |ne plus |arr[êe]ter )/iu

/** True for plain words that are an idea although bullets stand right under them. */
export function headsAsIdea(text: string): boolean {
  const words = text.trim()
  if (words.endsWith(':')) return false
  return numberedIdea.test(words) || (beginsAsIdea.test(words) && words.split(/\s+/).length >= 3)
}

export interface PlainHeading {
  readonly level: number
  readonly text: string
}

/** What is usual in the whole note: signs that are everywhere tell nothing. */
export interface Habits {
  readonly capitals: boolean
  readonly strong: boolean
}

export function habitsOf(lines: readonly NoteLine[]): Habits {
  const filled = lines.filter(({ text }) => !isEmpty(text))
  const share = (test: (line: NoteLine) => boolean) => filled.filter(test).length > filled.length * 0.4
  return {
    capitals: filled.length > 4 && share(({ text }) => inCapitals(text)),
    strong: filled.length > 4 && share(({ look }) => look?.strong === true),
  }
}

/** Labels of sections that stand alone on a line above prose. */
const sectionWords =
  /^(nos |les |vos |mes )?(propositions?|id[ée]es|freins?|obstacles?|difficult[ée]s|d[ée]j[àa] fait|ce qui (existe|se fait|est fait) d[ée]j[àa]|existant|constats?|engagements?|divers|autres?|questions?|remarques?|hors[ -]sujet|actions? (en cours|existantes|[àa] mener)|leviers?|besoins?|verbatims?|citations?|paroles d['’][a-z]+|avantages?|inconv[ée]nients?|points? (forts?|faibles?|positifs?|n[ée]gatifs?|de vigilance)|forces|faiblesses|opportunit[ée]s|menaces|plus|moins|atouts?)( d['’](actions?|am[ée]lioration))?$/i
/** « Atelier 2 – mobilité », « Thème : les déchets ». */
const partWords =
  /^(atelier|th[èe]me|th[ée]matique|rubrique|axe|question|s[ée]quence|partie|phase|temps|sujet|poste)\s*(n\s?°|num[ée]ro)?\s*([a-z]?\d{1,2}\b|:).{0,70}$/i
/** What names a part when it stands alone on its line. */
const looseParts = /^(table|groupe|[ée]quipe|atelier|th[èe]me|th[ée]matique|rubrique|axe|[îi]lot)\s.{0,60}$/i
const reportWords =
  /\b(comptes?[ -]rendus?|notes? (de|d['’]|prises)|prise de notes|synth[èe]se|restitution|atelier|s[ée]ance|r[ée]union|consultation|concertation|relev[ée])\b/i

/**
 * A heading that plain text or a document's author wrote without marks or styles, told by its wording, place and what
 * follows. `afterWords`: the line above is plain words that are no heading.
 */
export function plainHeading(
  lines: readonly NoteLine[],
  at: number,
  habits: Habits,
  afterWords: boolean,
): PlainHeading | null {
  const line = lines[at]
  const text = line?.text.trim() ?? ''
  if (line?.look && (!line.look.first || line.look.list)) return null
  const bold = /^(\*\*|__)([^*_]+)\1\s*:?$/.exec(text)
  const next = nextFilled(lines, at)
  if (next === undefined) return null
  if (bold?.[2] !== undefined) return { level: 7, text: bold[2] }
  if (text.length > 90 || /[.!…,;]$/.test(text) || (isMeetingFact(text, true) && !text.endsWith(':')))
    return null
  const words = text.split(/\s+/).length
  const parted = (other: NoteLine | undefined) =>
    other === undefined || other.look !== undefined || isEmpty(other.text)
  const alone = parted(lines[at + 1])
  const above = parted(lines[at - 1])
  const titled = alone || inCapitals(text) || line?.look?.strong
  if (isFirst(lines, at) && titled && words <= 14 && reportWords.test(text)) return { level: 1, text }
  if (tableHeading.test(text)) return { level: 7, text }
  if (sectionWords.test(text) && (above || alone)) return { level: 8, text }
  if (!habits.capitals && inCapitals(text) && text.length <= 60) return { level: 7, text }
  if (line?.look?.strong && !habits.strong && words <= 12 && !text.endsWith('?')) return { level: 7, text }
  if (text.endsWith(':')) return { level: 8, text }
  if (numberedIdea.test(text)) return null
  if (partWords.test(text)) return { level: 7, text }
  if (looseParts.test(text) && above && alone) return { level: 7, text }
  if (afterWords || headsAsIdea(text) || /^[QR]\s*:|^[«"“]/.test(text)) return null
  const bullet = bulletOf(next)
  // An arrow draws a consequence from an idea; it lists nothing.
  return bullet !== null && bullet.kind !== 'arrow' && words <= 12 ? { level: 8, text } : null
}

function inCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

function nextFilled(lines: readonly NoteLine[], at: number): NoteLine | undefined {
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]
    if (line && (line.table || !isEmpty(line.text))) return line
  }
  return undefined
}

function isFirst(lines: readonly NoteLine[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const line = lines[before]
    if (line && (line.table || !isEmpty(line.text))) return false
  }
  return true
}
