import { personalMarks } from '../../model/marks.ts'
import type { Rule } from './rule.ts'

// Sign that cannot end an address in running text.
const inside = '[^\\s<>"«»]'
const last = '[^\\s<>"«».,;:!?…)\\]\']'

export const url: Rule = {
  kind: 'url',
  pattern: [
    `(?:[hH][tT][tT][pP][sS]?|[fF][tT][pP])://${inside}*${last}`,
    `[wW]{3}\\.${inside}*${last}`,
    `[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){0,5}\\.(?:fr|com|org|net|eu|gouv|io|info|be|ch|bzh)(?:/${inside}*${last}|/)?(?![\\p{L}\\d@])`,
  ].join('|'),
}

export const email: Rule = {
  kind: 'email',
  pattern:
    '[\\p{L}\\d](?:[\\p{L}\\d._%+-]{0,63}[\\p{L}\\d_%+-])?@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,5}',
}

/** Marks that stand for personal data removed at ingest: « [courriel] », « [téléphone] ». */
export const masked: Rule = {
  kind: 'masked',
  pattern: [...Object.values(personalMarks), '[email]']
    .map((mark) => mark.replace(/[[\]]/g, '\\$&'))
    .join('|'),
}

export const tag: Rule = { kind: 'tag', pattern: '[#@]\\p{L}[\\p{L}\\p{N}_]*' }

export const phone: Rule = {
  kind: 'phone',
  pattern: '(?:(?:\\+|00)33[ .-]?(?:\\(0\\))?[ .-]?[1-9]|0[1-9])(?:[ .\\-/]?\\d{2}){4}(?!\\d)',
}
