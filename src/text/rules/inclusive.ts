import { anyCase, type Rule } from './rule.ts'

// Feminine endings as they are written after the masculine form.
const long = [
  'trice',
  'rice',
  'ice',
  'euse',
  'ère',
  'ere',
  'ière',
  'iere',
  'ienne',
  'enne',
  'onne',
  'nne',
  'elle',
  'lle',
  'ette',
  'esse',
  'ale',
  'ive',
  'oise',
  'aise',
]
// Endings that double the last sign of the masculine or change it; elsewhere « .le », « (se) » are words.
const after: Readonly<Record<string, string>> = {
  ne: 'n',
  fe: 'f',
  le: 'l',
  te: 't',
  sse: 'e',
  se: '[xrs]',
  ve: 'f',
  che: 'c',
  que: '[ct]',
}
const cased = (end: string) => [end, end.toUpperCase()]
const both = (ends: readonly string[]) => ends.flatMap(cased).join('|')
const bound = Object.entries(after).flatMap(([end, before]) =>
  cased(end).map(
    (each) =>
      `(?<=[${before.replace(/[[\]]/g, '')}${before.replace(/[[\]]/g, '').toUpperCase()}]\\P{L})${each}`,
  ),
)
const every = [both([...long, 'e']), ...bound].join('|')
const dotted = both([
  ...long,
  ...Object.keys(after),
  'e',
  'tes',
  'celle',
  'celles',
  'ice',
  'ine',
  'ines',
  'esse',
])
// After a hyphen or a slash the short endings are pronouns or words: « fait-le », « et/ou ».
const doubled = ['[fF][-/](?:ve|VE|fe|FE)', '[xX][-/](?:se|SE)', '[lL][-/](?:le|LE)', '[tT]/(?:te|TE)']
const safe = both([...long.filter((end) => end !== 'elle'), 'ne', 'e'])
const plural = '(?:[sSxX]|aux)'
const stem = '\\p{L}[\\p{L}\\p{M}-]*\\p{L}'
const lone = `(?:${stem}|[uU]n)`

/** « agent·e·s », « agent.e.s », « élu(e)s », « agent-e-s », « habitant/e/s », « agent(s) »: one word, read by its masculine. */
export const inclusive: Rule = {
  kind: 'inclusive',
  pattern: [
    `${lone}[·‧⋅∙•](?:${dotted})(?:[·‧⋅∙•]?${plural})?(?:[·‧⋅∙•]${plural})?(?![\\p{L}·])`,
    `${lone}\\*(?:${dotted})(?:\\*?[sS])?(?![\\p{L}*])`,
    `${lone}_(?:${dotted})(?:_?[sS])?(?![\\p{L}_])`,
    `${lone}[·‧⋅∙•]${plural}(?![\\p{L}·])`,
    // « tou.te.s », « tou-te-s », « tous.tes », « tou(te)s », « tou(s)tes »
    `${anyCase('tou')}\\((?:${anyCase('te')}\\)\\(?[sS]\\)?|[sS]\\)${anyCase('tes')})(?!\\p{L})`,
    `${anyCase('tou')}(?:[sS]\\.|[.*-])${anyCase('te')}(?:[.*-]?[sS])?(?![\\p{L}.-]\\p{L}|\\p{L})`,
    `${lone}\\.(?:${every})(?:\\.?(?:[sS]|aux))?(?![\\p{L}]|\\.\\p{L})`,
    // « bénévole.s », where no sentence begins
    `${stem}\\.[sS](?![\\p{L}.'])`,
    // « agents-tes », « adhérents/tes »
    `${stem}[tT][sS][-/]${anyCase('tes')}(?![\\p{L}-])`,
    `${lone}\\((?:${every}|[sSxX]|aux)${plural}?\\)(?:${plural}|\\([sSxX]\\))?(?!\\p{L})`,
    `${lone}\\([-·](?:${dotted})\\)${plural}?(?!\\p{L})`,
    `${stem}-(?:${safe})(?:-?${plural})?(?![\\p{L}-])`,
    `\\p{L}[\\p{L}\\p{M}-]*(?:${doubled.join('|')})(?:[-/]?[sS])?(?![\\p{L}/-])`,
    `${stem}/(?:${safe})(?:/?${plural})?(?![\\p{L}/])`,
  ].join('|'),
}

/** The masculine spellings an inclusive form can stand for, likeliest first (« tou·te·s » → « tou », « tous »). */
export function masculineSpellings(form: string): string[] {
  const base =
    /^[\p{L}\p{M}]+(?:-(?![eE](?![\p{L}])|[nN][eE](?!\p{L}))[\p{L}\p{M}]+)*?(?=[·‧⋅∙•.*_(/]|-(?:[^-]*$|[^-]*-[sSxX]$))/u.exec(
      form,
    )?.[0] ?? form
  return [base, `${base}s`, `${base}x`]
}
