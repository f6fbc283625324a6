import type { Token } from '../model/token.ts'

/** What the spelling of a term is made of. */
export type Word = Pick<Token, 'form' | 'lemma' | 'upos'>

/**
 * The spelling under which a term is shown, in lower case but for acronyms and names. An expression: the most frequent
 * one found, the singular among equals (« transports en commun » ×5, « Transport en commun » ×2 → « transports en
 * commun »). A word alone: its head where it was written (masculine singular), a verb in the infinitive anyway, else the
 * most frequent spelling. Ties go to the first in code-unit order. `times` = how often each run stands, once when left
 * out.
 */
export function shownSpelling(
  runs: readonly (readonly Word[])[],
  known = true,
  times: readonly number[] = [],
): string {
  const counts = new Map<string, number>()
  const singulars = new Set<string>()
  let verbs = 0
  let total = 0
  for (const [index, run] of runs.entries()) {
    const spelling = spell(run)
    const each = times[index] ?? 1
    total += each
    counts.set(spelling, (counts.get(spelling) ?? 0) + each)
    if (isSingular(run)) singulars.add(spelling)
    if (run.length === 1 && run[0]?.upos === 'VERB') verbs += each
  }
  const [only] = runs[0] ?? []
  if (known && only && verbs * 2 >= total) return only.lemma
  const alone = runs[0]?.length === 1
  const pool = [...counts].filter(([spelling]) => !alone || singulars.size === 0 || singulars.has(spelling))
  pool.sort(
    (a, b) =>
      b[1] - a[1] || Number(singulars.has(b[0])) - Number(singulars.has(a[0])) || (a[0] < b[0] ? -1 : 1),
  )
  return pool[0]?.[0] ?? ''
}

/** Whether a word stands as its own head, or the head noun and the adjectives with it are in the singular; what a preposition brings may be plural. */
function isSingular(run: readonly Word[]): boolean {
  const [only] = run
  if (only && run.length === 1) return spellToken(only) === only.lemma
  const link = run.findIndex((token, index) => index > 0 && token.upos === 'ADP')
  return run
    .slice(0, link < 0 ? run.length : link)
    .every((token) => !/[sx]$/.test(spellToken(token)) || /[sx]$/i.test(token.lemma))
}

/** One spelling of a run, blanks as French typography has them. */
export function spell(run: readonly Word[]): string {
  return run
    .map((token, index) => {
      const form = spellToken(token)
      const before = run[index - 1]
      const glued =
        index === 0 || (before !== undefined && /'$/.test(spellToken(before))) || form.startsWith('-')
      return glued ? form : ` ${form}`
    })
    .join('')
}

function spellToken({ form, lemma, upos }: Word): string {
  const clean = form
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll('’', "'")
  if (upos === 'PROPN' && lemma !== lemma.toLowerCase()) return clean
  if (clean.length > 1 && clean === clean.toUpperCase() && lemma === lemma.toUpperCase()) return clean
  const lower = clean.toLowerCase()
  // « crédit d impôt »: the apostrophe was not typed.
  if (/^[dl]$/.test(lower) && (upos === 'ADP' || upos === 'DET')) return `${lower}'`
  // « dechets », « ENERGIE »: the lemma shows where the accents belong.
  return bare(lower) === bare(lemma) || bare(lower).replace(/[sx]$/, '') === bare(lemma)
    ? withAccents(lower, lemma)
    : lower
}

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe')

function withAccents(form: string, lemma: string): string {
  if (form.startsWith(lemma)) return form
  return lemma + (bare(form).length > bare(lemma).length ? bare(form).slice(bare(lemma).length) : '')
}
