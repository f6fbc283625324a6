import { anyCase, type Rule } from './rule.ts'

// Words that hold an apostrophe and stay whole.
const whole = [
  ...[
    "aujourd'hui",
    "presqu'île",
    "presqu'îles",
    "presqu'ile",
    "presqu'iles",
    "quelqu'un",
    "quelqu'une",
    "l'on",
  ],
  ...[
    "main-d'œuvre",
    "main-d'oeuvre",
    "mains-d'œuvre",
    "chef-d'œuvre",
    "chefs-d'œuvre",
    "chef-d'oeuvre",
    "chefs-d'oeuvre",
  ],
  ...[
    "hors-d'œuvre",
    "hors-d'oeuvre",
    "c'est-à-dire",
    "c'est-a-dire",
    "rock'n'roll",
    "entr'aide",
    "entr'ouvrir",
    "p'tit",
    "p'tits",
    "p'tite",
    "p'tites",
  ],
]

export const wholeWord: Rule = {
  kind: 'word',
  pattern: `(?:${whole.map(anyCase).join('|')}|${anyCase("prud'hom")}\\p{L}+|${anyCase("grand'")}\\p{L}+)(?![\\p{L}])`,
}

/** `l'`, `qu'`, `jusqu'`: tokens of their own. */
export const elided: Rule = {
  kind: 'elided',
  pattern: `(?:[cdjlmnstyçCDJLMNSTYÇ]|${['qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'presqu', 'quelqu', 'entr', 'parcequ'].map(anyCase).join('|')})'(?!')`,
}

/**
 * Broken and joined words of a transcription: « ex~ », whose end was not said, « ~enfin », whose beginning was not,
 * « dessus~fin », said in one breath; « ~tram~ » is a word between signs.
 */
export const broken: Rule = { kind: 'word', pattern: '(?<!~)\\p{L}+~(?:\\p{L}+(?!~))?|~\\p{L}+(?![~\\p{L}])' }

/** Letters, digits after them, hyphens inside; « Val-d'Oise », « McDonald's », « R&D ». */
export const word: Rule = {
  kind: 'word',
  pattern:
    "\\p{Lu}&\\p{Lu}(?![\\p{L}])|[\\p{L}][\\p{L}\\p{M}\\p{N}]*(?:-(?:[dlDL]')?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*(?:'[sS](?![\\p{L}]))?",
}

export const punctuation: Rule = {
  kind: 'punctuation',
  pattern:
    '</?\\p{L}{1,10} ?/?>|\\.{2,}|…+|[!?]+|[=–—-]+>+|<-+(?![\\p{L}\\d])|-{2,}|>{2,}|\\*+|&(?:amp|nbsp|lt|gt|quot);|\\S\\p{M}*',
}
