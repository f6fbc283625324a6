import type { Found } from './finder.ts'
import {
  inCapitals,
  isCapital,
  isInitial,
  isOffice,
  isShouted,
  opensSentence,
  particles,
  type Word,
  wordAfter,
} from './name-words.ts'

/** True when the French lexicon knows a word written in small letters. */
export type Knows = (word: string) => boolean

const civility =
  /(?<![\p{L}\p{N}.'’-])(?:MM|Mmes?|MMES?|mmes?|Mlles?|MLLES?|mlles?|Mrs?|MRS?|mrs?|Dr|DR|Pr|Me|M(?=\.)|m(?=\.\s?\p{Lu})|(?<!\d[\s\u00a0\u202f])M(?=\s\p{Lu}\p{L})|[Mm]onsieur|MONSIEUR|[Mm]adame|MADAME|[Mm]ademoiselle|MADEMOISELLE|[Mm]essieurs|MESSIEURS|[Mm]esdames|MESDAMES|[Mm]esdemoiselles|[Dd]octeur|DOCTEUR|[Mm]a[iî]tre|[Pp]rofesseure?)(?:\.|(?![\p{L}\p{N}'’-]))/gu
/** « mon chef Untel », « ma collègue Unetelle »: a person whose name follows. */
const relation =
  /(?<![\p{L}\p{N}-])(?:mon|ma|notre|nos|votre|son|sa|le|la|un|une|l['’])\s?(?:anciene?\s|ancienne\s|nouveau\s|nouvelle\s)?(?:chef|cheffe|coll[èe]gue|responsable|directeur|directrice|sup[ée]rieure?|patron|patronne|manager|manageuse|N\s?\+\s?1|n\s?\+\s?1|adjointe?|secr[ée]taire|voisine?|mari|femme|compagnon|compagne|[ée]pouse|[ée]poux)(?![\p{L}\p{N}'’-])/giu
/** « Cordialement, Prénom Nom », « Signé : Prénom Nom ». */
const signature =
  /(?<![\p{L}\p{N}])(?:cordialement|bien à vous|salutations|sincèrement|signé|signée)\s?[,.:!]?\s{0,4}/giu

/** Names after a civility, a bond between people or the end of a letter. */
export function civilNames(knows: Knows | undefined): (text: string) => Iterable<Found> {
  return function* (text) {
    let from = 0
    for (const match of text.matchAll(civility)) {
      if (match.index < from) continue
      const many =
        /^(?:MM|(?:mme|mlle|mr)s|messieurs|mesdames|mesdemoiselles)/i.test(match[0]) &&
        !/^mme\.?$/i.test(match[0])
      for (const found of namesAfter(text, match.index, match[0], many, knows)) {
        yield found
        from = found.end
      }
    }
    for (const match of text.matchAll(relation)) {
      const found = relativeName(text, match.index + match[0].length, knows)
      if (found) yield found
    }
    for (const match of text.matchAll(signature)) {
      const found = signedName(text, match.index + match[0].length)
      if (found) yield found
    }
  }
}

