import type { RawToken } from './tokenise.ts'

// Set phrases whose nouns and verbs say nothing by themselves. `*` stands for any form of mettre, prendre, faire, tenir…
const phrases =
  `en place|en œuvre|en oeuvre|en compte|en charge|à la place|sur place|en général|en particulier|en cours|en partie
  en fonction|en termes|en matière|en vue|en faveur|au niveau|au sein|au lieu|au cas|au moins|au plus|au maximum
  au minimum|au quotidien|à terme|à long terme|à court terme|à partir|à travers|à base|à cause|à titre|à nouveau
  à disposition|à jour|à la fois|au fur et à mesure|par rapport|par contre|par exemple|par ailleurs|par an|par jour
  par semaine|par mois|de temps en temps|de plus en plus|de moins en moins|de façon|de manière|dans le but
  dans le cadre|dans la mesure du possible|en effet|en fait|en revanche|en plus|en moins|en tant que|en dehors
  faire attention|fais attention|fait attention|faisons attention|faire partie|tout le monde|tout de suite
  tenir compte|bien sûr|point de vue|pas mal|quand même|s'il vous plaît|peut être|il y a|grâce à|afin de|sans doute
  mise en place|mise en œuvre|mise en oeuvre|mise à disposition|prise en compte|prise en charge|autant que possible
  le plus possible|en sorte|d'accord|avoir lieu|a lieu|ont lieu|mise à jour|à côté|du côté|de côté|au bout|en tout cas`
    .split(/[|\n]/)
    .map((phrase) =>
      phrase
        .trim()
        .replace(/(['’])/g, '$1 ')
        .split(' '),
    )

const byFirst = new Map<string, string[][]>()
for (const phrase of phrases) {
  const first = phrase[0] ?? ''
  byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
}
for (const group of byFirst.values()) group.sort((a, b) => b.length - a.length)

const longestFirst = Math.max(...[...byFirst.keys()].map(({ length }) => length))

/** For each token, whether it stands in a set phrase and is not to be counted; an empty list when none does. */
export function lightTokens(tokens: readonly RawToken[]): boolean[] {
  let light: boolean[] = []
  for (let index = 0; index < tokens.length; index++) {
    const text = tokens[index]?.text ?? ''
    if (text.length > longestFirst) continue
    const phrase = byFirst
      .get(text.toLowerCase())
      ?.find((words) => words.every((word, offset) => tokens[index + offset]?.text.toLowerCase() === word))
    if (!phrase) continue
    if (light.length === 0) light = new Array(tokens.length).fill(false)
    light.fill(true, index, index + phrase.length)
    index += phrase.length - 1
  }
  return light
}
