import type { Rule } from './rule.ts'

export const emoji: Rule = {
  kind: 'emoji',
  pattern: [
    '\\p{Regional_Indicator}{2}',
    '[#*\\d]\\uFE0F?\\u20E3',
    '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{Emoji_Modifier}|\\u200D\\p{Extended_Pictographic}|[\\u{E0020}-\\u{E007F}])*',
  ].join('|'),
}

export const smiley: Rule = {
  kind: 'smiley',
  pattern: "[:;=]'?-?[)(DPpOo|*\\]\\[]+(?![\\p{L}\\d])|<3|\\^\\^|[xX]D(?!\\p{L})",
}
