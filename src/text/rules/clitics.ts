/** Pronouns written after a verb with a hyphen: « a-t-il », « donnez-nous », « faut-il », « donne-le-moi ». */
const pronoun =
  /^(.+?)(-(?:t-)?(?:ils?|elles?|on)|-(?:je|tu|nous|vous|ce|moi|toi|les?|la|lui|leurs?|en|y))((?:-(?:moi|toi|lui|nous|vous|leur|en|y))?)$/iu
const particle = /^(.+?)(-(?:là|ci|la))$/iu
const keepParticle = /^(?:ce(?:lui|lle|lles|ux)|jusque|jusqu'|par|de|là|au|ici|voi|de-ci|un)$/iu

/** What the splitter asks of the lexicon. */
export interface Words {
  knows(form: string): boolean
  isVerb(form: string): boolean
}

/** Cuts a hyphenated word into the lengths of its parts; one length when it stays whole. */
export function cutClitics(form: string, words: Words): number[] {
  const lower = form.toLowerCase()
  if (!lower.includes('-') || words.knows(lower)) return [form.length]
  const match = pronoun.exec(lower)
  if (match) {
    const [, verb = '', first = '', second = ''] = match
    // « -t-il » only follows a verb; elsewhere the word before must be one (« vélos-nous » is no inversion).
    if (/^-t-/.test(first) || words.isVerb(verb))
      return [verb.length, first.length, second.length].filter((n) => n > 0)
  }
  const place = particle.exec(lower)
  if (place) {
    const [, noun = '', end = ''] = place
    if (!keepParticle.test(noun) && (end !== '-la' || words.knows(noun))) return [noun.length, end.length]
  }
  return [form.length]
}
