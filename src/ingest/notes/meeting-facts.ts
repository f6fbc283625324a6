/** Who was there and who held the pen: names, wherever they stand. */
const roles =
  /^[\s*_>•-]*((([ée]taient|personnes) )?(pr[ée]sente?s?|absente?s?|excus[ée]e?s?)|participante?s?|(liste des )?participants|nombre de participants?|anim(é|ée|ation|ateur|atrice|ateurs|atrices|er)\p{L}*( par)?|co-?anim\p{L}*|facilit[ée]e? par|facilitat\p{L}*|intervenante?s?|r[ée]dig[ée]e? par|r[ée]dact(eur|rice|ion)\p{L}*|secr[ée]taire( de (s[ée]ance|table))?|scribes?|rapport(eur|euse|eurs|rice)\p{L}*|(garant|gardien|ma[îi]tre)\p{L}* du temps|prise de notes?|observat(eur|rice)s?)\s*\**\s*[:(]/iu

/** Facts of the meeting that the same words could also name as an idea: only above what was said. */
const facts =
  /^[\s*_>•-]*(date|lieu|heure|horaires?|dur[ée]e|effectif|nombre|compte[ -]rendu|contact|source|version|s[ée]ance|atelier|ordre du jour|dispositif|format|diffusion|destinataires?|document)\s*\**\s*:/iu

/** « Mardi 24 mars 2026, 14 h – 17 h, salle des fêtes » alone on its line. */
const when =
  /^[\s*_>•-]*(le )?((lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?(\d{1,2}(er)?\s+(janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(\s+\d{4})?|\d{1,2}\/\d{1,2}\/\d{2,4})(?!\p{L})(\s*[,–—-].{0,60})?\s*$/iu

/** Headings that stand over a list of people. */
const people =
  /^(liste (des )?)?(les )?(participant\p{L}*|pr[ée]sente?s?|absente?s?|excus[ée]e?s?|personnes pr[ée]sentes|[ée]taient pr[ée]sents|animat(eur|rice)\p{L}*|intervenante?s?|[ée]margement|feuille d['’][ée]margement|contacts?)\b.{0,20}$/iu

/** `above`: nothing of what was said has been met yet. */
export function isMeetingFact(line: string, above: boolean): boolean {
  return roles.test(line) || (above && (facts.test(line) || when.test(line)))
}

export function listsPeople(heading: string): boolean {
  return people.test(heading)
}
