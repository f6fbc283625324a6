import type { TextEngine, Token } from '../model/token.ts'

/**
 * A text whose words are given (`"tokens"` of the protocol): each is found in the text after the one before, and gets the
 * lemma and class that the engine gives to that very stretch in its sentence. A word that the engine cuts otherwise is read
 * by itself. `missing`: the first word that is not there, null when the list is none.
 */
export function givenTokens(
  text: string,
  given: unknown,
  engine: TextEngine,
): { readonly tokens: readonly Token[] } | { readonly missing: string | null } {
  if (!isListOfTexts(given)) return { missing: null }
  const own = new Map(engine.tokens(text).map((token) => [`${token.start} ${token.end}`, token]))
  const tokens: Token[] = []
  let at = 0
  for (const form of given) {
    const start = form === '' ? -1 : text.indexOf(form, at)
    if (start < 0) return { missing: form }
    at = start + form.length
    tokens.push(own.get(`${start} ${at}`) ?? byItself(form, start, engine))
  }
  return { tokens }
}

function byItself(form: string, start: number, engine: TextEngine): Token {
  const parts = engine.tokens(form)
  // « donnez-nous » given whole is the verb it holds; a word of our own cutting is one part.
  const main = parts.find(({ counted }) => counted) ?? parts[0]
  return {
    form,
    lemma: main?.lemma ?? form,
    upos: main?.upos ?? 'X',
    start,
    end: start + form.length,
    counted: main?.counted ?? false,
  }
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}