function* namesAfter(
  text: string,
  at: number,
  title: string,
  many: boolean,
  knows: Knows | undefined,
): Iterable<Found> {
  const first = readName(text, at + title.length, title, knows)
  if (first === null) return
  yield { kind: 'name', ...first }
  // « MM. Untel, Tel et Autre »
  let end = first.end
  for (let more = many ? 8 : 0; more > 0; more--) {
    const joint = /^(?:\s?,\s?|\s(?:et|&)\s)/.exec(text.slice(end, end + 8))
    const next = joint && wordAfter(text, end + joint[0].length)
    if (!joint || !next || !isCapital(next.text) || opensSentence(next.text) || isOffice(next.text)) return
    const name = readName(text, end + joint[0].length, title, knows)
    if (name === null) return
    yield { kind: 'name', ...name }
    end = name.end
  }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The name that begins after a civility; null for an office (« M. le maire ») or a common word. */
function readName(text: string, at: number, title: string, knows: Knows | undefined): Stretch | null {
  const first = wordAfter(text, at)
  if (first === null || isOffice(first.text)) return null
  const shouted = inCapitals(text, first.start)
  // « M.E.L. » is the short name of something.
  if (isInitial(first.text)) return first.start === at ? null : initialName(text, first)
  if (/^[dD]['’]\p{Lu}/u.test(first.text) && !knows?.(first.text.slice(2).toLowerCase()))
    return { start: first.start, end: restOf(text, first, false, knows) }
  if (!isCapital(first.text)) return particleName(text, first) ?? smallName(text, first, title, knows)
  if (first.text.length < 2) return null
  // « Madame La Présidente », « Monsieur Le Maire »: an article and an office; « Monsieur Le Gall » is a name.
  if (
    /^(?:le|la|les|l|du|des|et|ou|x|y|en|je|il|elle|nous|on|un|une|qui|que)$/i.test(
      first.text.replace(/['’].*$/, ''),
    )
  ) {
    if (!/^(?:le|la|les|du|des)$/i.test(first.text))
      return /['’]/.test(first.text) ? articled(text, first) : null
    const next = wordAfter(text, first.end)
    if (
      !next ||
      !isCapital(next.text) ||
      isOffice(next.text) ||
      (shouted && knows?.(next.text.toLowerCase()))
    )
      return null
    return { start: first.start, end: restOf(text, next, shouted, knows) }
  }
  if (opensSentence(first.text) && !particles.test(first.text)) return null
  // « Me » before a capital is a lawyer only where the word is no French one.
  const doubtful = /^(?:Me|M|Pr)$/.test(title) || /^(?:ma[iî]tre|docteur|professeure?)$/i.test(title)
  if (doubtful && /^(?:Me)$/.test(title) && (knows === undefined || knows(first.text.toLowerCase())))
    return null
  return { start: first.start, end: restOf(text, first, shouted, knows) }
}

/** « L'Hermite » is a name, « L'adjointe » is none. */
function articled(text: string, first: Word): Stretch | null {
  const rest = first.text.replace(/^.{1,2}['’]/u, '')
  if (!/^\p{Lu}/u.test(rest) || isOffice(rest)) return null
  return { start: first.start, end: restOf(text, first, false, undefined) }
}

/** « J. Untel », « J.-P. Untel »; a lone initial names somebody too, but for X, Y and Z. */
function initialName(text: string, initial: Word): Stretch | null {
  const next = wordAfter(text, initial.end)
  if (next && isCapital(next.text) && !opensSentence(next.text) && !isOffice(next.text))
    return { start: initial.start, end: next.end }
  return /^[XYZ]\./.test(initial.text) ? null : { start: initial.start, end: initial.end }
}

/** « de la Tour », « d'Aubigny »: small particles before a capital. */
function particleName(text: string, first: Word): Stretch | null {
  if (/^d['’]\p{Lu}/u.test(first.text)) return { start: first.start, end: first.end }
  if (!/^(?:de|du|des|van|von|di|da|ben|el|al)$/.test(first.text)) return null
  const second = wordAfter(text, first.end)
  const last = second && /^(?:la|le|les|der|den)$/.test(second.text) ? wordAfter(text, second.end) : second
  return last && isCapital(last.text) && !isOffice(last.text) ? { start: first.start, end: last.end } : null
}

/** « mme dupont »: a word in small letters that French does not have. */
function smallName(text: string, first: Word, title: string, knows: Knows | undefined): Stretch | null {
  if (
    knows === undefined ||
    first.text.length < 4 ||
    /^(?:ma[iî]tre|docteur|professeure?|me|pr)$/i.test(title)
  )
    return null
  const bare = first.text.toLowerCase().replace(/^(?:[a-zà-ÿ]|qu)['’]/, '')
  if (bare !== first.text.toLowerCase() || knows(bare) || bare.split(/[-‑]/).every((part) => knows(part)))
    return null
  if (
    opensSentence(bare) ||
    particles.test(bare) ||
    /(?:rice|teur|eure|aire|able|ente|ière|iere)$/.test(bare)
  )
    return null
  // « mr prénom nom »
  const next = wordAfter(text, first.end)
  const more = next !== null && next.text.length >= 4 && next.text === next.text.toLowerCase()
  return { start: first.start, end: more && !knows(next.text) ? next.end : first.end }
}

/** Goes on over first names, particles and surnames in capitals; stops where a sentence opens or an office follows. */
function restOf(text: string, first: Word, shouted: boolean, knows: Knows | undefined): number {
  let end = first.end
  for (let more = 4; more > 0; more--) {
    const next = wordAfter(text, end)
    if (next === null || isOffice(next.text)) return end
    if (isCapital(next.text)) {
      const joined = /^[dD]['’]\p{Lu}/u.test(next.text)
      if (!joined && (isInitial(next.text) || opensSentence(next.text))) {
        const after = wordAfter(text, next.end)
        if (!particles.test(next.text) || !after || !isCapital(after.text) || opensSentence(after.text))
          return end
      }
      if (shouted && (knows === undefined || knows(next.text.toLowerCase()))) return end
      if (isShouted(next.text) && !isShouted(first.text) && next.text.length <= 3) return end
      end = next.end
      continue
    }
    const particle = particleName(text, next)
    if (particle === null) return end
    end = particle.end
  }
  return end
}

/** After « mon chef » a name must be no French word, nor letters that stand for a service. */
function relativeName(text: string, at: number, knows: Knows | undefined): Found | null {
  const first = wordAfter(text, at)
  if (knows === undefined || !first || first.text.length < 3 || isInitial(first.text)) return null
  if (!/^\p{Lu}[\p{Ll}\p{M}]/u.test(first.text) || isOffice(first.text) || opensSentence(first.text))
    return null
  if (
    first.text
      .toLowerCase()
      .split(/[-‑]/)
      .some((part) => knows(part))
  )
    return null
  return { kind: 'name', start: first.start, end: restOf(text, first, false, knows) }
}

/** Two words with capitals and nothing after them on the line. */
function signedName(text: string, at: number): Found | null {
  const first = wordAfter(text, at)
  const last = first && wordAfter(text, first.end)
  if (
    !first ||
    !last ||
    !isCapital(first.text) ||
    !isCapital(last.text) ||
    isOffice(first.text) ||
    isOffice(last.text)
  )
    return null
  if (opensSentence(first.text) || opensSentence(last.text)) return null
  if (!/^\s{0,3}[.!]?\s{0,3}(?:\n|\r|$)/.test(text.slice(last.end, last.end + 8))) return null
  return { kind: 'name', start: first.start, end: last.end }
}
