/** Facts about the meeting that head a report: no ideas, and often names. */
const facts =
  /^[\s*_>-]*(date|lieu|heure|horaires?|dur[ée]e|anim[ée]{0,2}s?( par)?|anim(at|ation)\p{L}*|facilitat\p{L}*|pr[ée]sente?s?|absente?s?|excus[ée]e?s?|participante?s?|intervenante?s?|nombre( de participants?)?|effectif|r[ée]dact\p{L}*|secr[ée]taire|scribe|rapport\p{L}*|prise de notes?|compte[ -]rendu|contact|source|version|s[ée]ance|atelier)\s*\**\s*[:(]/iu

/** Headings that stand over a list of people. */
const people =
  /^(liste (des )?)?(les )?(participant\p{L}*|pr[ée]sente?s?|absente?s?|excus[ée]e?s?|personnes pr[ée]sentes|animat\p{L}*|intervenante?s?|[ée]margement|feuille d['’][ée]margement|contacts?)\b.{0,20}$/iu

export function isMeetingFact(line: string): boolean {
  return facts.test(line)
}

export function listsPeople(heading: string): boolean {
  return people.test(heading)
}
