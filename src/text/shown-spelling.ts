import type { Token } from '../model/token.ts'

/**
 * The spelling under which a term is shown: the most frequent of those found, taken among the singular ones (for a word
 * alone, its head: infinitive, masculine singular) when there are any, in lower case but for acronyms and names. « transports en commun » ×5, « Transport en commun » ×2 →
 * « transport en commun ». Ties go to the first in code-unit order.
 */
export function shownSpelling(runs: readonly (readonly Token[])[]): string {
  const counts = new Map<string, number>()
  const singulars = new Set<string>()
  for (const run of runs) {
    const spelling = spell(run)
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
    if (isSingular(run)) singulars.add(spelling)
  }
  const pool = [...counts].filter(([spelling]) => singulars.size === 0 || singulars.has(spelling))
  pool.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return pool[0]?.[0] ?? ''
}

/** Whether a word stands as its own head, or the head noun and the adjectives with it are in the singular; what a preposition brings may be plural. */
function isSingular(run: readonly Token[]): boolean {
  const [only] = run
  if (only && run.length === 1) return spellToken(only) === only.lemma
  const link = run.findIndex((token, index) => index > 0 && token.upos === 'ADP')
  return run
    .slice(0, link < 0 ? run.length : link)
    .every((token) => !/[sx]$/.test(spellToken(token)) || /[sx]$/i.test(token.lemma))
}

/** One spelling of a run, blanks as French typography has them. */
export function spell(run: readonly Token[]): string {
  return run
    .map((token, index) => {
      const form = spellToken(token)
      const glued = index === 0 || /['’]$/.test(run[index - 1]?.form ?? '') || form.startsWith('-')
      return glued ? form : ` ${form}`
    })
    .join('')
}

function spellToken({ form, lemma, upos }: Token): string {
  const clean = form
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll('’', "'")
  if (upos === 'PROPN' && lemma !== lemma.toLowerCase()) return clean
  if (clean.length > 1 && clean === clean.toUpperCase() && lemma === lemma.toUpperCase()) return clean
  const lower = clean.toLowerCase()
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
